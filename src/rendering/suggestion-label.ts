/** Suggestions as Discord takes them: at most 25 choices, names and values of at most 100 characters. */
import type { LibraryWith, PreparedLibrary, QuoteSuggestion } from '../answering/lookup/lookups.ts';
import { suggestParties, suggestSpeakers } from '../answering/suggesting/suggest-names.ts';
import { suggestQuotes } from '../answering/suggesting/suggest-quotes.ts';
import { suggestTopics } from '../answering/suggesting/suggest-topics.ts';
import type { Hit, Library } from '../library/library.ts';
import { printed } from './wording/block-quote.ts';

export type SuggestedChoice = { readonly name: string; readonly value: string };

/** Choices for what is typed, made in small steps: what they rest on is found once a library. */
type Suggested = Generator<void, readonly SuggestedChoice[]>;

const MOST = 25;
const LONGEST = 100;

/** "Zhang Jun: The key is …"; the value is the longest beginning of whole words, so that choosing it gives Verbatim. `hits` are what search found for what is typed. Yields between articles. */
export function* quoteChoices(
  library: LibraryWith<'memos'>,
  typed: string,
  hits: readonly Hit[] = [],
): Suggested {
  const suggested = yield* suggestQuotes(library, typed, MOST, hits);
  return distinct(suggested.flatMap((suggestion) => quoteChoice(suggestion, library)));
}

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
export function* speakerChoices(library: Library, typed: string): Suggested {
  const ids = yield* suggestSpeakers(library, typed, MOST);
  const names = ids.map((id) => library.speakers.get(id)?.name);
  return choices(names.filter((name) => name !== undefined));
}

/** Parties that are quoted. */
export function* partyChoices(library: PreparedLibrary, typed: string): Suggested {
  return choices(yield* suggestParties(library, typed, MOST));
}

/** Words that statements share. */
export function* topicChoices(library: PreparedLibrary, typed: string): Suggested {
  const spans = yield* suggestTopics(library, typed, MOST);
  return choices(spans.map((span) => printed(span, library)));
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
