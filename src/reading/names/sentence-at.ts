/** A token → its sentence. */
import { lowerBound } from '../../language/spans/lower-bound.ts';
import type { Page } from './prepared-paragraph.ts';

/** Place of the sentence that holds a token; -1 before the first. */
export const sentenceAt = ({ sentences }: Pick<Page, 'sentences'>, at: number): number =>
  lowerBound(sentences.length, (place) => (sentences[place]?.from ?? 0) <= at) - 1;
