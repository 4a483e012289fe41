/** What in the clause around a quotation speaks for or against its speaker. */
import { DETERMINERS } from '../../language/lexicon/function-words.ts';
import { CUES, NESTING, WEAK } from '../../language/lexicon/reporting-verbs.ts';
import { lowerBound } from '../../language/spans/lower-bound.ts';
import type { Draft } from '../attribution/attribution.ts';
import type { Name } from '../names/name-kinds.ts';
import type { Page } from '../names/prepared-paragraph.ts';
import type { Phrase } from '../structure/noun-phrases.ts';
import type { Token } from '../structure/tokens.ts';
import { isAuxiliary, isPreposition, isVerb } from '../structure/word-class.ts';

/** The highest of some edges that a value reaches, by which evidence is named. */
export const bucket = (value: number, edges: readonly number[]): string =>
  `${edges.findLast((edge) => value >= edge) ?? 'under'}`;

/** The kind of word or mark that leads to a quotation behind its verb: "said: “…”", "said the “…”". */
function leadOf(tokens: readonly Token[], at: number, distance: number): string {
  const last = tokens[at - 1];
  if (distance === 0 || !last) return 'the verb';
  if (last.kind === 'punctuation') return last.text;
  if (last.kind === 'possessive') return 'an owner';
  if (DETERMINERS.has(last.lower)) return 'a determiner';
  if (isPreposition(last)) return 'a preposition';
  if (isAuxiliary(last)) return 'an auxiliary';
  return isVerb(last) ? 'another verb' : 'a word';
}

/** Where subject, verb and marks stand in the clause that gives a speaker. */
export function clauseEvidence(
  page: Page,
  { subject, verb, pieces, sentence }: Draft,
): readonly string[] {
  if (!subject || !verb) return [];
  const cue = CUES.get(page.tokens[verb.to - 1]?.lower ?? '');
  const names = namesWithin(page, sentence);
  const others = names.filter(
    ({ core, to, kind }) => isRival(kind) && (to <= subject.from || core >= subject.to),
  ).length;
  const own = names.findLast(({ core, to }) => core >= subject.from && to <= subject.to);
  const between = Math.max(verb.from - subject.to, subject.from - verb.to);
  const apart = Math.min(
    ...pieces.map(({ from, to }) =>
      Math.max(from - verb.to, Math.min(verb.from, subject.from) - to),
    ),
  );
  const opens = subject.from <= sentence.from + 1;
  const marks = marksBehind(page, verb, pieces);
  const isInRow = marks !== null && marks <= 4 && between <= 0 && apart <= 0;
  return [
    `other names ${bucket(others, [0, 1, 2, 4])}`,
    ...(opens ? ['subject opens the sentence'] : []),
    ...(isInRow ? ['subject, verb and marks in a row'] : []),
    ...(marks === null
      ? []
      : [
          `marks ${bucket(marks, [0, 2, 4, 8, 16])} behind the verb`,
          // Of what stands in a row nothing between can belong to somebody else.
          ...(isInRow ? [] : [`marks behind ${leadOf(page.tokens, verb.to + marks, marks)}`]),
        ]),
    ...(between > 2 ? ['subject apart from verb'] : between > 0 ? [] : ['subject beside verb']),
    ...(apart > 3 ? ['words apart from verb'] : []),
    ...(own !== undefined && own.to - own.core > 1 ? ['named in full'] : []),
    ...(own !== undefined && own.core > subject.from ? ['named with an office'] : []),
    ...(subject.to - subject.from > 8 ? ['long subject'] : []),
    ...(cue && /^(say|tell|add)$/.test(cue.lemma) ? ['plain verb'] : []),
    ...(cue && WEAK.has(cue.lemma) ? ['weak verb'] : []),
    ...(cue?.form === 'ing' ? ['participle'] : []),
    ...(subject.from >= verb.to && page.tokens[subject.from - 1]?.lower === 'by' ? ['agent'] : []),
    ...(cue?.kind === 'object' ? ['verb of judging'] : []),
    ...(tellsFurther(page.tokens, verb, marks ?? 0) ? ['told further'] : []),
    ...tellingEvidence(page, sentence, subject, verb),
  ];
}

/** Whether the clause tells what somebody else said, whose the words may be: "he said the chairman had told him: “…”". */
const tellsFurther = (tokens: readonly Token[], { to }: Phrase, marks: number): boolean =>
  tokens.slice(to, to + marks).some((_, at) => isTelling(tokens, to + at));

/** What else is told in the sentence: of several who say something the words may be another's. */
function tellingEvidence(
  { tokens }: Page,
  sentence: Phrase,
  subject: Phrase,
  verb: Phrase,
): readonly string[] {
  const others = tokens.slice(sentence.from, sentence.to).filter((_, index) => {
    const at = sentence.from + index;
    return (at < verb.from || at >= verb.to) && isPlain(tokens[at]) && isTelling(tokens, at);
  });
  const between = tokens.slice(subject.to, verb.from);
  return [
    `other sayings ${Math.min(others.length, 2)}`,
    ...(between.some(({ lower }) => lower === 'that') ? ['told between subject and verb'] : []),
  ];
}

/** "told", "saying"; no "the claim". */
const isTelling = (tokens: readonly Token[], at: number): boolean =>
  NESTING.has(CUES.get(tokens[at]?.lower ?? '')?.lemma ?? '') &&
  !DETERMINERS.has(tokens[at - 1]?.lower ?? '');

/** No "say" or "call", which are nouns as often, and no name. */
const isPlain = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && CUES.get(token.lower)?.form !== 'base';

/** Places and nationalities are seldom the ones who spoke. */
const isRival = (kind: Name['kind']): boolean => kind === 'person' || kind === 'organisation';

/** The names that lie wholly in a phrase, found among all of a page without going through them. */
function namesWithin({ names }: Page, { from, to }: Phrase): Page['names'] {
  const first = lowerBound(names.length, (at) => (names[at]?.core ?? 0) < from);
  const last = lowerBound(names.length, (at) => (names[at]?.to ?? 0) <= to);
  return names.slice(first, last);
}

/** How many tokens behind the verb the first marks stand; null where they stand before it, or there are none. */
function marksBehind({ tokens }: Page, verb: Phrase, pieces: readonly Phrase[]): number | null {
  const places = pieces.map(
    ({ from, to }) => tokens.slice(from, to).findIndex(({ kind }) => kind === 'quotation') + from,
  );
  const at = places.find((place) => tokens[place]?.kind === 'quotation');
  return at === undefined || at < verb.to ? null : at - verb.to;
}
