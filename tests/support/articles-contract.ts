/** What every database of articles has to do, whatever keeps it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleStore, NewVersion, Quotas } from '../../src/app/collections/article-store.ts';

export const ROOMY: Quotas = {
  articleBytes: 1_000_000,
  articles: 500,
  serverBytes: 20_000_000,
  totalBytes: 1_000_000_000,
};

/** A version of an article whose text is `text`. */
export const versionOf = (
  slug: string,
  text: string,
  more: Partial<NewVersion> = {},
): NewVersion => ({
  slug,
  version: `hash of ${text}`,
  title: `On ${slug}`,
  bytes: text.length,
  origin: { kind: 'pasted' },
  source: text,
  replaces: null,
  corrections: [],
  ...more,
});

const ANN = { by: 'ann', at: 1_000 };
const BOB = { by: 'bob', at: 2_000 };

/** Called within a `describe`; `open` gives an empty store that the tests close. */
export function articlesContract(open: () => Promise<ArticleStore>): void {
  const texts = async (store: ArticleStore, server = 's') =>
    (await store.live(server)).articles.map(({ source }) => source);

  test('answers from what was published, in order of slugs, with where it is from', async () => {
    const store = await open();
    const origin = { kind: 'address', url: 'https://paper.example/x' } as const;
    await store.publish('s', versionOf('b', 'Beta.', { origin }), ROOMY, ANN);
    await store.publish('s', versionOf('a', 'Alpha.'), ROOMY, BOB);
    const { articles } = await store.live('s');
    expect(articles).toEqual([
      {
        slug: 'a',
        revision: 1,
        version: 'hash of Alpha.',
        origin: { kind: 'pasted' },
        source: 'Alpha.',
      },
      { slug: 'b', revision: 1, version: 'hash of Beta.', origin, source: 'Beta.' },
    ]);
  });

  test('keeps one server’s articles, settings, log and corrections from every other', async () => {
    const store = await open();
    await store.publish('s', versionOf('a', 'Alpha.'), ROOMY, ANN);
    await store.correct(
      's',
      { article: 'a', words: 'Alpha', speaker: 'Zoe', role: null, party: null, date: null },
      ANN,
    );
    const [state] = (await store.states(['s'])).values();
    if (state) await store.configure('s', { ...state.settings, privately: true }, ANN);
    expect(await store.live('t')).toEqual({ generation: 0, articles: [], corrections: [] });
    expect(await store.versions('t')).toEqual([]);
    expect(await store.log('t', 10)).toEqual([]);
    expect(await store.version('t', 'a', 1)).toBeNull();
    expect((await store.states(['t'])).get('t')?.settings.privately).toBe(false);
    expect(await store.remove('t', 'a', ANN)).toMatchObject({
      ok: false,
      why: { kind: 'unknown' },
    });
  });

  test('keeps every earlier version, and brings any of them back', async () => {
    const store = await open();
    await store.publish('s', versionOf('a', 'One.'), ROOMY, ANN);
    await store.publish('s', versionOf('a', 'Two.', { replaces: 1 }), ROOMY, BOB);
    expect(await texts(store)).toEqual(['Two.']);
    expect((await store.version('s', 'a', 1))?.source).toBe('One.');
    expect(await store.restore('s', 'a', 1, ROOMY, { by: 'cy', at: 3_000 })).toMatchObject({
      ok: true,
    });
    expect(await texts(store)).toEqual(['One.']);
    expect(await store.versions('s')).toMatchObject([
      { revision: 2, live: false, ended: { by: 'cy', at: 3_000 }, published: BOB },
      { revision: 1, live: true, ended: null, published: ANN, title: 'On a', bytes: 4 },
    ]);
    expect(await store.restore('s', 'a', 1, ROOMY, ANN)).toMatchObject({
      why: { kind: 'changed' },
    });
    expect(await store.restore('s', 'a', 9, ROOMY, ANN)).toMatchObject({
      why: { kind: 'unknown' },
    });
  });

  test('what is removed answers no more and can come back; what is erased is gone', async () => {
    const store = await open();
    await store.publish('s', versionOf('a', 'One.'), ROOMY, ANN);
    await store.remove('s', 'a', BOB);
    expect(await texts(store)).toEqual([]);
    await store.restore('s', 'a', 1, ROOMY, BOB);
    expect(await texts(store)).toEqual(['One.']);
    await store.erase('s', 'a', BOB);
    expect(await store.versions('s')).toEqual([]);
    expect(await store.version('s', 'a', 1)).toBeNull();
    expect(
      (await store.log('s', 10)).map(({ by, action, slug }) => `${by} ${action} ${slug}`),
    ).toEqual(['bob erase a', 'bob restore a', 'bob remove a', 'ann publish a']);
  });

  test('publishes nothing over what somebody else changed meanwhile, and no text twice', async () => {
    const store = await open();
    await store.publish('s', versionOf('a', 'One.'), ROOMY, ANN);
    const late = await store.publish('s', versionOf('a', 'Two.'), ROOMY, BOB);
    expect(late).toMatchObject({ ok: false, why: { kind: 'changed' } });
    const twin = await store.publish('s', versionOf('b', 'One.'), ROOMY, BOB);
    expect(twin).toEqual({ ok: false, why: { kind: 'twin', slug: 'a' } });
    expect(await texts(store)).toEqual(['One.']);
    expect(await store.publish('t', versionOf('b', 'One.'), ROOMY, BOB)).toMatchObject({
      ok: true,
    });
  });

  test.each([
    ['articleBytes', { articleBytes: 3 }],
    ['articles', { articles: 1 }],
    ['serverBytes', { serverBytes: 9 }],
    ['totalBytes', { totalBytes: 9 }],
  ])('tells which quota is reached: %s', async (quota, tight) => {
    const store = await open();
    await store.publish('s', versionOf('a', 'Alpha.'), ROOMY, ANN);
    const quotas = { ...ROOMY, ...tight };
    const limit = Object.values(tight)[0];
    const refused = await store.publish('s', versionOf('b', 'Beta.'), quotas, ANN);
    expect(refused).toEqual({ ok: false, why: { kind: 'quota', quota, limit } });
    expect(await texts(store)).toEqual(['Alpha.']);
  });

  test('counts earlier versions as room, until they are erased', async () => {
    const store = await open();
    const quotas = { ...ROOMY, serverBytes: 10 };
    await store.publish('s', versionOf('a', 'One.'), quotas, ANN);
    await store.publish('s', versionOf('a', 'Two.', { replaces: 1 }), quotas, ANN);
    const third = versionOf('a', 'Four.', { replaces: 2 });
    expect(await store.publish('s', third, quotas, ANN)).toMatchObject({
      why: { quota: 'serverBytes' },
    });
    expect(await store.usage()).toEqual([
      { server: 's', articles: 1, versions: 2, bytes: 8, blocked: false },
    ]);
    await store.erase('s', 'a', ANN);
    expect(await store.publish('s', { ...third, replaces: null }, quotas, ANN)).toMatchObject({
      ok: true,
    });
  });

  test('lets one of many who publish at once win, and gives each change a generation of its own', async () => {
    const store = await open();
    const all = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        store.publish('s', versionOf('a', `Text ${n}.`), ROOMY, { by: `${n}`, at: n }),
      ),
    );
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
    const others = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        store.publish('s', versionOf(`b${n}`, `Other ${n}.`), ROOMY, { by: `${n}`, at: n }),
      ),
    );
    const generations = others.flatMap((one) => (one.ok ? [one.generation] : []));
    expect(new Set(generations).size).toBe(8);
    expect(await texts(store)).toHaveLength(9);
    expect((await store.live('s')).generation).toBe(9);
  });

  test('holds a quota also against many at once', async () => {
    const store = await open();
    const quotas = { ...ROOMY, articles: 3 };
    await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        store.publish('s', versionOf(`a${n}`, `Text ${n}.`), quotas, ANN),
      ),
    );
    expect(await texts(store)).toHaveLength(3);
  });

  test('keeps what an admin sets, and tells of servers that were never heard of', async () => {
    const store = await open();
    const before = (await store.states(['s'])).get('s');
    expect(before).toMatchObject({ generation: 0, articles: 0, blocked: false });
    const settings = {
      channels: ['1', '2'],
      privately: true,
      hostArticles: false,
      posting: { role: '7' },
      editors: '8',
      model: true,
      requests: 5,
      unanswered: true,
    };
    await store.configure('s', settings, ANN);
    await store.publish('s', versionOf('a', 'One.'), ROOMY, ANN);
    const many = Array.from({ length: 1_200 }, (_, n) => `x${n}`);
    const states = await store.states(['s', ...many]);
    expect(states.size).toBe(1_201);
    expect(states.get('s')).toEqual({ settings, generation: 1, articles: 1, blocked: false });
  });

  test('publishes nothing in a server that the host has blocked', async () => {
    const store = await open();
    await store.publish('s', versionOf('a', 'One.'), ROOMY, ANN);
    await store.block('s', true, BOB);
    const state = (await store.states(['s'])).get('s');
    expect(state).toMatchObject({ blocked: true, generation: 2 });
    const refused = await store.publish('s', versionOf('b', 'Two.'), ROOMY, ANN);
    expect(refused).toEqual({ ok: false, why: { kind: 'blocked' } });
    await store.block('s', false, BOB);
    expect(await store.publish('s', versionOf('b', 'Two.'), ROOMY, ANN)).toMatchObject({
      ok: true,
    });
  });

  test('deletes all of servers that were left long ago, and of no other', async () => {
    const store = await open();
    for (const server of ['gone', 'back', 'lately', 'here'])
      await store.publish(server, versionOf('a', 'One.'), ROOMY, ANN);
    await store.present(['gone', 'back'], 100);
    await store.present(['back'], null);
    await store.present(['lately'], 5_000);
    expect(await store.purge(1_000)).toEqual(['gone']);
    expect((await store.usage()).map(({ server }) => server).sort()).toEqual([
      'back',
      'here',
      'lately',
    ]);
    expect(await store.log('gone', 9)).toEqual([]);
  });

  test('keeps corrections with the article that they came with', async () => {
    const store = await open();
    const correction = {
      article: '',
      words: 'One',
      speaker: 'Zoe',
      role: 'judge',
      party: null,
      date: '2022-06-08',
    };
    await store.publish('s', versionOf('a', 'One.', { corrections: [correction] }), ROOMY, ANN);
    await store.correct('s', { ...correction, article: 'a', speaker: null }, BOB);
    expect((await store.live('s')).corrections).toEqual([
      { ...correction, article: 'a', speaker: null },
    ]);
    expect((await store.log('s', 9)).map(({ detail }) => detail)).toContain('to nobody');
    await store.erase('s', 'a', ANN);
    expect((await store.live('s')).corrections).toEqual([]);
    expect((await store.log('s', 9)).map(({ detail }) => detail)).not.toContain('to nobody');
  });

  test('takes a correction back as it was given, of no other server and no other speaker', async () => {
    const store = await open();
    const correction = {
      ...{ article: 'a', words: 'One', speaker: 'Zoe', role: null, party: null, date: null },
    };
    for (const server of ['s', 't']) {
      await store.publish(server, versionOf('a', `One of ${server}.`), ROOMY, ANN);
      await store.correct(server, correction, ANN);
    }
    const unknown = { ok: false, why: { kind: 'unknown' } };
    for (const other of [
      { ...correction, speaker: null },
      { ...correction, words: 'Two' },
      { ...correction, article: 'b' },
    ])
      expect(await store.uncorrect('s', other, BOB)).toEqual(unknown);
    const before = (await store.live('s')).generation;
    expect(await store.uncorrect('s', correction, BOB)).toMatchObject({ ok: true });
    expect(await store.live('s')).toMatchObject({ generation: before + 1, corrections: [] });
    expect(await store.uncorrect('s', correction, BOB)).toEqual(unknown);
    expect((await store.live('t')).corrections).toEqual([correction]);
    expect((await store.log('s', 1))[0]).toMatchObject({
      ...{ action: 'uncorrect', slug: 'a', detail: 'to Zoe', by: BOB.by },
    });
    await store.correct('s', { ...correction, speaker: null }, ANN);
    expect(await store.uncorrect('s', { ...correction, speaker: null }, BOB)).toMatchObject({
      ok: true,
    });
  });

  describe('keeps a library that was built', () => {
    const pieces = [Uint8Array.of(0, 255, 7), new Uint8Array(300_000).fill(9)];
    const DAY = 24 * 60 * 60 * 1000;
    const piecesOf = async (store: ArticleStore, server = 's', maker = 'me', at = 1) =>
      (await store.library(server, maker, at))?.pieces.map((bytes) => [...bytes]) ?? null;
    const kept = async () => {
      const store = await open();
      for (const server of ['s', 't']) {
        await store.publish(server, versionOf('a', `Of ${server}.`), ROOMY, ANN);
        await store.keepLibrary(server, 'me', { generation: 1, pieces }, 1);
      }
      return store;
    };

    test('as it was, for whoever built it', async () => {
      const store = await kept();
      expect(await piecesOf(store)).toEqual(pieces.map((bytes) => [...bytes]));
      expect((await store.library('s', 'me', 1))?.generation).toBe(1);
      expect(await piecesOf(store, 's', 'another')).toBeNull();
      expect(await piecesOf(store, 'u')).toBeNull();
    });

    test('in place of the one before', async () => {
      const store = await kept();
      await store.keepLibrary('s', 'me', { generation: 1, pieces: [Uint8Array.of(1)] }, 1);
      expect(await piecesOf(store)).toEqual([[1]]);
    });

    test.each<[string, (store: ArticleStore) => Promise<unknown>]>([
      ['published', (store) => store.publish('s', versionOf('b', 'Beta.'), ROOMY, ANN)],
      ['removed', (store) => store.remove('s', 'a', ANN)],
      ['erased', (store) => store.erase('s', 'a', ANN)],
      [
        'corrected',
        (store) =>
          store.correct(
            's',
            { article: 'a', words: 'Of', speaker: 'Zoe', role: null, party: null, date: null },
            ANN,
          ),
      ],
      ['blocked', (store) => store.block('s', true, ANN)],
    ])('until something of the server is %s', async (_, change) => {
      const store = await kept();
      await change(store);
      expect(await piecesOf(store)).toBeNull();
      expect(await piecesOf(store, 't')).not.toBeNull();
      await store.keepLibrary('s', 'me', { generation: 1, pieces }, 1);
      expect(await piecesOf(store)).toBeNull();
    });

    test('not beyond the server', async () => {
      const store = await kept();
      await store.forget('s');
      await store.publish('s', versionOf('a', 'Another.'), ROOMY, ANN);
      expect(await piecesOf(store)).toBeNull();
    });

    test('until nobody has asked for it since, or another program has built the others', async () => {
      const store = await kept();
      expect(await piecesOf(store, 's', 'me', 2 * DAY)).not.toBeNull();
      await store.sweepLibraries('me', DAY);
      expect(await piecesOf(store)).not.toBeNull();
      expect(await piecesOf(store, 't')).toBeNull();
      await store.sweepLibraries('another', 0);
      expect(await piecesOf(store)).toBeNull();
    });
  });

  describe('gives back', () => {
    test('every text as it was, whatever is in it', async () => {
      const store = await open();
      let n = 0;
      const text = fc
        .string({ unit: 'binary', minLength: 1 })
        .filter((each) => !each.includes('\0') && each.isWellFormed());
      await fc.assert(
        fc.asyncProperty(
          text,
          fc.string().filter((each) => !each.includes('\0')),
          async (source, name) => {
            n += 1;
            const article = versionOf(`a${n}`, source, {
              version: `${n}`,
              title: name,
              origin: { kind: 'file', name },
            });
            await store.publish('s', article, ROOMY, ANN);
            expect((await store.version('s', `a${n}`, 1))?.source).toBe(source);
            const found = (await store.versions('s')).find(({ slug }) => slug === `a${n}`);
            expect(found).toMatchObject({ title: name, origin: { kind: 'file', name } });
          },
        ),
        { numRuns: 30 },
      );
    });
  });
}
