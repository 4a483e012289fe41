/** "Minister of Trade and Industry Ann Lee": an office, what it is over and who holds it, in a row. */
import { PLACE_NAMES } from '../../language/lexicon/countries.ts';
import {
  NAME_PARTICLES,
  ORGANISATION_WORDS,
  PLACE_WORDS,
} from '../../language/lexicon/function-words.ts';
import { isGivenName } from '../../language/lexicon/given-names.ts';
import { OVERSEEN } from '../../language/lexicon/offices-and-bodies.ts';
import type { Phrase } from '../structure/noun-phrases.ts';
import type { Token } from '../structure/tokens.ts';
import { isNominal } from '../structure/word-class.ts';
import { demonymAt, worldAt } from './country-at.ts';
import { isTitle, type Name } from './name-kinds.ts';
import { isNameParticle, isNameWord } from './name-runs.ts';

const OVER = /^(?:of|for|to)$/;

/** Between what an office is over and the next thing: "Trade and Industry", "of the United Nations". */
const LINK = /^(?:of|for|to|the|and|&|,|in|at)$/;

/** How many tokens an office and its holder may take: it keeps the reading linear. */
const LONGEST = 16;

/** The office whose words begin at `from`, the capitals of which end at `to`, with its holder's name; null where nobody is named. */
export function officeWithHolder(tokens: readonly Token[], from: number, to: number): Name | null {
  const over = placeOf(tokens, from, Math.min(to, from + LONGEST), ({ lower }) => OVER.test(lower));
  const noun = tokens[over - 1];
  if (over <= from || !noun || !isTitle(noun)) return null;
  for (const end of endsOfOffice(tokens, over)) {
    const core = holderIn(tokens, over, end);
    if (core !== null) return { from, to: end, core, kind: 'person', world: null };
  }
  return null;
}

/** The first place of a range, its end included, that fits; -1 where none does. */
function placeOf(
  tokens: readonly Token[],
  from: number,
  last: number,
  fits: (token: Token) => boolean,
): number {
  for (let at = from; at <= last; at++) {
    const token = tokens[at];
    if (token && fits(token)) return at;
  }
  return -1;
}

/** Where a row of capitals ends that follows an office, and each that small words join to it. */
function endsOfOffice(tokens: readonly Token[], over: number): readonly number[] {
  const ends: number[] = [];
  for (let at = over + 1; at < over + LONGEST; at++) {
    const token = tokens[at];
    const isJoint = token && (LINK.test(token.lower) || NAME_PARTICLES.has(token.lower));
    if (!isNameWord(token) && !isJoint) break;
    if (token?.lower === 'and' && isOfficeAt(tokens, at + 1)) break;
    if (isNameWord(token) && !isNameWord(tokens[at + 1]) && !isNameParticle(tokens, at + 1))
      ends.push(at + 1);
  }
  return ends;
}

/** "… and Chancellor of Germany Ann Lee": another office. */
const isOfficeAt = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return token?.capital === true && isTitle(token);
};

/** Where the holder's name begins: at a given name, behind the last word for what offices are over, or of three words with the second. */
function holderIn(tokens: readonly Token[], over: number, to: number): number | null {
  let link = over + 1;
  let area = link;
  let fewest = 2;
  for (let at = link; at < to; at++) {
    const token = tokens[at];
    const world = at === link ? worldAt(tokens, at) : null;
    if (LINK.test(token?.lower ?? '')) link = at + 1;
    else if (world || (token && isOverseen(tokens, at))) {
      area = at + (world?.length ?? 1);
      fewest = world || !ORGANISATION_WORDS.has(token?.lower ?? '') ? 1 : 2;
    }
  }
  const isTold = area > link;
  if (!isTold && tokens[link - 1]?.text === ',') return null;
  const given = givenAt(tokens, { from: isTold ? area : link + 1, to });
  if (given !== null) return isName(tokens, { from: given, to }, 2) ? given : null;
  const core = isTold ? area : link === over + 1 && to - link === 3 ? link + 1 : to;
  return isName(tokens, { from: core, to }, fewest) && !isMatter(tokens[to - 1]) ? core : null;
}

const isOverseen = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return (
    token !== undefined &&
    (OVERSEEN.has(token.lower) ||
      ORGANISATION_WORDS.has(token.lower) ||
      isTitle(token) ||
      demonymAt(tokens, at) !== null)
  );
};

/** Where a given name stands in a range, before its last word; not the father's of "Khalfan bin Nasser". */
function givenAt(tokens: readonly Token[], { from, to }: Phrase): number | null {
  const at = placeOf(tokens, from, to - 2, ({ lower }) => isGivenName(lower));
  return at < 0 || NAME_PARTICLES.has(tokens[at - 1]?.lower ?? '') ? null : at;
}

/** Up to four words and what stands between them, none of them for a place or a body. */
const isName = (tokens: readonly Token[], { from, to }: Phrase, fewest: number): boolean =>
  to - from >= fewest &&
  tokens.slice(from, to).filter(({ lower }) => !NAME_PARTICLES.has(lower)).length <= 4 &&
  !PLACE_NAMES.has(`${tokens[from]?.text} ${tokens[to - 1]?.text}`) &&
  tokens
    .slice(from, to)
    .every(
      ({ kind, lower }) =>
        kind === 'word' && !PLACE_WORDS.has(lower) && !ORGANISATION_WORDS.has(lower),
    );

/** "Health Promotion", "Senate Judiciary Subcommittee": still what an office is over. */
const isMatter = (token: Token | undefined): boolean =>
  /(?:tions?|ments?|ings?|(?:a|ie)nces?|it(?:y|ies)|ships?|ysis|sources|rises|ts|cs)$|^(?:sub|multi|inter)|^(?:panel|units?|divisions?|section|branch|forum|program(?:me)?s?|projects?|initiative|desk|secretariat|directorate|wing|cell|task)$/.test(
    token?.lower ?? '',
  );

/** How far before a name its office may begin, where both stand in small letters. */
const LONGEST_AHEAD = 8;

/** "director of communications Ann Lee": where the noun stands of the office that leads in a name of two words; null where none does. */
export function officeAhead(tokens: readonly Token[], { from, to }: Phrase): number | null {
  const last = tokens[from - 1];
  const isNamed = isGivenName(tokens[from]?.lower ?? '');
  const isOver = OVERSEEN.has(last?.lower ?? '');
  if (!last || last.capital || to - from < 2) return null;
  if (!isOver && !(isNamed && ORGANISATION_WORDS.has(last.lower))) return null;
  for (let at = from - 2; at > from - LONGEST_AHEAD; at--) {
    const token = tokens[at];
    if (!token || token.capital || token.kind !== 'word') return null;
    if (OVER.test(tokens[at + 1]?.lower ?? '') && isTitle(token)) return at;
    if (!LINK.test(token.lower) && !isNominal(token)) return null;
  }
  return null;
}
