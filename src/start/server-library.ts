/** Builds a server's own library: in a thread, part by part, within bounds of time and memory. */
import type { BuildOwn } from '../app/collections/own-parts.ts';
import type { Log } from '../app/contracts.ts';
import { runInBackground } from '../services/background/background.ts';
import { type BigPart, packFiles } from './library-thread.ts';
import { createBigReceiver } from './load-library.ts';

/** 20 MB of articles take some of both; what takes more is not read at all. */
const BOUNDS = { megabytes: 768, ms: 120_000 };

const PARTS = new URL('./library-thread.ts', import.meta.url);

/** With other bounds than those of a server, in tests. */
export function createBuildOwn(log: Log, bounds = BOUNDS): BuildOwn {
  return async (files, owner) => {
    const receiver = createBigReceiver();
    let bytes = 0;
    const packed = await packFiles(files, owner);
    try {
      await runInBackground<BigPart>(
        PARTS,
        'bigLibraryParts',
        packed,
        (part) => {
          bytes += bytesIn(part);
          receiver.add(part);
        },
        bounds,
      );
    } catch (error) {
      log.error({ err: error, owner }, 'the library of a server could not be built');
      return { ok: false, problems: 'too-much' };
    }
    const loaded = await receiver.finish();
    return loaded.ok ? { ...loaded, part: loaded, bytes } : loaded;
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
