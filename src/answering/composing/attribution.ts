/**
 * Who is said to have said it. A stretch of a draft that reports a statement names the statement's own
 * speaker with a fitting verb of saying, in one of these forms:
 *
 *   [On Wednesday,] SPEAKER said [to the assembly] (that) WORDS      WORDS, SPEAKER said
 *   according to SPEAKER, WORDS                                      WORDS, according to SPEAKER
 */
import type { Library } from '../../library/library.ts';
import { CUES } from '../../reading/lexicon/cues.ts';
import { wordsOf } from '../../reading/words.ts';
import type { Element } from './elements.ts';
import { followsFrom, isMatch } from './follows.ts';
import { cueFits, cueLemma, isPreposition } from './lexicon.ts';
import type { SourceUnit } from './source-units.ts';
import { type Antecedent, isSpeaker, namesOnly } from './speaker-named.ts';
import type { Token } from './tokens.ts';

type Elements = readonly Element[];

const AROUND_OPENERS = new Set('in on at during earlier later'.split(' '));

/** Whether `elements` attribute words of the unit's statement to its speaker, as the article does. */
export function attributes(
  elements: Elements,
  unit: SourceUnit,
  antecedent: Antecedent,
  library: Library,
): boolean {
  const { speaker } = unit;
  if (speaker === null) return false;
  const isTold = sourceCue(unit) === 'tell';
  const splits = [
    ...speakerFirst(elements, unit),
    ...wordsFirst(elements, unit),
    ...accordingTo(elements, unit),
  ];
  const isSpeakersIt = namesOnly(speaker, unit.around.flat(), library);
  return splits.some(
    ({ lead, who, tail, words }) =>
      words.length > 0 &&
      isSpeaker(who, speaker, antecedent, library) &&
      (lead.length === 0 || isAround(lead, unit, false)) &&
      (tail.length === 0 || isAround(tail, unit, isTold)) &&
      followsFrom(words, unit, isSpeakersIt),
  );
}

/** Whether `elements` go on with the same speaker: "and added that …", "adding that …", or quoted words alone. */
export function continues(elements: Elements, unit: SourceUnit, library: Library): boolean {
  const [first, ...rest] = elements;
  if (first === undefined || unit.speaker === null) return false;
  const isAdding = (hasKey(first, 'adding') || hasKey(first, 'saying')) && isSaid(unit);
  if (isAdding || isCue(first, unit)) {
    const isSpeakersIt = namesOnly(unit.speaker, unit.around.flat(), library);
    return rest.length > 0 && followsFrom(rest, unit, isSpeakersIt);
  }
  const words = hasKey(first, 'that') ? rest : elements;
  return words.every(({ quote }) => quote !== null) && followsFrom(words, unit);
}

type Split = {
  readonly lead: Elements;
  readonly who: Elements;
  readonly tail: Elements;
  readonly words: Elements;
};

const LONGEST_TAIL = 14;

function speakerFirst(elements: Elements, unit: SourceUnit): readonly Split[] {
  return cuesIn(elements, unit).flatMap((cue) =>
    starts(elements, cue).flatMap((start) =>
      Array.from({ length: LONGEST_TAIL }, (_, length) => ({
        lead: elements.slice(0, start),
        who: elements.slice(start, cue),
        tail: elements.slice(cue + 1, cue + 1 + length),
        words: elements.slice(cue + 1 + length),
      })),
    ),
  );
}

function wordsFirst(elements: Elements, unit: SourceUnit): readonly Split[] {
  return cuesIn(elements, unit).flatMap((cue) =>
    starts(elements, cue)
      .filter((start) => start > 0)
      .map((start) => ({
        lead: [],
        who: elements.slice(start, cue),
        tail: elements.slice(cue + 1),
        words: elements.slice(0, start),
      })),
  );
}

/** A noun phrase begins the sentence, or follows punctuation. */
const starts = (elements: Elements, before: number): readonly number[] =>
  elements.slice(0, before).flatMap(({ boundary }, at) => (at === 0 || boundary ? [at] : []));

function accordingTo(elements: Elements, unit: SourceUnit): readonly Split[] {
  const at = elements.findIndex(
    (element, index) => hasKey(element, 'according') && hasKey(elements[index + 1], 'to'),
  );
  if (at === -1 || !isSaid(unit)) return [];
  const after = elements.slice(at + 2);
  if (['he', 'she'].some((pronoun) => hasKey(after[0], pronoun))) return [];
  if (at > 0) return [{ lead: [], who: after, tail: [], words: elements.slice(0, at) }];
  return after.flatMap(({ boundary }, index) =>
    boundary ? [{ lead: [], who: after.slice(0, index), tail: [], words: after.slice(index) }] : [],
  );
}

const hasKey = (element: Element | undefined, key: string): boolean =>
  element?.quote === null && element.key === key;

const cuesIn = (elements: Elements, unit: SourceUnit): readonly number[] =>
  elements.flatMap((element, index) => (index > 0 && isCue(element, unit) ? [index] : []));

function isCue(element: Element, unit: SourceUnit): boolean {
  if (element.quote !== null || element.name !== null) return false;
  const lemma = cueLemma(element.key);
  return lemma !== null && cueFits(lemma, sourceCue(unit));
}

/** May the statement be told with "said"? */
const isSaid = (unit: SourceUnit): boolean => cueFits('say', sourceCue(unit));

/** The article's verb of saying, without its auxiliaries; null where the paragraph before has it. */
function sourceCue({ article, statement }: SourceUnit): string | null {
  if (statement?.cue == null) return null;
  const words = wordsOf(article.text, statement.cue.start, statement.cue.end);
  const lemmas = words.flatMap(({ key }) => CUES.get(key)?.lemma ?? []);
  return lemmas.at(-1) ?? 'unknown';
}

/** Words that stand in one piece around the statement in its sentence: where and when it was said, and where `isTold` whom. */
function isAround(part: Elements, unit: SourceUnit, isTold: boolean): boolean {
  const words = part.flatMap((element) => (element.quote === null ? [element] : []));
  const [first] = words;
  if (words.length !== part.length || first === undefined) return false;
  if (!isTold && !AROUND_OPENERS.has(first.key)) return false;
  return unit.around.some((around) =>
    around.some((_, from) => {
      const run = around.slice(from, from + words.length);
      const next = around[from + words.length];
      const isWhole =
        next === undefined || next.boundary || (next.name === null && isPreposition(next.key));
      return (
        isWhole &&
        run.length === words.length &&
        run.every((token, index) => isSame(words[index], token)) &&
        run.every((token) => cueLemma(token.key) === null)
      );
    }),
  );
}

const isSame = (word: Token | undefined, token: Token): boolean =>
  word !== undefined && (word.key === token.key || (word.name !== null && isMatch(word, token)));
