/** Each quotation in a message, checked. */

import { isInside } from '../../language/contractions.ts';
import { sentencesOf } from '../../language/sentences.ts';
import { gathered, partsOf } from '../../language/spans/parting.ts';
import { cover, firstTouching } from '../../language/spans/ranges.ts';
import type { Range } from '../../language/spans/span.ts';
import type { Word } from '../../language/words.ts';
import type { Hit } from '../../library/library.ts';
import { type Answer, answered, type Finding, type Quotation } from '../answer.ts';
import { type ArticleView, shared } from '../article-view.ts';
import { LONGEST_QUESTION, tooMany } from '../lengths.ts';
import type { PreparedLibrary } from '../lookup/lookups.ts';
import { nearestStatements } from '../lookup/nearest.ts';
import { isContent } from '../meaning-words.ts';
import { judge } from './judge.ts';
import { viewsOf } from './locate/articles-to-search.ts';
import { longestAt } from './locate/fragments.ts';
import { locate } from './locate/locate.ts';
import { NEARLY_ALL, paired } from './locate/nearest-stretch.ts';
import { type Occurrence, stretchOf, wordsAt } from './locate/occurrence.ts';
import { askedWords } from './message/asked-words.ts';
import { type ReadMessage, readMessage } from './message/claimed-speaker.ts';
import { legible } from './message/legible.ts';
import {
  innerPassages,
  type Marked,
  markedPassages,
  unmarkedLines,
} from './message/message-quotes.ts';

/** A passage to judge; `within` is the whole quotation, of which it may be a part. */
type QuotedPassage = Range & { readonly how: Marked['how'] | 'bare'; readonly within: Range };

/** Answers `/check` and the message menu; in small steps. */
export function* check(
  typed: string,
  hits: readonly Hit[],
  library: PreparedLibrary,
): Generator<void, Answer> {
  const text = legible(typed);
  const marked = markedPassages(text);
  const refused = tooMany(marked);
  if (refused !== null) return refused;
  const views = yield* viewsOf(passagesIn(text, marked), hits, library);
  const found: QuotedPassage[] = [];
  for (const whole of marked) {
    found.push(...passagesOf(text, whole, views));
    yield;
  }
  for (const range of unmarkedLines(text, marked)) {
    found.push(...bareQuotes(text, range, views));
    yield;
  }
  const all = found.toSorted((a, b) => a.start - b.start);
  const message = readMessage(text, [...new Set(all.map(({ within }) => within))], library);
  const judged = withoutMockery(all, message, views);
  if (judged.length === 0) return { kind: 'nothing-to-check', paraphrase: false };
  const findings: Finding[] = [];
  for (const passage of judged) {
    findings.push(findingFor(passage, message, views, library));
    yield;
  }
  return answered(findings, { nearest: nearestTo(findings, text, hits, library) });
}

/** The quotations that a marked passage is: what it quotes itself where only that stands in an article, the lines of a block where each does, and no more than is judged at once. */
function passagesOf(
  text: string,
  whole: Marked,
  views: readonly ArticleView[],
): readonly QuotedPassage[] {
  const isPrinted = (range: Range): boolean =>
    locate(askedWords(text, range), views).every(({ how }) => how === 'exact');
  const inner = innerPassages(text, whole);
  const isEach = whole.how === 'block' ? inner.every(isPrinted) : inner.some(isPrinted);
  const isPerhaps = inner.length > 0 && isEach && !isPrinted(whole);
  const isShort = whole.how === 'marks' && whole.end - whole.start <= LONGEST_CHANGED;
  const quoted = isPerhaps && !(isShort && isChanged(text, whole, inner, views)) ? inner : [whole];
  return quoted.flatMap((within) =>
    partsWithin(text, within).map((part) => ({ ...part, how: whole.how, within })),
  );
}

/** A longer passage is not looked for with changes as one: it is judged in parts. */
const LONGEST_CHANGED = 1_000;

/** Is a passage printed with changes, and most of what it says around what it quotes, too? */
function isChanged(
  text: string,
  whole: Range,
  inner: readonly Range[],
  views: readonly ArticleView[],
): boolean {
  return locate(askedWords(text, whole), views).some((located) => {
    if (located.how !== 'nearly' || located.nearest === null) return false;
    const { pairs } = located.nearest;
    const around = located.sought.words.flatMap((word, at) =>
      firstTouching(inner, word) ? [] : [pairs[at] ?? null],
    );
    return paired(around).length >= NEARLY_ALL * around.length;
  });
}

/** A quotation, or one that is longer than a quotation may be parted at its sentence ends. */
function partsWithin(text: string, whole: Range): readonly Range[] {
  if (whole.end - whole.start <= LONGEST_QUESTION) return [whole];
  const sentences = sentencesOf(text, whole.start, whole.end);
  const short = sentences.flatMap((one) => partsOf(text, one, LONGEST_QUESTION));
  return gathered(short, LONGEST_QUESTION).map(cover);
}

function findingFor(
  passage: QuotedPassage,
  message: ReadMessage,
  views: readonly ArticleView[],
  library: PreparedLibrary,
): Finding {
  const asked = askedWords(message.text, passage);
  const claim = message.claims.get(passage.within) ?? null;
  const finding = judge({ message: message.text, asked, claim }, views, library);
  return passage.how === 'bare'
    ? { ...finding, notes: [...finding.notes, { note: 'no-marks' }] }
    : finding;
}

/** Where a single quotation is checked and stands nowhere: the statements nearest to it. */
function nearestTo(
  findings: readonly Finding[],
  text: string,
  hits: readonly Hit[],
  library: PreparedLibrary,
): readonly Quotation[] {
  const [only, second] = findings;
  if (only?.verdict !== 'Not found' || only.asked === null || second !== undefined) return [];
  return nearestStatements(text.slice(only.asked.start, only.asked.end), hits, library);
}

const MOST_PASSAGES = 12;

/** The words of what may be a quotation: marked passages, and lines without marks. */
function passagesIn(text: string, marked: readonly Marked[]): readonly (readonly Word[])[] {
  return [...marked, ...unmarkedLines(text, marked)]
    .slice(0, MOST_PASSAGES)
    .map((range) => askedWords(text, range).words);
}

/** Content words of something quoted, rather than of a nickname or words in mocking marks. */
const FEWEST_QUOTED = 2;

/** The passages but those in mocking marks, where any other is like something in an article. */
function withoutMockery(
  all: readonly QuotedPassage[],
  message: ReadMessage,
  views: readonly ArticleView[],
): readonly QuotedPassage[] {
  const others = all.filter((one) => !isMockery(one, all.length, message, views));
  // Only where there are some is it looked for what judging looks for once more.
  const isMocking = others.length < all.length;
  return isMocking && others.some((one) => !isNowhere(message.text, one, views)) ? others : all;
}

/** One of several passages that is a word in mocking marks: nobody is said to have said it, and it is like nothing in an article. */
function isMockery(
  passage: QuotedPassage,
  count: number,
  message: ReadMessage,
  views: readonly ArticleView[],
): boolean {
  if (passage.how === 'bare' || count === 1) return false;
  const kind = message.claims.get(passage.within)?.naming.kind ?? 'vague';
  if (kind !== 'vague') return false;
  const { words } = askedWords(message.text, passage);
  if (words.filter(isContent).length >= FEWEST_QUOTED) return false;
  return isNowhere(message.text, passage, views);
}

const isNowhere = (text: string, range: Range, views: readonly ArticleView[]): boolean =>
  locate(askedWords(text, range), views).every(({ how }) => how === 'nowhere');

const FEWEST_CONTENT_WORDS = 5;

/** Places of a word in an article up to which it is worth looking from there for what goes on. */
const RARELY = 1000;

/** Stretches without marks that stand in an article word for word, at least five content words long. They are sought from their content words on, so that small words cost nothing. */
function bareQuotes(
  text: string,
  range: Range,
  views: readonly ArticleView[],
): readonly QuotedPassage[] {
  const { words } = askedWords(text, range);
  const found: QuotedPassage[] = [];
  let done = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || !begins(words, at)) continue;
    const { length, places } = longestAt(words, at, views, RARELY);
    if (words.slice(at, at + length).filter(isContent).length < FEWEST_CONTENT_WORDS) continue;
    const before = Math.max(...places.map((place) => sameBefore(words.slice(done, at), place)));
    done = at + length;
    const whole = coverOf(spokenOf(words.slice(at - before, done), before, places));
    found.push({ ...whole, how: 'bare', within: whole });
    at = done - 1;
  }
  return found;
}

/** Does a word of content begin here, or a contraction that holds one? */
function begins(words: readonly Word[], at: number): boolean {
  const own = isInside(words, at + 1) ? words.slice(at, at + 2) : words.slice(at, at + 1);
  return !isInside(words, at) && own.some(isContent);
}

const coverOf = (words: readonly Word[]): Range => ({
  start: words[0]?.start ?? 0,
  end: words.at(-1)?.end ?? 0,
});

/** Of words that run from a reporter's into a speaker's those that stand in the speaker's marks, where they are enough; `before`: words in front of the place. */
function spokenOf(
  words: readonly Word[],
  before: number,
  [place]: readonly Occurrence[],
): readonly Word[] {
  if (place === undefined) return words;
  const printed = wordsAt(place);
  if (printed.length !== words.length - before) return words;
  const quoted = place.view
    .statementsTouching(stretchOf(place))
    .map((statement) =>
      words.filter((_, at) => shared(statement.quoted, printed[at - before] ?? NOWHERE) > 0),
    );
  const most = quoted.reduce((top, own) => (own.length > top.length ? own : top), []);
  return most.filter(isContent).length < FEWEST_CONTENT_WORDS ? words : most;
}

const NOWHERE: Range = { start: 0, end: 0 };

/** How many small words stand before a place as they stand before its words in the message. */
function sameBefore(words: readonly Word[], { view, runs }: Occurrence): number {
  const from = runs[0]?.from ?? 0;
  const isSame = (word: Word, back: number): boolean =>
    !isContent(word) && back < from && word.key === view.words.at(from - 1 - back)?.key;
  const back = words.toReversed().findIndex((word, index) => !isSame(word, index));
  return back < 0 ? words.length : back;
}
