/**
 * How well a unit answers a question: what search says of its best sentence, and a little more for whose
 * words it is and what kind of thing it holds. `npm run bench -- search --quality` prints what it finds.
 */
import { paragraphAt } from '../article-view.ts';
import type { Unit } from '../lookup/answer-units.ts';
import type { PreparedLibrary } from '../lookup/lookups.ts';
import { coverage, isKnownTerm } from '../lookup/terms.ts';
import { isMeant } from '../lookup/who-is-meant.ts';
import { directAnswer, isCounted } from './short-answer.ts';
import type { Question } from './understanding/question.ts';

/** `held`: share of the topic's weight in the unit itself; `near`: with what stands around it. */
export type ScoredUnit = {
  readonly unit: Unit;
  readonly score: number;
  readonly held: number;
  readonly near: number;
};

const AROUND = 0.35;
const ASKED_SPEAKER = 0.25;
/** Search does not know who speaks: where a speaker is asked about, it finds the name rather than the topic. */
const ON_TOPIC = 1.5;
const RIGHT_TYPE = 0.3;
/** Beside a number it is said what is counted. */
const COUNTED = 0.3;
const SPOKEN = 0.03;
/** A headline promises what the text below it says. */
const HEADLINE = 0.75;

/** Units that share something with the question, the best first; with `onlyAsked` the asked speaker's alone. */
export function rankUnits(
  question: Question,
  units: readonly Unit[],
  library: PreparedLibrary,
): readonly ScoredUnit[] {
  const wanted = new Set(question.topic.map(({ term }) => term));
  const isGuess = question.topic.every(({ term }) => !isKnownTerm(term, library));
  return units
    .filter((unit) => !question.onlyAsked || isAsked(question, unit, library))
    .map((unit) => scoreOf(question, unit, wanted, library))
    .filter(({ near, unit }) => near > 0 || (isGuess && unit.found > 0) || wanted.size === 0)
    .sort((a, b) => b.score - a.score || newer(a, b) || order(a) - order(b));
}

function scoreOf(
  question: Question,
  unit: Unit,
  wanted: ReadonlySet<string>,
  library: PreparedLibrary,
): ScoredUnit {
  const held = coverage(wanted, unit.terms, library, question.soft);
  const beside = unit.around();
  const withAround = {
    has: (term: string) => unit.terms.has(term) || beside.some((terms) => terms.has(term)),
  };
  const around = coverage(wanted, withAround, library, question.soft);
  const near = held + AROUND * (around - held);
  // Search counts what the title says for the sentence; one that says nothing of the topic itself is no answer.
  const score =
    (unit.found > 0 && held > 0 ? unit.found : near) +
    (question.asked === null ? 0 : ON_TOPIC * near) +
    (isAsked(question, unit, library) ? ASKED_SPEAKER : 0) +
    (wantsType(question) && held > 0 ? typeScore(question, unit, library) : 0) +
    (unit.statement !== null && unit.statement.kind !== 'indirect' ? SPOKEN : 0);
  const isHeadline = paragraphAt(unit.article, unit.range.start)?.kind === 'headline';
  return { unit, score: isHeadline ? score * HEADLINE : score, held, near };
}

/** How surely a unit holds the date or number that is asked for. */
function typeScore(question: Question, unit: Unit, library: PreparedLibrary): number {
  const direct = directAnswer(question, unit, library);
  if (direct === null) return 0;
  return isCounted(question, unit, direct, library) ? RIGHT_TYPE + COUNTED : RIGHT_TYPE;
}

const wantsType = ({ kind }: Question): boolean => kind === 'when' || kind === 'how-many';

const newer = (a: ScoredUnit, b: ScoredUnit): number =>
  (b.unit.article.published ?? '').localeCompare(a.unit.article.published ?? '');

const order = ({ unit }: ScoredUnit): number => unit.range.start;

/** Is the unit a statement of the speaker or party that the question asks about? */
export function isAsked(
  { asked }: Question,
  { statement }: Unit,
  library: PreparedLibrary,
): boolean {
  if (asked === null || statement?.speaker == null) return false;
  const speaker = library.speakers.get(statement.speaker);
  return speaker !== undefined && isMeant(asked, speaker, library);
}
