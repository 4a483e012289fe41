/** Answers kept for 24 hours behind their buttons: pointers into the articles, never the articles' words. */
import { randomBytes } from 'node:crypto';
import * as z from 'zod/mini';
import { answerSchema, type PartyName } from '../answering/answer.ts';
import type { ByChoice } from '../answering/choosing/chosen.ts';
import type { Library } from '../library/library.ts';
import type { Place } from './collections/place.ts';
import type { Context } from './context.ts';
import type { State } from './state/state.ts';
import { storedAs } from './state/stored-values.ts';

const count = z.int().check(z.nonnegative());
const name = z.custom<PartyName>((value) => typeof value === 'string');
const byChoiceSchema: z.ZodMiniType<ByChoice> = z.object({
  answer: z.nullable(answerSchema),
  isPart: z.boolean(),
  receipt: z.object({
    model: name,
    host: name,
    given: count,
    leftOut: count,
    chosen: count,
    ms: z.number(),
    usage: z.object({ input: count, output: count }),
  }),
});

export type Kept = z.infer<typeof keptSchema>;
const keptSchema = z.readonly(
  z.object({
    answer: answerSchema,
    /** What the person wrote; the answer's asked Spans point into it. */
    asked: z.string(),
    /** The place that it was asked in: its buttons resolve nowhere else. */
    server: z.nullable(z.string()),
    /** Version by id of each article that the answer points into. */
    versions: z.readonly(z.record(z.string(), z.string())),
    /** The message whose quotations were checked and that Post here replies to. */
    target: z.nullable(z.readonly(z.object({ id: z.string(), channel: z.string() }))),
    /** The message that was checked, and when it had last been edited (0: never). */
    checked: z.exactOptional(z.readonly(z.object({ id: z.string(), edited: z.number() }))),
    /** An address in it whose page may be read. */
    link: z.exactOptional(z.string()),
    /** Whether it was checked against a page that was read for this answer alone. */
    isGiven: z.exactOptional(z.boolean()),
    /** Whether the checked message holds pictures, which were not read. */
    pictures: z.boolean(),
    /** What a model chose; null where none was asked, or gave no choice. */
    byChoice: z.exactOptional(z.nullable(byChoiceSchema)),
    /** Lines of the bot's own below the first page: how a question was read, why no model chose. */
    under: z.exactOptional(z.string()),
  }),
);

const KEPT = storedAs(4, keptSchema);

export function newKeptId(): string {
  return randomBytes(12).toString('base64url');
}

/** Resolves when it is stored; from now on `keptAnswer` finds it. */
export function keep(id: string, kept: Kept, { state }: { readonly state: State }): Promise<void> {
  return state.put(`answer:${id}`, KEPT.write(kept));
}

/** Why a kept answer cannot be shown: 24 hours are over, another version of the program kept it, an article that it points into reads otherwise now, or was read for that answer alone. */
export type Unavailable = 'gone' | 'outdated' | 'changed' | 'let go';

/** What was kept, where the articles of the server that it is shown in still read so. */
export async function keptAnswer(
  id: string,
  server: Place,
  { state, sources }: Pick<Context, 'sources'> & { readonly state: State },
): Promise<Kept | Unavailable> {
  const stored = await state.get(`answer:${id}`);
  if (stored === undefined) return 'gone';
  const kept = KEPT.read(stored);
  if (kept === null) return 'outdated';
  if (kept.server !== server) return 'gone';
  const { library } = await sources(server);
  const now = versionsOf(Object.keys(kept.versions), library);
  const isSame = Object.entries(kept.versions).every(([article, was]) => now[article] === was);
  if (isSame) return kept;
  return kept.isGiven ? 'let go' : 'changed';
}

/** Versions of the articles that the Spans of an answer, or of anything else that holds some, lead to. */
export function versionsIn(answer: object, library: Library): Record<string, string> {
  return versionsOf([...articlesIn(answer)], library);
}

function versionsOf(articles: readonly string[], library: Library): Record<string, string> {
  return Object.fromEntries(articles.map((id) => [id, library.articles.get(id)?.version ?? '']));
}

/** Every `article` anywhere in the answer, however it is nested. */
function articlesIn(value: unknown): Set<string> {
  if (typeof value !== 'object' || value === null) return new Set();
  const own = 'article' in value && typeof value.article === 'string' ? [value.article] : [];
  return new Set([...own, ...Object.values(value).flatMap((part) => [...articlesIn(part)])]);
}
