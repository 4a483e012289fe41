import { getPriority } from 'node:os';
import { describe, expect, it } from 'vitest';
import { createReceiver, type LibraryPart } from '../../../src/library/packed/library-parts.ts';
import { runInBackground } from '../../../src/services/background/background.ts';

const parts = new URL('../../../src/library/packed/library-parts.ts', import.meta.url);
const files = ['The veto was cast.', 'Talks failed.'].map((text, i) => ({
  name: `${i}.md`,
  bytes: new TextEncoder().encode(text),
}));

describe('a background thread', () => {
  it('builds the library that is received here', async () => {
    const receiver = createReceiver();
    await runInBackground<LibraryPart>(parts, 'libraryParts', files, receiver.add);
    const loaded = receiver.finish();
    expect(loaded.ok && [...loaded.library.articles.keys()]).toEqual(['0', '1']);
    const hits = loaded.ok ? await loaded.search('Who cast the veto?', 5) : [];
    expect(hits.map(({ passage }) => passage)).toEqual([0]);
  });

  it('leaves the event loop free between two parts', async () => {
    let turns = 0;
    let isRunning = true;
    const count = () => {
      turns++;
      if (isRunning) setImmediate(count);
    };
    setImmediate(count);
    const seen: number[] = [];
    await runInBackground<LibraryPart>(parts, 'libraryParts', files, () => seen.push(turns));
    isRunning = false;
    expect(seen.length).toBeGreaterThan(1);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it.runIf(process.platform === 'linux')(
    'gives way to the thread that answers, whose own priority stays',
    async () => {
      const before = getPriority();
      const module = `import { getPriority } from 'node:os';
        export function* priority() { yield getPriority(); }`;
      const seen: number[] = [];
      const url = new URL(`data:text/javascript,${encodeURIComponent(module)}`);
      await runInBackground<number>(url, 'priority', null, (priority) => seen.push(priority));
      expect(seen).toEqual([Math.max(before, 5)]);
      expect(getPriority()).toBe(before);
    },
  );

  it('rejects when there is nothing of that name to run', async () => {
    await expect(runInBackground(parts, 'nothing', files, () => {})).rejects.toThrow(
      /exports no "nothing"/,
    );
  });

  it('rejects when what it made is refused here', async () => {
    const refuse = () => {
      throw new Error('refused');
    };
    await expect(runInBackground(parts, 'libraryParts', files, refuse)).rejects.toThrow('refused');
  });
});
