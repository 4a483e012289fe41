/**
 * What somebody hands in, made ready to be looked at: a file, a page, a message, pasted text.
 *
 *   bytes ─▶ decoded, or converted where it is a document ─┐
 *   address ─▶ fetched ─▶ article                          ├▶ Offered: a name, front matter and text
 *   text and the lines above it ───────────────────────────┘
 */
import type { Problem } from '../../../library/files/article-file.ts';
import { decodeText } from '../../../library/files/decode.ts';
import {
  type DocumentType,
  documentType,
  isArticleFile,
  withoutEnding,
} from '../../../library/files/file-kinds.ts';
import { splitFrontMatter } from '../../../library/files/front-matter.ts';
import type { Attachment, Documents, Unreadable, UnreadPage } from '../../contracts.ts';
import type { GivenPage } from '../../given.ts';
import type { Origin } from '../article-store.ts';
import type { Offered } from '../collections.ts';
import { type PastedFields, readAbout } from './about-pasted.ts';

export type Offer =
  | { readonly ok: true; readonly offered: Offered }
  | { readonly ok: false; readonly why: NotOffered };

/** Why there is nothing to look at; `name` is the file's. */
export type NotOffered =
  | { readonly kind: 'no-file'; readonly name: string; readonly why: Unreadable }
  | { readonly kind: 'no-page'; readonly why: UnreadPage }
  | { readonly kind: 'unreadable'; readonly problems: readonly string[] };

const LONGEST_NAME = 60;

/** A name that is safe in every list: no path, no characters that are not seen, not too long. */
export function plainName(name: string): string {
  const base = name.replace(/^.*[/\\]/s, '').replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, '');
  const end = /\.[a-z]{2,5}$/i.exec(base)?.[0] ?? '';
  const bare = base.slice(0, base.length - end.length).replace(/^[^\p{L}\p{N}]+/u, '');
  const cut = [...bare].slice(0, LONGEST_NAME).join('').trim();
  return `${cut === '' ? 'article' : cut}${end}`;
}

/** The file of an article that has this title. */
const fileOf = (title: string): string => plainName(`${title.replace(/[/\\]/g, ' ')}.md`);

/** A file that Discord keeps, of at most so many bytes. */
export async function fromFile(
  file: Attachment,
  most: number,
  documents: Documents,
  origin: Origin = { kind: 'file', name: plainName(file.name) },
): Promise<Offer> {
  const name = plainName(file.name);
  const refused = (why: Unreadable): Offer => ({ ok: false, why: { kind: 'no-file', name, why } });
  const type = documentType(name);
  if (type === null && !isArticleFile(name)) return refused('not-text');
  const kept = await documents.bytes(file, most);
  if (!kept.ok) return refused(kept.kind);
  const document = type ?? typeOf(kept.bytes);
  if (document === null) return fromText(name, kept.bytes, origin);
  const made = await documents.convert(kept.bytes, document);
  if (!made.ok) return refused(made.kind);
  const bare = withoutEnding(name).replace(/\.(?:md|txt)$/i, '');
  return { ok: true, offered: { file: `${bare}.md`, source: made.source, origin } };
}

/** A page that was saved under the name of a text. */
const typeOf = (bytes: Uint8Array): DocumentType | null =>
  /^\s*<(?:!doctype html|html)\b/i.test(new TextDecoder().decode(bytes.subarray(0, 200)))
    ? 'text/html'
    : null;

function fromText(name: string, bytes: Uint8Array, origin: Origin): Offer {
  const decoded = decodeText(name, bytes);
  if (decoded.ok) return { ok: true, offered: { file: name, source: decoded.text, origin } };
  return { ok: false, why: { kind: 'unreadable', problems: [described(decoded.problem)] } };
}

const described = ({ file, line, message }: Problem): string =>
  `${file}${line === null ? '' : `:${line}`}: ${message}`;

/** A page that was fetched from its address. */
export function fromPage(address: string, page: GivenPage): Offer {
  if (!page.ok) return { ok: false, why: { kind: 'no-page', why: page.kind } };
  const split = splitFrontMatter('', page.source);
  const title = (split.ok ? split.fields.title : null) ?? URL.parse(address)?.hostname ?? 'page';
  const origin = { kind: 'address', url: address } as const;
  return { ok: true, offered: { file: fileOf(title), source: page.source, origin } };
}

/** The text of a message. */
export function fromMessage(text: string, url: string): Offer {
  const title = titleIn(text);
  const origin = { kind: 'message', url } as const;
  return {
    ok: true,
    offered: { file: fileOf(title), source: fenced({ title }, text), origin },
  };
}

/** What somebody pasted: lines about the article, and its text in parts. */
export function fromPaste(about: string, parts: readonly string[]): Offer {
  const text = joined(parts);
  const { fields, unplaced } = readAbout(about);
  const { title = titleIn(text), ...others } = fields;
  const source = fenced({ title, ...others }, text);
  const notices = unplaced.map(
    (line) =>
      `“${line}” was not taken: above the text stand a title, a publisher, a day (2022-06-08) and a link`,
  );
  return {
    ok: true,
    offered: { file: fileOf(title), source, origin: { kind: 'pasted' }, notices },
  };
}

/** The first words, where nobody gave a title. */
function titleIn(text: string): string {
  const [first = ''] = text.trim().split('\n', 1);
  if (first.length <= LONGEST_NAME) return first;
  return `${first.slice(0, first.lastIndexOf(' ', LONGEST_NAME)).slice(0, LONGEST_NAME)} …`;
}

/** A field of a form ends at 4,000 letters, wherever that is: what ends within a sentence goes on. */
function joined(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part, at, all) => `${at === 0 ? '' : gapAfter(all[at - 1] ?? '')}${part}`)
    .join('');
}

const gapAfter = (part: string): string => (/[.!?:…"”’')\]]$/.test(part) ? '\n\n' : ' ');

/** JSON's strings are YAML's. The fences stand also around nothing: what follows is text, whatever it begins with. */
function fenced(fields: PastedFields, text: string): string {
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  return `---\n${lines.join('')}---\n${text.trim()}\n`;
}
