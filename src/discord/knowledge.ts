/** The library that answers now, and the one way to another: a reload, all or nothing. */
import type { ArticleFile, Problem } from '../library/article-file.ts';
import { buildLibrary, describeProblem } from '../library/build.ts';
import { libraryChanges } from '../library/changes.ts';
import type { Library } from '../library/library.ts';
import { createSearch } from '../library/search.ts';
import type { ReloadReport, Sources } from './context.ts';

/** The knowledge folder as it was read, or what is wrong with its files or with `folder` itself. */
export type ReadFolder =
  | { readonly ok: true; readonly files: readonly ArticleFile[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly folder: string };

export type Knowledge = {
  /** The sources that answer now; a reload swaps library and search at once. */
  sources(): Sources;
  /** Reads the folder again. Reloads that are asked for at the same time run one after another. */
  reload(): Promise<ReloadReport>;
  /** What was wrong when the folder was last read, one line each. */
  problems(): readonly string[];
  /** Calls `listener` after each swap. */
  onSwap(listener: () => void): void;
};

/** Reads the folder for the first time; `label` stands before a file's name in a problem. With `problems` the knowledge is an empty library, until a reload is clean. */
export async function openKnowledge(
  read: () => Promise<ReadFolder>,
  label: string,
): Promise<{ readonly knowledge: Knowledge; readonly problems: readonly string[] }> {
  const first = build(await read(), label);
  let sources = first.ok ? sourcesOf(first.library) : sourcesOf(emptyLibrary());
  let problems = first.ok ? [] : first.problems;
  const listeners: (() => void)[] = [];

  async function reloadNow(): Promise<ReloadReport> {
    const next = build(await read(), label);
    problems = next.ok ? [] : next.problems;
    if (!next.ok) return next;
    const report = changedFiles(sources.library, next.library);
    sources = sourcesOf(next.library);
    for (const listener of listeners) listener();
    return report;
  }

  let last: Promise<unknown> = Promise.resolve();
  return {
    knowledge: {
      sources: () => sources,
      reload() {
        const turn = last.then(reloadNow);
        last = turn.catch(() => undefined);
        return turn;
      },
      problems: () => problems,
      onSwap: (listener) => listeners.push(listener),
    },
    problems,
  };
}

type Built =
  | { readonly ok: true; readonly library: Library }
  | { readonly ok: false; readonly problems: readonly string[] };

function build(read: ReadFolder, label: string): Built {
  if ('folder' in read) return { ok: false, problems: [read.folder] };
  const built = read.ok ? buildLibrary(read.files) : read;
  if (built.ok) return built;
  const problems = built.problems.map((problem) => describeProblem(problem, label));
  return { ok: false, problems };
}

const sourcesOf = (library: Library): Sources => ({ library, search: createSearch(library) });

function emptyLibrary(): Library {
  const built = buildLibrary([]);
  if (!built.ok) throw new Error('a library of no articles must be valid');
  return built.library;
}

function changedFiles(old: Library, next: Library): ReloadReport {
  const { added, changed, removed } = libraryChanges(old, next);
  const fileIn = (library: Library) => (id: string) => library.articles.get(id)?.file ?? id;
  return {
    ok: true,
    added: added.map(fileIn(next)),
    changed: changed.map(fileIn(next)),
    removed: removed.map(fileIn(old)),
  };
}
