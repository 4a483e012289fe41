/** Topics that a person may choose while typing. */
import { SCAFFOLD } from '../../language/lexicon/question-words.ts';
import { isStopWord } from '../../language/lexicon/stop-words.ts';
import type { LibraryArticle } from '../../library/library.ts';
import type { Statement } from '../../reading/statement.ts';
import { type QuoteSpan, quoteSpan } from '../answer.ts';
import type { PreparedLibrary } from '../lookup/lookups.ts';
import { termsIn } from '../lookup/terms.ts';
import { firstThatBegin, spaced } from './beginnings.ts';
import { onceALibrary } from './once-a-library.ts';
import { articlesFor } from './suggest-quotes.ts';

const MOST_TOPICS = 200;

/** Nouns that several statements share, as printed, the most shared first. Yields while the library is new. */
export function* suggestTopics(
  library: PreparedLibrary,
  typed: string,
  limit: number,
): Generator<void, readonly QuoteSpan[]> {
  const nouns = yield* sharedNouns(library);
  return firstThatBegin(nouns, ({ printed }) => printed, typed, limit).map(({ span }) => span);
}

type Topic = {
  readonly span: QuoteSpan;
  readonly printed: string;
  statements: number;
  isNoun: boolean;
};

const sharedNouns = onceALibrary(function* (library: PreparedLibrary) {
  const topics = new Map<string, Topic>();
  for (const article of articlesFor([], library))
    for (const statement of article.reading.statements) {
      yield;
      countTopics(statement, article, library, topics);
    }
  return [...topics.values()]
    .filter(({ isNoun }) => isNoun)
    .sort((a, b) => b.statements - a.statements)
    .slice(0, MOST_TOPICS);
});

/** Each once a statement. */
function countTopics(
  statement: Statement,
  article: LibraryArticle,
  library: PreparedLibrary,
  topics: Map<string, Topic>,
): void {
  const seen = new Set<string>();
  for (const span of statement.content) {
    for (const { term, key, start, end } of termsIn(article, library, span)) {
      if (isNoTopic(term, key)) continue;
      const topic = topics.get(term) ?? topicAt(article, start, end);
      topics.set(term, topic);
      topic.isNoun ||= NOUN_BEHIND.test(article.text.slice(Math.max(0, start - 12), start));
      if (!seen.has(term)) topic.statements += 1;
      seen.add(term);
    }
  }
}

const isNoTopic = (term: string, key: string): boolean =>
  key.length < 4 || isStopWord(key) || SCAFFOLD.has(key) || term.startsWith('party ');

const topicAt = (article: LibraryArticle, start: number, end: number): Topic => ({
  span: quoteSpan(article, { start, end }),
  printed: spaced(article.text.slice(start, end)),
  statements: 0,
  isNoun: false,
});

/** Behind these stands a noun, or an adjective, and no verb: "who says what about took" is no question. */
const NOUN_BEHIND =
  /\b(?:the|an?|of|on|over|about|its|their|his|her|our|your|this|these|any|no|more|against)\s+$/i;
