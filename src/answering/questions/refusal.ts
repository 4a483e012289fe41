/** Whether the sources answer at all, and if not, what exactly is missing. */

import { exactMatches } from '../../language/exact-match.ts';
import { wordsOf } from '../../language/words.ts';
import type { Hit, Library } from '../../library/library.ts';
import {
  askedSpan,
  type Gap,
  type Name,
  partyName,
  type QuoteSpan,
  quoteSpan,
  speakerId,
} from '../answer.ts';
import { rangeOf } from '../article-view.ts';
import type { Mention, PreparedLibrary } from '../lookup/lookups.ts';
import { articlesFound, isSmall } from '../lookup/search-scope.ts';
import { isKnownTerm } from '../lookup/terms.ts';
import { viewOf } from '../lookup/views.ts';
import { countStatements } from '../lookup/who-is-meant.ts';
import { isAsked, type ScoredUnit } from './rank.ts';
import type { Question } from './understanding/question.ts';
import { saysWhere } from './whereabouts.ts';

/**
 * Below this certainty of the best hit (`Hit` in library/library.ts) the library mostly does not answer. In a small one
 * words are rarer and certainty lower; measured with libraries of 1, 6 and 7 titles in bench/answering.ts.
 */
export function leastCertainty(passages: number): number {
  const growth = 0.24 * (Math.log(Math.max(1, passages)) - 4);
  return 1.6 + Math.min(0.45, Math.max(0, growth));
}

const MOST_SHOWN = 3;
/** How much surer a hit must be where the question holds a name that no article has. */
const UNKNOWN_NAME = 0.6;
/** For somebody's own words on a topic: what they are asked about is known, less will do. */
const LEAST_ON_TOPIC = 0.3;

/** Why the sources do not answer; null where they do. */
export function refusalFor(
  question: Question,
  ranked: readonly ScoredUnit[],
  hits: readonly Hit[],
  library: PreparedLibrary,
): Gap | null {
  const [unknown] = question.unknownNames;
  const { asked } = question;
  if (asked !== null && question.onlyAsked) {
    const gap = speakerGap(question, asked, ranked, hits, library);
    if (gap !== null) return gap;
  }
  const certainty = Math.max(0, ...hits.map((hit) => hit.certainty));
  const least = leastCertainty(library.passages.length);
  if (unknown !== undefined && certainty < least + UNKNOWN_NAME) {
    return { gap: 'unknown-name', name: askedSpan(unknown) };
  }
  const isWholePerson = asked !== null && question.topic.length === 0;
  if (isWholePerson && ranked.length > 0) return null;
  if (question.topic.length === 0) return { gap: hits.length === 0 ? 'no-question' : 'off-topic' };
  const best = most(ranked.map(({ near }) => near));
  const isSure = certainty >= least;
  const isWhole = ranked.some(({ held }) => held > 0.99);
  const [first] = ranked;
  const isTheirs =
    first !== undefined && first.near >= WELL_COVERED && isAsked(question, first.unit, library);
  const isNowhere = question.kind === 'where' && !answersWhere(question, ranked, library);
  if (
    best > 0 &&
    !isNowhere &&
    (isSure || isWhole || isTheirs || (question.onlyAsked && best >= LEAST_ON_TOPIC))
  )
    return null;
  const missing = question.topic.filter(({ term }) => !isKnownTerm(term, library));
  return missing.length === 0
    ? { gap: 'off-topic' }
    : { gap: 'unknown-words', words: missing.map(askedSpan) };
}

/** The greatest of some numbers, 0 where there is none. */
const most = (numbers: readonly number[]): number =>
  numbers.reduce((greatest, number) => Math.max(greatest, number), 0);

/** Share of a topic that an answer holds which names no place where one is asked for, or is the asked speaker's own. */
const WELL_COVERED = 0.6;

function answersWhere(
  question: Question,
  ranked: readonly ScoredUnit[],
  library: PreparedLibrary,
): boolean {
  return ranked
    .slice(0, MOST_SHOWN)
    .some(({ unit, held }) => held >= WELL_COVERED || saysWhere(question, unit, library));
}

/** The asked speaker is not known, known and not quoted, or quoted and never on the topic. */
function speakerGap(
  question: Question,
  asked: Mention,
  ranked: readonly ScoredUnit[],
  hits: readonly Hit[],
  library: PreparedLibrary,
): Gap | null {
  const count = countStatements(asked, library);
  if (count === 0) {
    const name = question.text.slice(asked.start, asked.end);
    const mention = firstMention(name, asked, hits, library);
    return mention === null
      ? { gap: 'unknown-name', name: askedSpan(asked) }
      : { gap: 'not-quoted', name: askedSpan(asked), mention };
  }
  const held = most(ranked.map(({ near }) => near));
  if (question.topic.length === 0 || held >= LEAST_ON_TOPIC) return null;
  return {
    gap: 'never-on-topic',
    speaker: whoIs(asked, library),
    count,
    topic: question.topic.map(askedSpan),
  };
}

function whoIs(asked: Mention, library: Library): ReturnType<typeof speakerId> | Name {
  const party = partyName(asked);
  const named = new Set(asked.speakers);
  const id = library.quoted.find((speaker) => named.has(speaker.id))?.id;
  return party ?? speakerId({ id: id ?? asked.speakers[0] ?? '' });
}

/** Where the articles first name the asked one. */
function firstMention(
  name: string,
  asked: Mention,
  hits: readonly Hit[],
  library: PreparedLibrary,
): QuoteSpan | null {
  for (const id of asked.speakers) {
    const span = library.speakers.get(id)?.mentions[0];
    const article = span === undefined ? undefined : library.articles.get(span.article);
    if (span !== undefined && article !== undefined) return quoteSpan(article, span);
  }
  const words = wordsOf(name);
  const ids = isSmall(library) ? library.articles.keys() : articlesFound(hits, library);
  for (const id of ids) {
    const article = library.articles.get(id);
    const view = article === undefined ? null : viewOf(article, library);
    const runs = view === null ? undefined : exactMatches(words, view)[0];
    if (view !== null && runs?.[0] !== undefined)
      return quoteSpan(view.article, rangeOf(view, runs[0]));
  }
  return null;
}
