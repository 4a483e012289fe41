import { appendFileSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isArticleFile } from '../../../src/library/files/file-kinds.ts';
import { readSettled } from '../../../src/services/articles/settled-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-settled-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const file = (name: string) => join(folder, name);

/** As if nothing had been touched for an hour. */
function rest(...names: readonly string[]): void {
  const past = Date.now() / 1000 - 3_600;
  for (const name of [...names, '.']) utimesSync(file(name), past, past);
}

/** Reads the folder, in which something happens at each time of waiting; tells how often it waited. */
async function read(...happens: readonly (() => void)[]) {
  let waited = 0;
  const found = await readSettled([folder], isArticleFile, async () => happens[waited++]?.());
  const texts = found.ok && found.files.map(({ bytes }) => String(bytes));
  return { found, texts, waited };
}

test('a folder at rest is read at once', async () => {
  writeFileSync(file('a.md'), 'one');
  rest('a.md');
  expect(await read()).toMatchObject({ texts: ['one'], waited: 0 });
});

test('what was just written is read once it has stayed as it is', async () => {
  writeFileSync(file('a.md'), 'one');
  expect(await read()).toMatchObject({ texts: ['one'], waited: 1 });
});

test('a file that is being copied is read when it is whole', async () => {
  writeFileSync(file('a.md'), 'one ');
  const goesOn = (text: string) => () => appendFileSync(file('a.md'), text);
  expect(await read(goesOn('two '), goesOn('three'))).toMatchObject({
    texts: ['one two three'],
    waited: 3,
  });
});

test('files that come one after the other are read when all have come', async () => {
  writeFileSync(file('a.md'), 'one');
  mkdirSync(file('more'));
  const comes = (name: string) => () => writeFileSync(file(name), name);
  expect(await read(comes('b.md'), comes('more/c.md'))).toMatchObject({
    texts: ['one', 'b.md', 'more/c.md'],
    waited: 3,
  });
});

test('a folder from which files were just taken is looked at twice, though those that are left are old', async () => {
  writeFileSync(file('a.md'), 'one');
  writeFileSync(file('b.md'), 'two');
  rest('a.md', 'b.md');
  rmSync(file('b.md'));
  const copied = () => {
    writeFileSync(file('b.md'), 'three');
    rest('b.md');
  };
  expect(await read(copied)).toMatchObject({ texts: ['one', 'three'] });
});

test('a file that goes on changing is named', async () => {
  writeFileSync(file('a.md'), 'one');
  writeFileSync(file('b.md'), 'one');
  const grows = () => appendFileSync(file('a.md'), '.');
  const { found } = await read(...Array.from({ length: 20 }, () => grows));
  expect(found).toEqual({
    ok: false,
    problems: [
      {
        file: 'a.md',
        line: null,
        message: 'is still being written: reload again when that is done',
      },
    ],
  });
});

test('what is no article may change as it likes, and a clock may be wrong', async () => {
  writeFileSync(file('a.md'), 'one');
  const tomorrow = Date.now() / 1000 + 86_400;
  utimesSync(file('a.md'), tomorrow, tomorrow);
  const grows = () => appendFileSync(file('copy.log'), '.');
  expect(await read(...Array.from({ length: 20 }, () => grows))).toMatchObject({
    texts: ['one'],
    waited: 1,
  });
});

test('a folder that is gone is a problem', async () => {
  const gone = await readSettled([file('gone')], isArticleFile, async () => undefined);
  expect(gone).toMatchObject({ folder: expect.stringContaining('does not exist') });
});
