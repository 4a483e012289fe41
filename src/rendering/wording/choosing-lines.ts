/** Lines for people: why no model chose, and what `/knowledge status` says of its use. */

import type { NoChoice } from '../../app/choosing/chooser.ts';
import type { Use, UsedUp } from '../../app/choosing/usage-limits.ts';
import { nameText } from './chosen-lines.ts';

const FAILED = '-# The language model gave no choice this time: this is what was found without it.';
const PAUSED =
  '-# The language model is not answering at the moment: this is what was found without it.';

/** Why no model chose; empty where none was asked. */
export function noChoiceLine(why: NoChoice | null): string {
  if (why === null) return '';
  if (why === 'failed') return FAILED;
  return why === 'paused' ? PAUSED : usedUpLine(why);
}

/** Discord shows the time in the reader's own zone. */
function usedUpLine({ whose, until }: UsedUp): string {
  const share = whose === 'person' ? 'Your' : "This server's";
  return `-# ${share} share of the language model is used up until <t:${Math.floor(until / 1000)}:t>: this is what was found without it.`;
}

/** What `/knowledge status` says of the model's use. */
export function useText(today: { readonly all: Use; readonly server: Use }, host: string): string {
  const all = `${today.all.requests} requests, ${today.all.tokens} tokens`;
  const here = `this server: ${today.server.requests}, ${today.server.tokens}`;
  return `Language model at ${nameText(host)} today (UTC): ${all} (${here})`;
}
