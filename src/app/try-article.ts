/** Trying an article while the bot runs: it is read with the others, or not kept at all. */
import {
  ARTICLE_FILES,
  DOCUMENT_FILES,
  type DocumentType,
  documentType,
  isArticleFile,
} from '../library/files/file-kinds.ts';
import type { ReloadReport } from './contracts.ts';

type ArticleOnTrial = { readonly name: string; readonly bytes: Uint8Array };

/** The article of a document, or what is wrong with it. */
type MadeArticle =
  | {
      readonly ok: true;
      readonly source: string;
      readonly leftOut: readonly object[];
      readonly notices: readonly string[];
    }
  | { readonly ok: false; readonly message: string };

type Tried = { readonly ok: boolean; readonly lines: readonly string[] };

export type TrialParts = {
  /** Puts the file where the next reload finds it; `undo` takes it away again. */
  readonly put: (
    name: string,
    bytes: Uint8Array,
  ) => Promise<{ readonly name: string; undo(): Promise<void> }>;
  readonly reload: (force: boolean) => Promise<ReloadReport>;
  /** Makes an article of a document, such as a web page. */
  readonly toArticle: (bytes: Uint8Array, type: DocumentType) => Promise<MadeArticle>;
  /** The knowledge folder, for people. */
  readonly folder: string;
};

/** Reads a file as an article until the next start. The lines say what became of it. */
export async function tryArticle(file: ArticleOnTrial, parts: TrialParts): Promise<Tried> {
  if (isArticleFile(file.name)) return tryText(file, parts);
  const type = documentType(file.name);
  if (type !== null) return tryDocument(file, type, parts);
  const line = `${file.name} is not read: an article is ${ARTICLE_FILES}, or ${DOCUMENT_FILES}`;
  return { ok: false, lines: [line] };
}

async function tryDocument(
  { name, bytes }: ArticleOnTrial,
  type: DocumentType,
  parts: TrialParts,
): Promise<Tried> {
  const made = await parts.toArticle(bytes, type);
  if (!made.ok) return { ok: false, lines: [`${name} is not used: it ${made.message}`] };
  const article = { name: name.replace(/\.\w+$/, '.md'), bytes: Buffer.from(made.source) };
  const tried = await tryText(article, parts);
  const pieces = made.leftOut.length;
  const left =
    pieces === 0 ? [] : [`Left out of ${name}: ${pieces} pieces that stand around the article.`];
  return { ...tried, lines: [...tried.lines, ...made.notices.map(sentence), ...left] };
}

const sentence = (notice: string): string => `${notice[0]?.toUpperCase()}${notice.slice(1)}.`;

async function tryText(file: ArticleOnTrial, { put, reload, folder }: TrialParts): Promise<Tried> {
  const { name, undo } = await put(file.name, file.bytes);
  const report = await reload(true);
  // The file lies in no folder that the person knows.
  const path = `${folder.replace(/\/$/, '')}/${name}`;
  const isOurs = (line: string) => line.startsWith(`${path}:`);
  const bare = (line: string) => (isOurs(line) ? name + line.slice(path.length) : line);
  if (report.ok) {
    const line = `${name} is read with the other articles until the next start; a server that has published its own shows those alone. To keep it, put it into ${folder}.`;
    return { ok: true, lines: [line, ...report.notices.filter(isOurs).map(bare)] };
  }
  await undo();
  await reload(true);
  return { ok: false, lines: [`${name} is not used:`, ...report.problems.map(bare)] };
}
