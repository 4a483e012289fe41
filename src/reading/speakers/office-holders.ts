/** The office in a noun phrase → who holds it in this article. */
import { BODIES } from '../../language/lexicon/offices-and-bodies.ts';
import { CALLED_ANEW } from '../../language/lexicon/titles-and-roles.ts';
import { demonymAt, worldAt } from '../names/country-at.ts';
import type { Phrase } from '../structure/noun-phrases.ts';
import type { Token } from '../structure/tokens.ts';
import { bodyMeant } from './bodies.ts';
import type { Member } from './cast.ts';
import { type Focus, latest } from './salience.ts';
import type { Setting } from './setting.ts';

/** Whom "the ambassador", "the Swede", "the company" or "the captain" means: the last one introduced so. */
export function byRole(setting: Setting, phrase: Phrase, head: number, at: number): Member | null {
  const { page, focus } = setting;
  const noun = page.tokens[head - 1]?.lower ?? '';
  if (page.tokens[phrase.from]?.lower !== 'the' || head - phrase.from > 4) return null;
  if (head === phrase.to && head - phrase.from === 2 && BODIES.has(noun))
    return bodyMeant(focus, at, noun);
  const demonym = demonymAt(page.tokens, phrase.from + 1);
  if (demonym && phrase.from + 1 + demonym.length === head) {
    return latest(
      focus,
      at,
      ({ type, party, states }) =>
        type === 'person' && (party === demonym.state || states.has(demonym.state)),
    );
  }
  const isOther = ofAnother(page.tokens, head, phrase.to);
  const isForeign = ({ party, states }: Member): boolean =>
    demonym !== null && party !== null && party !== demonym.state && !states.has(demonym.state);
  const holds = (member: Member): boolean =>
    member.type === 'person' &&
    member.roleWords.has(noun) &&
    !isOther(member) &&
    !isForeign(member);
  const known = latest(focus, at, holds);
  if (known !== null || head !== phrase.to) return known;
  return (
    calledAnew(focus, at, noun) ??
    latest(focus, at, ({ type, roleWords }) => type === 'unnamed' && roleWords.has(noun))
  );
}

/** Of "the representative of Norland" whoever the article ties to another state or place. */
function ofAnother(
  tokens: readonly Token[],
  head: number,
  to: number,
): (member: Member) => boolean {
  const of = tokens[head]?.lower === 'of' ? tokens[head + 1] : undefined;
  if (!of?.capital || head + 1 >= to) return () => false;
  const noun = tokens[head - 1]?.lower ?? '';
  const state = worldAt(tokens, head + 1)?.entry.party ?? null;
  return ({ role, party }) => {
    const told = (role ?? '').toLowerCase();
    const isTold = told.includes(`${noun} of ${of.lower}`) || told.startsWith(`${of.lower} `);
    return !isTold && (party === null || party !== state);
  };
}

/** "the county boss" of a governor whom the article has named. */
function calledAnew(focus: Focus, at: number, noun: string): Member | null {
  const offices = CALLED_ANEW.get(noun);
  if (!offices) return null;
  const holds = ({ type, roleWords }: Member): boolean =>
    type === 'person' && [...roleWords].some((word) => offices.has(word));
  return latest(focus, at, holds);
}
