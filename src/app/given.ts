/**
 * Articles that are given for one answer: a page that a checked message links, or that somebody names.
 * They are held in memory, for the buttons of that answer alone, and shared with nobody.
 */
import { buildLibrary } from '../library/build.ts';
import { prepareBuilt } from './collections/host-collection.ts';
import type { Documents, Log, Made, Sources, UnreadPage } from './contracts.ts';

/** Answers whose articles are held at once. */
const MOST_HELD = 50;
/** Letters of an article: what reading it costs grows with them. */
const LONGEST_ARTICLE = 100_000;
/** Pages that a person may have read in an hour. */
const MOST_PAGES = 20;
const HOUR_MS = 60 * 60 * 1000;

export type Given = ReturnType<typeof createGiven>;

/** Sources of an article, or why there are none. */
export type GivenSources =
  | { readonly ok: true; readonly sources: Sources }
  | { readonly ok: false; readonly why: UnreadPage };

/** The article of a page, or why there is none. */
export type GivenPage = Made | { readonly ok: false; readonly kind: 'used-up' };

/** The sources that one article makes, read as any other. */
export async function sourcesOfArticle(source: string): Promise<GivenSources> {
  if (source.length > LONGEST_ARTICLE) return { ok: false, why: 'too-large' };
  const bytes = new TextEncoder().encode(source);
  const loaded = await prepareBuilt(buildLibrary([{ name: 'page.md', bytes }]));
  return loaded.ok ? { ok: true, sources: loaded } : { ok: false, why: 'unreadable' };
}

export function createGiven(parts: {
  readonly documents: Documents;
  readonly log: Log;
  now(): number;
}) {
  const { documents, log, now } = parts;
  const held = new Map<string, Sources>();
  const read = new Map<string, readonly number[]>();

  /** Takes one page out of a person's hour. */
  function mayRead(person: string): boolean {
    for (const [who, times] of read) if (times.every(isOver)) read.delete(who);
    const times = (read.get(person) ?? []).filter((at) => !isOver(at));
    if (times.length >= MOST_PAGES) return false;
    read.set(person, [...times, now()]);
    return true;
  }
  const isOver = (at: number): boolean => now() - at >= HOUR_MS;

  /** Fetches a page, one of those that a person may have in an hour; the address is not logged. */
  async function page(address: string, person: string): Promise<GivenPage> {
    if (!mayRead(person)) return { ok: false, kind: 'used-up' };
    const from = now();
    const made = await documents.page(address);
    const outcome = made.ok ? 'read' : made.kind;
    log.info({ ms: now() - from, outcome }, 'a page was fetched');
    return made;
  }

  return {
    page,
    /** Fetches a page and reads it, for one answer. */
    async fromPage(address: string, person: string): Promise<GivenSources> {
      const made = await page(address, person);
      return made.ok ? sourcesOfArticle(made.source) : { ok: false, why: made.kind };
    },
    /** Holds the sources of an answer for its buttons. */
    hold(answer: string, sources: Sources): void {
      held.set(answer, sources);
      const oldest = held.keys().next();
      if (held.size > MOST_HELD && !oldest.done) held.delete(oldest.value);
    },
    /** What an answer was made from; undefined for one of the usual sources, or of long ago. */
    of: (answer: string): Sources | undefined => held.get(answer),
  };
}
