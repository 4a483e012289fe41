/** Runs of capitals that are one name: where a name begins and ends. */
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  NAME_PARTICLES,
  ORGANISATION_WORDS,
  PREPOSITIONS,
  PRONOUNS,
  TIME_WORDS,
} from '../../language/lexicon/function-words.ts';
import { OVERSEEN } from '../../language/lexicon/offices-and-bodies.ts';
import { isNickname } from '../structure/marks/scare-quotes.ts';
import type { Token } from '../structure/tokens.ts';
import { worldAt } from './country-at.ts';
import { isTitle } from './name-kinds.ts';

/** Words that begin with a capital only because a sentence begins with them. */
export const isFunctionWord = (token: Token): boolean =>
  DETERMINERS.has(token.lower) ||
  PREPOSITIONS.has(token.lower) ||
  CONJUNCTIONS.has(token.lower) ||
  PRONOUNS.has(token.lower) ||
  AUXILIARIES.has(token.lower);

const isTime = (token: Token): boolean => token.capital && TIME_WORDS.has(token.lower);

/** Whether a token can be a word of a name. */
export const isNameWord = (token: Token | undefined): token is Token =>
  token !== undefined && token.kind === 'word' && isCapitalised(token) && !isTime(token);

/** Whether a word is printed as names are: "Sisi", "al-Sisi". */
export const isCapitalised = ({ capital, text }: Token): boolean =>
  capital || HYPHENATED_PARTICLE.test(text);

/** "al-Harthani", "el-Sisi": a name that begins with its particle. */
const HYPHENATED_PARTICLE = /^(?:al|el|as|ash|ad|ar|at|az|an|ul|bin|ibn|ben|abu)-\p{Lu}/u;

/** No name has more words: it keeps the reading linear. */
const LONGEST = 20;

/** Where the run of capitalised words that begins at `from` ends, small name particles included. */
export function endOfRun(text: string, tokens: readonly Token[], from: number): number {
  let to = from + 1;
  for (;;) {
    if (to - from >= LONGEST) return to;
    const token = tokens[to];
    const isWord = isNameWord(token) && (!isFunctionWord(token) || worldAt(tokens, to) !== null);
    if (isWord || isParticle(tokens, to, from)) to++;
    else if (retiredLength(tokens, to) > 0) to += retiredLength(tokens, to);
    else if (isNickname(text, tokens, to) || isOwnedBody(tokens, to)) to += 2;
    else return to;
  }
}

/** How many tokens "(retd)" takes behind a rank: "Lt Gen (retd) Ann Lee". */
function retiredLength(tokens: readonly Token[], at: number): number {
  if (
    tokens[at]?.text !== '(' ||
    !/^(?:ret|retd|rtd|retired)\.?$/.test(tokens[at + 1]?.lower ?? '')
  )
    return 0;
  const close = tokens[at + 2]?.text === '.' ? at + 3 : at + 2;
  return tokens[close]?.text === ')' && isNameWord(tokens[close + 1]) ? close + 1 - at : 0;
}

/** Where the words before a name end, "(retd)" left out. */
export function beforeRetired(tokens: readonly Token[], core: number): number {
  if (tokens[core - 1]?.text !== ')') return core;
  const open = tokens[core - 3]?.text === '(' ? core - 3 : core - 4;
  return open >= 0 && retiredLength(tokens, open) > 0 ? open : core;
}

/** "Farmers' League", "Women's Institute": a body that is named after those whom it is for. */
const isOwnedBody = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'possessive' &&
  (/^['’]$/.test(tokens[at]?.text ?? '') ||
    /^(?:women|men|children|people)$/.test(tokens[at - 1]?.lower ?? '')) &&
  ORGANISATION_WORDS.has(tokens[at + 1]?.lower ?? '') &&
  tokens[at + 1]?.capital === true;

/** "Court of Arbitration": what it is for is part of the name. */
const isOrganisation = (name: readonly Token[]): boolean =>
  name.some(({ lower }) => ORGANISATION_WORDS.has(lower));

function isParticle(tokens: readonly Token[], at: number, from: number): boolean {
  const next = tokens[at + 1];
  switch (tokens[at]?.kind === 'word' ? tokens[at].lower : '') {
    case 'for':
      return isNameWord(next) && isOrganisation(tokens.slice(from, at));
    case 'and':
      return isOverBoth(tokens, at, from);
    case 'of': {
      const before = at === from ? undefined : tokens[at - 1];
      return before !== undefined && isNameWord(next) && bearsOf(before);
    }
    default:
      return isNameParticle(tokens, at);
  }
}

/** "Ministry of Water and Energy": the two things that it is over. */
const isOverBoth = (tokens: readonly Token[], and: number, from: number): boolean =>
  /^(?:ministry|department)$/.test(tokens[from]?.lower ?? '') &&
  /^(?:of|for)$/.test(tokens[from + 1]?.lower ?? '') &&
  [and - 1, and + 1].every((at) => OVERSEEN.has(tokens[at]?.lower ?? '')) &&
  isNameWord(tokens[and + 1]) &&
  !isNameWord(tokens[and + 2]);

const bearsOf = (token: Token): boolean => ORGANISATION_WORDS.has(token.lower) || isTitle(token);

/** "bin" of "Hamad bin Saqr", "van der" of "Jan van der Berg". */
export function isNameParticle(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.kind !== 'word' || token.lower === 'of' || !NAME_PARTICLES.has(token.lower))
    return false;
  return (NAME_PARTICLES.has(next?.lower ?? '') && isNameWord(tokens[at + 2])) || isNameWord(next);
}
