/** What a model may choose from: the best stretches of the story asked about, as many as a request holds, in reading order. */

import type { Hit, LibraryArticle } from '../../library/library.ts';
import { atOnce } from '../at-once.ts';
import type { LibraryWith } from '../lookup/lookups.ts';
import { type FoundStretch, foundStretches } from '../lookup/stretches-found.ts';
import { CANDIDATE_IDS, type Candidate, type Candidates } from './candidates.ts';
import { articleLine, candidateLine, requestFor, tokensIn, tokensOf } from './request.ts';
import type { Story } from './story.ts';

/** What candidates are gathered for. */
export type Gathering = {
  readonly question: string;
  /** The questions before it in this conversation, oldest first. */
  readonly earlier: readonly string[];
  /** The best passages of the question and of the turns before, each once; the best scores 1. */
  readonly hits: readonly Hit[];
  /** The articles that tell the story they belong to. */
  readonly story: Story;
};

/** A stretch of an article that was found. */
type FoundCandidate = FoundStretch & {
  /** How near its article is to the story, 0 to 1. */
  readonly near: number;
};

/** The candidates for a question, as many as a request of that many tokens holds. */
export function gatherCandidates(
  { question, earlier, hits, story }: Gathering,
  library: LibraryWith<'memos'>,
  budgetTokens: number,
): Candidates {
  const found = inOrder(foundIn(hits, story, library));
  const asked = tokensOf(requestFor(question, earlier, { list: [], leftOut: 0 }));
  const list = fitting(found, budgetTokens - asked - ANSWER_TOKENS)
    .toSorted(inReadingOrder)
    .map((stretch, at): Candidate => ({ ...stretch, id: CANDIDATE_IDS[at] ?? '' }));
  return { list, leftOut: found.length - list.length };
}

/** For as many ids as may be chosen, and what servers put around messages. */
const ANSWER_TOKENS = 150;

/** So many are offered whatever story they are of; the room behind them is for the story that is asked about. */
const BEST = 40;
/** What it adds to a stretch's worth that its article tells the story. */
const STORY = 0.2;

/** The best first, and behind them the rest of the story. */
function inOrder(found: readonly FoundCandidate[]): readonly FoundCandidate[] {
  const worthOf = ({ worth, near }: FoundCandidate): number => worth + STORY * near;
  return found
    .toSorted((a, b) => worthOf(b) - worthOf(a))
    .filter(({ near }, place) => place < BEST || near > 0);
}

/** As many as there is room for; one that is too long makes room for shorter ones. */
function fitting(
  found: readonly FoundCandidate[],
  tokens: number,
): readonly FoundCandidate['stretch'][] {
  const kept: FoundCandidate['stretch'][] = [];
  const articles = new Set<LibraryArticle>();
  let left = tokens;
  for (const { stretch } of found) {
    const title = articles.has(stretch.article) ? '' : articleLine(stretch);
    const cost = tokensIn(title) + tokensIn(candidateLine({ ...stretch, id: 'S200' }));
    if (cost > left || kept.length === CANDIDATE_IDS.length) continue;
    kept.push(stretch);
    articles.add(stretch.article);
    left -= cost;
  }
  return kept;
}

function inReadingOrder(a: FoundCandidate['stretch'], b: FoundCandidate['stretch']): number {
  const day = ({ article }: FoundCandidate['stretch']): string => article.published ?? '9';
  return (
    day(a).localeCompare(day(b)) ||
    a.article.id.localeCompare(b.article.id) ||
    a.span.start - b.span.start
  );
}

/** The articles of so many hits are looked through; in those of the story further hits count as well. */
const BEST_HITS = 40;

/** The stretches of the articles in which search found most, and of those that tell the story. */
function foundIn(
  hits: readonly Hit[],
  story: Story,
  library: LibraryWith<'memos'>,
): readonly FoundCandidate[] {
  const found = hits
    .slice(0, BEST_HITS)
    .flatMap(({ passage }) => library.passages.articleOf(passage) ?? []);
  return atOnce(foundStretches(hits, [...found, ...story.keys()], library)).map((one) => ({
    ...one,
    near: story.get(one.stretch.article.id) ?? 0,
  }));
}
