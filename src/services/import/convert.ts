import { Worker } from 'node:worker_threads';
import pLimit from 'p-limit';
import { failure, type ImportFailure } from './failure.ts';
import type { ImportedArticle, RawDocument } from './imported-article.ts';

/** What converting one document may take: 2 MB of usual page need some 64 MB and 3 s of the processor. */
export type Bounds = { readonly megabytes: number; readonly milliseconds: number };

const BOUNDS: Bounds = { megabytes: 128, milliseconds: 10_000 };

export type Convert = (document: RawDocument) => Promise<ImportedArticle | ImportFailure>;

/** Threads at once, whoever asks: each may take what the bounds allow. */
const inTurn = pLimit(2);

/** Converts documents, each in a thread of its own, so that one that is made to do harm takes nothing with it. */
export function createConvert(bounds: Bounds = BOUNDS): Convert {
  const inThread: Convert = (document) => {
    const worker = new Worker(new URL('./convert-worker.ts', import.meta.url), {
      workerData: document.contentType,
      resourceLimits: { maxOldGenerationSizeMb: bounds.megabytes, maxYoungGenerationSizeMb: 32 },
    });
    return new Promise((resolve) => {
      let timer: NodeJS.Timeout | undefined;
      const end = (result: ImportedArticle | ImportFailure) => {
        clearTimeout(timer);
        resolve(result);
        void worker.terminate();
      };
      // The time that a thread takes to start is not the document's.
      worker.once('message', () => {
        timer = setTimeout(() => end(TOO_MUCH), bounds.milliseconds);
        worker.once('message', end);
        worker.postMessage(document);
      });
      worker.on('error', (error) => end(failureOf(error)));
      worker.on('exit', () => end(TOO_MUCH));
    });
  };
  return (document) => inTurn(() => inThread(document));
}

const TOO_MUCH = failure(
  'unreadable',
  'takes more time or memory than a page may: copy its text into a file',
);

/** A page may be nested too deep (RangeError) or be too big; anything else is a mistake of ours or of a package's. */
const failureOf = (error: NodeJS.ErrnoException): ImportFailure =>
  error.code === 'ERR_WORKER_OUT_OF_MEMORY' || error.name === 'RangeError'
    ? TOO_MUCH
    : failure('unreadable', `cannot be read (${error.message}): copy its text into a file`);
