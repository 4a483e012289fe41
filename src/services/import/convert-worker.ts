/** The other side of convert.ts: says when it is ready, takes one document, gives what it made of it. */
import { parentPort, workerData } from 'node:worker_threads';
import { converterOf } from './converters.ts';
import type { RawDocument } from './imported-article.ts';

const contentType: string = workerData;
const known = converterOf(contentType);
if (known === null) throw new Error(`nothing reads ${contentType}`);
const convert = await known.load();

parentPort?.once('message', async (document: RawDocument) =>
  parentPort?.postMessage(await convert(document)),
);
parentPort?.postMessage('ready');
