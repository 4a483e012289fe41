/** Whose articles answer where; publishing, all or nothing; what a server's library costs whom. */
import { describe, expect, it, vi } from 'vitest';
import type { ArticleStore } from '../../../src/app/collections/article-store.ts';
import { isUnavailable } from '../../../src/app/collections/collections.ts';
import type { CollectionsParts } from '../../../src/app/collections/create-collections.ts';
import { prepareBuilt } from '../../../src/app/collections/host-collection.ts';
import { type BuildOwn, filesOf } from '../../../src/app/collections/parts/own-parts.ts';
import { elsewhere } from '../../../src/app/collections/place.ts';
import type { CollectionPart, Sources } from '../../../src/app/contracts.ts';
import { respond } from '../../../src/app/respond.ts';
import { buildLibrary } from '../../../src/library/build.ts';
import { createBuilder } from '../../../src/start/server-library.ts';
import { openStoreAt, published, QUIET, someCollections } from '../../support/collections.ts';

/** Threads take seconds on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

const HOST = '"We will never close the harbour," Ann Lee said.';
const OWN = '"The tram will run on Sunday," Bob Ray said.';
const OTHER = '"Nobody will stop the ferry," Cy Dorn said.';

async function partOf(
  files: Readonly<Record<string, string>>,
  owner = '',
): Promise<CollectionPart> {
  const list = Object.entries(files).map(([name, text]) => ({ name, bytes: Buffer.from(text) }));
  const loaded = await prepareBuilt(buildLibrary(list, owner));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded;
}

/** Builds here: most tests are not about the thread. */
const buildHere: BuildOwn = async (files, owner) => {
  const loaded = await prepareBuilt(buildLibrary(files, owner));
  return loaded.ok ? { ...loaded, part: loaded, bytes: 1_000, pieces: [] } : loaded;
};

const HOST_PART = await partOf({ 'a.md': HOST });

async function open(parts: Partial<CollectionsParts> = {}) {
  const store = parts.store ?? (await openStoreAt());
  const build = vi.fn(parts.build ?? buildHere);
  const collections = await someCollections({ host: () => HOST_PART, ...parts, store, build });
  return { store, build, collections };
}

const keys = ({ library }: Sources) => [...library.articles.keys()];

const offered = (file: string, source: string) =>
  ({ file, source, origin: { kind: 'pasted' } }) as const;

const PLACES = { mine: 'mine', theirs: 'theirs', direct: null, elsewhere: elsewhere('mine') };

describe('who answers', () => {
  it('is the host’s library itself in a server without articles', async () => {
    const { collections } = await open();
    for (const place of Object.values(PLACES))
      expect(await collections.sources(place)).toBe(HOST_PART);
  });

  it('is a server’s own articles there, and nowhere else', async () => {
    const { collections } = await open();
    await published(collections, 'mine', { 'Tram.md': OWN });
    await published(collections, 'theirs', { 'Ferry.md': OTHER });
    const found: Record<string, readonly string[]> = {};
    for (const [name, place] of Object.entries(PLACES))
      found[name] = keys(await collections.sources(place));
    expect(found).toEqual({
      mine: ['mine/tram'],
      theirs: ['theirs/ferry'],
      direct: ['a'],
      elsewhere: ['a'],
    });
    const { search } = await collections.sources('theirs');
    expect(await search('tram Sunday Bob Ray', 10)).toEqual([]);
  });

  it.each([
    [null, 0, true, false],
    [null, 1, false, true],
    [true, 1, true, true],
    [false, 0, false, false],
  ])(
    'with host-articles %s and %i own: host’s %s, own %s',
    async (hostArticles, many, host, own) => {
      const { collections } = await open();
      if (many > 0) await published(collections, 'mine', { 'tram.md': OWN });
      await collections.enter(['mine']);
      const settings = collections.state('mine')?.settings;
      if (settings === undefined) throw new Error('no state');
      await collections.configure('mine', { ...settings, hostArticles }, 'admin');
      expect(collections.answering('mine')).toEqual({ host, own });
      const expected = [...(host ? ['a'] : []), ...(own ? ['mine/tram'] : [])];
      expect(keys(await collections.sources('mine'))).toEqual(expected);
    },
  );

  it.each([
    ['off', 'everywhere', [['a'], ['a'], ['a'], ['a']]],
    ['home', 'everywhere', [['mine/tram'], ['a'], ['a'], ['a']]],
    ['on', 'home', [['mine/tram'], [], [], []]],
    ['off', 'home', [['a'], [], [], []]],
  ] as const)(
    'with SERVER_ARTICLES=%s and HOST_ARTICLES=%s',
    async (serverArticles, hostArticles, expected) => {
      const { store, collections } = await open();
      await published(collections, 'mine', { 'tram.md': OWN });
      const limited = await open({
        store,
        serverArticles,
        hostArticles,
        isHome: (server) => server === 'mine',
      });
      const found = await Promise.all(Object.values(PLACES).map(limited.collections.sources));
      expect(found.map(keys)).toEqual(expected);
    },
  );

  it('is nobody from a server that the host has blocked', async () => {
    const { collections } = await open();
    await published(collections, 'mine', { 'tram.md': OWN });
    await collections.block('mine', true, 'host');
    expect(await collections.sources('mine')).toBe(HOST_PART);
  });

  it('is a reloaded host’s collection at once, also beside own articles', async () => {
    let host = HOST_PART;
    const { collections } = await open({ host: () => host });
    await published(collections, 'mine', { 'tram.md': OWN });
    const state = collections.state('mine');
    if (state)
      await collections.configure('mine', { ...state.settings, hostArticles: true }, 'admin');
    expect(keys(await collections.sources('mine'))).toEqual(['a', 'mine/tram']);
    host = await partOf({ 'b.md': OTHER });
    expect(keys(await collections.sources('mine'))).toEqual(['b', 'mine/tram']);
  });

  it('is told from memory alone where it is there; else it is on its way', async () => {
    const { store, collections } = await open();
    await published(collections, 'mine', { 'tram.md': OWN });
    const cold = await open({ store });
    expect(cold.collections.sourcesNow('mine')).toBeNull();
    expect(cold.collections.sourcesNow(null)).toBe(HOST_PART);
    await expect.poll(() => cold.collections.sourcesNow('mine')).not.toBeNull();
  });
});

describe('a preview', () => {
  it('reads the article as it would be published, and publishes nothing', async () => {
    const { collections } = await open();
    const source = `---\ntitle: Trams\npublished: 2024-05-01\ncolour: red\n---\n${OWN}\n\nSubscribe to our newsletter`;
    const seen = await collections.preview('mine', offered('../../Tram Lines!.md', source), 'ann');
    if (!seen.ok) throw new Error(JSON.stringify(seen.why));
    const { preview } = seen;
    const article = preview.sources.library.articles.get(preview.key);
    expect(preview).toMatchObject({
      key: 'mine/tram-lines',
      slug: 'tram-lines',
      twin: null,
      replaces: null,
    });
    expect(article).toMatchObject({ title: 'Trams', published: '2024-05-01', pasted: true });
    expect(article?.reading.statements).toHaveLength(1);
    expect(preview.leftOut.map(({ start, end }) => article?.text.slice(start, end))).toEqual([
      'Subscribe to our newsletter',
    ]);
    expect(preview.notices.join()).toContain('colour');
    expect(await collections.sources('mine')).toBe(HOST_PART);
  });

  it('tells which article has the same text, and which would be replaced', async () => {
    const { collections } = await open();
    await published(collections, 'mine', { 'tram.md': OWN });
    const twin = await collections.preview('mine', offered('other.md', OWN), 'ann');
    expect(twin).toMatchObject({ ok: true, preview: { twin: 'tram', replaces: null } });
    const next = await collections.preview('mine', offered('tram.md', OTHER), 'ann');
    expect(next).toMatchObject({ ok: true, preview: { twin: null, replaces: { revision: 1 } } });
  });

  it('tells file, line and reason of what cannot be read', async () => {
    const { collections } = await open();
    const source = '---\npublished: May\n---\nText.';
    const seen = await collections.preview('mine', offered('tram.md', source), 'ann');
    expect(seen).toMatchObject({ ok: false, why: { kind: 'unreadable' } });
    expect(JSON.stringify(seen)).toMatch(/tram\.md:2: .*published.* is not a date/);
    const empty = await collections.preview('mine', offered('tram.md', ' '), 'ann');
    expect(empty).toMatchObject({ ok: false, why: { kind: 'unreadable' } });
    const big = await collections.preview('mine', offered('tram.md', 'x'.repeat(1_000_001)), 'ann');
    expect(big).toMatchObject({ ok: false, why: { kind: 'quota', quota: 'articleBytes' } });
  });

  it('is of the person and the server, for 15 minutes, and published once', async () => {
    let time = 0;
    const { collections } = await open({ now: () => time });
    const seen = await collections.preview('mine', offered('tram.md', OWN), 'ann');
    if (!seen.ok) throw new Error('no preview');
    const { id } = seen.preview;
    const gone = { ok: false, why: { kind: 'gone' } };
    expect(await collections.publish('mine', id, 'bob')).toEqual(gone);
    expect(await collections.publish('theirs', id, 'ann')).toEqual(gone);
    const both = await Promise.all([
      collections.publish('mine', id, 'ann'),
      collections.publish('mine', id, 'ann'),
    ]);
    expect(both).toEqual([{ ok: true, slug: 'tram', revision: 1 }, gone]);
    const late = await collections.preview('mine', offered('ferry.md', OTHER), 'ann');
    time = 15 * 60 * 1000;
    expect(late.ok && (await collections.publish('mine', late.preview.id, 'ann'))).toEqual(gone);
  });

  it('can be corrected, and is published with the correction', async () => {
    const { collections } = await open();
    const seen = await collections.preview('mine', offered('tram.md', OWN), 'ann');
    const id = seen.ok ? seen.preview.id : '';
    const correction = {
      words: 'The tram will run',
      speaker: 'Zoe Quill',
      role: null,
      party: null,
      date: '2024-05-01',
    };
    const corrected = await collections.correctPreview('mine', id, 'ann', correction);
    const whose = ({ library }: Sources) => [...library.speakers.values()].map(({ name }) => name);
    expect(corrected.ok && whose(corrected.preview.sources)).toContain('Zoe Quill');
    expect(await collections.publish('mine', id, 'ann')).toMatchObject({ ok: true });
    const { library } = await collections.sources('mine');
    const [statement] = library.statements.values();
    expect(statement).toMatchObject({ speaker: 'mine/tram#zoe-quill', corrected: '2024-05-01' });
  });
});

describe('a change', () => {
  it('of two who replace one article at once, one is told that the other was first', async () => {
    const { collections } = await open();
    const seen = await Promise.all([
      collections.preview('mine', offered('tram.md', OWN), 'ann'),
      collections.preview('mine', offered('tram.md', OTHER), 'bob'),
    ]);
    const [one, other] = seen.map((each) => (each.ok ? each.preview.id : ''));
    const outcomes = await Promise.all([
      collections.publish('mine', one ?? '', 'ann'),
      collections.publish('mine', other ?? '', 'bob'),
    ]);
    expect(outcomes).toEqual([
      { ok: true, slug: 'tram', revision: 1 },
      { ok: false, why: { kind: 'changed' } },
    ]);
  });

  it('removes, restores and erases, and what answers follows at once', async () => {
    const { collections } = await open();
    await published(collections, 'mine', { 'tram.md': OWN, 'ferry.md': OTHER });
    const now = async () => keys(await collections.sources('mine'));
    expect((await now()).sort()).toEqual(['mine/ferry', 'mine/tram']);
    await collections.remove('mine', 'tram', 'ann');
    expect(await now()).toEqual(['mine/ferry']);
    expect(await collections.restore('mine', 'tram', 1, 'ann')).toMatchObject({ ok: true });
    expect((await now()).sort()).toEqual(['mine/ferry', 'mine/tram']);
    await collections.erase('mine', 'tram', 'ann');
    expect(await now()).toEqual(['mine/ferry']);
    expect(await collections.restore('mine', 'tram', 1, 'ann')).toMatchObject({
      ok: false,
      why: { kind: 'unknown' },
    });
  });

  it('that cannot be built replaces nothing', async () => {
    let isBroken = false;
    const { collections, store } = await open({
      build: async (...asked) =>
        isBroken ? { ok: false, problems: 'too-much' } : buildHere(...asked),
    });
    await published(collections, 'mine', { 'tram.md': OWN });
    const before = await collections.sources('mine');
    const seen = await collections.preview('mine', offered('ferry.md', OTHER), 'ann');
    isBroken = true;
    const outcome = seen.ok && (await collections.publish('mine', seen.preview.id, 'ann'));
    expect(outcome).toEqual({ ok: false, why: { kind: 'too-much' } });
    expect(await collections.sources('mine')).toBe(before);
    expect((await store.live('mine')).articles).toHaveLength(1);
  });

  it('where the database goes says so, and what answered before answers once it is back', async () => {
    let isGone = false;
    const real = await openStoreAt();
    const store = new Proxy(real, {
      get: (target, name, receiver) =>
        isGone ? () => Promise.reject(new Error('gone')) : Reflect.get(target, name, receiver),
    }) satisfies ArticleStore;
    const { collections } = await open({ store });
    await published(collections, 'mine', { 'tram.md': OWN });
    const seen = await collections.preview('mine', offered('ferry.md', OTHER), 'ann');
    isGone = true;
    const outcome = seen.ok && (await collections.publish('mine', seen.preview.id, 'ann'));
    expect(outcome).toEqual({ ok: false, why: { kind: 'unavailable' } });
    const error = await collections.sources('mine').catch((cause: unknown) => cause);
    expect(isUnavailable(error)).toBe(true);
    expect(await collections.sources(null)).toBe(HOST_PART);
    isGone = false;
    expect(seen.ok && (await collections.publish('mine', seen.preview.id, 'ann'))).toMatchObject({
      ok: true,
    });
    expect((await store.versions('mine')).map(({ slug }) => slug)).toEqual(['ferry', 'tram']);
  });

  it('is refused where a server may have no articles', async () => {
    const { collections } = await open({ serverArticles: 'home' });
    const refused = { ok: false, why: { kind: 'not-here' } };
    expect(await collections.preview('mine', offered('tram.md', OWN), 'ann')).toEqual(refused);
    expect(await collections.remove('mine', 'tram', 'ann')).toEqual(refused);
  });
});

describe('building', () => {
  const cold = async (parts: Partial<CollectionsParts> = {}) => {
    const { store, collections } = await open();
    const servers = ['a', 'b', 'c', 'd'];
    for (const server of servers) await published(collections, server, { 'tram.md': OWN });
    return { ...(await open({ store, ...parts })), servers };
  };

  it('is done once for all who ask at once', async () => {
    const { collections, build } = await cold();
    const all = await Promise.all([1, 2, 3].map(() => collections.sources('a')));
    expect(build).toHaveBeenCalledTimes(1);
    expect(new Set(all).size).toBe(1);
  });

  it('is done for two servers at a time', async () => {
    let running = 0;
    let most = 0;
    const { collections, servers } = await cold({
      async build(...asked) {
        most = Math.max(most, ++running);
        await new Promise((resolve) => setTimeout(resolve, 5));
        running -= 1;
        return buildHere(...asked);
      },
    });
    await Promise.all(servers.map(collections.sources));
    expect(most).toBe(2);
  });

  it('lets go of what was used least lately once the budget is spent', async () => {
    const { collections, servers, build } = await cold({ budget: 2_500 });
    for (const server of ['a', 'b', 'a', 'c']) await collections.sources(server);
    expect(build).toHaveBeenCalledTimes(3);
    await collections.sources('a');
    expect(build).toHaveBeenCalledTimes(3);
    await collections.sources('b');
    expect(build).toHaveBeenCalledTimes(4);
    expect(servers).toContain('b');
  });

  it('is not tried again with every question where it fails, and is told each time', async () => {
    let time = 0;
    const { collections, build } = await cold({
      build: async () => ({ ok: false, problems: 'too-much' }),
      now: () => time,
    });
    for (let n = 0; n < 3; n += 1)
      await expect(collections.sources('a')).rejects.toThrow('cannot be had');
    expect(build).toHaveBeenCalledTimes(1);
    time = 60_000;
    await expect(collections.sources('a')).rejects.toThrow();
    expect(build).toHaveBeenCalledTimes(2);
  });

  it('never answers from what was there before an article was published meanwhile', async () => {
    const gate = Promise.withResolvers<void>();
    let isFirst = true;
    const { collections, build } = await cold({
      async build(...asked) {
        const isHeld = isFirst;
        isFirst = false;
        const built = await buildHere(...asked);
        if (isHeld) await gate.promise;
        return built;
      },
    });
    const asked = collections.sources('a');
    await expect.poll(() => build.mock.calls.length).toBe(1);
    await published(collections, 'a', { 'ferry.md': OTHER });
    gate.resolve();
    expect(keys(await asked).sort()).toEqual(['a/ferry', 'a/tram']);
  });

  it('in a thread makes what building here makes', async () => {
    const files = [{ name: 'tram.md', bytes: Buffer.from(OWN), pasted: true }];
    const [here, there] = [
      await buildHere(files, '7/'),
      await createBuilder(QUIET).build(files, '7/'),
    ];
    if (!here.ok || !there.ok) throw new Error('not built');
    expect(keys(there.part)).toEqual(['7/tram']);
    expect(there.part.library.articles.get('7/tram')).toMatchObject({ pasted: true, text: OWN });
    expect(await there.part.search('tram Sunday', 5)).toEqual(
      await here.part.search('tram Sunday', 5),
    );
    expect(there.bytes).toBeGreaterThan(OWN.length);
  });

  it('in a thread gives the same of a file that was read before, for whichever server', async () => {
    const { build } = createBuilder(QUIET);
    const files = [{ name: 'tram.md', bytes: Buffer.from(OWN), pasted: true }];
    const correction = {
      article: 'tram',
      words: 'The tram',
      speaker: 'Zoe',
      role: null,
      party: null,
    };
    const corrected = filesOf(
      [{ slug: 'tram', source: OWN, origin: { kind: 'pasted' } }],
      [{ ...correction, date: null }],
    );
    const built = [];
    for (const [list, owner] of [
      [corrected, '7/'],
      [files, '7/'],
      [files, '8/'],
    ] as const) {
      const one = await build(list, owner);
      if (!one.ok) throw new Error('not built');
      const [statement] = one.part.library.statements.values();
      built.push(statement?.speaker);
    }
    expect(built).toEqual(['7/tram#zoe', '7/tram#bob-ray', '8/tram#bob-ray']);
  });

  it.each([
    ['memory', { megabytes: 8, ms: 60_000 }],
    ['time', { megabytes: 512, ms: 1 }],
  ])('that takes too much %s is ended, and told', async (_, bounds) => {
    const text = `${OWN}\n\n`.repeat(3_000);
    const built = await createBuilder(QUIET, bounds).build(
      [{ name: 'tram.md', bytes: Buffer.from(text) }],
      '7/',
    );
    expect(built).toEqual({ ok: false, problems: 'too-much' });
  });
});

describe('a cold server', () => {
  const builder = createBuilder(QUIET);
  const keptOf = async (store: ArticleStore, server: string) =>
    store.library(server, await builder.maker(), 0);

  /** Of a server that was built before, in a process that has not seen it yet. */
  async function cold(parts: Partial<CollectionsParts> = {}) {
    const store = await openStoreAt();
    const before = await open({ store, build: builder.build });
    await published(before.collections, 'mine', { 'tram.md': OWN });
    await expect.poll(() => keptOf(store, 'mine')).not.toBeNull();
    return { before, ...(await open({ store, build: builder.build, ...parts })) };
  }

  const answerOf = async (sources: Sources) =>
    respond({ kind: 'who-said', quote: 'The tram will run on Sunday' }, sources);

  it('is answered from the library that was kept, and nothing is built', async () => {
    const { before, collections, build } = await cold();
    const sources = await collections.sources('mine');
    expect(build).not.toHaveBeenCalled();
    const warm = await before.collections.sources('mine');
    expect(sources.library.articles.get('mine/tram')).toEqual(
      warm.library.articles.get('mine/tram'),
    );
    expect(await answerOf(sources)).toEqual(await answerOf(warm));
    expect(await answerOf(sources)).toMatchObject({ kind: 'answered' });
  });

  it('weighs in the budget what it weighs when it is built', async () => {
    const file = { name: 'tram.md', bytes: Buffer.from(OWN), pasted: true };
    const built = await builder.build([file], 'mine/');
    if (!built.ok) throw new Error('not built');
    const { collections } = await cold({ budget: 1.5 * built.bytes });
    await collections.sources('mine');
    expect(collections.sourcesNow('mine')).not.toBeNull();
    await published(collections, 'theirs', { 'ferry.md': OTHER });
    expect(collections.sourcesNow('mine')).toBeNull();
  });

  it('is built where another program built what is kept', async () => {
    const { collections, build } = await cold({ maker: async () => 'another' });
    expect(keys(await collections.sources('mine'))).toEqual(['mine/tram']);
    expect(build).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['cut', (pieces: readonly Uint8Array[]) => pieces.map((bytes) => bytes.subarray(0, -9))],
    ['other bytes', (pieces: readonly Uint8Array[]) => pieces.map((bytes) => bytes.toReversed())],
    ['not all there', () => []],
  ])('is built, and kept again, where what is kept is %s', async (_, damage) => {
    const { store, collections, build } = await cold();
    const sound = await keptOf(store, 'mine');
    if (sound === null) throw new Error('not kept');
    await store.keepLibrary(
      'mine',
      await builder.maker(),
      { ...sound, pieces: damage(sound.pieces) },
      0,
    );
    expect(keys(await collections.sources('mine'))).toEqual(['mine/tram']);
    expect(build).toHaveBeenCalledTimes(1);
    await expect.poll(() => keptOf(store, 'mine')).toEqual(sound);
  });

  it('never answers from a library that was kept of what is over', async () => {
    const { before, collections } = await cold();
    await published(before.collections, 'mine', { 'ferry.md': OTHER });
    await before.collections.erase('mine', 'tram', 'ann');
    expect(keys(await collections.sources('mine'))).toEqual(['mine/ferry']);
  });
});
