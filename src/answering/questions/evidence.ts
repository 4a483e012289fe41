/** What speaks for a stretch as the answer to a question: named pieces of evidence, each 0 to 1, that evidence-weights.ts weighs. */
import { wordsOf } from '../../language/words.ts';
import type { Hit } from '../../library/library.ts';
import type { Term } from '../../library/packed/packed-terms.ts';
import { heldOf, itselfIn, type Wanted, weighed } from '../lookup/held.ts';
import type { PreparedLibrary } from '../lookup/lookups.ts';
import type { FoundStretch } from '../lookup/stretches-found.ts';
import {
  isKnownTerm,
  stemsIn,
  stemsOf,
  termsIn,
  termsOfSpeaker,
  termsOfTitle,
} from '../lookup/terms.ts';
import { isMeant } from '../lookup/who-is-meant.ts';
import { type AnswerEvidence, soughtIn } from './sought.ts';
import type { Question } from './understanding/question.ts';

/** A stretch with what speaks for it. */
export type Weighed = { readonly found: FoundStretch; readonly evidence: AnswerEvidence };

type SoughtTerms = ReadonlySet<string>;

/** What speaks for each stretch; those of one article stand together, in order. In small steps. */
export function* evidenceFor(
  question: Question,
  found: readonly FoundStretch[],
  hits: readonly Hit[],
  library: PreparedLibrary,
): Generator<void, readonly Weighed[]> {
  const terms: SoughtTerms[] = [];
  for (const one of found) {
    terms.push(termsOfStretch(one, library));
    yield;
  }
  const inArticle = articleHolding(question, found, terms, library);
  const holding = holdingOf(question, library);
  const phrasesIn = phrasesOf(question, library);
  const searched = searchedIn(hits);
  const recent = recencyIn(found);
  const isBeside = (at: number, other: number): boolean =>
    found[other]?.stretch.article === found[at]?.stretch.article;
  const all: Weighed[] = [];
  for (const [at, one] of found.entries()) {
    const beside = [at - 1, at + 1].filter((other) => isBeside(at, other));
    const near = beside.flatMap((other) => terms[other] ?? []);
    all.push({
      found: one,
      evidence: {
        ...searched(one),
        ...holding(one, terms[at] ?? new Set(), near),
        ...inArticle(one),
        phrases: phrasesIn(one),
        quoted: one.stretch.quotations.some(({ said }) => said.length > 0) ? 1 : 0,
        ...whoseWords(question, one, library),
        ...soughtIn(question, one, textOf(one)),
        ...(question.latest && { recent: recent(one) }),
      },
    });
    yield;
  }
  return all;
}

const textOf = ({ stretch: { article, span } }: FoundStretch): string =>
  article.text.slice(span.start, span.end);

/** What search says of a stretch: of its best sentence, by itself and as a share of its passage. */
function searchedIn(hits: readonly Hit[]): (found: FoundStretch) => AnswerEvidence {
  const byPassage = new Map(hits.map((hit) => [hit.passage, hit]));
  const best = Math.max(0, ...hits.flatMap(({ sentences }) => [...sentences.values()])) || 1;
  return ({ sentences, own }) => {
    const scores = sentences.map(
      ({ passage, place }) => byPassage.get(passage)?.sentences.get(place) ?? 0,
    );
    return { sentence: Math.max(...scores) / best, own };
  };
}

/** So many words of the topic are as good as all. */
const ENOUGH_WORDS = 4;

/** How much of the topic stands in it, beside it, in the title; and how many of its words. */
function holdingOf({ topic, core }: Question, library: PreparedLibrary) {
  const known = knownOf(topic, library);
  const knownCore = knownOf(core, library);
  return (
    { stretch: { article } }: FoundStretch,
    own: SoughtTerms,
    near: readonly SoughtTerms[],
  ): AnswerEvidence => {
    const held = itselfIn(known, [own]);
    const withNear = itselfIn(known, [own, ...near]);
    const words = known.weights.keys().filter((term) => own.has(term));
    return {
      held,
      words: Math.min(1, [...words].length / ENOUGH_WORDS),
      'core like': heldOf(knownCore, [own]).like,
      near: withNear - held,
      title: itselfIn(known, [own, ...near, termsOfTitle(article, library)]) - withNear,
    };
  };
}

const knownOf = (terms: readonly Term[], library: PreparedLibrary): Wanted =>
  weighed(
    terms.filter(({ term }) => isKnownTerm(term, library)),
    library,
  );

/** How much of the topic the whole of an article holds. */
function articleHolding(
  { topic }: Question,
  found: readonly FoundStretch[],
  terms: readonly SoughtTerms[],
  library: PreparedLibrary,
): (one: FoundStretch) => AnswerEvidence {
  const known = knownOf(topic, library);
  const places = Map.groupBy(found.keys(), (at) => found[at]?.stretch.article);
  const held = new Map(
    [...places].map(([article, own]) => {
      const texts = own.flatMap((at) => terms[at] ?? []);
      return [article, itselfIn(known, texts)];
    }),
  );
  return ({ stretch: { article } }) => ({ article: held.get(article) ?? 0 });
}

/** So many pairs of neighbours are as good as more. */
const ENOUGH_PAIRS = 3;

/** Words that stand side by side in the question and in the text (Metzler and Croft 2005). */
function phrasesOf({ text }: Question, library: PreparedLibrary): (found: FoundStretch) => number {
  const asked = stemsOf(wordsOf(text));
  const behind = Map.groupBy(asked.slice(1).keys(), (at) => asked[at]);
  return ({ stretch: { article }, sentences }) => {
    const stems = sentences.flatMap((range) => stemsIn(article, library, range));
    const printed = stems.flatMap((stem, at) =>
      (behind.get(stem) ?? []).filter((place) => asked[place + 1] === stems[at + 1]),
    );
    return Math.min(1, new Set(printed).size / ENOUGH_PAIRS);
  };
}

/** The terms of a stretch, with those of the names and offices of whoever speaks in it. */
export function termsOfStretch(
  { stretch, sentences }: FoundStretch,
  library: PreparedLibrary,
): SoughtTerms {
  const printed = sentences.flatMap((range) => termsIn(stretch.article, library, range));
  const names = stretch.speakers.flatMap((speaker) => [...termsOfSpeaker(speaker, library)]);
  return new Set([...printed.map(({ term }) => term), ...names]);
}

/** Whether the words are those of whoever is asked. */
function whoseWords(
  { asked, onlyAsked, isLed }: Question,
  { stretch: { speakers } }: FoundStretch,
  library: PreparedLibrary,
): AnswerEvidence {
  if (asked.length === 0) return {};
  const isTheirs = speakers.some((speaker) => asked.some((one) => isMeant(one, speaker, library)));
  const how = onlyAsked ? 'only ' : isLed ? 'led ' : '';
  return { [`${how}theirs`]: isTheirs ? 1 : 0 };
}

/** Share of the stretches that are no newer; one half where all are of one day, or the day is not known. */
function recencyIn(found: readonly FoundStretch[]): (one: FoundStretch) => number {
  const days = found.flatMap(({ stretch }) => stretch.article.published ?? []).sort();
  return ({ stretch: { article } }) => {
    const { published } = article;
    if (published === null || days[0] === days.at(-1)) return 0.5;
    return days.filter((day) => day <= published).length / days.length;
  };
}
