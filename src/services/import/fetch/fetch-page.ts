/**
 * Fetches a page that a stranger may have chosen. The address is checked where it is connected to: a name
 * is resolved once, and only public addresses of those that it has are given to the socket, so that it
 * does not matter what the name leads to the next time; each redirect begins anew. Size (as sent and as
 * unpacked), time and types are bounded. No proxy of the environment is used.
 *
 *   address ─▶ open ─▶ 3xx ─▶ address      at most three times
 *               └────▶ 200 ─▶ type ─▶ body, unpacked
 */
import { type LookupAddress, lookup } from 'node:dns';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { ACCEPTED, converterOf, mediaType } from '../converters.ts';
import { failure, type ImportFailure, MEGABYTE, SAVE_IT, tooLarge } from '../failure.ts';
import { isPublicAddress } from './public-address.ts';

const MOST_REDIRECTS = 3;
/** Of a page as it is sent, and again as it is unpacked. */
const MAX_PAGE_MEGABYTES = 2;
/** For everything: names, redirects, body. */
const FETCH_MS = 10_000;

const HEADERS = {
  'User-Agent': 'Mozilla/5.0 (compatible; Verbatim)',
  Accept: ACCEPTED,
  'Accept-Encoding': 'gzip, deflate, br',
  'Accept-Language': 'en, *;q=0.5',
};

/** What a server sent, and from where in the end. */
export type FetchedPage = {
  readonly ok: true;
  readonly address: string;
  readonly bytes: Uint8Array;
  /** As the header has it: `text/html; charset=utf-8`. */
  readonly contentType: string;
};

export type FetchPage = (address: string) => Promise<FetchedPage | ImportFailure>;

/** Whether an address (not a name) may be connected to. */
type Allows = (address: string) => boolean;

/** A fetcher of public pages. Only tests give it another check or another time. */
export function createFetchPage(
  allows: Allows = isPublicAddress,
  milliseconds = FETCH_MS,
): FetchPage {
  return async (address) => {
    const signal = AbortSignal.timeout(milliseconds);
    try {
      return await follow(address, allows, signal);
    } catch (error) {
      return signal.aborted ? TOO_SLOW : failureOf(error);
    }
  };
}

async function follow(
  address: string,
  allows: Allows,
  signal: AbortSignal,
): Promise<FetchedPage | ImportFailure> {
  let next = address;
  let from: string | undefined;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const url = webAddress(next, from);
    if (url === null) return from === undefined ? BAD_ADDRESS : BAD_REDIRECT;
    const response = await open(url, allows, signal);
    const location = redirectOf(response);
    if (location === null) return take(url, response, signal);
    response.destroy();
    [next, from] = [location, url.href];
  }
  return failure(
    'redirects',
    `leads on more than ${MOST_REDIRECTS} times: open it in a browser and take the last address`,
  );
}

/** Null unless http or https; a name and password in it would go into the article. */
function webAddress(address: string, from?: string): URL | null {
  const url = URL.parse(address, from);
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  return isWeb && url.username === '' && url.password === '' ? url : null;
}

/** The answer's head, from an address that was checked. */
function open(url: URL, allows: Allows, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // What is an address already is connected to without being looked up.
  if (isIP(host) !== 0 && !allows(host)) return Promise.reject(named(NOT_PUBLIC));
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  const options = { agent: false, headers: HEADERS, signal, lookup: checkedLookup(allows) };
  return new Promise((resolve, reject) => {
    request(url, options).on('response', resolve).on('error', reject).end();
  });
}

const checkedLookup =
  (allows: Allows): LookupFunction =>
  (name, options, done) => {
    lookup(name, { ...options, all: true }, (error, found) => {
      if (error) return done(error, '');
      const allowed = found.filter(({ address }) => allows(address));
      const [first] = allowed;
      if (first === undefined) return done(named(NOT_PUBLIC), '');
      return options.all === true ? done(null, allowed) : answerOne(done, first);
    });
  };

const answerOne = (done: Parameters<LookupFunction>[2], { address, family }: LookupAddress): void =>
  done(null, address, family);

function redirectOf({ statusCode = 0, headers }: IncomingMessage): string | null {
  return statusCode >= 300 && statusCode < 400 ? (headers.location ?? null) : null;
}

async function take(
  url: URL,
  response: IncomingMessage,
  signal: AbortSignal,
): Promise<FetchedPage | ImportFailure> {
  const contentType = response.headers['content-type'] ?? '';
  const refused = statusFailure(response.statusCode ?? 0) ?? typeFailure(contentType);
  if (refused !== null) {
    response.destroy();
    return refused;
  }
  return { ok: true, address: url.href, bytes: await bodyOf(response, signal), contentType };
}

function statusFailure(status: number): ImportFailure | null {
  if (status >= 200 && status < 300) return null;
  if (status === 404 || status === 410)
    return failure('gone', `is not there (${status}): look at the address in a browser`);
  if (status >= 500) return failure('unreachable', `the site fails (${status}): try again later`);
  return failure('refused', `the site refuses programs (${status}): ${SAVE_IT}`);
}

function typeFailure(contentType: string): ImportFailure | null {
  if (converterOf(contentType) !== null) return null;
  return failure(
    'not-text',
    `is ${mediaType(contentType) || 'of no type'}, neither a web page nor text`,
  );
}

const UNPACKERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

async function bodyOf(response: IncomingMessage, signal: AbortSignal): Promise<Uint8Array> {
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  const chunks: Uint8Array[] = [];
  const collect = async (source: AsyncIterable<Uint8Array>) => {
    for await (const chunk of source) chunks.push(chunk);
  };
  if (encoding === 'identity') await pipeline(response, atMostAPage, collect, { signal });
  else {
    const unpack = UNPACKERS[encoding];
    if (unpack === undefined) throw named(UNKNOWN_ENCODING);
    await pipeline(response, atMostAPage, unpack(), atMostAPage, collect, { signal });
  }
  return Buffer.concat(chunks);
}

/** Passes on what arrives, and ends everything where it becomes too much. */
async function* atMostAPage(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > MAX_PAGE_MEGABYTES * MEGABYTE) throw named(TOO_LARGE);
    yield chunk;
  }
}

const NOT_PUBLIC = 'VERBATIM_NOT_PUBLIC';
const TOO_LARGE = 'VERBATIM_TOO_LARGE';
const UNKNOWN_ENCODING = 'VERBATIM_UNKNOWN_ENCODING';

/** An error that streams and sockets carry to the one place where failures are told. */
const named = (code: string): Error => Object.assign(new Error(code), { code });

const BAD_ADDRESS = failure(
  'bad-address',
  'is not the address of a web page: it begins with https:// and holds no password',
);

const BAD_REDIRECT = failure('bad-address', 'leads to what is not the address of a web page');

const TOO_SLOW = failure(
  'too-slow',
  `did not arrive within ${FETCH_MS / 1000} seconds: try again later, or ${SAVE_IT}`,
);

/** The address itself is not told: it is nobody's business what a name means in this network. */
const FAILURES: Readonly<Record<string, ImportFailure>> = {
  [NOT_PUBLIC]: failure(
    'private-address',
    'leads to an address that is not public, which is never fetched',
  ),
  [TOO_LARGE]: tooLarge(MAX_PAGE_MEGABYTES),
  [UNKNOWN_ENCODING]: failure('unreachable', `is packed in a way that I do not know: ${SAVE_IT}`),
  ENOTFOUND: failure('unreachable', 'there is no such site: look at the address in a browser'),
};

function failureOf(error: unknown): ImportFailure {
  const { code, message } = error as NodeJS.ErrnoException;
  const why = code ?? message;
  return FAILURES[why] ?? failure('unreachable', `cannot be fetched (${why}): ${SAVE_IT}`);
}
