/** Builds servers' own libraries: in threads that stay for the next one, part by part, within bounds of time and memory. */
import type { BuildOwn } from '../app/collections/parts/own-parts.ts';
import type { Log } from '../app/contracts.ts';
import { openThread, type Thread } from '../services/background/background.ts';
import { createReadings } from './kept-readings.ts';
import { type BigPart, type MadeReadings, packFiles } from './library-thread.ts';
import { createBigReceiver } from './load-library.ts';

/** 20 MB of articles take some of both; what takes more is not read at all. */
const BOUNDS = { megabytes: 768, ms: 120_000 };

/** A thread takes half a second to start and tens of megabytes to stay: for so long it waits for the next task. */
const IDLE_MS = 60_000;

const PARTS = new URL('./library-thread.ts', import.meta.url);

/** With other bounds than those of a server, in tests. As many threads as are asked for at once. */
export function createBuildOwn(log: Log, bounds = BOUNDS): BuildOwn {
  const threads = createThreads(() => openThread(PARTS, 'bigLibraryParts', bounds));
  const readings = createReadings();
  return async (files, owner) => {
    const receiver = createBigReceiver();
    let bytes = 0;
    const kept = readings.of(files, owner);
    const packed = await packFiles(files, owner, kept.known);
    try {
      await threads.use((thread) =>
        thread.run<BigPart | MadeReadings>(packed, (part) => {
          if (part.kind === 'readings') {
            kept.keep(part.readings);
            return;
          }
          bytes += bytesIn(part);
          receiver.add(part);
        }),
      );
    } catch (error) {
      log.error({ err: error, owner }, 'the library of a server could not be built');
      return { ok: false, problems: 'too-much' };
    }
    const loaded = await receiver.finish();
    return loaded.ok ? { ...loaded, part: loaded, bytes } : loaded;
  };
}

/** Threads that wait for the next task for a while; one that failed is gone. */
function createThreads(open: () => Thread) {
  const idle = new Map<Thread, NodeJS.Timeout>();

  function take(): Thread {
    const next = idle.entries().next();
    if (next.done) return open();
    const [thread, closing] = next.value;
    clearTimeout(closing);
    idle.delete(thread);
    return thread;
  }

  function giveBack(thread: Thread): void {
    const closing = setTimeout(() => {
      idle.delete(thread);
      void thread.close();
    }, IDLE_MS);
    idle.set(thread, closing.unref());
  }

  return {
    async use(work: (thread: Thread) => Promise<void>): Promise<void> {
      const thread = take();
      await work(thread);
      giveBack(thread);
    },
  };
}

/** What an object takes besides what it holds, roughly. */
const OBJECT_BYTES = 32;
const VALUE_BYTES = 8;

/** What a part takes in memory, roughly; a text is decoded from its bytes once somebody asks for it. */
function bytesIn(value: unknown): number {
  if (ArrayBuffer.isView(value)) return 2 * value.byteLength;
  if (typeof value === 'string') return OBJECT_BYTES + value.length;
  if (value === null || typeof value !== 'object') return VALUE_BYTES;
  return Object.values(value).reduce((sum: number, each) => sum + bytesIn(each), OBJECT_BYTES);
}
