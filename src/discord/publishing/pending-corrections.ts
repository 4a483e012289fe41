/** Corrections that somebody is asked about before they hold: too long for the id of a button. */
import { randomBytes } from 'node:crypto';
import * as z from 'zod/mini';
import { storedAs } from '../../app/state/stored-values.ts';
import type { Correction } from '../../reading/corrections.ts';
import type { Bot } from '../command.ts';
import type { Own } from './own.ts';

const text = z.nullable(z.string());
/** The article by its id: a server's own, or the host's. */
const PENDING = storedAs(
  2,
  z.object({
    server: z.string(),
    by: z.string(),
    correction: z.object({
      article: z.string(),
      words: z.string(),
      speaker: text,
      role: text,
      party: text,
      date: text,
    }),
  }),
);

/** Gives the id under which it is kept. */
export async function keepPending(
  correction: Correction,
  { server, by }: Own,
  { state }: Bot,
): Promise<string> {
  const id = randomBytes(12).toString('base64url');
  await state.put(`correction:${id}`, PENDING.write({ server, by, correction }));
  return id;
}

/** Takes it out; null where there is none of this person in this server (any more). */
export async function takePending(
  id: string,
  { server, by }: Own,
  { state }: Bot,
): Promise<Correction | null> {
  const pending = PENDING.read(await state.get(`correction:${id}`));
  if (pending === null || pending.server !== server || pending.by !== by) return null;
  await state.forget(`correction:${id}`);
  return pending.correction;
}
