/** The articles that strangers' questions are about, among 500 others. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sources } from '../../src/app/contracts.ts';
import { sharedFile, sourcesOf } from '../../tests/support/library.ts';
import { readJudged } from '../search/collections.ts';

const OTHERS = 500;
const ROOT = join(import.meta.dirname, '../..');
const FOLDERS = ['choosing', 'arms', 'nile'].map((name) => join('../shared/strangers', name));

/** One library of them all, as of a server that has collected for a while. */
export function amongOthers(): Sources {
  const asked = ['knowledge', ...FOLDERS].flatMap((folder) => filesIn(join(ROOT, folder)));
  return sourcesOf(Object.fromEntries([...others(), ...asked]));
}

type File = [name: string, text: string];

const filesIn = (folder: string): readonly File[] =>
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);

/** News articles, and stories of a news magazine to make up the number. */
function others(): readonly File[] {
  const news = (sharedFile('quotes/dev.jsonl') ?? '').trim().split('\n');
  const texts = news.map((line): string => JSON.parse(line).text);
  const stories = readJudged('time').passages.map(({ text }) => text);
  return [...texts, ...stories].slice(0, OTHERS).map((text, at) => [`other-${at}.txt`, text]);
}
