import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { isArticleFile } from '../../../src/library/files/file-kinds.ts';
import {
  MAX_ARTICLE_BYTES,
  readArticleFiles,
} from '../../../src/services/articles/article-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-articles-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const read = (path = folder) => readArticleFiles(path, isArticleFile);

test('articles are read in order of name, their bytes untouched', async () => {
  writeFileSync(join(folder, 'b.txt'), '\uFEFFone\r\n');
  writeFileSync(join(folder, 'A.MD'), 'two');
  mkdirSync(join(folder, 'year'));
  writeFileSync(join(folder, 'year/c.md'), 'three');
  expect(await read()).toEqual({
    ok: true,
    skipped: [],
    files: [
      { name: 'A.MD', bytes: Buffer.from('two') },
      { name: 'b.txt', bytes: Buffer.from('\uFEFFone\r\n') },
      { name: 'year/c.md', bytes: Buffer.from('three') },
    ],
  });
});

test('an empty folder is no mistake', async () => {
  expect(await read()).toEqual({ ok: true, files: [], skipped: [] });
});

test('what is no article is named, what is hidden is passed over', async () => {
  for (const name of ['paper.pdf', '.hidden.md', 'notes.md~'])
    writeFileSync(join(folder, name), 'x');
  mkdirSync(join(folder, '.git'));
  writeFileSync(join(folder, '.git/x.md'), 'x');
  expect(await read()).toEqual({ ok: true, files: [], skipped: ['notes.md~', 'paper.pdf'] });
});

test('a link to a file is followed, as mounted volumes have them', async () => {
  mkdirSync(join(folder, '..data'));
  writeFileSync(join(folder, '..data/a.md'), 'text');
  symlinkSync('..data/a.md', join(folder, 'a.md'));
  expect(await read()).toMatchObject({ files: [{ name: 'a.md', bytes: Buffer.from('text') }] });
});

test('a missing folder is said with its path and what to do', async () => {
  const missing = join(folder, 'missing');
  expect(await read(missing)).toEqual({
    ok: false,
    folder: `The knowledge folder ${missing} does not exist: put .md or .txt files there, or set KNOWLEDGE_DIR to the folder that holds them`,
  });
});

test('a file in place of the folder is said', async () => {
  writeFileSync(join(folder, 'file'), 'x');
  expect(await read(join(folder, 'file'))).toMatchObject({
    folder: expect.stringContaining('KNOWLEDGE_DIR is a file, not a folder'),
  });
});

test('every file that cannot be an article is a problem of its own', async () => {
  writeFileSync(join(folder, 'large.md'), Buffer.alloc(MAX_ARTICLE_BYTES + 1));
  symlinkSync('nowhere', join(folder, 'broken.md'));
  mkdirSync(join(folder, 'target'));
  symlinkSync('target', join(folder, 'folder.md'));
  writeFileSync(join(folder, 'good.md'), 'x');
  expect(await read()).toEqual({
    ok: false,
    problems: [
      {
        file: 'broken.md',
        line: null,
        message: 'cannot be read (ENOENT): make it readable or remove it',
      },
      { file: 'folder.md', line: null, message: 'is not a file: remove it' },
      {
        file: 'large.md',
        line: null,
        message: 'is too large (1.0 MB, at most 1.0 MB): split it or remove it',
      },
    ],
  });
});

test('a named pipe is refused instead of being waited for', async () => {
  if (spawnSync('mkfifo', [join(folder, 'pipe.md')]).status !== 0) return;
  expect(await read()).toMatchObject({ problems: [{ message: 'is not a file: remove it' }] });
});

test.skipIf(process.getuid?.() === 0)('a file without the right to read is a problem', async () => {
  writeFileSync(join(folder, 'a.md'), 'x');
  chmodSync(join(folder, 'a.md'), 0);
  expect(await read()).toMatchObject({
    problems: [{ file: 'a.md', message: expect.stringContaining('EACCES') }],
  });
});

test('a file that is written while it is read is a problem, not half an article', async () => {
  const path = join(folder, 'a.md');
  writeFileSync(path, 'x'.repeat(500_000));
  const write = `
    const fs = require('node:fs');
    const file = fs.openSync(process.argv[1], 'r+');
    console.log('writing');
    for (;;) fs.writeSync(file, 'x', Math.floor(Math.random() * 500_000));`;
  const writer = spawn(process.execPath, ['-e', write, path]);
  onTestFinished(() => void writer.kill('SIGKILL'));
  await new Promise((resolve) => writer.stdout.once('data', resolve));
  const found = await vi.waitUntil(async () => {
    const each = await read();
    return each.ok ? null : each;
  }, 10_000);
  expect(found).toMatchObject({
    problems: [{ file: 'a.md', message: expect.stringContaining('written while it was read') }],
  });
});
