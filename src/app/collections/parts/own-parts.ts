/**
 * The servers' own parts, made of the database when a server is first asked something: opened from what was kept
 * of an earlier build, else built, and kept. Neither answers for a generation that is over.
 *
 *   memory ─▶ kept library, opened ─▶ articles, built in a thread ─▶ kept for the next cold start
 */
import pLimit from 'p-limit';
import type { ArticleFile, Problem } from '../../../library/files/article-file.ts';
import { CORRECTIONS_FILE } from '../../../library/files/corrections-file.ts';
import type { Correction } from '../../../reading/corrections.ts';
import type { CollectionPart, Log } from '../../contracts.ts';
import type { ArticleStore, LiveArticle } from '../article-store.ts';
import type { KeptLibrary } from './library-store.ts';
import { createPartsInMemory, type PartInMemory } from './parts-in-memory.ts';

type Pieces = KeptLibrary['pieces'];

type BuiltPart = PartInMemory & {
  readonly ok: true;
  readonly notices: readonly Problem[];
  /** The part packed, to be opened again; none where it is not to be kept. */
  readonly pieces: Pieces;
};

/** A part of a server's articles, what it takes in memory, and what is worth telling; or why there is none. */
export type OwnBuilt =
  | BuiltPart
  | { readonly ok: false; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: 'too-much' };

/** Builds a part off the answering path, within bounds; `owner` stands before every id. Rejects where it fails otherwise. */
export type BuildOwn = (files: readonly ArticleFile[], owner: string) => Promise<OwnBuilt>;

export type Builder = {
  readonly build: BuildOwn;
  /** Opens what `build` packed. Rejects where it is damaged. */
  open(pieces: Pieces): Promise<PartInMemory>;
  /** Stands for the program that builds and packs. */
  maker(): Promise<string>;
};

/** All that is built of in a server has a name like this, so that no name can be another's. */
export const ownerOf = (server: string): string => `${server}/`;

type Buildable = Pick<LiveArticle, 'slug' | 'source' | 'origin'>;

/** What a server's part is built of. */
export function filesOf(
  articles: readonly Buildable[],
  corrections: readonly Correction[],
): readonly ArticleFile[] {
  const files = articles.map(
    ({ slug, source, origin }): ArticleFile => ({
      name: `${slug}.md`,
      bytes: Buffer.from(source),
      pasted: origin.kind !== 'address',
    }),
  );
  return corrections.length === 0 ? files : [...files, correctionsFile(corrections)];
}

/** As the host would write it: JSON is YAML. */
function correctionsFile(corrections: readonly Correction[]): ArticleFile {
  const entries = corrections.map(({ speaker, ...rest }) =>
    Object.fromEntries(
      Object.entries({ ...rest, speaker: speaker ?? '' }).filter(([, value]) => value !== null),
    ),
  );
  return { name: CORRECTIONS_FILE, bytes: Buffer.from(JSON.stringify(entries)) };
}

type BuiltOf = {
  readonly articles: readonly Buildable[];
  readonly corrections: readonly Correction[];
};

/** Builds at once, over all servers. */
const BUILDS_AT_ONCE = 2;
/** Kept libraries that are opened at once: each is in memory twice meanwhile. */
const OPENED_AT_ONCE = 2;
/** A server whose articles could not be built is not tried again for so long. */
const PAUSE_MS = 30_000;

export type OwnParts = ReturnType<typeof createOwnParts>;

export type OwnPartsOf = Builder & {
  readonly store: Pick<ArticleStore, 'live' | 'library' | 'keepLibrary'>;
  readonly log: Log;
  now(): number;
};

export function createOwnParts(parts: OwnPartsOf & { readonly budget: number }) {
  const { store, log, now } = parts;
  const [buildTurn, openTurn] = [pLimit(BUILDS_AT_ONCE), pLimit(OPENED_AT_ONCE)];
  const memory = createPartsInMemory(parts.budget);
  const loading = new Map<string, Promise<CollectionPart>>();
  const newest = new Map<string, number>();
  const failed = new Map<string, { readonly until: number; readonly error: unknown }>();

  function drop(server: string): void {
    memory.drop(server);
    failed.delete(server);
  }

  function take(server: string, one: PartInMemory, generation: number): void {
    failed.delete(server);
    newest.set(server, generation);
    memory.keep(server, one);
  }

  /** The next cold start opens it. That it could not be kept costs a build, no answer. */
  async function keepPacked(server: string, generation: number, pieces: Pieces): Promise<void> {
    if (pieces.length === 0) return;
    try {
      await store.keepLibrary(server, await parts.maker(), { generation, pieces }, now());
    } catch (error) {
      log.warn({ err: error, guild: server }, 'the library of a server could not be kept');
    }
  }

  function keep(server: string, built: BuiltPart, generation: number): void {
    take(server, built, generation);
    void keepPacked(server, generation, built.pieces);
  }

  const build = (server: string, { articles, corrections }: BuiltOf) =>
    buildTurn(() => parts.build(filesOf(articles, corrections), ownerOf(server)));

  const isOver = (server: string, generation: number): boolean =>
    generation < (newest.get(server) ?? 0);

  /** Null where nothing is kept of what answers now, or it is damaged. */
  async function opened(server: string): Promise<CollectionPart | null> {
    const kept = await store.library(server, await parts.maker(), now());
    if (kept === null) return null;
    try {
      const one = await parts.open(kept.pieces);
      if (isOver(server, kept.generation)) return null;
      take(server, one, kept.generation);
      return one.part;
    } catch (error) {
      log.warn({ err: error, guild: server }, 'a kept library is damaged: it is built again');
      return null;
    }
  }

  /** What was published while it was built is built again. */
  async function built(server: string): Promise<CollectionPart> {
    for (;;) {
      const live = await store.live(server);
      const made = await build(server, live);
      if (!made.ok) throw new Error(reasonOf(made.problems));
      if (!isOver(server, live.generation)) {
        keep(server, made, live.generation);
        return made.part;
      }
      const published = memory.get(server);
      if (published !== null) return published;
    }
  }

  const load = async (server: string): Promise<CollectionPart> =>
    (await openTurn(() => opened(server))) ?? built(server);

  return {
    inMemory: memory.get,
    build,
    keep,
    /** What answers changed: what is in memory answers no more, nor what is being built of before. */
    outdated(server: string, generation: number): void {
      drop(server);
      newest.set(server, generation);
    },
    drop,
    /** Rejects where it cannot be had. */
    async get(server: string): Promise<CollectionPart> {
      const known = memory.get(server) ?? loading.get(server);
      if (known) return known;
      const failure = failed.get(server);
      if (failure && failure.until > now()) throw failure.error;
      const begun = load(server)
        .catch((error: unknown) => {
          failed.set(server, { until: now() + PAUSE_MS, error });
          throw error;
        })
        .finally(() => loading.delete(server));
      loading.set(server, begun);
      return begun;
    },
  };
}

function reasonOf(problems: readonly Problem[] | 'too-much'): string {
  if (problems === 'too-much') return 'they take more time or memory than a server has';
  return problems.map(({ file, message }) => `${file}: ${message}`).join('; ');
}
