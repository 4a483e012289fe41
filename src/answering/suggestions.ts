/** What a person may choose while typing: quotations, speakers, topics, parties of the library. */

import { SCAFFOLD } from '../language/lexicon/question-words.ts';
import { isStopWord } from '../language/lexicon/stop-words.ts';
import { wordsOf } from '../language/words.ts';
import type { Hit, Library } from '../library/library.ts';
import type { Statement } from '../reading/statement.ts';
import {
  type PartyName,
  partyName,
  type QuoteSpan,
  quoteSpan,
  type SpeakerId,
  speakerId,
} from './answer.ts';
import {
  type LibraryWith,
  type PreparedLibrary,
  type QuoteSuggestion,
  remembered,
  type Suggestible,
} from './lookup/lookups.ts';
import { articlesFound, isSmall, spread } from './lookup/search-scope.ts';
import { termsIn } from './lookup/terms.ts';

/** Words in marks that hold what is typed; one a speaker while nothing is typed. `hits` are what search found for it: a big library is not looked through. Yields between articles. */
export function* suggestQuotes(
  library: LibraryWith<'memos'>,
  typed: string,
  limit: number,
  hits: readonly Hit[],
): Generator<void, readonly QuoteSuggestion[]> {
  const wanted = keysOf(typed);
  const seen = new Set<string>();
  const ranked: { readonly suggestion: QuoteSuggestion; readonly rank: number }[] = [];
  let article = '';
  for (const statement of statementsFor(hits, library)) {
    if (statement.article !== article) yield;
    article = statement.article;
    const one = suggestible(statement, library);
    if (one.suggestion === null) continue;
    const key = wanted.length === 0 ? one.suggestion.speaker : statement.id;
    const rank = rankOf(one, wanted);
    if (rank === null || seen.has(key)) continue;
    seen.add(key);
    ranked.push({ suggestion: one.suggestion, rank });
  }
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ suggestion }) => suggestion);
}

/** Articles of a big library that are read for suggestions. */
const MOST_ARTICLES = 40;

/** All of a small library; of a big one those in the articles that search found, or if it found none in some, spread over the whole. */
function statementsFor(hits: readonly Hit[], library: Library): Iterable<Statement> {
  if (isSmall(library)) return library.statements.values();
  const found = [...articlesFound(hits, library)];
  const ids = found.length > 0 ? found : [...library.articles.keys()];
  return spread(ids, MOST_ARTICLES)
    .values()
    .flatMap((id) => library.articles.get(id)?.reading.statements ?? []);
}

const FEWEST_WORDS = 3;

/** What typing may choose of a statement, found once: whoever types asks anew with every letter. */
function suggestible(statement: Statement, library: LibraryWith<'memos'>): Suggestible {
  return remembered(library.lookups.memos.suggestible, statement, () => {
    const suggestion = suggestionFrom(statement, library);
    if (suggestion === null) return { suggestion, keys: [], name: [] };
    const { speaker, span } = suggestion;
    const text = library.articles.get(span.article)?.text.slice(span.start, span.end) ?? '';
    return {
      suggestion,
      keys: keysOf(text),
      name: keysOf(library.speakers.get(speaker)?.name ?? ''),
    };
  });
}

const keysOf = (text: string): readonly string[] => wordsOf(text).map(({ key }) => key);

/** The longest words in marks of a statement that has a speaker. */
function suggestionFrom(statement: Statement, library: Library): QuoteSuggestion | null {
  if (statement.speaker === null) return null;
  const article = library.articles.get(statement.article);
  const [span] = statement.quoted.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  if (article === undefined || span === undefined) return null;
  const words = wordsOf(article.text, span.start, span.end);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length < FEWEST_WORDS) return null;
  return {
    speaker: speakerId({ id: statement.speaker }),
    span: quoteSpan(article, { start: first.start, end: Math.max(last.end, span.end) }),
  };
}

/** 0: begins with what is typed, 1: holds it, 2: holds all its words or its speaker is meant; null: neither. */
function rankOf({ keys, name }: Suggestible, wanted: readonly string[]): number | null {
  if (wanted.length === 0) return 0;
  const last = wanted.length - 1;
  const same = (at: number): boolean =>
    wanted.every((key, offset) =>
      offset === last ? keys[at + offset]?.startsWith(key) : keys[at + offset] === key,
    );
  if (same(0)) return 0;
  if (keys.some((_, at) => same(at))) return 1;
  const holds = (key: string): boolean => [...keys, ...name].some((other) => other.startsWith(key));
  return wanted.every(holds) ? 2 : null;
}

/** Speakers that are quoted, the most quoted first, whose name or another name of theirs begins as typed. */
export function suggestSpeakers(
  library: Library,
  typed: string,
  limit: number,
): readonly SpeakerId[] {
  return quotedSpeakers(library)
    .filter(({ names }) => [...names].some((name) => begins(name, typed)))
    .slice(0, limit)
    .map(({ id }) => speakerId({ id }));
}

type SuggestedSpeaker = { readonly id: string; readonly names: Set<string>; count: number };

/** With all their names, the most quoted first. */
const quotedSpeakers = onceEach((library: Library): readonly SuggestedSpeaker[] => {
  const found = new Map<string, SuggestedSpeaker>();
  for (const { id: own, name, aliases, statements } of library.quoted) {
    const id = library.identities.get(own)?.id ?? own;
    const known = found.get(id) ?? { id, names: new Set(), count: 0 };
    known.count += statements;
    for (const each of [name, ...aliases]) known.names.add(each);
    found.set(id, known);
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
});

/** What does not depend on what is typed is looked up once a library, not at every key. */
function onceEach<Of extends Library, Value>(make: (library: Of) => Value): (library: Of) => Value {
  const made = new WeakMap<Of, Value>();
  return (library) => {
    const value = made.get(library) ?? make(library);
    made.set(library, value);
    return value;
  };
}

/** Parties that are quoted, in order of first appearance. */
export function suggestParties(
  library: LibraryWith<'speakers'>,
  typed: string,
  limit: number,
): readonly PartyName[] {
  const names = new Set<PartyName>();
  for (const { party: spokenFor } of library.lookups.speakers.values()) {
    const party = partyName({ party: spokenFor });
    if (party !== null && begins(party, typed)) names.add(party);
  }
  return [...names].slice(0, limit);
}

/** Does a name, or what follows one of its words, begin as typed? */
function begins(name: string, typed: string): boolean {
  const start = typed.trim().toLowerCase();
  const words = name.toLowerCase().replace(/[\s-]+/g, ' ');
  for (let at = 0; at >= 0; at = words.indexOf(' ', at) + 1 || -1)
    if (words.startsWith(start, at)) return true;
  return false;
}

const MOST_TOPICS = 200;

/** Nouns that several statements share, as printed, the most shared first. */
export function suggestTopics(
  library: PreparedLibrary,
  typed: string,
  limit: number,
): readonly QuoteSpan[] {
  return sharedNouns(library)
    .filter((span) => begins(printedText(span, library), typed))
    .slice(0, limit);
}

const sharedNouns = onceEach((library: PreparedLibrary): readonly QuoteSpan[] => {
  const topics = new Map<string, { span: QuoteSpan; statements: number; isNoun: boolean }>();
  for (const statement of statementsFor([], library)) {
    const article = library.articles.get(statement.article);
    if (article === undefined) continue;
    const seen = new Set<string>();
    for (const span of statement.content) {
      for (const { term, key, start, end } of termsIn(article, library, span)) {
        if (key.length < 4 || isStopWord(key) || SCAFFOLD.has(key) || term.startsWith('party '))
          continue;
        const known = topics.get(term);
        const topic = known ?? {
          span: quoteSpan(article, { start, end }),
          statements: 0,
          isNoun: false,
        };
        topics.set(term, topic);
        topic.isNoun ||= NOUN_BEHIND.test(article.text.slice(Math.max(0, start - 12), start));
        if (!seen.has(term)) topic.statements += 1;
        seen.add(term);
      }
    }
  }
  return [...topics.values()]
    .filter(({ isNoun }) => isNoun)
    .sort((a, b) => b.statements - a.statements)
    .slice(0, MOST_TOPICS)
    .map(({ span }) => span);
});

/** Behind these stands a noun, or an adjective, and no verb: "who says what about took" is no question. */
const NOUN_BEHIND =
  /\b(?:the|an?|of|on|over|about|its|their|his|her|our|your|this|these|any|no|more|against)\s+$/i;

function printedText(span: QuoteSpan, library: Library): string {
  return library.articles.get(span.article)?.text.slice(span.start, span.end) ?? '';
}
