/** What the thread makes that builds a big library: its parts, and what is prepared for its answers. */
import { setImmediate } from 'node:timers/promises';
import { type PreparedPart, preparedPart } from '../answering/lookup/prepare.ts';
import type { ReadText } from '../library/build.ts';
import type { ArticleFile } from '../library/files/article-file.ts';
import { createReceiver, type LibraryPart, libraryParts } from '../library/packed/library-parts.ts';
import { packReading, unpackReading } from '../library/packed/pack-reading.ts';
import { readArticle } from '../reading/read.ts';
import { createPacker } from '../services/background/packed-parts.ts';

export type BigPart = LibraryPart | PreparedPart;

/** Readings by the articles' ids, packed. */
export type PackedReadings = ReadonlyMap<string, string>;
/** Readings that were not known before. */
export type MadeReadings = { readonly kind: 'readings'; readonly readings: PackedReadings };

/** A file of the folder as a stretch of bytes that many share. */
export type PackedFile = Omit<ArticleFile, 'bytes'> & {
  readonly start: number;
  readonly end: number;
};
export type PackedFiles = {
  readonly files: readonly PackedFile[];
  readonly bytes: Uint8Array;
  /** Stands before the articles' ids. */
  readonly owner: string;
  /** Of articles that were read before; null where nobody keeps any. */
  readonly readings: PackedReadings | null;
};

const FILES_A_TURN = 50;

/** Many files as one piece of memory: goes to another thread as it is. */
export async function packFiles(
  files: readonly ArticleFile[],
  owner = '',
  readings: PackedReadings | null = null,
): Promise<PackedFiles> {
  const length = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const bytes = new Uint8Array(new SharedArrayBuffer(length));
  const packed: PackedFile[] = [];
  for (const { bytes: own, ...file } of files) {
    const start = packed.at(-1)?.end ?? 0;
    packed.push({ ...file, start, end: start + own.length });
    bytes.set(own, start);
    if (packed.length % FILES_A_TURN === 0) await setImmediate();
  }
  return { files: packed, bytes, owner, readings };
}

/** Builds a big library of packed files, part by part. */
export function* bigLibraryParts({
  files,
  bytes,
  owner,
  readings,
}: PackedFiles): Generator<BigPart | MadeReadings, void> {
  const receiver = createReceiver();
  const unpacked = files.map(({ start, end, ...file }) => ({
    ...file,
    bytes: bytes.slice(start, end),
  }));
  const made = new Map<string, string>();
  const read = readings === null ? readArticle : keepingReader(readings, made);
  for (const part of libraryParts(unpacked, owner, read)) {
    receiver.add(part);
    yield part;
  }
  if (made.size > 0) yield { kind: 'readings', readings: made };
  const built = receiver.finish();
  if (built.ok) yield preparedPart(built.library);
}

/** Some of the parts so far, packed. */
export type PackedPiece = { readonly kind: 'piece'; readonly piece: Uint8Array };

/** The same with the parts packed beside. */
export function* packedLibraryParts(
  files: PackedFiles,
): Generator<BigPart | MadeReadings | PackedPiece, void> {
  const packer = createPacker();
  for (const part of bigLibraryParts(files)) {
    const piece = part.kind === 'readings' ? null : packer.add(part);
    if (piece !== null) yield { kind: 'piece', piece };
    yield part;
  }
  const rest = packer.finish();
  if (rest !== null) yield { kind: 'piece', piece: rest };
}

/** Reads what is not known yet, and notes it. */
const keepingReader =
  (known: PackedReadings, made: Map<string, string>): ReadText =>
  (article) => {
    const packed = known.get(article.id);
    if (packed !== undefined) return unpackReading(packed, article.id);
    const reading = readArticle(article);
    made.set(article.id, packReading(reading));
    return reading;
  };
