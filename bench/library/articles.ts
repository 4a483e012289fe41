/**
 * A folder of as many passages as wanted, made of the few articles beside the repository: one half of
 * the passages are whole news articles, so that there are statements and speakers to read, the other
 * half are made as for search (search/many-passages.ts). Words that are rare in the news get a letter of their
 * copy appended, so that each copy has people and words of its own, and some that all copies share.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJudged, readSquad } from '../search/collections.ts';
import { createCopier, manyPassages } from '../search/many-passages.ts';
import { corpusText, rowsIn } from '../support/data.ts';

/** Writes the articles into a new folder; gives the number of files. */
export function writeArticles(folder: string, passages: number): number {
  mkdirSync(folder, { recursive: true });
  let written = 0;
  const write = (title: string, paragraphs: readonly string[]): void => {
    const head = `---\ntitle: ${JSON.stringify(title)}\npublished: 20${10 + (written % 15)}-06-08\n---\n`;
    const name = `${String(written).padStart(6, '0')}.md`;
    writeFileSync(join(folder, name), `${head}${paragraphs.join('\n\n')}\n`);
    written += 1;
  };
  let left = passages / 2;
  for (let copy = 0; left > 0; copy++) left = writeNews(copy, left, write);
  const sources = [readSquad(), readJudged('time'), readJudged('cranfield')];
  const made = [
    ...manyPassages(
      sources.flatMap((each) => each.passages),
      passages / 2,
    ),
  ];
  for (const [title, own] of Map.groupBy(made, (passage) => passage.title)) {
    write(
      title,
      own.map(({ text }) => text.replace(/\s+/g, ' ')),
    );
  }
  return written;
}

/** One copy of all news articles, until there are enough passages; gives how many are still missing. */
function writeNews(
  copy: number,
  wanted: number,
  write: (title: string, paragraphs: readonly string[]) => void,
): number {
  const articles = newsArticles();
  const change = createCopier(articles.flat());
  let left = wanted;
  for (const [number, paragraphs] of articles.entries()) {
    if (left <= 0) break;
    write(
      `News ${number} of copy ${copy}`,
      paragraphs.map((text) => change(text, copy)),
    );
    left -= paragraphs.length;
  }
  return left;
}

let news: readonly (readonly string[])[] | null = null;

export function newsArticles(): readonly (readonly string[])[] {
  news ??= rowsIn<{ text: string }>(corpusText('quotes/dev.jsonl') ?? '').map(({ text }) =>
    text
      .split(/\n\s*\n/)
      .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
      .filter((paragraph) => paragraph !== ''),
  );
  return news;
}
