/** What the thread makes that builds a big library: its parts, and what is prepared for its answers. */
import { setImmediate } from 'node:timers/promises';
import { type PreparedPart, preparedPart } from '../answering/lookup/prepare.ts';
import type { ArticleFile } from '../library/files/article-file.ts';
import { createReceiver, type LibraryPart, libraryParts } from '../library/packed/library-parts.ts';

export type BigPart = LibraryPart | PreparedPart;

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
};

const FILES_A_TURN = 50;

/** Many files as one piece of memory: goes to another thread as it is. */
export async function packFiles(files: readonly ArticleFile[], owner = ''): Promise<PackedFiles> {
  const length = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const bytes = new Uint8Array(new SharedArrayBuffer(length));
  const packed: PackedFile[] = [];
  for (const { bytes: own, ...file } of files) {
    const start = packed.at(-1)?.end ?? 0;
    packed.push({ ...file, start, end: start + own.length });
    bytes.set(own, start);
    if (packed.length % FILES_A_TURN === 0) await setImmediate();
  }
  return { files: packed, bytes, owner };
}

/** Builds a big library of packed files, part by part. */
export function* bigLibraryParts({ files, bytes, owner }: PackedFiles): Generator<BigPart, void> {
  const receiver = createReceiver();
  const unpacked = files.map(({ start, end, ...file }) => ({
    ...file,
    bytes: bytes.slice(start, end),
  }));
  for (const part of libraryParts(unpacked, owner)) {
    receiver.add(copyOf(part));
    yield part;
  }
  const built = receiver.finish();
  if (built.ok) yield preparedPart(built.library);
}

/** A part's memory is handed over with it. The index is not needed here. */
function copyOf(part: LibraryPart): LibraryPart {
  if (part.kind === 'identities') return structuredClone(part);
  if (part.kind !== 'articles') return part;
  return { ...part, pack: { ...part.pack, bytes: part.pack.bytes.slice() } };
}
