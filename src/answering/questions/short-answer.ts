/** The name, date or number in a quotation that answers the question by itself. */

import { lowerBound } from '../../language/spans/lower-bound.ts';
import { firstTouching } from '../../language/spans/ranges.ts';
import type { Range } from '../../language/spans/span.ts';
import { type QuoteSpan, quoteSpan } from '../answer.ts';
import type { Unit } from '../lookup/answer-units.ts';
import type { PreparedLibrary } from '../lookup/lookups.ts';
import { termsIn } from '../lookup/terms.ts';
import type { Question } from './understanding/question.ts';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const COUNT =
  '(?:\\d[\\d,.]{0,20}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few|many)';
const DATE = new RegExp(
  [
    `(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?${MONTH}(?:\\s+\\d{1,2}(?:st|nd|rd|th)?)?(?:,?\\s+\\d{4})?`,
    `\\b(?:early |late |mid-)?(?:1[0-9]|20)\\d\\ds?\\b`,
    `(?:last |next |on )?${WEEKDAY}(?: (?:morning|afternoon|evening|night))?`,
    `\\b${COUNT}\\s+(?:second|minute|hour|day|week|month|year|decade)s?\\s+(?:ago|earlier|later|before|after)\\b`,
    `\\b(?:yesterday|today|tomorrow|tonight|(?:last|next|this) (?:week|month|year|spring|summer|autumn|winter))\\b`,
  ].join('|'),
  'gu',
);
const NUMBER =
  /[$€£¥]?\d+(?:[.,:]\d+)*(?:\s?(?:%|per cent|percent|million|billion|trillion))?(?:-\p{L}+)?|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine|hundred|thousand|million|billion))?\b/giu;
const NAME =
  /(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]+(?:\s+(?:(?:of|de|van|von|al|bin|el)\s+)?\p{Lu}[\p{L}'’-]*)+/gu;

const PATTERNS = { when: DATE, 'how-many': NUMBER, who: NAME } as const;

/** The date, number or name nearest to the words that the question shares with the unit; null where none fits. */
export function directAnswer(
  question: Question,
  unit: Unit,
  library: PreparedLibrary,
): QuoteSpan | null {
  const { kind } = question;
  if (kind !== 'when' && kind !== 'how-many' && kind !== 'who') return null;
  const { text } = unit.article;
  const wanted = new Set(question.topic.map(({ term }) => term));
  const terms = termsIn(unit.article, library, unit.range).filter(({ term }) => wanted.has(term));
  const found = [...text.slice(unit.range.start, unit.range.end).matchAll(PATTERNS[kind])]
    .map((match): Range => {
      const start = unit.range.start + match.index;
      return { start, end: start + match[0].trimEnd().length };
    })
    .filter((range) => !(kind === 'who' && firstTouching(terms, range)));
  const distance = distancesFrom(terms.map(({ start }) => start));
  const ranked = found.map((range) => ({
    range,
    counted: Number(isCounted(question, unit, range, library)),
    distance: distance(range.start),
  }));
  const [best] = ranked.sort((a, b) => b.counted - a.counted || a.distance - b.distance);
  return best === undefined ? null : quoteSpan(unit.article, best.range);
}

/** How far a place is from all of some others, in order, together. */
function distancesFrom(places: readonly number[]): (place: number) => number {
  const sums = [0];
  for (const place of places) sums.push((sums.at(-1) ?? 0) + place);
  const all = sums.at(-1) ?? 0;
  return (place) => {
    const before = lowerBound(places.length, (at) => (places[at] ?? 0) < place);
    const sum = sums[before] ?? 0;
    return place * before - sum + (all - sum) - place * (places.length - before);
  };
}

/** Words between a number and what it counts: "340 of the old logbooks". */
const BETWEEN = /^\s+(?:[\p{Ll}-]+\s+){0,3}$/u;
const WIDEST = 100;

/** Does what the question counts follow a number of the unit: "how many homes", "900 homes"? */
export function isCounted(
  { soft }: Question,
  { article, range }: Unit,
  number: Range,
  library: PreparedLibrary,
): boolean {
  const behind = { start: number.end, end: Math.min(range.end, number.end + WIDEST) };
  return (
    soft.size > 0 &&
    termsIn(article, library, behind).some(
      ({ term, start }) => soft.has(term) && BETWEEN.test(article.text.slice(number.end, start)),
    )
  );
}
