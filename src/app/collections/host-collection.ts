/** The library that answers now, and the one way to another: a reload, all or nothing. */

import { prepare } from '../../answering/lookup/prepare.ts';
import { type Built, buildLibrary } from '../../library/build.ts';
import {
  type ArticleFile,
  describeProblem,
  type Problem,
} from '../../library/files/article-file.ts';
import { CORRECTIONS_FILE } from '../../library/files/corrections-file.ts';
import { libraryChanges } from '../../library/reload-changes.ts';
import type { CollectionPart, ReloadReport } from '../contracts.ts';
import { inSteps } from './in-steps.ts';
import { doubtsAbout, type Known } from './reload-doubts.ts';

/** The knowledge folder as it was read, or what is wrong with its files or with `folder` itself. */
export type FolderRead =
  | { readonly ok: true; readonly files: readonly ArticleFile[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly folder: string };

/** A collection's part, with what is worth telling an admin of their files; or everything that is wrong with these. */
export type Loaded =
  | (CollectionPart & { readonly ok: true; readonly notices: readonly Problem[] })
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Makes sources of files: here, or in another thread. */
export type Load = (files: readonly ArticleFile[]) => Promise<Loaded>;

export type Knowledge = {
  /** The sources that answer now; a reload swaps library and search at once. */
  sources(): CollectionPart;
  /** Reads the folder again; what looks as if it were not all there is taken with `force` only. Reloads that are asked for at the same time run one after another. */
  reload(force?: boolean): Promise<ReloadReport>;
  /** What was wrong when the folder was last read, one line each. */
  problems(): readonly string[];
  /** Calls `listener` after each swap. */
  onSwap(listener: () => void): void;
};

/** Reads the folder, with `force` as it is at this moment. */
export type Read = (force: boolean) => Promise<FolderRead>;

/** Reads the folder for the first time; `label` stands before a file's name in a problem. With `problems` the knowledge is an empty library that tells them, until a reload is clean. */
export async function openKnowledge(
  read: Read,
  label: string,
  load: Load = async (files) => prepareBuilt(buildLibrary(files)),
): Promise<{ readonly knowledge: Knowledge; readonly problems: readonly string[] }> {
  const first = await loadFolder(await read(true), label, load);
  let problems = first.ok ? [] : first.problems;
  let known = first.ok ? first.known : await unreadFor(problems);
  const listeners: (() => void)[] = [];

  async function reloadNow(force: boolean): Promise<ReloadReport> {
    const next = await loadFolder(await read(force), label, load);
    problems = next.ok ? (force ? [] : doubtsAbout(next.known, known, label)) : next.problems;
    if (!next.ok || problems.length > 0) {
      if (known.sources.library.unread !== undefined) known = await unreadFor(problems);
      return { ok: false, problems };
    }
    const report = changedFiles(known, next.known, next.notices);
    known = next.known;
    for (const listener of listeners) listener();
    return report;
  }

  let last: Promise<unknown> = Promise.resolve();
  return {
    knowledge: {
      sources: () => known.sources,
      reload(force = false) {
        const turn = last.then(() => reloadNow(force));
        last = turn.catch(() => undefined);
        return turn;
      },
      problems: () => problems,
      onSwap: (listener) => listeners.push(listener),
    },
    problems,
  };
}

type LoadedFolder =
  | { readonly ok: true; readonly known: Known; readonly notices: readonly string[] }
  | { readonly ok: false; readonly problems: readonly string[] };

async function loadFolder(read: FolderRead, label: string, load: Load): Promise<LoadedFolder> {
  if ('folder' in read) return { ok: false, problems: [read.folder] };
  const described = (all: readonly Problem[]) => all.map((each) => describeProblem(each, label));
  if (!read.ok) return { ok: false, problems: described(read.problems) };
  const loaded = await load(read.files);
  if (!loaded.ok) return { ok: false, problems: described(loaded.problems) };
  const known = { sources: loaded, corrections: correctionsIn(read.files) };
  return { ok: true, known, notices: described(loaded.notices) };
}

function correctionsIn(files: readonly ArticleFile[]): string | null {
  const file = files.find(({ name }) => name === CORRECTIONS_FILE);
  return file ? new TextDecoder().decode(file.bytes) : null;
}

async function unreadFor(unread: readonly string[]): Promise<Known> {
  const part = await emptyPart();
  return { sources: { ...part, library: { ...part.library, unread } }, corrections: null };
}

let empty: Promise<CollectionPart> | null = null;

/** A collection of no articles: one for all, as nothing of it changes. */
export function emptyPart(): Promise<CollectionPart> {
  empty ??= makeEmpty();
  return empty;
}

async function makeEmpty(): Promise<CollectionPart> {
  const loaded = await prepareBuilt(buildLibrary([]));
  if (!loaded.ok) throw new Error('a library of no articles must be valid');
  return loaded;
}

function changedFiles(old: Known, next: Known, notices: readonly string[]): ReloadReport {
  const { added, changed, removed } = libraryChanges(old.sources.library, next.sources.library);
  const fileIn = (known: Known) => (id: string) =>
    known.sources.library.articles.get(id)?.file ?? id;
  const isOther = old.corrections !== next.corrections;
  const corrections = (is: boolean) => (isOther && is ? [CORRECTIONS_FILE] : []);
  const [was, is] = [old.corrections !== null, next.corrections !== null];
  return {
    ok: true,
    added: [...added.map(fileIn(next)), ...corrections(!was)],
    changed: [...changed.map(fileIn(next)), ...corrections(was && is)],
    removed: [...removed.map(fileIn(old)), ...corrections(!is)],
    notices,
  };
}

/** Prepares what was built for answers, without holding anything else up. */
export async function prepareBuilt(built: Built): Promise<Loaded> {
  return built.ok ? { ...built, library: await inSteps(prepare(built.library)) } : built;
}
