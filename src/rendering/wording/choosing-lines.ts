/** What is said of a model: beside passages that it chose, why it chose none, and of its use. Fixed lines, with counts and names. */
import type { ByChoice, Receipt } from '../../answering/choosing/chosen.ts';
import type { NoChoice } from '../../app/choosing/chooser.ts';
import type { Use, UsedUp } from '../../app/choosing/usage-limits.ts';
import type { Frame } from '../render.ts';
import { escapeMarkdown } from './escape.ts';

const PART = 'Part of an answer:';

/** The lines around what a model chose; `under` are others below it. */
export function frameOf({ answer, isPart, receipt }: ByChoice, under: string): Frame {
  // Where the model finds no answer, what is shown is the rules' choice.
  const isChosen = answer !== null && answer.kind !== 'closest';
  const below = [under, isChosen ? chosenLine(receipt) : ''].filter((line) => line !== '');
  return { over: isPart ? PART : '', under: below.join('\n') };
}

/** The last line of what a model chose. */
function chosenLine({ model, host }: Receipt): string {
  return `-# Passages chosen by ${nameText(model)} at ${nameText(host)}; every quotation is cut from the articles.`;
}

/** How a choice came about, for the page behind More. */
export function receiptText({ model, host, given, leftOut, chosen, ms, usage }: Receipt): string {
  const rest = leftOut === 0 ? '' : `; ${leftOut} more found no room`;
  return [
    '**How these passages were chosen**',
    `Given to the model: ${given} passages${rest}. Chosen by it: ${chosen}.`,
    `Time: ${(ms / 1000).toFixed(1)} s. Tokens: ${usage.input} read, ${usage.output} written.`,
    `Model: ${nameText(model)} at ${nameText(host)}. Not a word here is written by it.`,
  ].join('\n');
}

const LONGEST_NAME = 40;

/** A name from outside on one line of the bot's own. */
export function nameText(name: string): string {
  const line = name.replace(/[\p{C}\p{Z}\s]+/gu, ' ').trim();
  return escapeMarkdown([...line].slice(0, LONGEST_NAME).join(''), false);
}

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
