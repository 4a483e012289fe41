/** The text of a file that somebody sent: its address is Discord's, not a stranger's. */
import type { FetchedFile } from '../../app/contracts.ts';
import type { DocumentType } from '../../library/files/file-kinds.ts';
import type { FailureKind } from './failure.ts';
import { createImporter } from './importer.ts';

const MOST_BYTES = 100_000;
const PATIENCE_MS = 10_000;
const TEXT = /\.(?:txt|md)$/i;
const WORD = /\.docx$/i;
/** What an article's file says of itself before its text. */
const FRONT_MATTER = /^---\n.*?\n---\n/s;

type Sent = { readonly name: string; readonly url: string; readonly size: number };
type Text =
  | { readonly ok: true; readonly source: string; readonly text: string }
  | { readonly ok: false; readonly kind: FailureKind };

/** `.txt`, `.md` and `.docx` of at most 100 kB. */
export async function readAttachment({ name, url, size }: Sent): Promise<Text> {
  if (!TEXT.test(name) && !WORD.test(name)) return { ok: false, kind: 'not-text' };
  if (size > MOST_BYTES) return { ok: false, kind: 'too-large' };
  const kept = await bytesAt(url, MOST_BYTES);
  return kept.ok ? textOf(name, kept.bytes) : kept;
}

/** What Discord keeps files at; a compatible server keeps them at its own. */
const FILES = ['https://cdn.discordapp.com', 'https://media.discordapp.net'];

/** The bytes of a file that Discord keeps, and that nobody else does, of at most so many. */
export async function readBytes(
  { url, size }: Sent,
  most: number,
  apiUrl: string,
): Promise<FetchedFile> {
  const origin = URL.parse(url)?.origin ?? '';
  if (![...FILES, new URL(apiUrl).origin].includes(origin))
    return { ok: false, kind: 'bad-address' };
  return size > most ? { ok: false, kind: 'too-large' } : bytesAt(url, most);
}

const WORD_TYPE: DocumentType =
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The same of the bytes of a file. */
export async function textOf(name: string, bytes: Uint8Array): Promise<Text> {
  if (WORD.test(name)) return createImporter().fromFile(bytes, WORD_TYPE);
  const source = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
  return { ok: true, source, text: source.replace(FRONT_MATTER, '') };
}

/** No more than `most` are taken, whatever is said of the size. */
async function bytesAt(url: string, most: number): Promise<FetchedFile> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const { ok, body } = await fetch(url, { signal, redirect: 'error' });
    if (!ok || body === null) return { ok: false, kind: 'unreachable' };
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of body) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > most) return { ok: false, kind: 'too-large' };
    }
    return { ok: true, bytes: Buffer.concat(chunks) };
  } catch {
    return { ok: false, kind: 'unreachable' };
  }
}
