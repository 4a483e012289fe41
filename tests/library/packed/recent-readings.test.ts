import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../../src/library/build.ts';
import { openPack, packArticles } from '../../../src/library/packed/pack.ts';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** Articles of some 5,000 characters each, as bytes. */
function openMany(count: number) {
  const text = `The dockers' union said on Monday that it would strike. ${'Cranes stood still. '.repeat(250)}`;
  const built = buildLibrary(
    Array.from({ length: count }, (_, number) => ({
      name: `${number}.md`,
      bytes: new TextEncoder().encode(`${text} ${number}`),
    })),
  );
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  return openPack(packArticles([...built.library.articles.values()])).map(({ article }) => article);
}

/** What is known of the reading of an article, after others were read and memory was cleaned. */
async function knownAfter(others: number): Promise<string | undefined> {
  const [first, ...rest] = openMany(others + 1);
  const memo = new WeakMap<object, string>();
  if (first) memo.set(first.reading, 'known');
  for (const { reading } of rest) expect(reading.paragraphs.length).toBeGreaterThan(0);
  await wait(1);
  collect();
  return first && memo.get(first.reading);
}

describe('what was found out about an article', () => {
  it('stays while it is among those that were read last', async () => {
    expect(await knownAfter(20)).toBe('known');
  });

  it('is let go once many others were read', async () => {
    expect(await knownAfter(120)).toBeUndefined();
  });
});
