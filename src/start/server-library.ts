/**
 * Builds servers' own libraries, in threads that stay for the next one, part by part, within bounds of time and
 * memory; and opens what was packed of them then, here: that takes milliseconds.
 */
import type { Builder } from '../app/collections/parts/own-parts.ts';
import type { Log } from '../app/contracts.ts';
import { openThread } from '../services/background/background.ts';
import { partsIn } from '../services/background/packed-parts.ts';
import { createThreads } from '../services/background/threads.ts';
import { createReadings } from './kept-readings.ts';
import { type BigPart, type MadeReadings, type PackedPiece, packFiles } from './library-thread.ts';
import { createBigReceiver, maker } from './load-library.ts';

/** 20 MB of articles take some of both; what takes more is not read at all. */
const BOUNDS = { megabytes: 768, ms: 120_000 };

const PARTS = new URL('./library-thread.ts', import.meta.url);

/** With other bounds than those of a server, in tests. As many threads as are asked for at once. */
export function createBuilder(log: Log, bounds = BOUNDS): Builder {
  const threads = createThreads(() => openThread(PARTS, 'packedLibraryParts', bounds));
  const readings = createReadings();
  // The first answer would have to wait for it. Whoever needs it hears of a failure.
  void maker().catch(() => undefined);
  return {
    async build(files, owner) {
      const kept = readings.of(files, owner);
      const receiver = createPartReceiver();
      const pieces: Uint8Array[] = [];
      const packed = await packFiles(files, owner, kept.known);
      try {
        await threads.use((thread) =>
          thread.run<ThreadPart>(packed, (part) => {
            if (part.kind === 'readings') kept.keep(part.readings);
            else if (part.kind === 'piece') pieces.push(part.piece);
            else receiver.add(part);
          }),
        );
      } catch (error) {
        log.error({ err: error, owner }, 'the library of a server could not be built');
        return { ok: false, problems: 'too-much' };
      }
      const built = await receiver.finish();
      return built.ok ? { ...built, pieces } : built;
    },
    async open(pieces) {
      const receiver = createPartReceiver();
      for (const piece of pieces)
        for (const part of await partsIn<BigPart>(piece)) receiver.add(part);
      const opened = await receiver.finish();
      if (!opened.ok) throw new Error('the kept library is not whole');
      return opened;
    },
    maker,
  };
}

type ThreadPart = BigPart | MadeReadings | PackedPiece;

/** Puts a part together, and weighs it. */
function createPartReceiver() {
  const receiver = createBigReceiver();
  let bytes = 0;
  return {
    add(part: BigPart): void {
      bytes += bytesIn(part);
      receiver.add(part);
    },
    async finish() {
      const loaded = await receiver.finish();
      return loaded.ok ? { ...loaded, part: loaded, bytes } : loaded;
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
