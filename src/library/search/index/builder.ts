import { createGrowable } from './growable.ts';
import { createInterner } from './interner.ts';
import { createPostings } from './postings.ts';
import { type IndexEntry, type Rows, SENTENCE_END, type SearchIndex } from './search-index.ts';

/** Takes passages one by one, in order, so that a caller can pause between them. */
export type IndexBuilder = { add(entry: IndexEntry): void; finish(): SearchIndex };

/** An empty builder; it must not be used after `finish`. */
export function createIndexBuilder(): IndexBuilder {
  const interner = createInterner();
  const postings = createPostings();
  const [tokens, extras, titles] = [createRows(), createRows(), createRows()];
  const [articles, lengths] = [createGrowable(), createGrowable()];
  let current: string | null = null;
  let title: readonly number[] = [];

  const stemsIn = (text: string): number[] => {
    const { words, extras } = interner.read(text);
    return [...words.map(interner.stemOfWord), ...extras];
  };

  return {
    add({ article, title: printed, sentences, speakers }) {
      if (article !== current) {
        current = article;
        title = stemsIn(printed);
        titles.push(title);
      }
      const row: number[] = [];
      const body: number[] = [];
      const extra = stemsIn(speakers);
      for (const [i, sentence] of sentences.entries()) {
        const read = interner.read(sentence);
        if (i > 0) row.push(SENTENCE_END);
        for (const word of read.words) {
          row.push(word);
          body.push(interner.stemOfWord(word));
        }
        extra.push(...read.extras);
      }
      articles.push(titles.length() - 1);
      lengths.push(body.length);
      tokens.push(row);
      extras.push(extra);
      postings.add({ body, title, extra });
    },
    finish() {
      const vocabularies = interner.finish();
      const lengthsOf = lengths.finish();
      return {
        passages: tokens.length(),
        ...vocabularies,
        tokens: tokens.finish(),
        extras: extras.finish(),
        titles: titles.finish(),
        articles: articles.finish(),
        lengths: lengthsOf,
        ...postings.finish(vocabularies.stems.size, lengthsOf),
      };
    },
  };
}

/** The index of all entries at once. */
export function buildIndex(entries: Iterable<IndexEntry>): SearchIndex {
  const builder = createIndexBuilder();
  for (const entry of entries) builder.add(entry);
  return builder.finish();
}

type RowsBuilder = {
  length(): number;
  push(row: readonly number[]): void;
  finish(): Rows;
};

function createRows(): RowsBuilder {
  const starts = createGrowable();
  const values = createGrowable();
  starts.push(0);
  return {
    length: () => starts.length() - 1,
    push(row) {
      for (const value of row) values.push(value);
      starts.push(values.length());
    },
    finish: () => ({ starts: starts.finish(), values: values.finish() }),
  };
}
