/**
 * Many passages made from the few there are. Each is sentences drawn from all collections until it
 * has some 60 words; a word that is rare there (in at most three passages) gets a letter or two of its copy
 * appended four times in five, so that the vocabulary grows with the text as it does in life.
 * Ten passages in a row make an article. The same number gives the same passages on every machine.
 */
import type { BenchPassage } from './collections.ts';

const RARE = 3;
const WORDS = 50;
const LONGEST_SENTENCE = 60;
const PASSAGES_A_COPY = 5_000;
const PASSAGES_AN_ARTICLE = 10;

export function* manyPassages(
  sources: readonly BenchPassage[],
  count: number,
): Generator<BenchPassage> {
  const sentences = sources
    .flatMap((source) => source.sentences)
    .filter((sentence) => wordCount(sentence) <= LONGEST_SENTENCE);
  const titles = [...new Set(sources.map(({ title }) => title).filter((title) => title !== ''))];
  const random = createRandom(7);
  const change = createCopier(
    sources.map(({ text }) => text),
    random,
  );
  let title = '';
  for (let number = 0; number < count; number++) {
    if (number % PASSAGES_AN_ARTICLE === 0) title = `${titles[random(titles.length)]} ${number}`;
    const copy = random(Math.ceil(count / PASSAGES_A_COPY));
    const drawn: string[] = [];
    for (let words = 0; words < WORDS; words += wordCount(drawn.at(-1) ?? '')) {
      drawn.push(sentences[random(sentences.length)] ?? '');
    }
    const chosen = drawn.map((sentence) => change(sentence, copy));
    yield { article: title, title, text: chosen.join(' '), sentences: chosen };
  }
}

const wordCount = (text: string): number => text.split(/\s+/).length;

/** Appends the letters of a copy to four of five words that are rare in the texts. */
export function createCopier(
  texts: readonly string[],
  random = createRandom(7),
): (text: string, copy: number) => string {
  const frequencies = wordFrequencies(texts);
  return (text, copy) =>
    text.replace(/\p{L}{4,}/gu, (word) =>
      (frequencies.get(word.toLowerCase()) ?? 0) <= RARE && random(5) > 0
        ? word + letters(copy)
        : word,
    );
}

function wordFrequencies(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(text.toLowerCase().match(/\p{L}{4,}/gu))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

const letters = (number: number): string =>
  number < 26
    ? String.fromCharCode(97 + number)
    : letters(Math.floor(number / 26) - 1) + letters(number % 26);

/** Whole numbers below a bound, from a seed (mulberry32). */
export function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) % below;
  };
}
