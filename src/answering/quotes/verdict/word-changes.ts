/** The list of differences: what the person wrote against what is printed, word by word. */
import { diffArrays } from 'diff';
import { isInside, isSameKey } from '../../../language/contractions.ts';
import { areOpposite } from '../../../language/lexicon/meanings/antonyms.ts';
import { isStopWord } from '../../../language/lexicon/stop-words.ts';
import { areSame } from '../../../language/matching/exact-match.ts';
import { nearlySpelt } from '../../../language/matching/fuzzy-match.ts';
import type { Run } from '../../../language/matching/word-text.ts';
import type { Range } from '../../../language/spans/span.ts';
import { snowballStem } from '../../../language/stemming/stems.ts';
import { trailingFrom } from '../../../language/trailing.ts';
import type { Word } from '../../../language/words.ts';
import { askedSpan, quoteSpan, type Turn, type WordChange } from '../../answer.ts';
import { type ArticleView, rangeOf, sentencesAround, wordRun } from '../../article-view.ts';
import { isNounHere, reachesOver, turnOf } from '../../meaning-words.ts';
import { type NearStretch, runOf } from '../locate/nearest-stretch.ts';
import type { Asking } from '../message/asking.ts';

type Sides = { readonly asked: readonly Word[]; readonly printed: readonly Word[] };

/** The differences to a stretch, without the article's glosses and cues that the person left out. */
export function changesIn({ message, asked }: Asking, stretch: NearStretch): readonly WordChange[] {
  const { view, pairs } = stretch;
  const paired = new Set(pairs);
  const skipped = new Set<number>();
  for (const [from, to] of view.skips) {
    const run = Array.from({ length: to - from }, (_, offset) => from + offset);
    if (run.every((at) => !paired.has(at))) for (const at of run) skipped.add(at);
  }
  const { from, to } = widened(stretch);
  const printed = view.words.slice(from, to).filter((_, offset) => !skipped.has(from + offset));
  return changesBetween(message, asked.words, view, printed);
}

/**
 * The words that stand where the asked ones begin or end otherwise: "closer" for "more remote" replaces it,
 * and "wasn't" stands for "was".
 */
function widened({ view, pairs }: NearStretch): Run {
  const run = inWholeContractions(runOf({ pairs }), view);
  const lead = pairs.findIndex((at) => at !== null);
  const trail = pairs.toReversed().findIndex((at) => at !== null);
  const { from, to } = wordRun(view.words, speechAround(view, rangeOf(view, run)));
  return {
    from: reached(run.from, -lead, from),
    to: reached(run.to, trail, to),
  };
}

const inWholeContractions = ({ from, to }: Run, { words }: ArticleView): Run => ({
  from: isInside(words, from) ? from - 1 : from,
  to: isInside(words, to) ? to + 1 : to,
});

/** Words up to which the rest of a sentence belongs to what was replaced. */
const REST = 2;

function reached(at: number, by: number, end: number): number {
  if (by === 0) return at;
  const next = by < 0 ? Math.max(at + by, end) : Math.min(at + by, end);
  return Math.abs(end - next) < REST ? end : next;
}

/** The marks, or else the sentence, in which a stretch stands. */
function speechAround(view: ArticleView, range: Range): Range {
  const sentence = sentencesAround(view.article, range);
  const marks = view
    .statementsTouching(range)
    .flatMap(({ quoted }) => quoted)
    .find((span) => span.start <= range.start && range.end <= span.end);
  return {
    start: Math.max(sentence.start, marks?.start ?? sentence.start),
    end: Math.min(sentence.end, marks?.end ?? sentence.end),
  };
}

/** The differences between asked words and the printed ones, those first that turn the meaning; what may be left out is none. */
export function changesBetween(
  message: string,
  asked: readonly Word[],
  view: ArticleView,
  printed: readonly Word[],
): readonly WordChange[] {
  return differences(asked, printed)
    .filter(
      ({ asked, printed }) => !areSame(asked, printed) && spelling(asked) !== spelling(printed),
    )
    .map(
      (sides): WordChange => ({
        asked: sides.asked.length === 0 ? null : askedSpan(cover(sides.asked)),
        printed: sides.printed.length === 0 ? null : quoteSpan(view.article, cover(sides.printed)),
        turns: turnsIn(message, view.article.text, sides),
        spelling: isMisspelling(sides),
      }),
    )
    .toSorted((a, b) => Number(b.turns.length > 0) - Number(a.turns.length > 0));
}

const spelling = (words: readonly Word[]): string => words.map((word) => word.key).join('');

const cover = (words: readonly Word[]): Range => ({
  start: words[0]?.start ?? 0,
  end: words.at(-1)?.end ?? 0,
});

/** Words left out and put in up to which differences are told one by one. */
const MOST_EDITS = 400;

/** Two texts of which nothing is held for the same. */
const wholly = (asked: readonly Word[], printed: readonly Word[]) => [
  { added: false, removed: true, count: asked.length },
  { added: true, removed: false, count: printed.length },
];

/** Where asked and printed words differ: indexes, the ends exclusive. */
type Differing = { readonly asked: Run; readonly printed: Run };

function differences(asked: readonly Word[], printed: readonly Word[]): readonly Sides[] {
  return differing(asked, printed).map((runs) => {
    const { asked: own, printed: others } = inWholeWords(runs, asked, printed);
    return { asked: asked.slice(own.from, own.to), printed: printed.slice(others.from, others.to) };
  });
}

function differing(asked: readonly Word[], printed: readonly Word[]): readonly Differing[] {
  const found: Differing[] = [];
  let [i, j] = [0, 0];
  let from: readonly [number, number] | null = null;
  const parts = diffArrays([...asked], [...printed], {
    maxEditLength: MOST_EDITS,
    comparator: (a, b) => isSameKey(a.key, b.key),
  });
  for (const { added, removed, count } of [...(parts ?? wholly(asked, printed)), END]) {
    if (added || removed) from ??= [i, j];
    else if (from !== null) {
      const runs = { asked: { from: from[0], to: i }, printed: { from: from[1], to: j } };
      found.push(movedLeft(runs, asked, printed));
      from = null;
    }
    if (!added) i += count;
    if (!removed) j += count;
  }
  return found;
}

const END = { added: false, removed: false, count: 0 };

/** Of `tonight," the source said. "The rest` what is left out is "the source said", not "source said. The": as far left as it may stand. */
function movedLeft(
  { asked: own, printed: others }: Differing,
  asked: readonly Word[],
  printed: readonly Word[],
): Differing {
  let by = 0;
  const isSame = (): boolean =>
    printed[others.from - by - 1]?.key === printed[others.to - by - 1]?.key &&
    asked[own.from - by - 1]?.key === printed[others.to - by - 1]?.key;
  while (own.from === own.to && others.from - by > 0 && isSame()) by += 1;
  return {
    asked: { from: own.from - by, to: own.to - by },
    printed: { from: others.from - by, to: others.to - by },
  };
}

/** With the other word of a contraction of which one is the same on both sides. */
function inWholeWords(
  { asked: own, printed: others }: Differing,
  asked: readonly Word[],
  printed: readonly Word[],
): Differing {
  const isCut = (a: number, b: number): boolean => isInside(asked, a) || isInside(printed, b);
  const before = isCut(own.from, others.from) ? 1 : 0;
  const behind = isCut(own.to, others.to) ? 1 : 0;
  return {
    asked: { from: own.from - before, to: own.to + behind },
    printed: { from: others.from - before, to: others.to + behind },
  };
}

/** What the words that differ do to the meaning; a whole aside that is left out turns it only by what reaches over the rest. */
function turnsIn(message: string, text: string, sides: Sides): readonly Turn[] {
  if (!isAside(text, sides)) return turnsOf(message, text, sides);
  const { printed } = sides;
  const turning = printed.filter(({ key }, at) => reachesOver(key) && !isNounHere(printed, at));
  return [...new Set(turning.flatMap(({ key }) => turnOf(key) ?? []))];
}

const BEFORE_ASIDE = /(?:\s-|[–—(])\s*$/;
const BEHIND_ASIDE = /^[,.]?\s*(?:-\s|[–—)])/;

/** Left out from one dash to the next, or from bracket to bracket. */
function isAside(text: string, { asked, printed }: Sides): boolean {
  const { start, end } = cover(printed);
  return (
    asked.length === 0 &&
    BEFORE_ASIDE.test(text.slice(Math.max(0, start - 4), start)) &&
    BEHIND_ASIDE.test(text.slice(end, end + 4))
  );
}

/** What the words that differ do to the meaning. */
function turnsOf(message: string, text: string, sides: Sides): readonly Turn[] {
  const turns = new Set<Turn>();
  const both = [
    ...sides.asked.map((word) => ({ word, text: message, others: sides.printed })),
    ...sides.printed.map((word) => ({ word, text, others: sides.asked })),
  ];
  for (const { word, text, others } of both) {
    if (others.some((other) => other.key === word.key)) continue;
    const turn = turnOf(word.key);
    if (turn !== null) turns.add(turn);
    if (isName(text, word)) turns.add('name');
    if (others.some((other) => isOpposite(word.key, other.key))) turns.add('negation');
    if (others.some((other) => areOpposite(word.key, other.key))) turns.add('opposite');
  }
  return [...turns];
}

const SPACE = /\s/;
const OPENER = /["'“‘«(]/;

/** Printed with a capital where no sentence begins, or nowhere in the text without one. */
function isName(text: string, word: Word): boolean {
  const first = text[word.start] ?? '';
  if (first === first.toLowerCase() || word.key === 'i' || word.key.startsWith("i'")) return false;
  const mark = trailingFrom(text, OPENER, trailingFrom(text, SPACE, word.start));
  const before = trailingFrom(text, SPACE, mark);
  const opens = before === 0 || /[.!?:]/.test(text.charAt(before - 1));
  const printed = text.slice(word.start, word.end);
  if (!opens || /^\p{Lu}{2}/u.test(printed)) return true;
  return !isStopWord(word.key) && turnOf(word.key) === null && !hasSmall(text, printed);
}

/** Does the text hold the word in small letters, too? */
function hasSmall(text: string, printed: string): boolean {
  const small = printed.toLowerCase();
  for (let at = text.indexOf(small); at >= 0; at = text.indexOf(small, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + small.length] ?? ' '}`;
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}

const OPPOSITE = /^(?:un|in|im|il|ir|dis|non|anti|de|mis)/;

/** "legal" and "illegal": one word is the other with a prefix that denies it. */
function isOpposite(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 3 && long.endsWith(short) && OPPOSITE.test(long);
}

/** One word each, of one beginning and nearly the same letters, and no inflection of the other. */
function isMisspelling({ asked, printed }: Sides): boolean {
  const [left, right] = [asked[0]?.key, printed[0]?.key];
  if (asked.length !== 1 || printed.length !== 1) return false;
  if (left === undefined || right === undefined || left[0] !== right[0]) return false;
  if (turnOf(left) !== null || turnOf(right) !== null || isOpposite(left, right)) return false;
  return nearlySpelt(left, right) && snowballStem(left) !== snowballStem(right);
}
