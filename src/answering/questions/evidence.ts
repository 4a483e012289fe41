/** What speaks for a stretch as the answer to a question: named pieces of evidence, each 0 to 1, that evidence-weights.ts weighs. */
import { wordsOf } from '../../language/words.ts';
import type { Hit } from '../../library/library.ts';
import { type Held, heldIn } from '../lookup/held.ts';
import type { PreparedLibrary, Term } from '../lookup/lookups.ts';
import type { FoundStretch } from '../lookup/stretches-found.ts';
import { isKnownTerm, termsIn, termsOf } from '../lookup/terms.ts';
import { isMeant } from '../lookup/who-is-meant.ts';
import { type AnswerEvidence, soughtIn } from './sought.ts';
import type { Question } from './understanding/question.ts';

/** A stretch with what speaks for it. */
export type Weighed = { readonly found: FoundStretch; readonly evidence: AnswerEvidence };

type SoughtTerms = ReadonlySet<string>;

/** What speaks for each stretch; those of one article stand together, in order. */
export function evidenceFor(
  question: Question,
  found: readonly FoundStretch[],
  hits: readonly Hit[],
  library: PreparedLibrary,
): readonly Weighed[] {
  const terms = found.map((one) => termsOfStretch(one, library));
  const searched = searchedIn(hits);
  const recent = recencyIn(found);
  const isBeside = (at: number, other: number): boolean =>
    found[other]?.stretch.article === found[at]?.stretch.article;
  return found.map((one, at): Weighed => {
    const beside = [at - 1, at + 1].filter((other) => isBeside(at, other));
    const near = beside.flatMap((other) => terms[other] ?? []);
    const age = recent(one);
    return {
      found: one,
      evidence: {
        ...searched(one),
        ...holding(question, one, terms[at] ?? new Set(), near, library),
        early: isBeside(at, at - 2) ? 0 : 1,
        length: Math.min(1, textOf(one).length / LONG),
        short: textOf(one).length < SHORT ? 1 : 0,
        quoted: one.stretch.quotations.some(({ said }) => said.length > 0) ? 1 : 0,
        ...whoseWords(question, one, library),
        ...soughtIn(question, one, textOf(one)),
        ...(question.latest && { recent: age }),
        ...(question.changes && { dated: age }),
      },
    };
  });
}

/** Letters from which on a stretch is long. */
const LONG = 600;
const SHORT = 80;

const textOf = ({ stretch: { article, span } }: FoundStretch): string =>
  article.text.slice(span.start, span.end);

/** What search says of a stretch: of its best passage, its best sentence, both together, and what stands beside it. */
function searchedIn(hits: readonly Hit[]): (found: FoundStretch) => AnswerEvidence {
  const byPassage = new Map(hits.map((hit) => [hit.passage, hit]));
  const top = Math.max(...hits.map(({ score }) => score)) || 1;
  const best = Math.max(0, ...hits.flatMap(({ sentences }) => [...sentences.values()])) || 1;
  return ({ sentences, own, worth }) => {
    const passages = sentences.map(({ passage }) => byPassage.get(passage)?.score ?? 0);
    const scores = sentences.map(
      ({ passage, place }) => byPassage.get(passage)?.sentences.get(place) ?? 0,
    );
    return {
      passage: Math.max(...passages) / top,
      sentence: Math.max(...scores) / best,
      own,
      beside: worth - own,
    };
  };
}

/** What a word of the family is worth beside the word, and another word for the thing. */
const AKIN = 0.6;
const LIKE = 0.5;
const nearly = ({ itself, akin }: Held): number => itself + AKIN * akin;

/** How much of the topic stands in it, in one of its sentences, beside it, in the title. */
function holding(
  { topic, core }: Question,
  { stretch: { article }, sentences }: FoundStretch,
  own: SoughtTerms,
  near: readonly SoughtTerms[],
  library: PreparedLibrary,
): AnswerEvidence {
  const known = topic.filter(({ term }) => isKnownTerm(term, library));
  const knownCore = core.filter(({ term }) => isKnownTerm(term, library));
  const holds = (...texts: readonly SoughtTerms[]): Held => heldIn(known, texts, library);
  const held = holds(own);
  const heldCore = heldIn(knownCore, [own], library);
  const withNear = holds(own, ...near);
  const lone = sentences.map((range) => holds(setOf(termsIn(article, library, range))));
  return {
    held: held.itself,
    akin: held.akin,
    like: held.like,
    core: nearly(heldCore),
    'core like': heldCore.like,
    lone: Math.max(...lone.map((one) => nearly(one) + LIKE * one.like)),
    near: withNear.itself - held.itself,
    title: holds(own, ...near, setOf(termsOf(article.name, library))).itself - withNear.itself,
  };
}

const setOf = (terms: readonly Term[]): SoughtTerms => new Set(terms.map(({ term }) => term));

/** The terms of a stretch, with those of the names and offices of whoever speaks in it. */
export function termsOfStretch(
  { stretch, sentences }: FoundStretch,
  library: PreparedLibrary,
): SoughtTerms {
  const printed = sentences.flatMap((range) => termsIn(stretch.article, library, range));
  const names = stretch.speakers.flatMap(({ name, role }) =>
    termsOf(`${name} ${role ?? ''}`, library),
  );
  return setOf([...printed, ...names]);
}

/** Whether the words are those of whoever is asked, or another's. */
function whoseWords(
  { asked, onlyAsked, isLed, text }: Question,
  found: FoundStretch,
  library: PreparedLibrary,
): AnswerEvidence {
  if (asked.length === 0) return {};
  const { speakers } = found.stretch;
  const isTheirs = speakers.some((speaker) => asked.some((one) => isMeant(one, speaker, library)));
  const words = new Set(wordsOf(textOf(found)).map(({ key }) => key.replace(/'s$/, '')));
  const isNamed = asked.some(({ start, end }) =>
    wordsOf(text.slice(start, end)).every(({ key }) => words.has(key.replace(/'s$/, ''))),
  );
  const how = onlyAsked ? 'only ' : isLed ? 'led ' : '';
  return {
    [`${how}theirs`]: isTheirs ? 1 : 0,
    [`${how}others'`]: !isTheirs && speakers.length > 0 ? 1 : 0,
    [`${how}named`]: !isTheirs && isNamed ? 1 : 0,
  };
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
