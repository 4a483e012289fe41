/** Lines for people: why no model chose, and what `/knowledge status` says of its use. */
import { nameText } from '../render/chosen.ts';
import type { Use, UsedUp } from './limits.ts';

export const FAILED =
  '-# The language model gave no choice this time: this is what was found without it.';
export const PAUSED =
  '-# The language model is not answering at the moment: this is what was found without it.';

/** Discord shows the time in the reader's own zone. */
export function usedUpLine({ whose, until }: UsedUp): string {
  const share = whose === 'person' ? 'Your' : "This server's";
  return `-# ${share} share of the language model is used up until <t:${Math.floor(until / 1000)}:t>: this is what was found without it.`;
}

/** What `/knowledge status` says of the model's use. */
export function useText(today: { readonly all: Use; readonly server: Use }, host: string): string {
  const all = `${today.all.requests} requests, ${today.all.tokens} tokens`;
  const here = `this server: ${today.server.requests}, ${today.server.tokens}`;
  return `Language model at ${nameText(host)} today (UTC): ${all} (${here})`;
}
