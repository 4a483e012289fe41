/**
 * How a library comes to be at start and at a reload: a small one at once; a big one in a thread of its
 * own, part by part, while Discord is answered; and one that was built before from what was kept of it.
 */
import { fileURLToPath } from 'node:url';
import { openPrepared, type PreparedPart } from '../answering/lookup/prepare.ts';
import { type Load, type Loaded, prepareBuilt } from '../app/collections/host-collection.ts';
import type { Log } from '../app/contracts.ts';
import { buildLibrary } from '../library/build.ts';
import type { ArticleFile } from '../library/files/article-file.ts';
import { createReceiver } from '../library/packed/library-parts.ts';
import { runInBackground } from '../services/background/background.ts';
import {
  keyOf,
  type Makers,
  makerOf,
  readParts,
  writeParts,
} from '../services/background/parts-cache.ts';
import { type BigPart, packFiles } from './library-thread.ts';

/** Bytes of articles up to which a library is built at once: some ten articles, some 50 ms. */
const BUILT_AT_ONCE = 32_768;

/** Notices that are logged one by one: a folder of clippings has one for each file. */
const MOST_NOTICES = 50;

const PARTS = new URL('./library-thread.ts', import.meta.url);

const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What parts are made by: another version of it may read the same articles differently, or pack them so. */
export const MAKERS: Makers = {
  folders: [
    '.',
    '../answering',
    '../language',
    '../library',
    '../reading',
    '../services/background',
  ].map(pathOf),
  lockFile: pathOf('../../package-lock.json'),
};

let made: Promise<string> | null = null;

/** What this program's code makes; the code does not change while it runs. */
export function maker(): Promise<string> {
  made ??= makerOf(MAKERS).catch((error: unknown) => {
    made = null;
    throw error;
  });
  return made;
}

const CACHE = pathOf('../../node_modules/.cache/verbatim/library.parts');

/** Loads libraries, keeps big ones in `cache`, and logs how far it is. The same files are the same library while it is in use. */
export function createLoad(log: Log, cache: string = CACHE): Load {
  let last: { readonly key: string; readonly loaded: WeakRef<Loaded> } | null = null;
  const load = async (files: readonly ArticleFile[]): Promise<Loaded> => {
    const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
    if (bytes <= BUILT_AT_ONCE) return buildAtOnce(files);
    const key = await keyOf(files, await maker());
    const known = last?.key === key ? last.loaded.deref() : undefined;
    if (known !== undefined) return known;
    const loaded = (await readKept(cache, key, log)) ?? (await build(files, cache, key, log));
    last = { key, loaded: new WeakRef(loaded) };
    return loaded;
  };
  return async (files) => {
    const built = await load(files);
    const notices = built.ok ? built.notices : [];
    for (const { file, line, message } of notices.slice(0, MOST_NOTICES))
      log.warn({ file, line }, message);
    if (notices.length > MOST_NOTICES)
      log.warn({ more: notices.length - MOST_NOTICES }, 'and more of the kind');
    return built;
  };
}

/** For a few articles. */
export async function buildAtOnce(files: readonly ArticleFile[]): Promise<Loaded> {
  const loaded = await prepareBuilt(buildLibrary(files));
  return loaded.ok ? { ...loaded, recipe: { kind: 'files', files } } : loaded;
}

/** Null where this library was not kept, or the file is damaged. */
async function readKept(cache: string, key: string, log: Log): Promise<Loaded | null> {
  const receiver = createBigReceiver();
  try {
    if (!(await readParts<BigPart>(cache, key, receiver.add))) return null;
  } catch (error) {
    log.warn({ err: error }, 'the kept library is damaged: it is built again');
    return null;
  }
  const loaded = await receiver.finish();
  return loaded.ok ? loaded : null;
}

async function build(
  files: readonly ArticleFile[],
  cache: string,
  key: string,
  log: Log,
): Promise<Loaded> {
  const receiver = createBigReceiver();
  const writer = writeParts(cache, key);
  const showProgress = everyTenth((done, total) => log.info({ done, total }, 'reading articles'));
  await runInBackground<BigPart>(PARTS, 'bigLibraryParts', await packFiles(files), (part) => {
    writer.add(part);
    receiver.add(part);
    if (part.kind === 'articles') showProgress(part.done, part.total);
  });
  const loaded = await receiver.finish();
  if (!loaded.ok) await writer.discard();
  else {
    writer.finish().catch((error: unknown) => {
      log.warn({ err: error }, 'the library could not be kept: the next start builds it again');
    });
  }
  return loaded;
}

export type BigReceiver = { add(part: BigPart): void; finish(): Promise<Loaded> };

/** Puts a library together with what was prepared for its answers. */
export function createBigReceiver(): BigReceiver {
  const receiver = createReceiver();
  let prepared: PreparedPart | null = null;
  const parts: BigPart[] = [];
  return {
    add(part) {
      parts.push(part);
      if (part.kind === 'lookups') prepared = part;
      else receiver.add(part);
    },
    async finish() {
      const built = receiver.finish();
      if (!built.ok || prepared === null) return prepareBuilt(built);
      const library = openPrepared(built.library, prepared);
      return { ...built, library, recipe: { kind: 'parts', parts } };
    },
  };
}

/** Passes on one call for each tenth of the whole. */
function everyTenth(show: (done: number, total: number) => void): typeof show {
  let shown = 0;
  return (done, total) => {
    const tenth = Math.floor((10 * done) / total);
    if (tenth > shown) show(done, total);
    shown = tenth;
  };
}
