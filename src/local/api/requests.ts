/** What comes over HTTP, from whomever: nothing of it is taken to be well made, or short. */
import type { IncomingMessage } from 'node:http';
import { fail } from './errors.ts';
import { parseJson } from './json.ts';

/** Several times what registering all commands takes, the longest that the bot sends. */
const MOST_BYTES = 1024 * 1024;

/** The address that is asked for; null where it is none. A path is one also where it begins with `//`. */
export const addressOf = ({ url = '/' }: IncomingMessage, origin: string): URL | null =>
  URL.parse(url.startsWith('/') ? origin + url : url);

/** As it is where it is not well encoded: then nothing has that name. */
export function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

/** The JSON of a request; an empty object where there is none. Fails as soon as it is known to be too long. */
export async function jsonOf(request: IncomingMessage): Promise<unknown> {
  const sent = await textOf(request);
  return sent === '' ? {} : (parseJson(sent) ?? fail('invalidJson'));
}

async function textOf(request: IncomingMessage): Promise<string> {
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) fail('tooLarge');
  const chunks: Buffer[] = [];
  let bytes = 0;
  // What is left of a long one flows past unread, so that whoever sends it gets to the answer.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > MOST_BYTES) fail('tooLarge');
  }
  return Buffer.concat(chunks).toString('utf8');
}
