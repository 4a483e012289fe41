/** A person's request → Answer: the one way for commands, mentions, the message menu and the command line. */

import type { Answer } from '../answering/answer.ts';
import { LONGEST_NAME, LONGEST_QUESTION, LONGEST_TEXT, tooLong } from '../answering/lengths.ts';
import { ask } from '../answering/questions/answer-question.ts';
import { check } from '../answering/quotes/check-text.ts';
import { whoSaid } from '../answering/quotes/who-said-it.ts';
import { summary } from '../answering/summary/summarize.ts';
import type { Hit } from '../library/library.ts';
import type { Search } from '../library/search/search.ts';
import type { Sources } from './contracts.ts';

export type Request =
  | { readonly kind: 'who-said'; readonly quote: string; readonly speaker?: string }
  | { readonly kind: 'ask'; readonly question: string }
  | {
      readonly kind: 'summary';
      readonly topic?: string;
      readonly party?: string;
      readonly length?: 'short' | 'medium' | 'long';
    }
  | { readonly kind: 'check'; readonly text: string };

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

/** The refusal for a request that is longer than what is read at once; null for any other. */
function overlong(request: Request): Answer | null {
  switch (request.kind) {
    case 'who-said':
      return (
        tooLong(request.quote, LONGEST_QUESTION) ?? tooLong(request.speaker ?? '', LONGEST_NAME)
      );
    case 'ask':
      return tooLong(request.question, LONGEST_QUESTION);
    case 'summary':
      return (
        tooLong(request.topic ?? '', LONGEST_NAME) ?? tooLong(request.party ?? '', LONGEST_NAME)
      );
    case 'check':
      return tooLong(request.text, LONGEST_TEXT);
  }
}

/** Answers a request from the sources; the library is the same one from beginning to end. */
export async function respond(request: Request, { library, search }: Sources): Promise<Answer> {
  const refused = overlong(request);
  if (refused !== null) return refused;
  switch (request.kind) {
    case 'who-said':
      return whoSaid(request, await hitsForWords(request.quote, search), library);
    case 'ask':
      return ask(request.question, await search(request.question, HITS), library);
    case 'summary': {
      const hits = request.topic === undefined ? [] : await search(request.topic, HITS);
      return summary(request, hits, library);
    }
    case 'check':
      return check(request.text, await hitsForWords(request.text, search), library);
  }
}

/** What the person typed: the text that an Answer's `AskedSpan`s point into. */
export function askedText(request: Request): string {
  switch (request.kind) {
    case 'who-said':
      return request.quote;
    case 'ask':
      return request.question;
    case 'summary':
      return request.topic ?? '';
    case 'check':
      return request.text;
  }
}
