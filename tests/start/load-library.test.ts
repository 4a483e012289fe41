import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { prepareAtOnce } from '../../src/answering/lookup/prepare.ts';
import { buildLibrary } from '../../src/library/build.ts';
import { createLoad, MAKERS } from '../../src/start/load-library.ts';
import { contentsOf, jsonFor } from '../support/library.ts';

const seed = await readFile(new URL('../../knowledge/un-veto-dispute.md', import.meta.url));
const few = [{ name: 'a.md', bytes: seed }];
const many = Array.from({ length: 12 }, (_, i) => ({ name: `${i}.md`, bytes: seed }));

let folder = '';
let cache = '';
let log = logOf();

function logOf() {
  return { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'load-'));
  cache = join(folder, 'library.parts');
  log = logOf();
});

afterEach(() => rm(folder, { recursive: true }));

const kept = () => vi.waitFor(() => expect(existsSync(cache)).toBe(true), { timeout: 10_000 });

const contentsLoaded = async (files: typeof many) =>
  contentsOf(await createLoad(log, cache)(files));

/** A source file with all that it imports of ours, however far. */
function filesBehind(file: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file)) return known;
  known.add(file);
  for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(/ from '(\.[^']+)'/g))
    filesBehind(resolve(dirname(file), from), known);
  return known;
}

describe('the key of what is kept', () => {
  it('covers all code that the thread runs which builds a library', () => {
    const thread = resolve(import.meta.dirname, '../../src/start/library-thread.ts');
    const worker = resolve(
      import.meta.dirname,
      '../../src/services/background/background-worker.ts',
    );
    const run = [...filesBehind(thread), ...filesBehind(worker)];
    const covered = (file: string) =>
      MAKERS.folders.some((folder) => !relative(folder, file).startsWith('..'));
    expect(run.length).toBeGreaterThan(50);
    expect(run.filter((file) => !covered(file))).toEqual([]);
  });

  it('covers the versions of the packages that are installed', () => {
    expect(readFileSync(MAKERS.lockFile, 'utf8')).toContain('node_modules/snowball-stemmers');
  });
});

describe('a library', () => {
  const built = buildLibrary(many);

  it('of few articles is built at once and not kept', async () => {
    expect((await createLoad(log, cache)(few)).ok).toBe(true);
    expect(log.info).not.toHaveBeenCalled();
    expect(existsSync(cache)).toBe(false);
  });

  it('of many is the same, built in another thread, and tells how far it is', async () => {
    expect(await contentsLoaded(many)).toEqual(contentsOf(built));
    expect(log.info).toHaveBeenLastCalledWith({ done: 12, total: 12 }, 'reading articles');
    await kept();
  });

  it('that was kept is the same, and nothing is read again', async () => {
    await contentsLoaded(many);
    await kept();
    log = logOf();
    const loaded = await createLoad(log, cache)(many);
    expect(contentsOf(loaded)).toEqual(contentsOf(built));
    if (!loaded.ok || !built.ok) throw new Error('it must load');
    const question = 'What did DeLaurentis say about safety?';
    expect(await loaded.search(question, 5)).toEqual(await built.search(question, 5));
    const library = prepareAtOnce(built.library);
    for (const request of [{ kind: 'ask', question }, { kind: 'summary' }] as const) {
      expect(await jsonFor(request, loaded)).toEqual(await jsonFor(request, { ...built, library }));
    }
    expect(log.info).not.toHaveBeenCalled();
  });

  it('of the same files is the one that answers already', async () => {
    const load = createLoad(log, cache);
    const first = await load(many);
    expect(await load(many)).toBe(first);
    const changed = many.slice(1);
    const other = await load(changed);
    expect(other).not.toBe(first);
    expect(contentsOf(other)).toEqual(contentsOf(buildLibrary(changed)));
    await kept();
  });

  it('is built again where what was kept is damaged', async () => {
    await contentsLoaded(many);
    await kept();
    await writeFile(cache, (await readFile(cache)).fill(0, 2000, 2100));
    expect(await contentsLoaded(many)).toEqual(contentsOf(built));
    expect(log.warn).toHaveBeenCalledOnce();
  });

  it('with a bad file is its problems, and not kept', async () => {
    const bad = [...many, { name: 'bad.md', bytes: new Uint8Array() as typeof seed }];
    expect(await createLoad(log, cache)(bad)).toMatchObject({
      ok: false,
      problems: [{ file: 'bad.md' }],
    });
    expect(existsSync(cache)).toBe(false);
  });
});
