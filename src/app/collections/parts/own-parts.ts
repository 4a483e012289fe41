/**
 * The servers' own parts: built of the database when a server is first asked something, kept in memory within a
 * budget, the least recently used let go. A build never answers for a generation that is over.
 */
import pLimit from 'p-limit';
import type { ArticleFile, Problem } from '../../../library/files/article-file.ts';
import { CORRECTIONS_FILE } from '../../../library/files/corrections-file.ts';
import type { Correction } from '../../../reading/corrections.ts';
import type { CollectionPart } from '../../contracts.ts';
import type { ArticleStore, LiveArticle } from '../article-store.ts';

/** A part of a server's articles, what it takes in memory, and what is worth telling; or why there is none. */
export type OwnBuilt =
  | {
      readonly ok: true;
      readonly part: CollectionPart;
      readonly bytes: number;
      readonly notices: readonly Problem[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: 'too-much' };

/** Builds a part off the answering path, within bounds; `owner` stands before every id. Rejects where it fails otherwise. */
export type BuildOwn = (files: readonly ArticleFile[], owner: string) => Promise<OwnBuilt>;

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

type KeptPart = {
  readonly generation: number;
  readonly part: CollectionPart;
  readonly bytes: number;
};

/** Builds at once, over all servers. */
const AT_ONCE = 2;
/** A server whose articles could not be built is not tried again for so long. */
const PAUSE_MS = 30_000;

export type OwnParts = ReturnType<typeof createOwnParts>;

export function createOwnParts(parts: {
  readonly store: Pick<ArticleStore, 'live'>;
  readonly build: BuildOwn;
  /** Bytes that all parts may take together. */
  readonly budget: number;
  now(): number;
}) {
  const { store, budget, now } = parts;
  const inTurn = pLimit(AT_ONCE);
  /** The least recently used are first. */
  const kept = new Map<string, KeptPart>();
  const building = new Map<string, Promise<CollectionPart>>();
  const newest = new Map<string, number>();
  const failed = new Map<string, { readonly until: number; readonly error: unknown }>();
  let total = 0;

  function drop(server: string): void {
    total -= kept.get(server)?.bytes ?? 0;
    kept.delete(server);
    failed.delete(server);
  }

  function keep(server: string, one: KeptPart): void {
    drop(server);
    newest.set(server, one.generation);
    kept.set(server, one);
    total += one.bytes;
    for (const other of kept.keys()) {
      if (total <= budget || other === server) break;
      drop(other);
    }
  }

  /** What is in memory, which is now the most recently used. */
  function inMemory(server: string): CollectionPart | null {
    const one = kept.get(server);
    if (one === undefined) return null;
    kept.delete(server);
    kept.set(server, one);
    return one.part;
  }

  const build = (server: string, { articles, corrections }: BuiltOf) =>
    inTurn(() => parts.build(filesOf(articles, corrections), ownerOf(server)));

  /** What was published while it was built is built again. */
  async function load(server: string): Promise<CollectionPart> {
    for (;;) {
      const live = await store.live(server);
      const built = await build(server, live);
      if (!built.ok) throw new Error(reasonOf(built.problems));
      if (live.generation < (newest.get(server) ?? 0)) {
        const published = inMemory(server);
        if (published !== null) return published;
        continue;
      }
      keep(server, { ...built, generation: live.generation });
      return built.part;
    }
  }

  return {
    inMemory,
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
      const known = inMemory(server) ?? building.get(server);
      if (known) return known;
      const failure = failed.get(server);
      if (failure && failure.until > now()) throw failure.error;
      const begun = load(server)
        .catch((error: unknown) => {
          failed.set(server, { until: now() + PAUSE_MS, error });
          throw error;
        })
        .finally(() => building.delete(server));
      building.set(server, begun);
      return begun;
    },
    bytes: () => total,
  };
}

function reasonOf(problems: readonly Problem[] | 'too-much'): string {
  if (problems === 'too-much') return 'they take more time or memory than a server has';
  return problems.map(({ file, message }) => `${file}: ${message}`).join('; ');
}
