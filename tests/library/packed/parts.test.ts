import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../../src/library/build.ts';
import { createReceiver, libraryParts } from '../../../src/library/packed/library-parts.ts';
import { contentsOf } from '../../support/library.ts';

const seed = readFileSync(new URL('../../../knowledge/un-veto-dispute.md', import.meta.url));
const files = Array.from({ length: 12 }, (_, i) => ({ name: `${i}.md`, bytes: seed }));

describe('a library in parts', () => {
  const parts = [...libraryParts(files)].map((part) => structuredClone(part));

  const receive = () => {
    const receiver = createReceiver();
    for (const part of parts) receiver.add(part);
    return receiver.finish();
  };

  it('is the library that is built at once, when the parts have gone to another thread', () => {
    expect(contentsOf(receive())).toEqual(contentsOf(buildLibrary(files)));
  });

  it('finds what the search finds that is built at once', async () => {
    const [received, built] = [receive(), buildLibrary(files)];
    if (!received.ok || !built.ok) throw new Error('the seed article must load');
    const question = 'What did DeLaurentis say about safety?';
    expect(await received.search(question, 5)).toEqual(await built.search(question, 5));
  });

  it('tells how far it is', () => {
    const long = { name: 'long.md', bytes: Buffer.concat(Array(80).fill(seed)) };
    const files = [long, { name: 'next.md', bytes: seed }];
    const done = [...libraryParts(files)].flatMap((part) =>
      part.kind === 'articles' ? [part.done] : [],
    );
    expect(done.length).toBeGreaterThan(1);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(done.at(-1)).toBe(files.length);
  });

  it('is nothing but its problems where a file is bad', () => {
    const loaded = buildLibrary([...files, { name: 'bad.md', bytes: new Uint8Array() }]);
    expect(loaded).toMatchObject({ ok: false, problems: [{ file: 'bad.md' }] });
  });

  it('may be empty', async () => {
    const loaded = buildLibrary([]);
    expect(loaded.ok && (await loaded.search('veto', 5))).toEqual([]);
  });
});
