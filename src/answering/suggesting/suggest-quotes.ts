/** Quotations that a person may choose while typing. */
import { wordsOf } from '../../language/words.ts';
import type { Hit, Library, LibraryArticle } from '../../library/library.ts';
import { createKeeper, madeOnce } from '../../library/packed/keeper.ts';
import type { Statement } from '../../reading/statement.ts';
import { quoteSpan, speakerId } from '../answer.ts';
import type { LibraryWith, QuoteSuggestion, Suggestible } from '../lookup/lookups.ts';
import { articlesFound, isSmall, spread } from '../lookup/search-scope.ts';

/** Words in marks that hold what is typed; one a speaker while nothing is typed. `hits` are what search found for it: a big library is not looked through. Yields between articles. */
export function* suggestQuotes(
  library: LibraryWith<'memos'>,
  typed: string,
  limit: number,
  hits: readonly Hit[],
): Generator<void, readonly QuoteSuggestion[]> {
  const wanted = spacedWords(typed);
  const seen = new Set<string>();
  const ranked: { readonly suggestion: QuoteSuggestion; readonly rank: number }[] = [];
  for (const article of articlesFor(hits, library)) {
    for (const one of suggestiblesOf(article, library)) {
      const key = wanted === '' ? one.suggestion.speaker : one.statement;
      const rank = rankOf(one, wanted);
      if (rank === null || seen.has(key)) continue;
      seen.add(key);
      ranked.push({ suggestion: one.suggestion, rank });
    }
    yield;
  }
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ suggestion }) => suggestion);
}

/** Articles of a big library that are read for suggestions. */
const MOST_ARTICLES = 40;

/** All of a small library; of a big one those in the articles that search found, or if it found none in some, spread over the whole. */
export function articlesFor(hits: readonly Hit[], library: Library): Iterable<LibraryArticle> {
  if (isSmall(library)) return library.articles.values();
  const found = [...articlesFound(hits, library)];
  const ids = found.length > 0 ? found : [...library.articles.keys()];
  return spread(ids, MOST_ARTICLES)
    .values()
    .map((id) => library.articles.get(id))
    .filter((article) => article !== undefined);
}

const FEWEST_WORDS = 3;

/** Characters of statements. */
const MOST_CHARACTERS = 2_000_000;
const keepSuggestibles = createKeeper(MOST_CHARACTERS);

/** What typing may choose of an article, found once: whoever types asks anew with every letter. It stays longer than the reading. */
const suggestiblesOf = (
  article: LibraryArticle,
  library: LibraryWith<'memos'>,
): readonly Suggestible[] =>
  madeOnce(library.lookups.memos.suggestible, article, () => {
    const made = article.reading.statements.flatMap(
      (statement) => suggestible(statement, article, library) ?? [],
    );
    keepSuggestibles(
      made,
      made.reduce((sum, { words }) => sum + words.length, 0),
    );
    return made;
  });

/** Null where it is nothing to choose. */
function suggestible(
  statement: Statement,
  article: LibraryArticle,
  library: LibraryWith<'memos'>,
): Suggestible | null {
  const suggestion = suggestionFrom(statement, article);
  if (suggestion === null) return null;
  const { speaker, span } = suggestion;
  return {
    statement: statement.id,
    suggestion,
    words: spacedWords(article.text.slice(span.start, span.end)),
    name: spacedWords(library.speakers.get(speaker)?.name ?? ''),
  };
}

/** The words of a text as they compare, each behind a blank: what begins with whole words holds their text. */
const spacedWords = (text: string): string =>
  wordsOf(text)
    .map(({ key }) => ` ${key}`)
    .join('');

/** The longest words in marks of a statement that has a speaker. */
function suggestionFrom(statement: Statement, article: LibraryArticle): QuoteSuggestion | null {
  if (statement.speaker === null) return null;
  const [span] = statement.quoted.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  if (span === undefined) return null;
  const words = wordsOf(article.text, span.start, span.end);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length < FEWEST_WORDS) return null;
  return {
    speaker: speakerId({ id: statement.speaker }),
    span: quoteSpan(article, { start: first.start, end: Math.max(last.end, span.end) }),
  };
}

/** 0: begins with what is typed, 1: holds it, 2: holds all its words or its speaker is meant; null: neither. The last word may go on. */
function rankOf({ words, name }: Suggestible, wanted: string): number | null {
  if (words.startsWith(wanted)) return 0;
  if (words.includes(wanted)) return 1;
  const holds = (word: string): boolean => words.includes(word) || name.includes(word);
  return (wanted.match(/ [^ ]+/g) ?? []).every(holds) ? 2 : null;
}
