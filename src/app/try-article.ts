/** Trying an article while the bot runs: it is read with the others, or not kept at all. */
import { isArticleFile } from '../library/files/article-file.ts';
import type { ReloadReport } from './contracts.ts';

type Tried = { readonly ok: boolean; readonly lines: readonly string[] };

export type TrialParts = {
  /** Puts the file where the next reload finds it; `undo` takes it away again. */
  readonly put: (
    name: string,
    bytes: Uint8Array,
  ) => Promise<{ readonly name: string; undo(): Promise<void> }>;
  readonly reload: (force: boolean) => Promise<ReloadReport>;
  /** The knowledge folder, for people. */
  readonly folder: string;
};

/** Reads `bytes` as an article until the next start. The lines say what became of it. */
export async function tryArticle(
  file: { readonly name: string; readonly bytes: Uint8Array },
  { put, reload, folder }: TrialParts,
): Promise<Tried> {
  if (!isArticleFile(file.name))
    return { ok: false, lines: [`${file.name} is not read: an article is a .md or .txt file`] };
  const { name, undo } = await put(file.name, file.bytes);
  const report = await reload(true);
  if (report.ok) {
    const line = `${name} is read with the other articles until the next start. To keep it, put it into ${folder}.`;
    return { ok: true, lines: [line] };
  }
  await undo();
  await reload(true);
  // The file lies in no folder that the person knows.
  const path = `${folder.replace(/\/$/, '')}/${name}`;
  const problems = report.problems.map((line) =>
    line.startsWith(`${path}:`) ? name + line.slice(path.length) : line,
  );
  return { ok: false, lines: [`${name} is not used:`, ...problems] };
}
