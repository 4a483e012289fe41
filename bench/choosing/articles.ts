/** The articles that strangers' questions are about, among 500 others where the corpora are there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sources } from '../../src/app/contracts.ts';
import { sourcesOf } from '../../tests/support/library.ts';
import { readJudged } from '../search/collections.ts';
import { casePath, corpusText, rowsIn } from '../support/data.ts';
import type { Text } from '../support/extract.ts';

const OTHERS = 500;
const KNOWLEDGE = join(import.meta.dirname, '../../knowledge');

/** One library of them all, as of a server that has collected for a while. */
export function amongOthers(): Sources {
  const folders = readdirSync(casePath('articles')).map((name) => casePath(join('articles', name)));
  const asked = [KNOWLEDGE, ...folders].flatMap(filesIn);
  return sourcesOf(Object.fromEntries([...others(), ...asked]));
}

type File = [name: string, text: string];

const filesIn = (folder: string): readonly File[] =>
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);

/** News articles, and stories of a news magazine to make up the number. */
function others(): readonly File[] {
  const news = corpusText('quotes/dev.jsonl');
  if (news === null) return [];
  const texts = rowsIn<Text>(news).map(({ text }) => text);
  const stories = readJudged('time').passages.map(({ text }) => text);
  return [...texts, ...stories].slice(0, OTHERS).map((text, at) => [`other-${at}.txt`, text]);
}
