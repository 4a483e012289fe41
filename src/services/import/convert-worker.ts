/** The other side of convert.ts: says when it is ready, takes one page, gives what it made of it. */
import { parentPort } from 'node:worker_threads';
import { convertPage, type RawPage } from './convert-page.ts';

parentPort?.once('message', (page: RawPage) => parentPort?.postMessage(convertPage(page)));
parentPort?.postMessage('ready');
