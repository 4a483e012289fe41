/** What the thread answers is what would be answered here, whichever sources it is told of. */
import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { correctSources } from '../../src/app/collections/overrides/correct-sources.ts';
import { createJoining } from '../../src/app/collections/parts/join-parts.ts';
import { ownerOf } from '../../src/app/collections/parts/own-parts.ts';
import type { CollectionPart, Sources } from '../../src/app/contracts.ts';
import { type Request, respond } from '../../src/app/respond.ts';
import { type Caller, openCaller } from '../../src/services/background/calls.ts';
import { createAnswering } from '../../src/start/answering.ts';
import { buildAtOnce } from '../../src/start/load-library.ts';
import { createBuilder } from '../../src/start/server-library.ts';

const seed = await readFile(new URL('../../knowledge/un-veto-dispute.md', import.meta.url), 'utf8');
const own = `---\ntitle: Tram\n---\nAnn Lee, the mayor, said: "The tram will never cross the harbour."\n`;
const fileOf = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

const REQUESTS: readonly Request[] = [
  { kind: 'ask', question: 'What did the mayor say about the tram?' },
  { kind: 'ask', question: 'What did Kim Song say?' },
  { kind: 'who-said', quote: 'The tram will never cross the harbour' },
  { kind: 'summary' },
  {
    kind: 'check',
    text: 'He said "The tram will never cross the harbour" and "the key is to act".',
  },
];

const log = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };
const builder = createBuilder(log);

async function hosts(): Promise<CollectionPart> {
  const loaded = await buildAtOnce([fileOf('veto.md', seed)]);
  if (!loaded.ok) throw new Error('the articles are not valid');
  return loaded;
}

async function servers(): Promise<CollectionPart> {
  const built = await builder.build([fileOf('tram.md', own)], ownerOf('1'));
  if (!built.ok) throw new Error('the articles are not valid');
  return built.part;
}

const joined = async (): Promise<Sources> => createJoining().join(await hosts(), await servers());

const corrected = async (): Promise<Sources> =>
  correctSources(await hosts(), [
    {
      ...{ article: 'veto', words: 'The key is to take actions', speaker: 'Ann Lee' },
      ...{ role: null, party: null, date: '2024-05-01' },
    },
  ]);

const KINDS = { "the host's": hosts, "a server's own": servers, both: joined, corrected };

const opened: Caller[] = [];
const open = (): Caller => {
  const caller = openCaller(
    new URL('../../src/start/answering-thread.ts', import.meta.url),
    30_000,
  );
  opened.push(caller);
  return caller;
};
const ready = () => vi.waitUntil(() => opened.at(-1)?.isReady(), { timeout: 20_000 });

afterEach(() => Promise.all(opened.splice(0).map((caller) => caller.close())));

describe('the thread that answers', () => {
  it.each(Object.entries(KINDS))('answers from %s as is answered here', async (_, make) => {
    const answering = createAnswering(log, { open });
    await ready();
    const sources = await make();
    for (const request of REQUESTS)
      expect(await answering.respond(request, sources)).toEqual(await respond(request, sources));
  });

  it('leaves what it cannot make, or not yet, to be answered here', async () => {
    const answering = createAnswering(log, { open });
    const [request] = REQUESTS as [Request];
    expect(answering.respond(request, await hosts())).toBeNull();
    await ready();
    const { library, search } = await hosts();
    expect(answering.respond(request, { library, search })).toBeNull();
  });

  it('is started again where it ends, and whoever waited is answered by the next', async () => {
    const answering = createAnswering(log, { open, pauseMs: 0 });
    await ready();
    const sources = await joined();
    const [request] = REQUESTS as [Request];
    const answered = answering.respond(request, sources);
    await opened[0]?.close();
    expect(await answered).toEqual(await respond(request, sources));
    expect(opened).toHaveLength(2);
    expect(log.error).toHaveBeenCalledWith(expect.anything(), expect.stringContaining('ended'));
    expect(await answering.respond(request, sources)).toEqual(await respond(request, sources));
  });

  it('is not started again at once where it has just been: that is answered here', async () => {
    const answering = createAnswering(log, { open });
    await ready();
    await opened[0]?.close();
    const [request] = REQUESTS as [Request];
    expect(answering.respond(request, await hosts())).toBeNull();
    expect(opened).toHaveLength(1);
  });
});
