/** Noun phrases around a token, of a bounded length. */
import { DETERMINERS, SUBJECT_PRONOUNS } from '../../language/lexicon/function-words.ts';
import { ROLES, TITLES } from '../../language/lexicon/titles-and-roles.ts';
import type { Token } from './tokens.ts';
import {
  isAcronym,
  isNominal,
  isPreposition,
  isPronoun,
  isTime,
  isTimeUnit,
  isVerb,
  isWord,
} from './word-class.ts';

/** A noun phrase: token indexes, `to` exclusive. */
export type Phrase = { readonly from: number; readonly to: number };

const isDeterminer = (token: Token | undefined): boolean =>
  isWord(token) && DETERMINERS.has(token.lower) && !isAcronym(token);

/** "retired", "undecided": a participle before a noun. */
const isParticipleBefore = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return (
    isWord(token) && /(ed|ing)$/.test(token.lower) && !token.capital && isNominal(tokens[at + 1])
  );
};

/** "lead author", "the Very Rev": a form of a verb, or an adverb, before a noun for a person. */
const isNounBefore = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.text ?? '';
  const next = tokens[at + 1]?.lower.replace(/\.$/, '') ?? '';
  return (
    (/^(?:lead|support|show|back|play|work|love|fight)$/.test(word) && ROLES.has(next)) ||
    (/^(?:Very|Most|Right)$/.test(word) && TITLES.has(next))
  );
};

/** "The representative of the country concerned, Ann Lee, said": it closes the phrase before it. */
const isPostposed = (tokens: readonly Token[], at: number): boolean =>
  /^(?:concerned|involved|responsible|elect)$/.test(tokens[at]?.lower ?? '') &&
  isNominal(tokens[at - 1]) &&
  tokens[at + 1]?.text === ',';

/** No noun phrase is longer than this: it keeps the reading linear. */
const LONGEST = 40;

/** "this week" at the end of a phrase: "scientists this week published". */
const tellsTime = (tokens: readonly Token[], last: number): boolean =>
  isTimeUnit(tokens[last]) && /^(this|last|next)$/.test(tokens[last - 1]?.lower ?? '');

const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** How many words tell a day at the end of a phrase: "the union on Wednesday said", "Vik Thursday said"; 0 where none does. */
const dayAt = (tokens: readonly Token[], last: number): number => {
  if (!DAY.test(tokens[last]?.text ?? '')) return 0;
  if (tokens[last - 1]?.lower === 'on') return 2;
  return isNominal(tokens[last - 1]) && tokens[last - 1]?.kind === 'word' ? 1 : 0;
};

/** "Vik himself said": it adds nothing to the name before it. */
const isEmphatic = (tokens: readonly Token[], at: number): boolean =>
  /^(?:himself|herself|itself|themselves)$/.test(tokens[at]?.lower ?? '') &&
  isNominal(tokens[at - 1]);

/** Of "a veto that Western members called …" the phrase is "Western members": "that" stands before one thing. */
const isPlural = (token: Token | undefined): boolean =>
  isWord(token) && !token.capital && /(?:[^siu]s|men|women|people|police)$/.test(token.lower);

/** The noun phrase whose last token is `last`, or null where no phrase ends there. */
export function phraseBefore(tokens: readonly Token[], last: number, floor = 0): Phrase | null {
  if (last < floor) return null;
  if (tellsTime(tokens, last))
    return phraseBefore(tokens, last - 2, Math.max(floor, last - LONGEST));
  const day = dayAt(tokens, last);
  if (day > 0) return phraseBefore(tokens, last - day, floor);
  if (isEmphatic(tokens, last) || isPostposed(tokens, last))
    return phraseBefore(tokens, last - 1, floor);
  if (isPronoun(tokens[last]) && !isDeterminer(tokens[last])) return { from: last, to: last + 1 };
  let from = last + 1;
  while (from > Math.max(floor, last - LONGEST)) {
    const before = tokens[from - 1];
    if (isDeterminer(before)) {
      const isThat = before?.lower === 'that' && from <= last;
      const isLink =
        isDeterminer(tokens[from]) || isVerb(tokens[from - 2]) || isPlural(tokens[last]);
      if (isThat && isLink) break;
      from--;
      if (!isDeterminer(tokens[from - 1])) break;
    } else if (isNominal(before)) from--;
    else if (isParticipleBefore(tokens, from - 1) && isDeterminer(tokens[from - 2])) from--;
    else break;
  }
  return from <= last ? { from, to: last + 1 } : null;
}

/** The noun phrase that begins at `first`, or null. */
export function phraseAfter(tokens: readonly Token[], first: number): Phrase | null {
  const token = tokens[first];
  if (!token) return null;
  const isAlone = isWord(token) && !isAcronym(token) && SUBJECT_PRONOUNS.has(token.lower);
  if (isAlone || (isPronoun(token) && !isDeterminer(token))) return { from: first, to: first + 1 };
  let to = first;
  while (to - first < LONGEST && isDeterminer(tokens[to])) to++;
  while (
    to - first < LONGEST &&
    (isNominal(tokens[to]) ||
      isNounBefore(tokens, to) ||
      (isParticipleBefore(tokens, to) && isModifier(tokens, to, first)))
  ) {
    if (to > first && isDeterminer(tokens[to]) && tokens[to - 1]?.kind !== 'possessive') break;
    to++;
  }
  if (tellsTime(tokens, to - 1) && to - 2 > first) to -= 2;
  return to > first ? { from: first, to } : null;
}

/** A participle modifies a noun at the beginning of a phrase only: "said retired colonel …". */
const isModifier = (tokens: readonly Token[], at: number, first: number): boolean =>
  at === first || isDeterminer(tokens[at - 1]);

/** A phrase with the prepositional phrases that follow it: "a spokesman for the squad", "talks between Oslo and Vess". */
export function withAttachments(tokens: readonly Token[], phrase: Phrase, limit: number): Phrase {
  let { to } = phrase;
  while (to < limit && isPreposition(tokens[to]) && !isTime(tokens[to + 1])) {
    const next = phraseAfter(tokens, to + 1);
    if (!next || next.to > limit) break;
    const isPair = tokens[to]?.lower === 'between' && tokens[next.to]?.lower === 'and';
    const end = (isPair ? phraseAfter(tokens, next.to + 1)?.to : null) ?? next.to;
    to = isPostposed(tokens, end) ? end + 1 : end;
  }
  return { from: phrase.from, to };
}

/** Words after which no head of the phrase stands: "such as Rubio", "like Trump". */
const NO_LINK = /^(as|like|including|than|despite|since|until|till|after|before|during|per)$/;

/** "quoted" of "an official quoted by the Gazette", "cited" of "sources cited by Reuters". */
const isParticiple = (tokens: readonly Token[], at: number): boolean =>
  /^(by|to)$/.test(tokens[at + 1]?.lower ?? '') &&
  isVerb(tokens[at]) &&
  /(ed|seen|written|given|sent|shown|made|led|drawn|held)$/.test(tokens[at]?.lower ?? '') &&
  isNominal(tokens[at - 1]);

/** "of" in "the head of the bank"; with a capital only inside a name: "the Committee on Trade Between the States". */
function isLinking(tokens: readonly Token[], at: number): boolean {
  const link = tokens[at];
  const isInName = link?.capital !== true || tokens[at - 1]?.capital === true;
  return isPreposition(link) && isInName && !NO_LINK.test(link?.lower ?? '');
}

/** Climbs from a phrase over "of", "for", "in" … to the phrase that it belongs to. */
export function climb(tokens: readonly Token[], phrase: Phrase, floor: number): Phrase {
  let { from } = phrase;
  while (from - 1 > floor) {
    const link = tokens[from - 1];
    const isLink = isLinking(tokens, from - 1);
    const isReduced = isVerb(link) && /(ing|ed)$/.test(link?.lower ?? '');
    const last = isLink && isParticiple(tokens, from - 2) ? from - 3 : from - 2;
    if (!(isLink || isReduced) || !isNominal(tokens[last])) break;
    const upper = phraseBefore(tokens, last, floor);
    if (!upper) break;
    from = upper.from;
  }
  return { from, to: phrase.to };
}
