/** "the company", "the ministry" → the body that was named before. */
import { OFFICIAL_BODIES } from '../../language/lexicon/offices-and-bodies.ts';
import type { Member } from './cast.ts';
import { type Focus, latest } from './salience.ts';

/** Whom such a noun means at a place of the text. */
export const bodyMeant = (focus: Focus, at: number, noun: string): Member | null =>
  latest(focus, at, isBody(noun)) ??
  (noun === 'agency' ? agencyBefore(focus, at) : null) ??
  (OFFICIAL_BODIES.has(noun) ? null : unnamedBody(focus, at));

/** How many sentences back a body that did something may be "the agency". */
const NEAR = 2;

/** "UNICEF estimates it. … the agency said": a body that did something just before, and is no ministry by its name. */
const agencyBefore = (focus: Focus, at: number): Member | null =>
  latest(
    focus,
    at,
    ({ type, name }, { subject, sentence }) =>
      subject &&
      focus.sentence - sentence <= NEAR &&
      type === 'organisation' &&
      !name
        .toLowerCase()
        .split(' ')
        .some((word) => OFFICIAL_BODIES.has(word)),
  );

/** The latest body, but for names that only tell of a thing which it is: "its Pellona mine". */
const unnamedBody = (focus: Focus, at: number): Member | null =>
  latest(focus, at, (member, { modifies }) => mayBeBody(member) && !modifies) ??
  latest(focus, at, mayBeBody);

/** An organisation, or capitals that nothing shows to be a person. */
export const mayBeBody = ({ type, gender, roleWords, isHe }: Member): boolean =>
  type === 'organisation' ||
  (type === 'person' && gender === null && roleWords.size === 0 && !isHe);

/** Whether an organisation bears a noun in its name. */
export const isBody =
  (noun: string) =>
  ({ type, name }: Member): boolean =>
    type === 'organisation' &&
    (name
      .toLowerCase()
      .split(/ (?:of|for|in) /)[0]
      ?.split(' ')
      .includes(noun) ??
      false);
