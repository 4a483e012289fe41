/** What other articles print: the same words by another mouth, or the same statement in other words. */

import type { Library } from '../../../library/library.ts';
import type { Speaker } from '../../../reading/speaker.ts';
import { type Note, quoteSpan, speakerId } from '../../answer.ts';
import { stretchOf } from '../locate/occurrence.ts';
import type { Said } from '../whose/said.ts';

/** Several articles that name different speakers for the same words in marks. */
export function disagreement(all: readonly Said[], library: Library): readonly Note[] {
  const seen = new Set<string>();
  const quoted = all.filter(
    ({ inside, statement }) =>
      inside === 'quoted' &&
      statement !== null &&
      !seen.has(statement.id) &&
      seen.add(statement.id),
  );
  const [first] = quoted;
  if (first === undefined) return [];
  const firstWords = wordsSaid(first);
  const others = quoted.filter(
    (said) => said.view !== first.view && wordsSaid(said) === firstWords,
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

const wordsSaid = ({ view, statement }: Said): string =>
  (statement?.quoted ?? [])
    .map((span) =>
      view.article.text
        .slice(span.start, span.end)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .join(' ');

const MOST = 3;

/** Other articles print the same statement in other words. */
export function printedDifferently(elsewhere: readonly Said[]): readonly Note[] {
  const where = elsewhere.map((said) =>
    quoteSpan(said.view.article, said.statement?.quoted[0] ?? stretchOf(said)),
  );
  return where.length === 0 ? [] : [{ note: 'printed-differently', where: where.slice(0, MOST) }];
}
