import type { Span } from '../reading/span.ts';
import type { Hit, Library } from './library.ts';

/** A sentence of a passage that search found. `score` is comparable within one result only. */
export type SentenceHit = { readonly span: Span; readonly passage: number; readonly score: number };

/** The sentences of the hits that hold a word of the question, best first. */
export function rankSentences(library: Library, hits: readonly Hit[]): readonly SentenceHit[] {
  return hits
    .flatMap(({ passage, sentences }) =>
      [...sentences].flatMap(([place, score]) => {
        const span = library.passages[passage]?.sentences[place];
        return span ? [{ span, passage, score }] : [];
      }),
    )
    .sort((a, b) => b.score - a.score || a.passage - b.passage || a.span.start - b.span.start);
}
