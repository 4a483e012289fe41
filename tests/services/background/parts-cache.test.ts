import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import {
  keyOf,
  makerOf,
  readParts,
  writeParts,
} from '../../../src/services/background/parts-cache.ts';

const folders: string[] = [];
let folder = '';
let file = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parts-'));
  folders.push(folder);
  file = join(folder, 'cache', 'parts.bin');
});

afterAll(() => Promise.all(folders.map((each) => rm(each, { recursive: true }))));

const parts = [{ text: 'é\u0000' }, { numbers: Int32Array.of(1, -2, 3), odd: Uint16Array.of(7) }];

async function keep(key: string): Promise<void> {
  const writer = writeParts(file, key);
  for (const part of parts) writer.add(part);
  await writer.finish();
}

async function kept(key: string): Promise<unknown[] | null> {
  const found: unknown[] = [];
  return (await readParts(file, key, (part) => found.push(part))) ? found : null;
}

describe('parts', () => {
  it('come back in order, under the key that they were kept by', async () => {
    await keep('k1');
    expect(await kept('k1')).toEqual(parts);
  });

  it('do not come back under another key, or where none were kept', async () => {
    expect(await kept('k1')).toBeNull();
    await keep('k1');
    expect(await kept('k2')).toBeNull();
  });

  it('take the place of those kept before', async () => {
    await keep('k1');
    await keep('k2');
    expect([await kept('k1'), await kept('k2')]).toEqual([null, parts]);
    expect(await readdir(join(folder, 'cache'))).toEqual(['parts.bin']);
  });

  it('of a damaged file are refused', async () => {
    await keep('k1');
    const whole = await readFile(file);
    await writeFile(file, whole.subarray(0, -3));
    await expect(kept('k1')).rejects.toThrow(/damaged/);
    await writeFile(file, Buffer.from(whole).fill(1, whole.length - 3));
    await expect(kept('k1')).rejects.toThrow(/damaged/);
  });

  it('that are discarded leave nothing behind', async () => {
    const writer = writeParts(file, 'k1');
    writer.add(parts);
    await writer.discard();
    expect(await readdir(join(folder, 'cache'))).toEqual([]);
  });

  it('that cannot be written are refused at the end', async () => {
    await writeFile(join(folder, 'cache'), 'a file where the folder should be');
    await expect(keep('k1')).rejects.toThrow();
  });
});

describe('a key', () => {
  const one = [{ name: 'a.md', bytes: Uint8Array.of(1, 2) }];

  it('changes with a name, a byte, the code that makes the parts, and the packages it uses', async () => {
    const makers = { folders: [folder], lockFile: join(folder, 'package-lock.json') };
    await writeFile(join(folder, 'code.ts'), 'one');
    await writeFile(makers.lockFile, '{"stemmer":"1.0.0"}');
    const key = async (files = one) => keyOf(files, await makerOf(makers));
    const first = await key();
    expect(await key()).toBe(first);
    expect(await key([{ name: 'b.md', bytes: Uint8Array.of(1, 2) }])).not.toBe(first);
    expect(await key([{ name: 'a.md', bytes: Uint8Array.of(1, 3) }])).not.toBe(first);
    await writeFile(join(folder, 'code.ts'), 'two');
    const second = await key();
    expect(second).not.toBe(first);
    await writeFile(makers.lockFile, '{"stemmer":"1.0.1"}');
    expect(await key()).not.toBe(second);
  });
});
