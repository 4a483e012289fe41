/**
 * What a model may choose from: stretches of the articles under short ids, best first into the budget
 * and shown in reading order. A candidate is the quotation that an answer shows if it is chosen.
 */
import type { Hit, Library, LibraryArticle } from '../../library/library.ts';
import type { Speaker } from '../../reading/speaker.ts';
import type { Quotation } from '../answer.ts';
import { distinctUnits } from '../ask.ts';
import { quotationOf, unitsOf } from '../units.ts';
import { candidateLine, REQUEST_TOKENS, tokensIn } from './request-text.ts';

/** One stretch of an article that makes sense alone; no two overlap. */
export type Candidate = {
  /** `S1` … `S200`, in reading order; what a model answers with. */
  readonly id: string;
  /** What is shown if it is chosen. */
  readonly quotation: Quotation;
  readonly article: LibraryArticle;
  /** Whose words it holds; null for the article's own, and where the text does not tell. */
  readonly speaker: Speaker | null;
  /** Its place by how well it seems to answer, 0 the best. */
  readonly rank: number;
};

export type Candidates = {
  /** By article in the order of their dates, then as they stand. */
  readonly list: readonly Candidate[];
  /** How many more there were no room for. */
  readonly leftOut: number;
};

/** What candidates are gathered for. */
export type Gathering = {
  readonly question: string;
  /** The questions before it in this conversation, oldest first. */
  readonly earlier: readonly string[];
  /** The best passages of the question, then those of the turns before. */
  readonly hits: readonly Hit[];
};

export const MOST_CANDIDATES = 200;

/** Every id that there can be: the closed list that a model's answer is held to. */
export const CANDIDATE_IDS: readonly string[] = Array.from(
  { length: MOST_CANDIDATES },
  (_, index) => `S${index + 1}`,
);

type Unnumbered = Omit<Candidate, 'id'>;

/** The candidates for a question, as many as fit into a request of that many tokens. */
export function gatherCandidates(
  { hits }: Gathering,
  library: Library,
  budgetTokens: number,
): Candidates {
  const units = distinctUnits(unitsOf(hits, library));
  const ranked = units.map((unit, rank): Unnumbered => {
    const speaker = library.speakers.get(unit.statement?.speaker ?? '') ?? null;
    return { quotation: quotationOf(unit, []), article: unit.article, speaker, rank };
  });
  const kept: Unnumbered[] = [];
  let left = budgetTokens - REQUEST_TOKENS;
  for (const one of ranked.slice(0, MOST_CANDIDATES)) {
    left -= tokensIn(candidateLine({ ...one, id: 'S200' }));
    if (left < 0) break;
    kept.push(one);
  }
  const list = kept
    .toSorted(inReadingOrder)
    .map((one, index): Candidate => ({ ...one, id: CANDIDATE_IDS[index] ?? '' }));
  return { list, leftOut: ranked.length - list.length };
}

function inReadingOrder(a: Unnumbered, b: Unnumbered): number {
  return (
    (a.article.published ?? '9').localeCompare(b.article.published ?? '9') ||
    a.article.id.localeCompare(b.article.id) ||
    a.quotation.shown.start - b.quotation.shown.start
  );
}
