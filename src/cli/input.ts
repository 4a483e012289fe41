import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import * as z from 'zod/mini';

/** The lines of a stream, without empty ones at its end; CRLF counts as one line break. */
export async function* linesOf(stream: Readable): AsyncGenerator<string> {
  for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) yield line;
}

const asked = z.union([z.string(), z.array(z.string()).check(z.minLength(1))]);

/** What is asked on a line, as turns of a conversation: a JSON string where the line is one (so that it can hold line breaks), an array of such strings, else the line itself. */
export function turnsOf(line: string): readonly string[] {
  if (!/^["[]/.test(line)) return [line];
  try {
    const parsed = asked.safeParse(JSON.parse(line));
    return parsed.success ? [parsed.data].flat() : [line];
  } catch {
    return [line];
  }
}

/** All of a stream, decoded as UTF-8. */
export async function textOf(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return new TextDecoder().decode(Buffer.concat(chunks));
}
