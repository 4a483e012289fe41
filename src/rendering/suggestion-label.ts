/** Suggestions as Discord takes them: at most 25 choices, names and values of at most 100 characters. */
import { atOnce } from '../answering/at-once.ts';
import type { LibraryWith, PreparedLibrary, QuoteSuggestion } from '../answering/lookup/lookups.ts';
import {
  suggestParties,
  suggestQuotes,
  suggestSpeakers,
  suggestTopics,
} from '../answering/suggestions.ts';
import type { Hit, Library } from '../library/library.ts';
import { printed } from './wording/block-quote.ts';

export type SuggestedChoice = { readonly name: string; readonly value: string };

const MOST = 25;
const LONGEST = 100;

/** "Zhang Jun: The key is …"; the value is the longest beginning of whole words, so that choosing it gives Verbatim. `hits` are what search found for what is typed. Yields between articles. */
export function* quoteChoices(
  library: LibraryWith<'memos'>,
  typed: string,
  hits: readonly Hit[] = [],
): Generator<void, readonly SuggestedChoice[]> {
  const suggested = yield* suggestQuotes(library, typed, MOST, hits);
  return distinct(suggested.flatMap((suggestion) => quoteChoice(suggestion, library)));
}

export const quoteChoicesAtOnce = (
  ...asked: Parameters<typeof quoteChoices>
): readonly SuggestedChoice[] => atOnce(quoteChoices(...asked));

function quoteChoice(
  { speaker, span }: QuoteSuggestion,
  library: Library,
): readonly SuggestedChoice[] {
  const text = printed(span, library).replace(/\s+/g, ' ').trim();
  const value = wholeWords(text, LONGEST);
  const label = `${library.speakers.get(speaker)?.name ?? ''}: ${text}`;
  const name = label.length <= LONGEST ? label : `${wholeWords(label, LONGEST - 2)} …`;
  return value === '' ? [] : [{ name, value }];
}

/** The longest prefix of whole words within `most` characters; empty where the first word is longer. */
function wholeWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf(' ', most);
  return end <= 0 ? '' : text.slice(0, end).replace(/[\s,;:–—-]+$/, '');
}

/** Speakers by name. */
export function speakerChoices(library: Library, typed: string): readonly SuggestedChoice[] {
  const names = suggestSpeakers(library, typed, MOST).map((id) => library.speakers.get(id)?.name);
  return choices(names.filter((name) => name !== undefined));
}

/** Parties that are quoted. */
export function partyChoices(library: PreparedLibrary, typed: string): readonly SuggestedChoice[] {
  return choices(suggestParties(library, typed, MOST));
}

/** Words that statements share. */
export function topicChoices(library: PreparedLibrary, typed: string): readonly SuggestedChoice[] {
  return choices(suggestTopics(library, typed, MOST).map((span) => printed(span, library)));
}

const choices = (names: readonly string[]): readonly SuggestedChoice[] =>
  distinct(
    names.map((name) => ({ name: wholeWords(name, LONGEST), value: wholeWords(name, LONGEST) })),
  );

const distinct = (all: readonly SuggestedChoice[]): readonly SuggestedChoice[] =>
  all.filter(
    (choice, index) =>
      choice.name !== '' && all.findIndex((other) => other.value === choice.value) === index,
  );
