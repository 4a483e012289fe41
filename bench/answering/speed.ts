/** How long an answer takes, search included; with many passages beside FTS5's search alone. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { openKnowledge } from '../../src/app/collections/host-collection.ts';
import type { Sources } from '../../src/app/contracts.ts';
import { type Request, respond } from '../../src/app/respond.ts';
import { isKnowledgeFile } from '../../src/library/files/file-kinds.ts';
import { readFolders } from '../../src/services/articles/article-files.ts';
import { createLoad } from '../../src/start/load-library.ts';
import { casesIn, requestOf } from '../../tests/answering/questions/judge-case.ts';
import { sourcesIn } from '../../tests/support/library.ts';
import { writeArticles } from '../library/articles.ts';
import { hasCollections, readSquad } from '../search/collections.ts';
import { contentWords } from '../search/engines.ts';
import { percentile } from '../search/measures.ts';
import { corpusText } from '../support/data.ts';

const PASSAGES = 100_000;

export async function measureSpeed(big: boolean): Promise<void> {
  const dev = corpusText('questions/dev.jsonl');
  if (dev !== null) {
    const requests = casesIn(dev).map(requestOf);
    await print('seed library', sourcesIn('knowledge'), [...requests, ...requests, ...requests]);
  }
  if (!big) return console.log('times with 100,000 passages: npm run bench -- answering --big');
  if (!hasCollections()) return;
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-answers-'));
  try {
    writeArticles(folder, PASSAGES);
    await measureBig(await bigSources(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A big library as the bot has it: articles that are decoded when they are asked for. */
async function bigSources(folder: string): Promise<Sources> {
  const ignore = () => undefined;
  const log = { debug: ignore, info: ignore, warn: ignore, error: ignore };
  const read = () => readFolders([folder], isKnowledgeFile);
  const load = createLoad(log, join(folder, '.library.parts'));
  const { knowledge, problems } = await openKnowledge(read, '', load);
  for (const problem of problems) throw new Error(problem);
  return knowledge.sources();
}

async function measureBig(sources: Sources): Promise<void> {
  const { library } = sources;
  const questions = readSquad()
    .questions.slice(0, 300)
    .map(({ text }) => text);
  const articles = some([...library.articles.values()], 250);
  const quotes = articles.flatMap(({ text, reading }) =>
    reading.statements
      .flatMap(({ quoted }) => quoted.slice(0, 1))
      .slice(0, 2)
      .map(({ start, end }) => text.slice(start, end)),
  );
  const people = some(
    [...new Set(library.quoted.filter(({ type }) => type === 'person').map(({ name }) => name))],
    100,
  );
  const words = some(questions, 40).map((question) => question.split(' ').at(-1) ?? '');
  const requests: Readonly<Record<string, readonly Request[]>> = {
    questions: questions.map((question) => ({ kind: 'ask', question })),
    'questions about people': people.flatMap((name): Request[] => [
      { kind: 'ask', question: `What did ${name} say about taxes?` },
      { kind: 'ask', question: `What did ${name} say?` },
    ]),
    'who-said': quotes.map((quote) => ({ kind: 'who-said', quote })),
    'who-said, words in another order': quotes.map((quote) => ({
      kind: 'who-said',
      quote: quote.split(' ').reverse().join(' '),
    })),
    check: quotes.map((quote) => ({ kind: 'check', text: `Clinton said: "${quote}"` })),
    summaries: words.map((topic) => ({ kind: 'summary', topic })),
  };
  for (const [name, all] of Object.entries(requests)) {
    await print(`100,000 passages, ${name}`, sources, all);
  }
  const texts = [...library.articles.values()].flatMap(({ id, name, text }) =>
    library.passages.of(id).map(({ span }) => `${name} ${text.slice(span.start, span.end)}`),
  );
  printFts5(texts, questions);
}

/** At most so many, evenly spread. */
const some = <Item>(items: readonly Item[], most: number): readonly Item[] =>
  items.filter((_, index) => index % Math.ceil(items.length / most) === 0);

async function print(name: string, sources: Sources, requests: readonly Request[]): Promise<void> {
  const times: number[] = [];
  for (const request of requests) {
    const start = performance.now();
    await respond(request, sources);
    times.push(performance.now() - start);
    await setImmediate();
  }
  report(`an answer, ${name}`, times);
}

function printFts5(texts: readonly string[], questions: readonly string[]): void {
  const database = new DatabaseSync(':memory:');
  database.exec("CREATE VIRTUAL TABLE p USING fts5(text, content='', tokenize='porter unicode61')");
  const insert = database.prepare('INSERT INTO p(rowid, text) VALUES (?, ?)');
  database.exec('BEGIN');
  for (const [number, text] of texts.entries()) insert.run(number, contentWords(text).join(' '));
  database.exec('COMMIT');
  const select = database.prepare('SELECT rowid FROM p WHERE p MATCH ? ORDER BY rank LIMIT 40');
  const times = questions.map((question) => {
    const words = [...new Set(contentWords(question))].map((word) => `"${word}"`);
    const start = performance.now();
    if (words.length > 0) select.all(words.join(' OR '));
    return performance.now() - start;
  });
  report("FTS5's search alone, same passages", times);
}

function report(name: string, times: readonly number[]): void {
  const [p50, p95] = [percentile(times, 0.5), percentile(times, 0.95)];
  const worst = Math.max(...times);
  console.log(
    `${name}: p50 ${p50.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms, slowest ${worst.toFixed(0)} ms`,
  );
}
