import { expect, test } from 'vitest';
import { openKnowledge, type ReadFolder } from '../../src/discord/knowledge.ts';

const folder = (files: Readonly<Record<string, string>>): ReadFolder => ({
  ok: true,
  files: Object.entries(files).map(([name, text]) => ({ name, bytes: Buffer.from(text) })),
});

/** A folder whose files can be changed, and which takes its time to read. */
async function open(files: Readonly<Record<string, string>>) {
  let now = folder(files);
  let reading = 0;
  let most = 0;
  const opened = await openKnowledge(async () => {
    most = Math.max(most, ++reading);
    await new Promise((resolve) => setTimeout(resolve, 5));
    reading--;
    return now;
  }, 'knowledge');
  return {
    ...opened,
    become: (next: ReadFolder) => {
      now = next;
    },
    mostAtOnce: () => most,
    articles: () => [...opened.knowledge.sources().library.articles.keys()],
  };
}

test('a reload tells files added, changed and removed, and swaps library and search at once', async () => {
  const { knowledge, become } = await open({ 'a.md': 'Apples fell.', 'b.md': 'Bears slept.' });
  const before = knowledge.sources();
  become(folder({ 'b.md': 'Bears woke.', 'c.txt': 'Cats sang.' }));
  expect(await knowledge.reload()).toEqual({
    ok: true,
    added: ['c.txt'],
    changed: ['b.md'],
    removed: ['a.md'],
    notices: [],
  });
  const after = knowledge.sources();
  expect(await before.search('apples', 5)).toHaveLength(1);
  expect(await after.search('apples', 5)).toHaveLength(0);
  expect(await after.search('cats', 5)).toHaveLength(1);
});

test('bad files leave the old library whole, and are named until a reload is clean', async () => {
  const { knowledge, become, articles } = await open({ 'a.md': 'Apples fell.' });
  become(folder({ 'a.md': 'Apples rose.', 'b.md': '---\npublished: May\n---\nText.' }));
  const report = await knowledge.reload();
  expect(report).toMatchObject({ ok: false });
  expect(knowledge.problems()[0]).toMatch(/^knowledge\/b\.md:2: .*"May"/);
  expect(articles()).toEqual(['a']);
  expect(knowledge.sources().library.articles.get('a')?.text).toBe('Apples fell.');
  become(folder({}));
  await knowledge.reload();
  expect(knowledge.problems()).toEqual([]);
});

test('a folder that has gone is a problem, not a library of nothing', async () => {
  const { knowledge, become, articles } = await open({ 'a.md': 'Apples fell.' });
  become({ ok: false, folder: 'The knowledge folder is gone' });
  expect(await knowledge.reload()).toEqual({
    ok: false,
    problems: ['The knowledge folder is gone'],
  });
  expect(articles()).toEqual(['a']);
});

test('reloads that come together run one after another', async () => {
  const { knowledge, become, mostAtOnce, articles } = await open({});
  become(folder({ 'a.md': 'Apples fell.' }));
  await Promise.all([knowledge.reload(), knowledge.reload(), knowledge.reload()]);
  expect(mostAtOnce()).toBe(1);
  expect(articles()).toEqual(['a']);
});

test('a read that fails altogether does not block the next reload', async () => {
  let failing = false;
  const { knowledge } = await openKnowledge(async () => {
    if (failing) throw new Error('disk on fire');
    return folder({ 'a.md': 'Apples fell.' });
  }, 'knowledge');
  failing = true;
  await expect(knowledge.reload()).rejects.toThrow('disk on fire');
  failing = false;
  expect(await knowledge.reload()).toMatchObject({ ok: true });
});

test('bad files at the start give an empty library and the problems', async () => {
  const { knowledge, problems } = await open({ 'a.md': '' });
  expect(problems).toHaveLength(1);
  expect(knowledge.problems()).toEqual(problems);
  expect(knowledge.sources().library.articles.size).toBe(0);
});

test('whoever listens hears of each swap, and of nothing else', async () => {
  const { knowledge, become } = await open({ 'a.md': 'Apples fell.' });
  let swaps = 0;
  knowledge.onSwap(() => {
    swaps++;
  });
  await knowledge.reload();
  become(folder({ 'a.md': '' }));
  await knowledge.reload();
  expect(swaps).toBe(1);
});
