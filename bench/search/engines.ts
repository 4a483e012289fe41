/** The engines that are measured side by side, each behind one function. */
import { DatabaseSync } from 'node:sqlite';
import MiniSearch from 'minisearch';
import { isStopWord } from '../../src/language/lexicon/search-stop-words.ts';
import { stemOf } from '../../src/language/stemming/stems.ts';
import { createEngine } from '../../src/library/search/engine.ts';
import { buildIndex } from '../../src/library/search/index/builder.ts';
import type { SearchIndex } from '../../src/library/search/index/search-index.ts';
import type { BenchPassage } from './collections.ts';
import { createPlain } from './plain.ts';

/** Passages for a question, best first. */
export type Ranker = (question: string, limit: number) => readonly number[];

export type Engine = {
  readonly name: string;
  build(passages: readonly BenchPassage[]): Ranker;
};

export const indexOf = (passages: readonly BenchPassage[]): SearchIndex =>
  buildIndex(
    passages
      .values()
      .map(({ article, title, sentences }) => ({ article, title, sentences, speakers: '' })),
  );

/** Lower-case words without stop words: what the others are given. */
export const contentWords = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) => !isStopWord(word));

const verbatim: Engine = {
  name: 'Verbatim',
  build(passages) {
    const engine = createEngine(indexOf(passages));
    return (question, limit) => engine(question, limit).map(({ passage }) => passage);
  },
};

const plain: Engine = {
  name: 'plain BM25',
  build: (passages) => createPlain(passages.values().map(({ title, text }) => `${title} ${text}`)),
};

const fts5: Engine = {
  name: 'FTS5',
  build(passages) {
    const database = new DatabaseSync(':memory:');
    database.exec(
      "CREATE VIRTUAL TABLE p USING fts5(text, content='', tokenize='porter unicode61')",
    );
    const insert = database.prepare('INSERT INTO p(rowid, text) VALUES (?, ?)');
    database.exec('BEGIN');
    for (const [number, { title, text }] of passages.entries()) {
      insert.run(number, contentWords(`${title} ${text}`).join(' '));
    }
    database.exec('COMMIT');
    const select = database.prepare('SELECT rowid FROM p WHERE p MATCH ? ORDER BY rank LIMIT ?');
    return (question, limit) => {
      const words = [...new Set(contentWords(question))];
      if (words.length === 0) return [];
      const match = words.map((word) => `"${word}"`).join(' OR ');
      return select.all(match, limit).map(({ rowid }) => Number(rowid));
    };
  },
};

const minisearch: Engine = {
  name: 'MiniSearch',
  build(passages) {
    const index = new MiniSearch<{ id: number; title: string; text: string }>({
      fields: ['title', 'text'],
      tokenize: contentWords,
      processTerm: stemOf,
      searchOptions: { combineWith: 'OR' },
    });
    index.addAll(passages.map(({ title, text }, id) => ({ id, title, text })));
    return (question, limit) =>
      index
        .search(question)
        .slice(0, limit)
        .map(({ id }) => id);
  },
};

export const engines: readonly Engine[] = [verbatim, plain, fts5, minisearch];
