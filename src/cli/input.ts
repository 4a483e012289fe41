import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** The lines of a stream, without empty ones at its end; CRLF counts as one line break. */
export async function* linesOf(stream: Readable): AsyncGenerator<string> {
  for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) yield line;
}

/** One question a line: a JSON string where the line is one (so that it can hold line breaks), else the line itself. */
export function questionOf(line: string): string {
  if (!line.startsWith('"')) return line;
  try {
    const parsed: unknown = JSON.parse(line);
    return typeof parsed === 'string' ? parsed : line;
  } catch {
    return line;
  }
}

/** All of a stream, decoded as UTF-8. */
export async function textOf(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return new TextDecoder().decode(Buffer.concat(chunks));
}
