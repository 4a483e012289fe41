/**
 * How a library comes to be at start and at a reload: a small one at once; a big one in a thread of its
 * own, part by part, while Discord is answered; and one that was built before from what was kept of it.
 */
import { fileURLToPath } from 'node:url';
import type { Log } from '../discord/context.ts';
import type { Load } from '../discord/knowledge.ts';
import type { ArticleFile } from '../library/article-file.ts';
import { createReceiver, type Loaded, loadLibrary, type Part } from '../library/parts.ts';
import { runInBackground } from '../services/background.ts';
import { keyOf, readParts, writeParts } from '../services/parts-cache.ts';

/** Bytes of articles up to which a library is built at once: some ten articles, some 50 ms. */
const BUILT_AT_ONCE = 32_768;

const CACHE = fileURLToPath(
  new URL('../../node_modules/.cache/verbatim/library.parts', import.meta.url),
);
const PARTS = new URL('../library/parts.ts', import.meta.url);

/** The code that parts are made by: another one may read the same articles differently. */
const CODE = ['../library', '../reading'].map((folder) =>
  fileURLToPath(new URL(folder, import.meta.url)),
);

/** Loads libraries, keeps big ones in `cache`, and logs how far it is. */
export function createLoad(log: Log, cache: string = CACHE): Load {
  const load = async (files: readonly ArticleFile[]): Promise<Loaded> => {
    const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
    if (bytes <= BUILT_AT_ONCE) return loadLibrary(files);
    const key = await keyOf(files, CODE);
    return (await loadKept(cache, key, log)) ?? (await build(files, cache, key, log));
  };
  return async (files) => {
    const loaded = await load(files);
    const notices = loaded.ok ? loaded.notices : [];
    for (const { file, line, message } of notices) log.warn({ file, line }, message);
    return loaded;
  };
}

/** Null where this library was not kept, or the file is damaged. */
async function loadKept(cache: string, key: string, log: Log): Promise<Loaded | null> {
  const receiver = createReceiver();
  try {
    if (!(await readParts<Part>(cache, key, receiver.add))) return null;
  } catch (error) {
    log.warn({ err: error }, 'the kept library is damaged: it is built again');
    return null;
  }
  const loaded = receiver.finish();
  return loaded.ok ? loaded : null;
}

async function build(
  files: readonly ArticleFile[],
  cache: string,
  key: string,
  log: Log,
): Promise<Loaded> {
  const receiver = createReceiver();
  const writer = writeParts(cache, key);
  const showProgress = everyTenth((done, total) => log.info({ done, total }, 'reading articles'));
  await runInBackground<Part>(PARTS, 'libraryParts', files, (part) => {
    writer.add(part);
    receiver.add(part);
    if (part.kind === 'articles') showProgress(part.done, part.total);
  });
  const loaded = receiver.finish();
  if (!loaded.ok) await writer.discard();
  else {
    writer.finish().catch((error: unknown) => {
      log.warn({ err: error }, 'the library could not be kept: the next start builds it again');
    });
  }
  return loaded;
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
