/** The library that answers now, and the one way to another: a reload, all or nothing. */
import { type ArticleFile, describeProblem, type Problem } from '../library/article-file.ts';
import { type Built, buildLibrary } from '../library/build.ts';
import { libraryChanges } from '../library/changes.ts';
import type { Library } from '../library/library.ts';
import type { ReloadReport, Sources } from './context.ts';
import { prepareAnswers } from './respond.ts';

/** The knowledge folder as it was read, or what is wrong with its files or with `folder` itself. */
export type ReadFolder =
  | { readonly ok: true; readonly files: readonly ArticleFile[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly folder: string };

/** Builds a library and its search of files: here, or in another thread. */
export type Load = (files: readonly ArticleFile[]) => Promise<Built>;

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
  load: Load = async (files) => buildLibrary(files),
): Promise<{ readonly knowledge: Knowledge; readonly problems: readonly string[] }> {
  const first = await loadFolder(await read(), label, load);
  let sources = first.ok ? first.sources : emptySources();
  let problems = first.ok ? [] : first.problems;
  const listeners: (() => void)[] = [];

  async function reloadNow(): Promise<ReloadReport> {
    const next = await loadFolder(await read(), label, load);
    problems = next.ok ? [] : next.problems;
    if (!next.ok) return next;
    const report = changedFiles(sources.library, next.sources.library, next.notices);
    sources = next.sources;
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

type Read =
  | { readonly ok: true; readonly sources: Sources; readonly notices: readonly string[] }
  | { readonly ok: false; readonly problems: readonly string[] };

async function loadFolder(read: ReadFolder, label: string, load: Load): Promise<Read> {
  if ('folder' in read) return { ok: false, problems: [read.folder] };
  const loaded = read.ok ? await load(read.files) : read;
  if (loaded.ok) {
    // In steps, beside everything else: the first answer waits for what is left of it only.
    void prepareAnswers(loaded.library);
    const notices = loaded.notices.map((notice) => describeProblem(notice, label));
    return { ok: true, sources: loaded, notices };
  }
  const problems = loaded.problems.map((problem) => describeProblem(problem, label));
  return { ok: false, problems };
}

function emptySources(): Sources {
  const loaded = buildLibrary([]);
  if (!loaded.ok) throw new Error('a library of no articles must be valid');
  return loaded;
}

function changedFiles(old: Library, next: Library, notices: readonly string[]): ReloadReport {
  const { added, changed, removed } = libraryChanges(old, next);
  const fileIn = (library: Library) => (id: string) => library.articles.get(id)?.file ?? id;
  return {
    ok: true,
    added: added.map(fileIn(next)),
    changed: changed.map(fileIn(next)),
    removed: removed.map(fileIn(old)),
    notices,
  };
}
