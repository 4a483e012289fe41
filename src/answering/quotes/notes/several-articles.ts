/** What other articles print: the same words by another mouth, or the same statement in other words. */

import { alignWords } from '../../../language/fuzzy-match.ts';
import type { Library, LibraryArticle } from '../../../library/library.ts';
import type { Speaker } from '../../../reading/speaker.ts';
import { type Note, quoteSpan, speakerId } from '../../answer.ts';
import { type ArticleView, rangeOf } from '../../article-view.ts';
import { isContent } from '../../meaning-words.ts';
import { isEnough, likely } from '../matching/closest-stretch.ts';
import { runsFrom } from './altered.ts';
import { type Placed, placed, type Question } from './match-in-context.ts';

/** Several articles that name different speakers for the same words in marks. */
export function disagreement(all: readonly Placed[], library: Library): readonly Note[] {
  const seen = new Set<string>();
  const quoted = all.filter(
    ({ inside, statement }) =>
      inside === 'quoted' &&
      statement !== null &&
      !seen.has(statement.id) &&
      seen.add(statement.id),
  );
  const words = (place: Placed): string => wordsSaid(place.piece.view.article, place);
  const [first] = quoted;
  if (first === undefined) return [];
  const firstWords = words(first);
  const others = quoted.filter(
    (place) => place.piece.view !== first.piece.view && words(place) === firstWords,
  );
  const speakers = [first, ...others].flatMap(({ statement }) => {
    const speaker =
      statement?.speaker == null ? undefined : library.speakers.get(statement.speaker);
    return speaker === undefined ? [] : [speaker];
  });
  const identities = new Map<string, Speaker>();
  for (const speaker of speakers) {
    identities.set(library.identities.get(speaker.id)?.id ?? speaker.id, speaker);
  }
  if (identities.size < 2) return [];
  return [{ note: 'disagree', speakers: [...identities.values()].map(speakerId) }];
}

const wordsSaid = (article: LibraryArticle, { statement }: Placed): string =>
  (statement?.quoted ?? [])
    .map((span) =>
      article.text
        .slice(span.start, span.end)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .join(' ');

const FEWEST = 3;
const MOST = 3;

/** Statements of the same speaker in other articles that print nearly the asked words. */
export function printedDifferently(
  question: Question,
  best: Placed,
  views: readonly ArticleView[],
  library: Library,
): readonly Note[] {
  const { words } = question.asked;
  if (best.inside !== 'quoted' || words.filter(isContent).length < FEWEST) return [];
  const others = views.filter((view) => view !== best.piece.view && quotes(view, best, library));
  const where = likely(words, others).flatMap((view) => {
    const fit = alignWords(words, view);
    if (fit === null || !isEnough(words, fit.pairs) || fit.pairs.every((at) => at !== null))
      return [];
    const other = placed({ view, runs: runsFrom(fit.pairs) });
    if (!isSameSpeaker(best, other, library)) return [];
    const at = fit.pairs.filter((one) => one !== null);
    const range = rangeOf(view, { from: Math.min(...at), to: Math.max(...at) + 1 });
    return [quoteSpan(view.article, other.statement?.quoted[0] ?? range)];
  });
  return where.length === 0 ? [] : [{ note: 'printed-differently', where: where.slice(0, MOST) }];
}

/** Does the article quote the same speaker at all? */
function quotes({ article }: ArticleView, best: Placed, library: Library): boolean {
  const id = best.statement?.speaker;
  const same = new Set(id == null ? [] : (library.identities.get(id)?.speakers ?? [id]));
  return article.reading.statements.some(({ speaker }) => speaker !== null && same.has(speaker));
}

function isSameSpeaker(a: Placed, b: Placed, library: Library): boolean {
  const who = ({ statement }: Placed): string | null =>
    statement?.speaker == null
      ? null
      : (library.identities.get(statement.speaker)?.id ?? statement.speaker);
  return who(a) !== null && who(a) === who(b);
}
