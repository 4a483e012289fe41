/** Questions that hold a quotation: "who said the key is to take actions?", "did Wu say “…”?". */

import {
  quotingForms,
  type SpeechVerb,
  WITH_HEARER,
} from '../../language/lexicon/reporting-verbs.ts';
import { wordsOf } from '../../language/words.ts';
import type { Hit } from '../../library/library.ts';
import { type Answer, answered } from '../answer.ts';
import type { PreparedLibrary } from '../lookup/lookups.ts';
import { isBesideText } from '../quotes/beside-text.ts';
import { check } from '../quotes/check-text.ts';
import { judge } from '../quotes/judge.ts';
import { viewsOf } from '../quotes/locate/articles-to-search.ts';
import { askedWords } from '../quotes/message/asked-words.ts';
import { markedPassages } from '../quotes/message/message-quotes.ts';

const isTensed = ({ form }: SpeechVerb): boolean => form === 'past' || form === 'third';
const TELLS = quotingForms((verb) => isTensed(verb) && WITH_HEARER.has(verb.lemma));
/** Behind a verb that needs no hearer and may take a thing ("who announced the plan") only a clause is what was said. */
const WHO_SAID = new RegExp(
  String.raw`^\W*who(?:\s+was\s+it\s+that)?\s+(?:(?:said|says|called|wrote|(?:${TELLS})\s+\p{L}+)\s+(?:that\s+)?|(?:${quotingForms(isTensed)})\s+that\s+)`,
  'iu',
);
const FEWEST_WORDS = 3;

/** The quotation judged; null for a question that holds none, or one that stands nowhere. */
export function answerQuoted(
  text: string,
  hits: readonly Hit[],
  library: PreparedLibrary,
): Answer | null {
  const isLong = (range: { start: number; end: number }): boolean =>
    wordsOf(text, range.start, range.end).length >= FEWEST_WORDS;
  const answer = markedPassages(text).some((one) => one.how === 'marks' && isLong(one))
    ? check(text, hits, library)
    : whoSaidIn(text, hits, library);
  if (answer?.kind !== 'answered') return null;
  const isFound = answer.findings.some(
    (finding) => finding.verdict !== 'Not found' && !isBesideText(finding, library),
  );
  return isFound ? answer : null;
}

/** The words behind "who said", where there are enough of them. */
function whoSaidIn(text: string, hits: readonly Hit[], library: PreparedLibrary): Answer | null {
  const lead = WHO_SAID.exec(text)?.[0].length;
  if (lead === undefined) return null;
  const asked = askedWords(text, { start: lead, end: text.length });
  if (asked.words.length < FEWEST_WORDS) return null;
  const asking = { message: text, asked: { ...asked, question: false }, claim: null };
  const finding = judge(asking, viewsOf([asked.words], hits, library), library);
  return answered([finding]);
}
