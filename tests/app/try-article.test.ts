import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openKnowledge } from '../../src/app/collections/host-collection.ts';
import { tryArticle } from '../../src/app/try-article.ts';
import { triesOf } from '../../src/discord/replies/examples.ts';
import { isArticleFile } from '../../src/library/files/file-kinds.ts';
import { readFolders } from '../../src/services/articles/article-files.ts';
import { createTrialFolder, type TrialFolder } from '../../src/services/articles/trial-folder.ts';
import { createImporter } from '../../src/services/import/importer.ts';
import { seedArticle } from '../support/bot.ts';

let home: string;
let folder: string;
let trial: TrialFolder;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'verbatim-trial-test-'));
  folder = join(home, 'knowledge');
  await mkdir(folder);
  await writeFile(join(folder, 'a.md'), 'Apples fell.');
  trial = createTrialFolder(folder);
});
afterEach(async () => {
  await trial.remove();
  await rm(home, { recursive: true });
});

async function open() {
  const folders = () => [folder, trial.path()].filter((path) => path !== null);
  const { knowledge } = await openKnowledge(
    () => readFolders(folders(), isArticleFile),
    'knowledge',
  );
  const parts = {
    put: trial.put,
    reload: knowledge.reload,
    toArticle: createImporter().fromFile,
    folder: 'knowledge',
  };
  const texts = () => [...knowledge.sources().library.articles.values()].map(({ text }) => text);
  const attempt = (name: string, text: string) =>
    tryArticle({ name, bytes: Buffer.from(text) }, parts);
  return { attempt, texts, knowledge };
}

test('an article that is tried is read with the others, and lies beside the folder', async () => {
  const { attempt, texts } = await open();
  expect(await attempt('b.md', 'Bears slept.')).toMatchObject({ ok: true });
  expect(texts()).toEqual(['Apples fell.', 'Bears slept.']);
  expect(trial.path()).toContain(`${folder}.trial-`);
  expect(existsSync(join(folder, 'b.md'))).toBe(false);
});

test('it stands in for one of the same name, whose file is not touched', async () => {
  const { attempt, texts } = await open();
  await attempt('a.md', 'Apples rose.');
  expect(texts()).toEqual(['Apples rose.']);
  expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe('Apples fell.');
});

test('a bad one is said with file, line and reason, and leaves everything as it was', async () => {
  const { attempt, texts, knowledge } = await open();
  await attempt('b.md', 'Bears slept.');
  const tried = await attempt('b.md', '---\npublished: May\n---\nText.');
  expect(tried.ok).toBe(false);
  expect(tried.lines.join('\n')).toMatch(/^b\.md:2: .*"May"/m);
  expect(texts()).toEqual(['Apples fell.', 'Bears slept.']);
  expect(knowledge.problems()).toEqual([]);
});

test('what is no article is refused before anything is written', async () => {
  const { attempt } = await open();
  for (const name of ['paper.pdf', '.hidden.md', 'noname'])
    expect(await attempt(name, 'text')).toMatchObject({ ok: false });
  expect(trial.path()).toBeNull();
});

test('a name cannot lead out of the folder', async () => {
  const { attempt } = await open();
  await attempt('../../outside.md', 'Bears slept.');
  await attempt('C:\\further.md', 'Cats sang.');
  expect(existsSync(join(trial.path() ?? '', 'outside.md'))).toBe(true);
  expect(existsSync(join(trial.path() ?? '', 'further.md'))).toBe(true);
});

test('a web page becomes an article, and what was left out is counted', async () => {
  const { attempt, texts } = await open();
  const page = await readFile('tests/fixtures/pages/tabloid.html', 'utf8');
  const tried = await attempt('chair.html', page);
  expect(tried.ok).toBe(true);
  expect(tried.lines.join('\n')).toMatch(
    /^chair\.md is read[\s\S]*^Left out of chair\.html: \d+ pieces/m,
  );
  expect(texts()[1]).toContain("'I was keeping it dry,' he told the Blaze on his doorstep.");
});

test('a web page without an article is refused in words', async () => {
  const { attempt, texts } = await open();
  const page = await readFile('tests/fixtures/pages/paywall.html', 'utf8');
  expect(await attempt('merger.HTM', page)).toEqual({
    ok: false,
    lines: [expect.stringMatching(/^merger\.HTM is not used: it shows only the beginning/)],
  });
  expect(texts()).toEqual(['Apples fell.']);
});

test('what is ignored in an article is said', async () => {
  const { attempt } = await open();
  const { lines } = await attempt('b.md', '---\ntags: [a]\n---\nBears slept.');
  expect(lines.at(-1)).toMatch(/^b\.md:2: "tags" is no field/);
});

test('the folder is gone afterwards', async () => {
  const { attempt } = await open();
  await attempt('b.md', 'Bears slept.');
  const path = trial.path() ?? '';
  await trial.remove();
  expect(existsSync(path)).toBe(false);
});

test('things to try come from the articles: none where there are none', async () => {
  const { knowledge, attempt } = await open();
  expect(triesOf(knowledge.sources().library, 'Verbatim')).toEqual([]);
  await attempt('seed.md', await seedArticle());
  const tries = triesOf(knowledge.sources().library, 'Verbatim');
  expect(tries).toHaveLength(3);
  const text = await seedArticle();
  for (const { use } of tries) {
    const words =
      'say' in use
        ? use.say.replace(/^@Verbatim what did | say\?$/g, '')
        : Object.values(use.options)[0];
    expect(text).toContain(words);
  }
});

test('a quotation to try is asked about without the comma that the article prints at its end', async () => {
  const { knowledge, attempt } = await open();
  await attempt('b.md', '“Bears slept all day,” said Ann Okoro, a gardener.');
  expect(triesOf(knowledge.sources().library, 'Verbatim')[0]).toMatchObject({
    title: 'Who said "Bears slept all day"?',
    use: { options: { quote: 'Bears slept all day,' } },
  });
});
