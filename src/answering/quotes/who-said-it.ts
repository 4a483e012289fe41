/** Who said these words? */

import { isStopWord } from '../../language/lexicon/stop-words.ts';
import type { Hit } from '../../library/library.ts';
import { type Answer, answered, type Finding, speakerId } from '../answer.ts';
import type { PreparedLibrary } from '../lookup/lookups.ts';
import { nearestStatements, statementsIn } from '../lookup/nearest.ts';
import { termsIn, termsOf } from '../lookup/terms.ts';
import { quoteStatement } from '../quotation.ts';
import { isBesideText } from './beside-text.ts';
import { judge } from './judge.ts';
import { viewsOf } from './locate/articles-to-search.ts';
import { NEARLY_ALL, nearestStretch } from './locate/nearest-stretch.ts';
import { occurrencesOf } from './locate/occurrence.ts';
import { askedWords } from './message/asked-words.ts';
import type { Asking } from './message/asking.ts';
import { type Claim, claimOf, readMessage } from './message/claimed-speaker.ts';
import { framedWords } from './message/frame.ts';
import { legible } from './message/legible.ts';

/** A quotation, as remembered; with a speaker it is the question whether that speaker said it. */
export type WhoSaid = { readonly quote: string; readonly speaker?: string };

/** Answers `/who-said`; in small steps. */
export function* whoSaid(
  { quote, speaker }: WhoSaid,
  hits: readonly Hit[],
  library: PreparedLibrary,
): Generator<void, Answer> {
  if (library.articles.size === 0)
    return { kind: 'not-in-sources', gap: { gap: 'empty' }, nearest: [] };
  const typed = yield* askingOf(quote, hits, library);
  const claim = speaker === undefined ? typed.claim : claimFrom(speaker, library);
  const { asked } = typed;
  const views = yield* viewsOf([asked.words], hits, library);
  const finding = judge({ ...typed, claim }, views, library);
  const isFound = finding.verdict !== 'Not found';
  if (isFound && !isBesideText(finding, library)) return answered([finding]);
  const words = quote.slice(asked.range.start, asked.range.end);
  const theme = onTheme(words, hits, library);
  if (theme !== null) return answered([theme]);
  if (isFound) return answered([finding]);
  const tooShort = finding.notes.some(({ note }) => note === 'too-short');
  return {
    kind: 'not-in-sources',
    gap: { gap: 'no-such-quote', tooShort },
    nearest: nearestStatements(words, hits, library),
  };
}

/** Words beside a quotation in marks that may be no more than a name. */
const A_NAME = 3;

/** The words asked about: all that was typed where an article prints it (or nearly so, and nothing is asked), else what stands in its frame. */
function* askingOf(
  quote: string,
  hits: readonly Hit[],
  library: PreparedLibrary,
): Generator<void, Asking> {
  const message = legible(quote);
  const whole: Asking = { message, asked: askedWords(message), claim: null };
  const framed = framedWords(quote);
  if (framed === null) return whole;
  const views = yield* viewsOf([whole.asked.words], hits, library);
  if (occurrencesOf(whole.asked.words, views).length > 0) return whole;
  const { words, asks, isMarked } = framed;
  const claim = readMessage(message, [words], library).claims.get(words) ?? null;
  const asked = askedWords(message, words);
  const around = whole.asked.words.length - asked.words.length;
  const isWhole = around > A_NAME && nearestStretch(whole.asked, views, NEARLY_ALL) !== null;
  const isOneOfMany = claim === null && (!isMarked || around > asked.words.length);
  if (asks === null && (isWhole || isOneOfMany)) return whole;
  return { message, asked, claim };
}

function claimFrom(name: string, library: PreparedLibrary): Claim | null {
  const claim = claimOf(name, library);
  const [id] = claim?.naming.mention?.speakers ?? [];
  return claim && { ...claim, claimed: id === undefined ? null : speakerId({ id }) };
}

const LINKS = new Set('a an the of on in and or for to about with over'.split(' '));
const MOST_THEME_WORDS = 4;
const MOST_ON_THEME = 8;

/** A bare theme ("easing sanctions") is no quotation: the statements on it; null for anything longer. */
function onTheme(quote: string, hits: readonly Hit[], library: PreparedLibrary): Finding | null {
  const words = askedWords(quote).words;
  const content = words.filter((word) => !isStopWord(word.key));
  const isTheme = words.every((word) => content.includes(word) || LINKS.has(word.key));
  if (!isTheme || content.length === 0 || content.length > MOST_THEME_WORDS) return null;
  const wanted = termsOf(quote, library).map(({ term }) => term);
  const bySpeaker = Map.groupBy(statementsIn(hits, library), ({ speaker }) => speaker);
  const quotations = [...bySpeaker.values()].flat().flatMap((statement) => {
    const article = library.articles.get(statement.article);
    if (article === undefined) return [];
    const terms = termsIn(article, library, statement.sentence);
    const held = new Set(terms.map(({ term }) => term));
    if (!wanted.every((term) => held.has(term))) return [];
    const asked = terms.filter(({ term }) => wanted.includes(term));
    return [quoteStatement(article, statement, asked)];
  });
  if (quotations.length === 0) return null;
  return {
    asked: null,
    verdict: null,
    quotations: quotations.slice(0, MOST_ON_THEME),
    claim: 'none',
    notes: [],
  };
}
