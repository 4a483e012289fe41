/** How long an answer takes, search included; with many passages beside FTS5's search alone. */
import { DatabaseSync } from 'node:sqlite';
import { respond, type Sources } from '../../src/discord/respond.ts';
import { casesIn, requestOf } from '../../tests/answering/judge-case.ts';
import { sharedFile, sourcesIn, sourcesOf } from '../../tests/support/library.ts';
import { readSquad } from '../search/collections.ts';
import { contentWords } from '../search/engines.ts';
import { manyPassages } from '../search/many-passages.ts';
import { percentile } from '../search/measures.ts';

const PASSAGES = 100_000;

export async function measureSpeed(big: boolean): Promise<void> {
  const dev = sharedFile('questions/dev.jsonl');
  if (dev !== null) {
    const requests = casesIn(dev).map(requestOf);
    await print('seed library', sourcesIn('knowledge'), [...requests, ...requests, ...requests]);
  }
  if (!big) return console.log('times with 100,000 passages: npm run bench -- answering --big');
  if (sharedFile('retrieval/squad.docs.jsonl') === null)
    return console.log('../shared/retrieval is missing');
  const squad = readSquad();
  const passages = [...manyPassages(squad.passages, PASSAGES)];
  const articles = Map.groupBy(passages, ({ article }) => article);
  const files = [...articles].map(([article, all], index): [string, string] => [
    `a${index}.md`,
    `---\ntitle: ${JSON.stringify(article)}\n---\n${all.map(({ text }) => text.replace(/\s+/g, ' ')).join('\n\n')}`,
  ]);
  const questions = squad.questions.slice(0, 300).map(({ text }) => text);
  const sources = sourcesOf(Object.fromEntries(files));
  await print(
    '100,000 passages, questions',
    sources,
    questions.map((question) => ({ kind: 'ask', question }) as const),
  );
  const quotes = passages
    .filter((_, index) => index % 400 === 0)
    .map(({ sentences }) => sentences[0] ?? '');
  await print(
    '100,000 passages, quotations',
    sources,
    quotes.map((quote) => ({ kind: 'who-said', quote }) as const),
  );
  printFts5(
    passages.map(({ title, text }) => `${title} ${text}`),
    questions,
  );
}

async function print(
  name: string,
  sources: Sources,
  requests: readonly Parameters<typeof respond>[0][],
): Promise<void> {
  const times: number[] = [];
  for (const request of requests) {
    const start = performance.now();
    await respond(request, sources);
    times.push(performance.now() - start);
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
