/** The office in a noun phrase → who holds it in this article. */
import { CALLED_ANEW } from '../../../language/lexicon/titles-and-roles.ts';
import { demonymAt } from '../../names/country-at.ts';
import type { Phrase } from '../../structure/noun-phrases.ts';
import type { Token } from '../../structure/tokens.ts';
import type { Member } from '../cast.ts';
import { type Focus, latest } from '../salience.ts';
import type { Setting, Tie } from '../setting.ts';
import { holds, isOfState, type Office, officeIn } from './office.ts';
import { partyOfSubject } from './states-nearby.ts';

/** Whom "the ambassador", "Mexico's president" or "the Swede" means: the last one introduced so, or the only one. */
export function officeHolder(
  setting: Setting,
  phrase: Phrase,
  head: number,
  at: number,
): { readonly by: Tie['by']; readonly member: Member } | null {
  const { page, focus } = setting;
  const { tokens } = page;
  const tied = (by: Tie['by'], member: Member | null) => member && { by, member };
  const demonym = demonymAt(tokens, phrase.from + 1);
  if (demonym && tokens[phrase.from]?.lower === 'the' && phrase.from + 1 + demonym.length === head)
    return tied(
      'trait',
      latest(focus, at, (member) => isPersonOfState(member, demonym.state)),
    );
  const office = officeIn(tokens, phrase, head, ownerOf(setting, phrase));
  if (!office) return null;
  const known = holderBefore(focus, at, office, ofPlace(tokens, head, phrase.to, office));
  const described = head === phrase.to ? describedBefore(focus, at, office) : null;
  if (known && described && isNearer(focus, at, described, known))
    return tied('description', described);
  if (known) return tied('office', known);
  const sole = onlyHolder(setting, office);
  if (sole || head !== phrase.to) return tied('sole office', sole);
  return (
    tied('description', describedBefore(focus, at, office)) ??
    tied('new name', calledAnew(focus, at, office))
  );
}

const isPersonOfState = ({ type, party, states }: Member, state: string): boolean =>
  type === 'person' && (party === state || states.has(state));

/** The state that "its" means. */
export function ownerOf({ page, cast }: Setting, { from }: Phrase): string | null {
  const trail = cast.around.get(page);
  if (!trail || !/^(?:its|their)$/.test(page.tokens[from]?.lower ?? '')) return null;
  return partyOfSubject(trail, from);
}

/** The last holder named before: of the state that the phrase tells, or of none that the article tells. */
const holderBefore = (
  focus: Focus,
  at: number,
  office: Office,
  fits: (member: Member) => boolean,
): Member | null =>
  latest(
    focus,
    at,
    (member) => holds(member, office) && isOfState(member, office) === true && fits(member),
  ) ??
  latest(
    focus,
    at,
    (member) => holds(member, office) && isOfState(member, office) === null && fits(member),
  );

/** Of "the representative of Norland" only whom the article ties to that place. */
function ofPlace(
  tokens: readonly Token[],
  head: number,
  to: number,
  { noun, state }: Office,
): (member: Member) => boolean {
  const of = tokens[head]?.lower === 'of' ? tokens[head + 1] : undefined;
  if (!of?.capital || head + 1 >= to || state !== null) return () => true;
  return ({ role }) => {
    const told = (role ?? '').toLowerCase();
    return told.includes(`${noun} of ${of.lower}`) || told.startsWith(`${of.lower} `);
  };
}

/** The only one in the article who holds an office that tells itself from others: named further on. */
function onlyHolder({ cast }: Setting, office: Office): Member | null {
  if (office.state === null && office.portfolios.length === 0) return null;
  const [only, ...others] = cast.members
    .slice(0, MOST)
    .filter((member) => holds(member, office) && isOfState(member, office) === true);
  return others.length === 0 ? (only ?? null) : null;
}

/** How many people are looked through: it keeps the reading linear. */
const MOST = 300;

/** "the county boss" of a governor. */
function calledAnew(focus: Focus, at: number, office: Office): Member | null {
  const offices = CALLED_ANEW.get(office.noun);
  if (!offices) return null;
  return latest(
    focus,
    at,
    (member) =>
      member.type === 'person' &&
      !member.roleWords.isDisjointFrom(offices) &&
      isOfState(member, office) !== false,
  );
}

/** Whether somebody was spoken of behind another. */
const isNearer = (focus: Focus, at: number, one: Member, other: Member): boolean =>
  latest(focus, at, (member) => member === one || member === other) === one;

/** Nobody by name, but described before: "a diplomat … the diplomat". */
const describedBefore = (focus: Focus, at: number, office: Office): Member | null =>
  latest(
    focus,
    at,
    (member) =>
      member.type === 'unnamed' &&
      member.roleWords.has(office.noun) &&
      isOfState(member, office) !== false,
  );
