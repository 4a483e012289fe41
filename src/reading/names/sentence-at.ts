/** A token → its sentence, and a sentence → those named in it. */
import { lowerBound } from '../../language/spans/lower-bound.ts';
import type { Name } from './name-kinds.ts';
import type { Page, SentenceTokens } from './prepared-paragraph.ts';

/** Place of the sentence that holds a token; -1 before the first. */
export const sentenceAt = ({ sentences }: Pick<Page, 'sentences'>, at: number): number =>
  lowerBound(sentences.length, (place) => (sentences[place]?.from ?? 0) <= at) - 1;

/** Those of the mentions of a page, in order of the text, whose names stand in a sentence. */
export function mentionsIn<Mention extends { readonly name: Name }>(
  mentions: readonly Mention[],
  { from, to }: SentenceTokens,
): readonly Mention[] {
  const place = (at: number): number =>
    lowerBound(mentions.length, (index) => (mentions[index]?.name.core ?? 0) < at);
  return mentions.slice(place(from), place(to));
}
