/** The stretches of some articles with what search says of them: what a model and the rules choose from. */
import type { Hit } from '../../library/library.ts';
import { quoteSpan } from '../answer.ts';
import type { Candidate } from '../choosing/candidates.ts';
import { type PlacedSentence, type Stretch, stretchesOf } from '../choosing/stretches.ts';
import { quoteStretch, speakersIn } from '../choosing/voices.ts';
import type { LibraryWith } from './lookups.ts';

export type FoundStretch = {
  readonly stretch: Omit<Candidate, 'id'>;
  readonly sentences: Stretch['sentences'];
  /** What search says of it and of what stands around it, 0 to 1. */
  readonly worth: number;
  /** Of it alone. */
  readonly own: number;
};

/** The stretches of articles, each article's once, in order; in small steps. */
export function* foundStretches(
  hits: readonly Hit[],
  articles: Iterable<string>,
  library: LibraryWith<'memos'>,
): Generator<void, readonly FoundStretch[]> {
  const worthOf = sentenceWorth(hits);
  const found: FoundStretch[] = [];
  for (const id of new Set(articles)) {
    const article = library.articles.get(id);
    if (article === undefined) continue;
    const stretches = stretchesOf(article, library.passages.of(id));
    const own = stretches.map(({ sentences }) => Math.max(...sentences.map(worthOf)));
    const worths = withWhatIsBeside(own);
    for (const [at, range] of stretches.entries()) {
      const quotations = quoteStretch(article, range, library);
      const speakers = speakersIn(quotations, library);
      found.push({
        stretch: { article, span: quoteSpan(article, range), quotations, speakers },
        sentences: range.sentences,
        worth: worths[at] ?? 0,
        own: own[at] ?? 0,
      });
      yield;
    }
  }
  return found;
}

/** What search says of a sentence, 0 to 1: its passage's score, by its own share of it. */
function sentenceWorth(hits: readonly Hit[]): (sentence: PlacedSentence) => number {
  const found = new Map(hits.map((hit) => [hit.passage, hit]));
  return ({ passage, place }) => {
    const hit = found.get(passage);
    if (hit === undefined || hit.sentences.size === 0) return hit?.score ?? 0;
    return (hit.score * (hit.sentences.get(place) ?? 0)) / Math.max(...hit.sentences.values());
  };
}

/** What stands beside an answer often belongs to it, and what stands beside that a little less. */
const A_STEP_AWAY = 0.7;

/** The worths of an article's stretches, each at least its share of what its neighbours are worth. */
function withWhatIsBeside(own: readonly number[]): readonly number[] {
  const after = falling(own.toReversed()).toReversed();
  return falling(own).map((before, at) => Math.max(before, after[at] ?? 0));
}

function falling(own: readonly number[]): readonly number[] {
  let last = 0;
  return own.map((worth) => (last = Math.max(worth, A_STEP_AWAY * last)));
}
