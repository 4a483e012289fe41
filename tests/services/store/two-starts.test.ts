/** Two processes that open one SQLite file at the same moment, as where a host starts two at once. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openArticles } from '../../../src/services/store/articles/open-articles.ts';
import { openStore } from '../../../src/services/store/store.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-starts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Opens the articles at each address that it is told, and tells what came of it. */
const OPENS = `
  import { createInterface } from 'node:readline';
  import { openArticles } from './src/services/store/articles/open-articles.ts';
  console.log('ready');
  for await (const url of createInterface({ input: process.stdin })) {
    const opened = await openArticles(url, () => {});
    console.log(opened.ok ? String(opened.degraded) : opened.problem);
    await opened.store?.close();
  }`;

function opener(): {
  child: ChildProcess;
  open(url: string): Promise<string>;
  tells(): Promise<string>;
} {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', OPENS], {
    cwd: join(import.meta.dirname, '../../..'),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const tells = async () => String((await lines.next()).value);
  return {
    child,
    tells,
    open(url) {
      child.stdin.write(`${url}\n`);
      return tells();
    },
  };
}

test('both have a new file of articles, whoever comes first', async () => {
  const both = [opener(), opener()];
  for (const { tells } of both) expect(await tells()).toBe('ready');
  for (let file = 0; file < 10; file += 1) {
    const url = `sqlite:${join(folder, `${file}.sqlite`)}`;
    expect(await Promise.all(both.map(({ open }) => open(url)))).toEqual(['null', 'null']);
  }
  for (const { child } of both) {
    child.stdin?.end();
    await once(child, 'exit');
  }
});

test.each([
  ['articles', (url: string) => openArticles(url, () => undefined)],
  ['state', (url: string) => openStore(url, () => undefined)],
])('a file of %s that another has for itself is waited for', async (_, open) => {
  const path = join(folder, 'held.sqlite');
  const other = new DatabaseSync(path);
  other.exec('CREATE TABLE other (id); BEGIN EXCLUSIVE');
  const opening = open(`sqlite:${path}`);
  other.close();
  const opened = await opening;
  expect(opened).toMatchObject({ ok: true, degraded: null });
  if (opened.ok) await opened.store.close();
});
