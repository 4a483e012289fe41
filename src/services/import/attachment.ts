/** The text of a file that somebody sent: its address is Discord's, not a stranger's. */
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
  const bytes = await bytesAt(url);
  if (bytes === null) return { ok: false, kind: 'unreachable' };
  return bytes.length > MOST_BYTES ? { ok: false, kind: 'too-large' } : textOf(name, bytes);
}

const WORD_TYPE: DocumentType =
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The same of the bytes of a file. */
export async function textOf(name: string, bytes: Uint8Array): Promise<Text> {
  if (WORD.test(name)) return createImporter().fromFile(bytes, WORD_TYPE);
  const source = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
  return { ok: true, source, text: source.replace(FRONT_MATTER, '') };
}

async function bytesAt(url: string): Promise<Uint8Array | null> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
    return response.ok ? await response.bytes() : null;
  } catch {
    return null;
  }
}
