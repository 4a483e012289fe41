/** The articles that strangers' questions are about, among 500 others. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sources } from '../../src/discord/respond.ts';
import { sharedFile, sourcesOf } from '../../tests/support/library.ts';
import { readJudged } from '../search/collections.ts';

const OTHERS = 500;
const STRANGERS = join(import.meta.dirname, '../../../shared/strangers');
const FOLDERS = ['choosing', 'arms', 'nile'].map((name) => join(STRANGERS, name));

/** One library of all of them, as a server that has collected for a while holds. */
export function amongOthers(): Sources {
  return sourcesOf(
    Object.fromEntries([...othersOf(), ...['knowledge', ...FOLDERS].flatMap(filesIn)]),
  );
}

type File = [name: string, text: string];

const filesIn = (folder: string): readonly File[] =>
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);

/** News articles, then stories of a news magazine. */
function othersOf(): readonly File[] {
  const news = (sharedFile('quotes/dev.jsonl') ?? '').trim().split('\n');
  const texts = news.map((line): string => JSON.parse(line).text);
  const stories = readJudged('time').passages.map(({ text }) => text);
  return [...texts, ...stories].slice(0, OTHERS).map((text, index) => [`other-${index}.txt`, text]);
}
