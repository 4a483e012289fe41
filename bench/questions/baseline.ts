/** What a plain search shows for a question: the two best paragraphs of a folder's articles, by MiniSearch. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';

const SHOWN = 2;
const FEWEST_WORDS = 5;

export function createBaseline(...folders: readonly string[]): (question: string) => string {
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    storeFields: ['text'],
    searchOptions: { fuzzy: 0.2, prefix: true },
  });
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:md|txt)$/.test(name))
      .map((name) => join(folder, name)),
  );
  const paragraphs = files.flatMap((name) => paragraphsIn(readFileSync(name, 'utf8')));
  index.addAll(paragraphs.map((text, id) => ({ id, text })));
  return (question) =>
    index
      .search(question)
      .slice(0, SHOWN)
      .map(({ text }) => String(text))
      .join('\n\n');
}

const paragraphsIn = (text: string): readonly string[] =>
  text
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph.split(/\s+/).length >= FEWEST_WORDS);
