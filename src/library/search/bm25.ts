/**
 * BM25 (Robertson and Zaragoza 2009). Saturation and length normalisation depend on what is searched:
 * .9 and .4 suit passages of a few sentences (Anserini's default for them), a greater k1 and the
 * textbook's b long documents. Between the two it is interpolated by the average length.
 */
const PASSAGE = { k1: 0.9, b: 0.4 };
const DOCUMENT = { k1: 1.6, b: 0.75 };

/** Average length up to which a text is a passage, in words without stop words. */
const PASSAGE_LENGTH = 40;

/** 1 for passages, towards 0 for long documents, where words stand near one another by chance. */
export const density = (averageLength: number): number =>
  Math.min(1, PASSAGE_LENGTH / averageLength);

/** Inverse document frequency after Robertson and Sparck Jones, never negative (as in Lucene). */
export const idf = (passages: number, frequency: number): number =>
  Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));

/** Greatest value of a saturation. */
export const TOP_SATURATION = DOCUMENT.k1 + 1;

/** Term frequency to its worth, 0 to k1 + 1, for texts of an average length. */
export function createSaturation(averageLength: number): (count: number, length: number) => number {
  const share = density(averageLength);
  const k1 = DOCUMENT.k1 + (PASSAGE.k1 - DOCUMENT.k1) * share;
  const b = DOCUMENT.b + (PASSAGE.b - DOCUMENT.b) * share;
  const fixed = k1 * (1 - b);
  const perWord = (k1 * b) / averageLength;
  return (count, length) => (count * (k1 + 1)) / (count + fixed + perWord * length);
}
