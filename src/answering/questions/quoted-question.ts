/** Questions that hold a quotation: "who said the key is to take actions?", "did Wu say “…”?". */

import { wordsOf } from '../../language/words.ts';
import type { Hit } from '../../library/library.ts';
import { type Answer, answered } from '../answer.ts';
import type { PreparedLibrary } from '../lookup/lookups.ts';
import { isBesideText } from '../quotes/beside-text.ts';
import { check } from '../quotes/check-text.ts';
import { judge } from '../quotes/judge.ts';
import { viewsOf } from '../quotes/locate/articles-to-search.ts';
import { askedWords } from '../quotes/message/asked-words.ts';
import { framedWords } from '../quotes/message/frame.ts';
import { markedPassages } from '../quotes/message/message-quotes.ts';

const FEWEST_WORDS = 3;

/** The quotation judged; null for a question that holds none, or one that stands nowhere. In small steps. */
export function* answerQuoted(
  text: string,
  hits: readonly Hit[],
  library: PreparedLibrary,
): Generator<void, Answer | null> {
  const isLong = (range: { start: number; end: number }): boolean =>
    wordsOf(text, range.start, range.end).length >= FEWEST_WORDS;
  const answer = markedPassages(text).some((one) => one.how === 'marks' && isLong(one))
    ? yield* check(text, hits, library)
    : yield* whoSaidIn(text, hits, library);
  if (answer?.kind !== 'answered') return null;
  const isFound = answer.findings.some(
    (finding) => finding.quotations.length > 0 && !isBesideText(finding, library),
  );
  return isFound ? answer : null;
}

/** What "who said …" asks about, where it is long enough. */
function* whoSaidIn(
  text: string,
  hits: readonly Hit[],
  library: PreparedLibrary,
): Generator<void, Answer | null> {
  const framed = framedWords(text);
  if (framed?.asks !== 'who' || !framed.isSpeech) return null;
  const asked = askedWords(text, framed.words);
  if (asked.words.length < FEWEST_WORDS) return null;
  const asking = { message: text, asked, claim: null };
  const views = yield* viewsOf([asked.words], hits, library);
  return answered([judge(asking, views, library)]);
}
