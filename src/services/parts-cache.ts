/**
 * Keeps what took long to make: a list of parts in one file, under a key that stands for all that they
 * were made of. A file is `[length][checksum][part] …` in V8's serialization; it is written beside its
 * place and renamed when whole, so that a half-written one is never read.
 */
import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';

const FIRST = 0;
const HEAD_BYTES = 8;
const FILES_A_TURN = 50;

/** Hash of files and of all files below `folders`, for the key of what is made of the one by the other. */
export async function keyOf(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  folders: readonly string[],
): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const folder of folders) {
    const names = await readdir(folder, { recursive: true });
    for (const name of names.filter((each) => each.endsWith('.ts')).sort()) {
      hash.update(await readFile(join(folder, name)));
    }
  }
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
      const value: unknown = deserialize(record);
      if (number > FIRST) receive(value as Part);
      else if (value !== key) return false;
    }
  } finally {
    await handle.close();
  }
}

/** The next record; null at the end of the file. */
async function readRecord(handle: FileHandle, file: string): Promise<Buffer | null> {
  const head = Buffer.alloc(HEAD_BYTES);
  const { bytesRead } = await handle.read(head);
  if (bytesRead === 0) return null;
  const record = Buffer.alloc(head.readUInt32LE(0));
  await handle.read(record);
  if (crc32(record) !== head.readUInt32LE(4)) throw new Error(`${file} is damaged`);
  return record;
}

/** Takes parts as they are made; they are kept once `finish` has resolved, and not at all after `discard`. */
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
    const record = serialize(part);
    const head = Buffer.alloc(HEAD_BYTES);
    head.writeUInt32LE(record.length, 0);
    head.writeUInt32LE(crc32(record), 4);
    last = last.then(async () => (await opened).writev([head, record]));
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
