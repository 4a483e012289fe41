/** Ranked units → the answer: those that are worth reading beside the best, and what others say on the point. */
import {
  type Answer,
  answered,
  askedSpan,
  type Quotation,
  type QuoteSpan,
  quoteSpan,
  unjudged,
} from '../answer.ts';
import { quotationOf, type Unit } from '../lookup/answer-units.ts';
import type { PreparedLibrary } from '../lookup/lookups.ts';
import { partyOfSpeaker } from '../lookup/name-index.ts';
import { coverage, termsIn } from '../lookup/terms.ts';
import type { ScoredUnit } from './rank.ts';
import { directAnswer } from './short-answer.ts';
import type { Question } from './understanding/question.ts';

const MOST = 3;
/** A second quotation is worth reading when it is nearly as good as the first. */
const NEARLY_AS_GOOD = 0.72;
const MOST_OTHERS = 3;
const MOST_OF_ONE = 8;

/** The answer that ranked units make. */
export function chooseUnits(
  question: Question,
  ranked: readonly ScoredUnit[],
  library: PreparedLibrary,
): Answer {
  const [best] = ranked;
  const top = best?.score ?? 0;
  const wholePerson = question.onlyAsked && question.topic.length === 0;
  const direct = best === undefined ? null : directAnswer(question, best.unit, library);
  // Beside a date or number, a sentence without one answers nothing.
  const isSought = (unit: Unit) =>
    direct === null || question.kind === 'who' || directAnswer(question, unit, library) !== null;
  const good = ranked.filter(
    ({ score, unit }) => score >= (wholePerson ? 0 : top * NEARLY_AS_GOOD) && isSought(unit),
  );
  const chosen = distinctUnits(good.map(({ unit }) => unit)).slice(
    0,
    wholePerson ? MOST_OF_ONE : MOST,
  );
  const others = question.onlyAsked ? [] : otherParties(question, chosen, ranked, library);
  const findings = chosen.map((unit, index) =>
    unjudged(quote(question, unit, index === 0 ? direct : null, library)),
  );
  return answered(findings, {
    direct,
    others: others.map((unit) => quote(question, unit, null, library)),
    unused: question.loaded.map(askedSpan),
  });
}

/** Units, the best first, among which what is shown is sought. */
const MOST_RANKED = 500;

/** One unit for each stretch of text, the first. */
export function distinctUnits(units: readonly Unit[]): readonly Unit[] {
  const kept: Unit[] = [];
  for (const unit of units.slice(0, MOST_RANKED)) {
    const overlaps = kept.some(
      (other) =>
        other.article === unit.article &&
        other.range.start < unit.range.end &&
        unit.range.start < other.range.end,
    );
    if (!overlaps) kept.push(unit);
  }
  return kept;
}

/** What parties that the answer does not hold say on the same point. */
function otherParties(
  question: Question,
  chosen: readonly Unit[],
  ranked: readonly ScoredUnit[],
  library: PreparedLibrary,
): readonly Unit[] {
  const partyOf = ({ statement }: Unit): string | null =>
    partyOfSpeaker(
      statement?.speaker == null ? null : library.speakers.get(statement.speaker),
      library,
    );
  const heard = new Set(chosen.map(partyOf));
  const wanted = new Set(question.topic.map(({ term }) => term));
  const rest = distinctUnits([...chosen, ...ranked.map(({ unit }) => unit)]).slice(chosen.length);
  const others: Unit[] = [];
  for (const unit of rest) {
    const party = partyOf(unit);
    if (party === null || heard.has(party) || coverage(wanted, unit.terms, library) < 0.3) continue;
    heard.add(party);
    others.push(unit);
  }
  return others.slice(0, MOST_OTHERS);
}

/** The direct answer in bold, else the words that the question shares with the quotation. */
function quote(
  question: Question,
  unit: Unit,
  direct: QuoteSpan | null,
  library: PreparedLibrary,
): Quotation {
  if (direct !== null) return quotationOf(unit, [direct]);
  const wanted = new Set(question.topic.map(({ term }) => term));
  const bold = termsIn(unit.article, library, unit.range)
    .filter(({ term }) => wanted.has(term))
    .map((range) => quoteSpan(unit.article, range));
  return quotationOf(unit, bold);
}
