/**
 * Parts of something as compressed bytes, for a database: some parts a piece. gzip's checksum tells damage.
 *
 *   piece = gzip of   [length][part without the bytes of its arrays] [bytes of an array] …   next part
 */
import { promisify } from 'node:util';
import { gunzip, gzipSync } from 'node:zlib';
import { withArrays, withoutArrays } from './array-serializer.ts';

/** Bytes of parts in a piece: taken in within some milliseconds. A part that has more is a piece by itself. */
const PIECE_BYTES = 2 ** 20;
/** The least work: the rest would take away little more. */
const LEVEL = 1;
const HEAD_BYTES = 4;

export type Packer = {
  /** Takes a part as it is now. Gives a piece where one is full. */
  add(part: unknown): Uint8Array | null;
  /** The rest; null where there is none. */
  finish(): Uint8Array | null;
};

export function createPacker(): Packer {
  let waiting: Buffer[] = [];
  let bytes = 0;

  function finish(): Uint8Array | null {
    if (waiting.length === 0) return null;
    const piece = new Uint8Array(gzipSync(Buffer.concat(waiting), { level: LEVEL }));
    waiting = [];
    bytes = 0;
    return piece;
  }

  return {
    add(part) {
      const { record, arrays } = withoutArrays(part);
      const head = Buffer.alloc(HEAD_BYTES);
      head.writeUInt32LE(record.length);
      const whole = Buffer.concat([head, record, ...arrays]);
      waiting.push(whole);
      bytes += whole.length;
      return bytes < PIECE_BYTES ? null : finish();
    },
    finish,
  };
}

const unzip = promisify(gunzip);

/** The parts of a piece. Rejects where it is damaged. */
export async function partsIn<Part>(piece: Uint8Array): Promise<readonly Part[]> {
  const bytes = await unzip(piece);
  const parts: Part[] = [];
  let at = 0;
  const next = (length: number): Buffer => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  while (at < bytes.length) {
    const { part, arrays } = withArrays(next(next(HEAD_BYTES).readUInt32LE()));
    for (const array of arrays) array.set(next(array.length));
    parts.push(part as Part);
  }
  return parts;
}
