/** What speaks for a stretch as the answer to a question: named pieces of evidence, each 0 to 1, that weights.ts weighs. */
import { wordsOf } from '../../language/words.ts';
import type { Hit } from '../../library/library.ts';
import type { FoundStretch } from '../choosing/found.ts';
import { heldIn } from '../lookup/held.ts';
import type { PreparedLibrary, Term } from '../lookup/lookups.ts';
import { isKnownTerm, termsIn, termsOf } from '../lookup/terms.ts';
import { isMeant } from '../lookup/who-is-meant.ts';
import { soughtIn } from './sought.ts';
import type { Question } from './understanding/question.ts';

export type Evidence = Readonly<Record<string, number>>;

/** A stretch with what speaks for it. */
export type Weighed = { readonly found: FoundStretch; readonly evidence: Evidence };

/** What speaks for each stretch; those of one article stand together, in order. */
export function evidenceFor(
  question: Question,
  found: readonly FoundStretch[],
  hits: readonly Hit[],
  library: PreparedLibrary,
): readonly Weighed[] {
  const terms = found.map((one) => termsOfStretch(one, library));
  const wanted = question.topic.filter(({ term }) => isKnownTerm(term, library));
  const coreTerms = question.core.filter(({ term }) => isKnownTerm(term, library));
  const bestSentence = Math.max(1e-9, ...hits.flatMap(({ sentences }) => [...sentences.values()]));
  const best = Math.max(1e-9, ...hits.map(({ score }) => score));
  const byPassage = new Map(hits.map((hit) => [hit.passage, hit]));
  const dates = found
    .map(({ stretch }) => stretch.article.published ?? '')
    .filter(Boolean)
    .sort();
  const sums = new Map<string, number>();
  for (const { passage, score } of hits.slice(0, 40)) {
    const id = library.passages.at(passage)?.article ?? '';
    sums.set(id, (sums.get(id) ?? 0) + score);
  }
  const most = Math.max(1e-9, ...sums.values());
  return found.map((one, at): Weighed => {
    const { stretch, sentences, own, worth } = one;
    const own_terms = terms[at] ?? new Set();
    const isNear = (other: number): boolean => found[other]?.stretch.article === stretch.article;
    const near = [at - 1, at + 1].filter(isNear).map((other) => terms[other] ?? new Set<string>());
    const title = new Set(termsOf(stretch.article.name, library).map(({ term }) => term));
    const around = [own_terms, ...near, title];
    const sentence = Math.max(
      ...sentences.map(({ passage, place }) => byPassage.get(passage)?.sentences.get(place) ?? 0),
    );
    const passage = Math.max(...sentences.map(({ passage }) => byPassage.get(passage)?.score ?? 0));
    const text = stretch.article.text.slice(stretch.span.start, stretch.span.end);
    const held = heldIn(wanted, [own_terms], library);
    const core = heldIn(coreTerms, [own_terms], library);
    const beside_ = heldIn(wanted, [own_terms, ...near], library);
    const withTitle = heldIn(wanted, around, library);
    const lone = Math.max(
      ...sentences.map((range) => {
        const h = heldIn(
          wanted,
          [new Set(termsIn(stretch.article, library, range).map(({ term }) => term))],
          library,
        );
        return h.itself + 0.5 * h.akin + 0.5 * h.like;
      }),
    );
    const published = stretch.article.published;
    const newest =
      dates.length === 0 || published === null
        ? 0.5
        : dates[0] === dates.at(-1)
          ? 0.5
          : dates.filter((day) => day <= published).length / dates.length;
    const spoken = new Set(
      stretch.speakers
        .flatMap(({ name, role }) => termsOf(`${name} ${role ?? ''}`, library))
        .map(({ term }) => term),
    );
    return {
      found: one,
      evidence: {
        passage: passage / best,
        sentence: sentence / bestSentence,
        own,
        beside: worth - own,
        held: held.itself,
        akin: held.akin,
        like: held.like,
        core: core.itself + 0.6 * core.akin,
        'core like': core.like,
        lone,
        near: beside_.itself - held.itself,
        title: withTitle.itself - beside_.itself,
        article: (sums.get(stretch.article.id) ?? 0) / most,
        spokenBy: heldIn(wanted, [spoken], library).itself,
        early: at === 0 || !isNear(at - 1) ? 1 : at === 1 || !isNear(at - 2) ? 1 : 0,
        quoted: stretch.quotations.some(({ said }) => said.length > 0) ? 1 : 0,
        length: Math.min(1, text.length / 600),
        short: text.length < 80 ? 1 : 0,
        ...whoseWords(question, one, library),
        ...soughtIn(question, one, text),
        ...(question.wantsViews && { 'views: speaks': stretch.speakers.length > 0 ? 1 : 0 }),
        ...(question.latest && { recent: newest }),
        ...(question.changes && { dated: newest }),
      },
    };
  });
}

export function termsOfStretch(
  { stretch, sentences }: FoundStretch,
  library: PreparedLibrary,
): ReadonlySet<string> {
  const printed = sentences.flatMap((range) => termsIn(stretch.article, library, range));
  const names = stretch.speakers.flatMap(({ name, role }) =>
    termsOf(`${name} ${role ?? ''}`, library),
  );
  return new Set([...printed, ...names].map(({ term }: Term) => term));
}

/** Whether the words are those of whoever is asked, or another's. */
function whoseWords(
  question: Question,
  { stretch }: FoundStretch,
  library: PreparedLibrary,
): Evidence {
  const { asked, onlyAsked, isLed } = question;
  if (asked.length === 0) return {};
  const isTheirs = stretch.speakers.some((speaker) =>
    asked.some((one) => isMeant(one, speaker, library)),
  );
  const text = wordsOf(stretch.article.text, stretch.span.start, stretch.span.end).map(
    ({ key }) => key,
  );
  const named = asked.some(({ start, end }) =>
    wordsOf(question.text.slice(start, end)).every(
      ({ key }) => text.includes(key) || text.includes(`${key}'s`),
    ),
  );
  const how = onlyAsked ? 'only ' : isLed ? 'led ' : '';
  return {
    [`${how}theirs`]: isTheirs ? 1 : 0,
    [`${how}others'`]: !isTheirs && stretch.speakers.length > 0 ? 1 : 0,
    [`${how}named`]: !isTheirs && named ? 1 : 0,
  };
}
