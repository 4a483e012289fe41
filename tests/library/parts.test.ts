import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../src/library/build.ts';
import { createReceiver, libraryParts, loadLibrary } from '../../src/library/parts.ts';
import { createSearch } from '../../src/library/search.ts';

const seed = readFileSync(new URL('../../knowledge/un-veto-dispute.md', import.meta.url));
const files = Array.from({ length: 12 }, (_, i) => ({ name: `${i}.md`, bytes: seed }));

describe('a library in parts', () => {
  const parts = [...libraryParts(files)].map((part) => structuredClone(part));

  it('is the library that is built at once, when the parts have gone to another thread', () => {
    const receiver = createReceiver();
    for (const part of parts) receiver.add(part);
    const received = receiver.finish();
    const built = buildLibrary(files);
    expect(received.ok && received.library).toEqual(built.ok && built.library);
  });

  it('finds what the search finds that is built at once', async () => {
    const loaded = loadLibrary(files);
    if (!loaded.ok) throw new Error('the seed article must load');
    const question = 'What did DeLaurentis say about safety?';
    expect(await loaded.search(question, 5)).toEqual(
      await createSearch(loaded.library)(question, 5),
    );
  });

  it('tells how far it is', () => {
    const done = parts.flatMap((part) => (part.kind === 'articles' ? [part.done] : []));
    expect(done.length).toBeGreaterThan(1);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(done.at(-1)).toBe(files.length);
  });

  it('is nothing but its problems where a file is bad', () => {
    const loaded = loadLibrary([...files, { name: 'bad.md', bytes: new Uint8Array() }]);
    expect(loaded).toMatchObject({ ok: false, problems: [{ file: 'bad.md' }] });
  });

  it('may be empty', async () => {
    const loaded = loadLibrary([]);
    expect(loaded.ok && (await loaded.search('veto', 5))).toEqual([]);
  });
});
