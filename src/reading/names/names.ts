/** The names in a block, told from words that only begin a sentence. */
import { ADVERBS } from '../../language/lexicon/function-words.ts';
import { genderOfName } from '../../language/lexicon/given-names.ts';
import { CUES } from '../../language/lexicon/reporting-verbs.ts';
import { GROUP_NOUNS, ROLES } from '../../language/lexicon/titles-and-roles.ts';
import type { Phrase } from '../structure/noun-phrases.ts';
import type { Token } from '../structure/tokens.ts';
import { isAcronym } from '../structure/word-class.ts';
import { worldAt } from './country-at.ts';
import { classify, isTitle, type Name } from './name-kinds.ts';
import { endOfRun, isFunctionWord, isNameWord } from './name-runs.ts';
import { officeAhead, officeWithHolder } from './office-with-holder.ts';

/** How an article prints its words: in small letters, and with a capital inside a sentence. */
export type Vocabulary = {
  readonly common: ReadonlySet<string>;
  readonly proper: ReadonlySet<string>;
};

const HYPHENATED_ADJECTIVE = /-\p{Ll}+(ed|led|wide|based|style|backed|born|run)$/u;

/** A sentence's first word that is an adverb or participle, or is printed small elsewhere. */
const isCommonFirst = (
  token: Token,
  next: Token | undefined,
  { common, proper }: Vocabulary,
): boolean =>
  !isTitle(token) &&
  (common.has(token.lower) ||
    (CUES.get(token.lower)?.form === 'past' && !proper.has(token.text)) ||
    ADVERBS.has(token.lower) ||
    (/[^k]ing$|ly$/.test(token.lower) && !isGivenFirst(token, next)));

/** "VASSILY NEBENZIA", "Emily Ward": before another name, a given name by the list or in capitals. */
const isGivenFirst = (token: Token, next: Token | undefined): boolean =>
  isNameWord(next) &&
  (isAcronym(token) ? isAcronym(next) : genderOfName(`${token.text} ${next.text}`) !== null);

/** A first word that is a name elsewhere, before a comma or a reporting verb: "Price, who …", "Price said". */
const isNamedAgain = (tokens: readonly Token[], at: number, { proper }: Vocabulary): boolean => {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !proper.has(token.text) || ADVERBS.has(token.lower)) return false;
  return (
    (next?.text === ',' && tokens[at + 2]?.lower === 'who') ||
    CUES.get(next?.lower ?? '')?.form === 'past'
  );
};

/** "Will Price said", "May Tan added": a given name that is also an auxiliary. */
function isGivenName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 2];
  return (
    /^(Will|May|Per|An|Do)$/.test(tokens[at]?.text ?? '') &&
    isNameWord(tokens[at + 1]) &&
    (CUES.get(after?.lower ?? '')?.form === 'past' ||
      (before !== undefined && !before.capital && isTitle(before)))
  );
}

/** "Minister for Climate and Food Resilience": what an office is over is nobody's name. `last`: where such words ended before. */
function isOverseen(
  tokens: readonly Token[],
  { from, to }: Phrase,
  name: Name | null,
  last: number,
): boolean {
  if (name === null)
    return tokens
      .slice(from, to)
      .some(({ lower }, at) => lower === 'of' && OVER.test(tokens[from + at - 1]?.lower ?? ''));
  if (name.kind !== 'person' || name.core > from) return false;
  const before = tokens[from - 1]?.lower ?? '';
  if (/^(?:for|of)$/.test(before)) return OVER.test(tokens[from - 2]?.lower ?? '');
  const goesOn = before === ',' && tokens[to]?.lower === 'and';
  return (goesOn || /^(?:and|&)$/.test(before)) && last === from - 1;
}

const OVER = /^(?:minister|ministers|ministry|department|committee|undersecretary)$/;

/** A name with the office in small letters that leads it in. */
function withOffice(tokens: readonly Token[], name: Name): Name {
  const isBare = name.kind === 'person' && name.from === name.core;
  const from = isBare ? officeAhead(tokens, name) : null;
  return from === null ? name : { ...name, from };
}

/** "Yes, Chair.", "Certainly!": what an answer begins with. */
const isReply = ({ text }: Token, next: Token | undefined): boolean =>
  /^(?:Yes|Yeah|Yep|Nope|Okay|Sorry|Indeed|Thanks|Sure|Certainly|Absolutely|Correct|Hello)$/.test(
    text,
  ) && next?.kind === 'punctuation';

/** A sentence's first word that is a plural for people, and nowhere else has a capital. */
const isGroupFirst = (token: Token, { proper }: Vocabulary): boolean =>
  !proper.has(token.text) &&
  (GROUP_NOUNS.has(token.lower) ||
    (token.lower.endsWith('s') && ROLES.has(token.lower.slice(0, -1))));

/**
 * The names in a paragraph's tokens, in order. A sentence's first word is no name where the article
 * also prints it in small letters.
 */
export function namesIn(
  text: string,
  tokens: readonly Token[],
  words: Vocabulary,
  firsts: ReadonlySet<number>,
): readonly Name[] {
  const names: Name[] = [];
  let at = 0;
  let overseen = -1;
  while (at < tokens.length) {
    const token = tokens[at];
    const starts =
      isNameWord(token) &&
      (worldAt(tokens, at) !== null || !isFunctionWord(token) || isGivenName(tokens, at)) &&
      !(
        firsts.has(at) &&
        isCommonFirst(token, tokens[at + 1], words) &&
        !isNamedAgain(tokens, at, words)
      ) &&
      !HYPHENATED_ADJECTIVE.test(token.text) &&
      !(token.text === 'Dear' && isNameWord(tokens[at + 1])) &&
      !isReply(token, tokens[at + 1]);
    if (!starts) {
      at++;
      continue;
    }
    const to = endOfRun(text, tokens, at);
    if (firsts.has(at) && to - at === 1 && isGroupFirst(token, words)) {
      at = to;
      continue;
    }
    const held = officeWithHolder(tokens, at, to);
    if (held) {
      names.push(held);
      at = held.to;
      continue;
    }
    const name = classify(tokens, at, to);
    const isOver = isOverseen(tokens, { from: at, to }, name, overseen);
    if (isOver) overseen = to;
    else if (name) names.push(withOffice(tokens, name));
    at = to;
  }
  return names;
}
