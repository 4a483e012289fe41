/** Lines for people: why an answer was not composed, and how one came about. */
import type { Fault, Receipt } from '../../answering/composing/composition.ts';
import { escapeMarkdown } from '../render/escape.ts';
import type { Use, UsedUp } from './limits.ts';

export const FAILED = '-# No connected answer this time: these are the quotations alone.';
export const PAUSED =
  '-# The language model is not answering at the moment: these are the quotations alone.';
export const NOT_BORNE_OUT =
  "-# The language model's answer did not hold against the sources: these are the quotations alone.";

/** Discord shows the time in the reader's own zone. */
export function usedUpLine({ whose, until }: UsedUp): string {
  const share = whose === 'person' ? 'Your' : "This server's";
  return `-# ${share} connected answers for today are used up until <t:${Math.floor(until / 1000)}:t>: these are the quotations alone.`;
}

/** The last line of a composed answer. */
export function composedLine({ model, host }: Receipt): string {
  return `-# Composed from the quotations and checked against them. Written by ${name(model)} at ${name(host)}, which received the question.`;
}

/** How an answer came about, for the page behind More. */
export function receiptText(receipt: Receipt): string {
  const faults = Map.groupBy(receipt.dropped, (fault) => fault);
  const dropped = [...faults].map(([fault, each]) => `- ${each.length} × ${droppedFor(fault)}`);
  return [
    '**How this answer came about**',
    `Given to the model: ${receipt.passages} passages with ${receipt.statements} statements of library ${name(receipt.library.slice(0, 8))}.`,
    `Model: ${name(receipt.model)} at ${name(receipt.host)}, prompt ${name(receipt.prompt)}.`,
    `Sentences it wrote that the sources bear out: ${receipt.kept}. Not shown: ${receipt.dropped.length}${dropped.length === 0 ? '.' : ', for'}`,
    ...dropped,
  ].join('\n');
}

const droppedFor = (fault: Fault): string => fault;

const name = (text: string): string => escapeMarkdown(text.slice(0, 100), false);

/** What `/knowledge status` says of the model's use. */
export function useText(today: { readonly all: Use; readonly server: Use }, host: string): string {
  const all = `${today.all.requests} requests, ${today.all.tokens} tokens`;
  const here = `this server: ${today.server.requests}, ${today.server.tokens}`;
  return `Language model at ${name(host)} today (UTC): ${all} (${here})`;
}
