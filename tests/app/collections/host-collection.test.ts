import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FolderRead, openKnowledge } from '../../../src/app/collections/host-collection.ts';

const folder = (files: Readonly<Record<string, string>>): FolderRead => ({
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
    become: (next: FolderRead) => {
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
  become(folder({ 'a.md': 'Apples rose.' }));
  await knowledge.reload();
  expect(knowledge.problems()).toEqual([]);
});

test('a folder without an article any more is told, and forgotten with force only', async () => {
  const { knowledge, become, articles } = await open({ 'a.md': 'Apples fell.' });
  become(folder({}));
  expect(await knowledge.reload()).toEqual({
    ok: false,
    problems: ['knowledge holds no article any more: put them back, or forget them with force'],
  });
  expect(knowledge.problems()).toHaveLength(1);
  expect(articles()).toEqual(['a']);
  expect(await knowledge.reload(true)).toMatchObject({ ok: true, removed: ['a.md'] });
  expect(knowledge.problems()).toEqual([]);
  expect(articles()).toEqual([]);
});

test('articles that are taken away one by one need no force, but the last', async () => {
  const { knowledge, become, articles } = await open({ 'a.md': 'Apples fell.', 'b.md': 'Bears.' });
  become(folder({ 'b.md': 'Bears.' }));
  expect(await knowledge.reload()).toMatchObject({ ok: true, removed: ['a.md'] });
  expect(articles()).toEqual(['b']);
});

const WHOLE = 'Apples fell on Monday.\n\n“They did,” said Ann Okoro, a gardener.\n';
test('a file that is cut off anywhere leaves the old article whole, and is taken with force', async () => {
  const { knowledge, become, articles } = await open({ 'a.md': WHOLE, 'b.md': 'Bears slept.' });
  const end = WHOLE.trimEnd().length;
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: end - 1 }), async (length) => {
      become(folder({ 'a.md': WHOLE.slice(0, length), 'b.md': 'Bears woke.' }));
      expect(await knowledge.reload()).toMatchObject({
        ok: false,
        problems: [expect.stringMatching(/^knowledge\/a\.md: .*only the beginning/)],
      });
      const texts = [...knowledge.sources().library.articles.values()].map(({ text }) => text);
      expect(texts).toEqual([WHOLE, 'Bears slept.']);
    }),
  );
  expect(await knowledge.reload(true)).toMatchObject({ ok: true, changed: ['a.md', 'b.md'] });
  expect(articles()).toEqual(['a', 'b']);
});

test('blanks taken off an end, an end added and another beginning are no cut', async () => {
  const { knowledge, become } = await open({ 'a.md': WHOLE });
  for (const text of [WHOLE.trimEnd(), `${WHOLE}More.`, 'They did.', WHOLE]) {
    become(folder({ 'a.md': text }));
    expect(await knowledge.reload()).toMatchObject({ ok: true, changed: ['a.md'] });
  }
});

test('corrections that are cut off stay whole, and a change of them is told', async () => {
  const corrections = (...speakers: string[]) =>
    speakers.map((speaker) => `- article: a\n  words: They did\n  speaker: ${speaker}\n`).join('');
  const file = (text: string) => folder({ 'a.md': WHOLE, 'corrections.yaml': text });
  const { knowledge, become } = await open({ 'a.md': WHOLE });
  become(file(corrections('Ann', 'Ben')));
  expect(await knowledge.reload()).toMatchObject({ ok: true, added: ['corrections.yaml'] });
  for (const half of ['', corrections('Ann'), corrections('Ann', 'B')]) {
    become(file(half));
    expect(await knowledge.reload()).toMatchObject({
      ok: false,
      problems: [expect.stringMatching(/^knowledge\/corrections\.yaml: .*only the beginning/)],
    });
  }
  expect(await knowledge.reload(true)).toMatchObject({ ok: true, changed: ['corrections.yaml'] });
  become(folder({ 'a.md': WHOLE }));
  expect(await knowledge.reload()).toMatchObject({ ok: true, removed: ['corrections.yaml'] });
  expect(await knowledge.reload()).toMatchObject({ added: [], changed: [], removed: [] });
});

test.each([
  ['nothing', '', /holds no text/],
  ['half a character', `${WHOLE}“`, /ends inside a character/],
])('a file that ends in %s is told', async (_, text, says) => {
  const { knowledge, become, articles } = await open({ 'a.md': WHOLE });
  const bytes = Buffer.from(text).subarray(0, Math.max(0, Buffer.byteLength(text) - 1));
  become({ ok: true, files: [{ name: 'a.md', bytes }] });
  for (const force of [false, true])
    expect(await knowledge.reload(force)).toMatchObject({
      ok: false,
      problems: [expect.stringMatching(says)],
    });
  expect(articles()).toEqual(['a']);
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

test('where files were bad from the beginning, the library tells which, as of the last reload, until one is clean', async () => {
  const { knowledge, become, articles } = await open({
    'a.md': 'Apples fell.',
    'b.md': '---\npublished: May\n---\nText.',
  });
  expect(articles()).toEqual([]);
  expect(knowledge.sources().library.unread?.[0]).toMatch(/^knowledge\/b\.md:2: .*"May"/);
  become(folder({ 'a.md': 'Apples fell.', 'b.md': '---\npublished: June\n---\nText.' }));
  await knowledge.reload();
  expect(knowledge.sources().library.unread?.[0]).toMatch(/"June"/);
  become(folder({ 'a.md': 'Apples fell.' }));
  await knowledge.reload();
  expect(knowledge.sources().library.unread).toBeUndefined();
  expect(articles()).toEqual(['a']);
});
