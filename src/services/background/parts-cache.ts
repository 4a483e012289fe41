/**
 * Keeps what took long to make: a list of parts in one file, under a key that stands for all that they
 * were made of. It is written beside its place and renamed when whole, so that a half-written file is
 * never read. Nothing here takes more than some milliseconds at a time, however big a part is.
 *
 *   [length][checksum][part without the bytes of its arrays] [bytes of an array][checksum] …   next part
 */
import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { crc32 } from 'node:zlib';
import { type Bytes, withArrays, withoutArrays } from './array-serializer.ts';

const FIRST = 0;
const HEAD_BYTES = 8;
const CHECKSUM_BYTES = 4;
const FILES_A_TURN = 50;
/** Read, checked and written in one go: a few milliseconds. */
const CHUNK_BYTES = 2 ** 21;

/** What parts are made by. */
export type Makers = {
  /** All code below them counts. */
  readonly folders: readonly string[];
  /** Says which packages the code uses, of which versions. */
  readonly lockFile: string;
};

/** Hash of the code, the packages and the Node that make parts. */
export async function makerOf({ folders, lockFile }: Makers): Promise<string> {
  const hash = createHash('sha256')
    .update(process.version)
    .update(await readFile(lockFile));
  for (const folder of folders) {
    const names = await readdir(folder, { recursive: true });
    for (const name of names.filter((each) => each.endsWith('.ts')).sort()) {
      hash.update(`\0${name}\0`).update(await readFile(join(folder, name)));
    }
  }
  return hash.digest('hex');
}

/** Hash of files, and of what makes parts of them: the key of the parts. */
export async function keyOf(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  maker: string,
): Promise<string> {
  const hash = createHash('sha256').update(maker);
  for (const [i, { name, bytes }] of files.entries()) {
    hash.update(`\0${name}\0${bytes.length}\0`).update(bytes);
    if (i % FILES_A_TURN === 0) await setImmediate();
  }
  return hash.digest('hex');
}

/** Gives the parts that were kept under the key to `receive`, in order, one a turn of the event loop. False, with nothing given, where none are kept; rejects where the file is damaged. */
export async function readParts<Part>(
  file: string,
  key: string,
  receive: (part: Part) => void,
): Promise<boolean> {
  const handle = await open(file).catch(() => null);
  if (handle === null) return false;
  try {
    for (let number = FIRST; ; number++) {
      const record = await readRecord(handle, file);
      if (record === null) return number > FIRST;
      if (number > FIRST) receive(record.part as Part);
      else if (record.part !== key) return false;
    }
  } finally {
    await handle.close();
  }
}

/** The next part; null at the end of the file. */
async function readRecord(handle: FileHandle, file: string): Promise<{ part: unknown } | null> {
  const head = Buffer.alloc(HEAD_BYTES);
  const { bytesRead } = await handle.read(head);
  if (bytesRead === 0) return null;
  const record = Buffer.allocUnsafeSlow(head.readUInt32LE(0));
  if ((await fill(handle, record)) !== head.readUInt32LE(4)) throw damaged(file);
  const { part, arrays } = withArrays(record);
  for (const array of arrays) {
    const sum = await fill(handle, array);
    const checksum = Buffer.alloc(CHECKSUM_BYTES);
    await handle.read(checksum);
    if (sum !== checksum.readUInt32LE()) throw damaged(file);
  }
  return { part };
}

const damaged = (file: string): Error => new Error(`${file} is damaged`);

/** Reads as many bytes as there is room for; gives their checksum, a wrong one where the file ends before. */
async function fill(handle: FileHandle, bytes: Bytes): Promise<number> {
  let sum = 0;
  for (const chunk of chunks(bytes)) {
    const { bytesRead } = await handle.read(chunk);
    if (bytesRead < chunk.length) return -1;
    sum = crc32(chunk, sum);
  }
  return sum;
}

function* chunks(bytes: Bytes): Generator<Bytes> {
  for (let from = 0; from < bytes.length; from += CHUNK_BYTES) {
    yield bytes.subarray(from, from + CHUNK_BYTES);
  }
}

/** Takes parts as they are made, and must be given no part whose arrays change later; they are kept once `finish` has resolved, and not at all after `discard`. */
export type PartsWriter = {
  add(part: unknown): void;
  finish(): Promise<void>;
  discard(): Promise<void>;
};

/** Starts a file of parts. Nothing is thrown before `finish`, which rejects where the file cannot be written. */
export function writeParts(file: string, key: string): PartsWriter {
  const unfinished = `${file}.${process.pid}`;
  const opened = mkdir(dirname(file), { recursive: true }).then(() => open(unfinished, 'w'));
  let last: Promise<unknown> = opened;
  const add = (part: unknown): void => {
    last = last.then(async () => writeRecord(await opened, part));
    last.catch(() => undefined);
  };
  const discard = async (): Promise<void> => {
    await last.then(async () => (await opened).close()).catch(() => undefined);
    await rm(unfinished, { force: true }).catch(() => undefined);
  };
  add(key);
  return {
    add,
    discard,
    async finish() {
      try {
        await last;
        await (await opened).close();
        await rename(unfinished, file);
      } catch (error) {
        await discard();
        throw error;
      }
    },
  };
}

async function writeRecord(handle: FileHandle, part: unknown): Promise<void> {
  const { record, arrays } = withoutArrays(part);
  const head = Buffer.alloc(HEAD_BYTES);
  head.writeUInt32LE(record.length, 0);
  head.writeUInt32LE(crc32(record), 4);
  await handle.writev([head, record]);
  for (const array of arrays) {
    let sum = 0;
    for (const chunk of chunks(array)) {
      sum = crc32(chunk, sum);
      await handle.write(chunk);
    }
    const checksum = Buffer.alloc(CHECKSUM_BYTES);
    checksum.writeUInt32LE(sum);
    await handle.write(checksum);
  }
}
