/** What a model may choose from: the best stretches of the articles found, as many as a request holds, in reading order. */
import type { Hit, Library, LibraryArticle } from '../../library/library.ts';
import { quoteSpan } from '../answer.ts';
import { CANDIDATE_IDS, type Candidate, type Candidates } from './candidates.ts';
import { articleLine, candidateLine, requestFor, tokensIn, tokensOf } from './request.ts';
import { type PlacedSentence, stretchesOf } from './stretches.ts';
import { quoteStretch, speakersIn } from './voices.ts';

/** What candidates are gathered for. */
export type Gathering = {
  readonly question: string;
  /** The questions before it in this conversation, oldest first. */
  readonly earlier: readonly string[];
  /** The best passages of the question and of the turns before, each once. */
  readonly hits: readonly Hit[];
};

type Ranked = Omit<Candidate, 'id'> & { readonly worth: number };

/** The candidates for a question, as many as a request of that many tokens holds. */
export function gatherCandidates(
  { question, earlier, hits }: Gathering,
  library: Library,
  budgetTokens: number,
): Candidates {
  const found = foundIn(hits, library);
  const asked = tokensOf(requestFor(question, earlier, { list: [], leftOut: 0 }));
  const fitting = bestWithin(found, budgetTokens - asked - ANSWER_TOKENS);
  const list = fitting
    .toSorted(inReadingOrder)
    .map(({ worth: _, ...one }, index): Candidate => ({ ...one, id: CANDIDATE_IDS[index] ?? '' }));
  return { list, leftOut: found.length - list.length };
}

/** For as many ids as may be chosen, and what servers put around messages. */
const ANSWER_TOKENS = 150;

/** The best first; one that is too long makes room for shorter ones. */
function bestWithin(found: readonly Ranked[], tokens: number): readonly Ranked[] {
  const kept: Ranked[] = [];
  const articles = new Set<LibraryArticle>();
  let left = tokens;
  for (const one of found.toSorted((a, b) => b.worth - a.worth)) {
    const title = articles.has(one.article) ? '' : articleLine(one);
    const cost = tokensIn(title) + tokensIn(candidateLine({ ...one, id: 'S200' }));
    if (cost > left || kept.length === CANDIDATE_IDS.length) continue;
    kept.push(one);
    articles.add(one.article);
    left -= cost;
  }
  return kept;
}

function inReadingOrder(a: Ranked, b: Ranked): number {
  const day = ({ article }: Ranked): string => article.published ?? '9';
  return (
    day(a).localeCompare(day(b)) ||
    a.article.id.localeCompare(b.article.id) ||
    a.span.start - b.span.start
  );
}

/** The stretches of the articles in which search found something. */
function foundIn(hits: readonly Hit[], library: Library): readonly Ranked[] {
  const worthOf = sentenceWorth(hits);
  const ids = new Set(hits.flatMap(({ passage }) => library.passages.at(passage)?.article ?? []));
  return [...ids].flatMap((id) => {
    const article = library.articles.get(id);
    if (article === undefined) return [];
    const stretches = stretchesOf(article, library.passages.of(id));
    const worths = withNeighbours(
      stretches.map(({ sentences }) => Math.max(...sentences.map(worthOf))),
    );
    return stretches.flatMap((stretch, at): Ranked[] => {
      const worth = worths[at] ?? 0;
      const quotations = quoteStretch(article, stretch);
      const speakers = speakersIn(quotations, library);
      return [{ article, span: quoteSpan(article, stretch), quotations, speakers, worth }];
    });
  });
}

/** What search says of a sentence, 0 to 1: its passage's share of the best one's score, and its own share of the passage's. */
function sentenceWorth(hits: readonly Hit[]): (sentence: PlacedSentence) => number {
  const best = Math.max(...hits.map(({ score }) => score));
  const found = new Map(hits.map((hit) => [hit.passage, hit]));
  return ({ passage, place }) => {
    const hit = found.get(passage);
    if (hit === undefined) return 0;
    const share = best > 0 ? hit.score / best : 1;
    if (hit.sentences.size === 0) return share;
    return (share * (hit.sentences.get(place) ?? 0)) / Math.max(...hit.sentences.values());
  };
}

/** What stands beside an answer often belongs to it. */
const BESIDE = 0.5;
/** An article with much that was found is about what was asked. */
const ARTICLE = 0.1;

/** The worths of an article's stretches, each with what stands beside it. */
function withNeighbours(own: readonly number[]): readonly number[] {
  const all = own.reduce((sum, worth) => sum + worth, 0);
  return own.map((worth, at) => {
    const beside = Math.max(own[at - 1] ?? 0, own[at + 1] ?? 0);
    const most = Math.max(worth, BESIDE * beside);
    return most + ARTICLE * all;
  });
}
