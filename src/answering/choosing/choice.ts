/** What a model may return, and how it is read: nothing of its text survives but ids that it was given. */
import { jsonrepair } from 'jsonrepair';
import * as z from 'zod/mini';
import { CANDIDATE_IDS } from './candidates.ts';
import type { Cause, Choice, ChoiceFormat, ChoosingRequest } from './choose.ts';

const STANCES = ['answers', 'partly', 'no'] as const satisfies readonly Choice['stance'][];
/** For a question; a summary says how many. */
export const MOST_CHOSEN = 8;
/** Ends the answer of a small model that never stops counting. */
const MOST_WRITTEN = 30;
/** A longer answer is nobody's few ids. */
const LONGEST = 3_000;

/** The same for every question, whatever it offers, so that a server makes its grammar of it once. */
const strictSchema = z.object({
  stance: z.enum(STANCES),
  ids: z.array(z.enum(CANDIDATE_IDS)).check(z.maxLength(MOST_WRITTEN)),
});

const looseSchema = z.object({
  stance: z.enum(STANCES),
  ids: z._default(z.union([z.string(), z.array(z.string())]), []),
});

const { $schema: _, ...schema } = z.toJSONSchema(strictSchema);
export const CHOICE_FORMAT: ChoiceFormat = { schema, read: readChoice };

function readChoice(text: string, { ids: given, most }: ChoosingRequest): Choice | Cause {
  const read = looseSchema.safeParse(jsonIn(text));
  if (!read.success) return 'malformed';
  const { stance, ids } = read.data;
  const named = [ids].flat().flatMap((id) => id.match(/\bS\d+\b/g) ?? []);
  const chosen = [...new Set(named)].filter((id) => given.includes(id)).slice(0, most);
  return chosen.length === 0 && stance !== 'no'
    ? 'chose nothing that was given'
    : { stance, ids: chosen };
}

/** The object in a model's text, with what small models put around it taken off; null where there is none. */
function jsonIn(text: string): unknown {
  const answer = text.slice(text.lastIndexOf('</think>') + 1);
  const [from, to] = [answer.indexOf('{'), answer.lastIndexOf('}') + 1];
  const json = answer.slice(from, to > from ? to : undefined);
  if (from < 0 || json.length > LONGEST) return null;
  try {
    return JSON.parse(jsonrepair(json));
  } catch {
    return null;
  }
}
