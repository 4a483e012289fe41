/** What looks as if the folder were not all there, as while it is being copied: no reason to forget what is known. */
import { describeProblem } from '../../library/files/article-file.ts';
import { CORRECTIONS_FILE } from '../../library/files/corrections-file.ts';
import type { CollectionPart } from '../contracts.ts';

/** What answers now, and the text of the file of corrections; null where there is none. */
export type Known = { readonly sources: CollectionPart; readonly corrections: string | null };

/** One line each; none where everything that is lost was taken away file by file. */
export function doubtsAbout(next: Known, old: Known, label: string): readonly string[] {
  const had = old.sources.library.articles.size;
  if (had > 0 && next.sources.library.articles.size === 0)
    return [`${label} holds no article any more: put them back, or forget them with force`];
  return cutFiles(next, old).map((file) =>
    describeProblem({ file, line: null, message: CUT }, label),
  );
}

const CUT =
  'holds only the beginning of what it did: reload again when it is whole, or take it so with force';

function cutFiles(next: Known, old: Known): readonly string[] {
  const before = old.sources.library.articles;
  const files = [...next.sources.library.articles.values()]
    .filter(({ id, text }) => isCut(text, before.get(id)?.text ?? ''))
    .map(({ file }) => file);
  const { corrections } = next;
  const isLess = corrections !== null && isCut(corrections, old.corrections ?? '');
  return isLess ? [...files, CORRECTIONS_FILE] : files;
}

/** An editor that takes blanks off the end cuts nothing. */
const isCut = (now: string, before: string): boolean =>
  now.trimEnd().length < before.trimEnd().length && before.startsWith(now.trimEnd());
