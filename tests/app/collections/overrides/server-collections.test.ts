/** What is between the host and one server, where the database fails or things happen at once. */
import { describe, expect, it } from 'vitest';
import { isUnavailable } from '../../../../src/app/collections/collections.ts';
import { openKnowledge } from '../../../../src/app/collections/host-collection.ts';
import type { HostStore } from '../../../../src/app/collections/overrides/host-store.ts';
import { createServerCollections } from '../../../../src/app/collections/overrides/server-collections.ts';
import type { Sources } from '../../../../src/app/contracts.ts';
import { openStoresAt, QUIET, someCollections } from '../../../support/collections.ts';

const TEXT = '"We will never close the tram," Ann Lee said.';
const files = [{ name: 'tram.md', bytes: new TextEncoder().encode(TEXT) }];
const correction = (speaker: string) => ({
  ...{ article: 'tram', words: 'We will never', speaker, role: null, party: null, date: null },
});

/** Collections of the host's tram, with something between them and the database. */
async function start(between: (real: HostStore) => HostStore = (real) => real) {
  const { store, host } = await openStoresAt();
  const { knowledge } = await openKnowledge(async () => ({ ok: true, files }), 'knowledge');
  const inner = await someCollections({ store, host: knowledge.sources });
  return createServerCollections(inner, { store: between(host), log: QUIET, now: () => 1 });
}

const speakersIn = ({ library }: Sources) =>
  [...library.statements.values()].map(
    ({ speaker }) => library.speakers.get(speaker ?? '')?.name ?? null,
  );

describe('corrections of the host’s articles', () => {
  it('hold where they were made, from memory too, and nowhere else', async () => {
    const collections = await start();
    await collections.enter(['a', 'b']);
    expect(await collections.correctHost('a', correction('Zoe Quill'), 'admin')).toEqual({
      ok: true,
    });
    expect(speakersIn(await collections.sources('a'))).toEqual(['Zoe Quill']);
    const now = collections.sourcesNow('a');
    expect(now === null ? null : speakersIn(now)).toEqual(['Zoe Quill']);
    for (const place of ['b', null, 'elsewhere/a'])
      expect(speakersIn(await collections.sources(place))).toEqual(['Ann Lee']);
    await collections.correctHost('a', correction('Bob Ray'), 'admin');
    expect(speakersIn(await collections.sources('a'))).toEqual(['Bob Ray']);
  });

  it('are taken back where they were made, once, by whoever names them as they are', async () => {
    const collections = await start();
    await collections.enter(['a', 'b']);
    for (const server of ['a', 'b'])
      await collections.correctHost(server, correction('Zoe Quill'), 'admin');
    const [made] = await collections.corrections('a');
    if (made === undefined) throw new Error('none was kept');
    const read = await collections.readWithout('a', made);
    expect(read && speakersIn(read)).toEqual(['Ann Lee']);
    expect(speakersIn(await collections.sources('a'))).toEqual(['Zoe Quill']);
    expect(await collections.takeBack('a', { ...made, speaker: 'Bob' }, 'admin')).toMatchObject({
      why: { kind: 'unknown' },
    });
    expect(await collections.takeBack('a', made, 'admin')).toEqual({ ok: true });
    expect(await collections.takeBack('a', made, 'admin')).toMatchObject({ ok: false });
    expect(speakersIn(await collections.sources('a'))).toEqual(['Ann Lee']);
    expect(speakersIn(await collections.sources('b'))).toEqual(['Zoe Quill']);
    expect(await collections.corrections('a')).toEqual([]);
  });

  it('are laid over once, not with each question', async () => {
    const collections = await start();
    await collections.enter(['a', 'b']);
    await collections.correctHost('a', correction('Zoe Quill'), 'admin');
    expect(await collections.sources('a')).toBe(await collections.sources('a'));
    expect(await collections.sources('b')).toBe(collections.host());
  });

  it('have no effect while the host has blocked the server, and cannot be made', async () => {
    const collections = await start();
    await collections.enter(['a']);
    await collections.correctHost('a', correction('Zoe Quill'), 'admin');
    await collections.block('a', true, 'host');
    expect(speakersIn(await collections.sources('a'))).toEqual(['Ann Lee']);
    expect(await collections.correctHost('a', correction('Bob Ray'), 'admin')).toEqual({
      ok: false,
      why: { kind: 'blocked' },
    });
    await collections.block('a', false, 'host');
    expect(speakersIn(await collections.sources('a'))).toEqual(['Zoe Quill']);
  });

  it('are made of articles that are there', async () => {
    const collections = await start();
    const unknown = { ...correction('Zoe Quill'), article: 'ferry' };
    expect(await collections.correctHost('a', unknown, 'admin')).toMatchObject({
      why: { kind: 'unknown' },
    });
  });

  it('that cannot be read are not left out: nothing answers until they can', async () => {
    let isDown = true;
    const collections = await start((real) => ({
      ...real,
      corrections: (servers) =>
        isDown ? Promise.reject(new Error('down')) : real.corrections(servers),
    }));
    const failure = await collections.sources('a').catch((error: unknown) => error);
    expect(isUnavailable(failure)).toBe(true);
    expect(collections.sourcesNow('a')).toBeNull();
    isDown = false;
    expect(speakersIn(await collections.sources('a'))).toEqual(['Ann Lee']);
  });

  it('made while they are being read are there for the next question', async () => {
    const gate = Promise.withResolvers<void>();
    const collections = await start((real) => ({
      ...real,
      corrections: async (servers) => {
        const before = await real.corrections(servers);
        await gate.promise;
        return before;
      },
    }));
    const entering = collections.enter(['a']);
    const first = collections.sources('a');
    await collections.correctHost('a', correction('Zoe Quill'), 'admin');
    gate.resolve();
    await Promise.all([entering, first]);
    expect(speakersIn(await collections.sources('a'))).toEqual(['Zoe Quill']);
  });

  it('that are not kept are told, and change nothing', async () => {
    const collections = await start((real) => ({
      ...real,
      correct: () => Promise.reject(new Error('down')),
    }));
    await collections.enter(['a']);
    expect(await collections.correctHost('a', correction('Zoe Quill'), 'admin')).toMatchObject({
      why: { kind: 'unavailable' },
    });
    expect(speakersIn(await collections.sources('a'))).toEqual(['Ann Lee']);
  });
});
