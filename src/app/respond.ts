/** A person's request → Answer: the one way for commands, mentions, the message menu and the command line. */

import type { Answer } from '../answering/answer.ts';
import { hitsFor } from '../answering/choosing/hits.ts';
import { LONGEST_FILE, LONGEST_NAME, LONGEST_QUESTION, tooLong } from '../answering/lengths.ts';
import { ask } from '../answering/questions/answer-question.ts';
import { toSearch } from '../answering/questions/understanding/to-search.ts';
import { check } from '../answering/quotes/check-text.ts';
import { whoSaid } from '../answering/quotes/who-said-it.ts';
import { summary } from '../answering/summary/summarize.ts';
import type { Hit } from '../library/library.ts';
import type { Search } from '../library/search/search.ts';
import { type InSteps, inSteps } from './collections/in-steps.ts';
import type { Sources } from './contracts.ts';

/** What people ask, by kind. */
type Asked = {
  'who-said': { readonly quote: string; readonly speaker?: string };
  ask: { readonly question: string };
  summary: {
    readonly topic?: string;
    readonly party?: string;
    readonly length?: 'short' | 'medium' | 'long';
  };
  check: { readonly text: string };
};
type Kind = keyof Asked;
type RequestOf<Some extends Kind> = { [One in Some]: { readonly kind: One } & Asked[One] }[Some];
export type Request = RequestOf<Kind>;

/** Gives what `respond` would; null where it cannot. */
export type RespondElsewhere = (request: Request, sources: Sources) => Promise<Answer> | null;

/** How requests of one kind are answered. */
type Way<Some> = {
  /** What the person typed: the text that an Answer's `AskedSpan`s point into. */
  readonly typed: (request: Some) => string;
  /** The refusal where it is longer than what is read at once. */
  readonly overlong: (request: Some) => Answer | null;
  readonly answer: (request: Some, sources: Sources, inSteps: InSteps) => Promise<Answer>;
};

const WAYS: { readonly [One in Kind]: Way<RequestOf<One>> } = {
  'who-said': {
    typed: ({ quote }) => quote,
    overlong: ({ quote, speaker = '' }) =>
      tooLong(quote, LONGEST_QUESTION) ?? tooLong(speaker, LONGEST_NAME),
    answer: async (request, { library, search }, inSteps) =>
      inSteps(whoSaid(request, await hitsForWords(request.quote, search), library)),
  },
  ask: {
    typed: ({ question }) => question,
    overlong: ({ question }) => tooLong(question, LONGEST_QUESTION),
    answer: async ({ question }, { library, search }, inSteps) => {
      const hits = await hitsFor(toSearch(question, library), [], search);
      return inSteps(ask(question, hits, library));
    },
  },
  summary: {
    typed: ({ topic = '' }) => topic,
    overlong: ({ topic = '', party = '' }) =>
      tooLong(topic, LONGEST_NAME) ?? tooLong(party, LONGEST_NAME),
    answer: async (request, { library, search }, inSteps) => {
      const hits = request.topic === undefined ? [] : await search(request.topic, HITS);
      return inSteps(summary(request, hits, library));
    },
  },
  check: {
    typed: ({ text }) => text,
    overlong: ({ text }) => tooLong(text, LONGEST_FILE),
    answer: async ({ text }, { library, search }, inSteps) =>
      inSteps(check(text, await hitsForWords(text, search), library)),
  },
};

/** Nothing is "not found" in articles that nobody could read. */
const UNREAD: Answer = { kind: 'not-in-sources', gap: { gap: 'empty' }, nearest: [] };

/** Answers a request from the sources; the library is the same one from beginning to end. `steps`: how what takes long is done. */
export async function respond<Some extends Kind>(
  request: RequestOf<Some>,
  sources: Sources,
  steps: InSteps = inSteps,
): Promise<Answer> {
  const way: Way<RequestOf<Some>> = WAYS[request.kind];
  if (sources.library.unread !== undefined) return UNREAD;
  return way.overlong(request) ?? way.answer(request, sources, steps);
}

/** What the person typed: the text that an Answer's `AskedSpan`s point into. */
export function askedText<Some extends Kind>(request: RequestOf<Some>): string {
  const way: Way<RequestOf<Some>> = WAYS[request.kind];
  return way.typed(request);
}

const HITS = 40;
const MOST_PARTS = 8;

/** Hits for words asked about: for the whole, and for each sentence or fragment, which may come from different articles. */
export async function hitsForWords(text: string, search: Search): Promise<readonly Hit[]> {
  const parts = text
    .split(/[.!?…\n"“”]+|\[|\]/)
    .filter((part) => part.trim().split(/\s+/).length >= 3)
    .slice(0, MOST_PARTS);
  const found = [await search(text, HITS)];
  if (parts.length > 1) for (const part of parts) found.push(await search(part, HITS));
  const seen = new Set<number>();
  return found.flat().filter(({ passage }) => !seen.has(passage) && seen.add(passage));
}
