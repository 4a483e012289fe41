/** A question → the sources' own words that answer it, or a refusal that says what is missing. */
import type { Hit, Library } from '../../library/library.ts';
import {
  type Answer,
  answered,
  askedSpan,
  type Quotation,
  type QuoteSpan,
  quoteSpan,
  unjudged,
} from '../answer.ts';
import { quotationOf, statementUnit, type Unit, unitsOf } from '../lookup/answer-units.ts';
import type { Mention, PreparedLibrary } from '../lookup/lookups.ts';
import { partyOfSpeaker } from '../lookup/name-index.ts';
import { nearestStatements } from '../lookup/nearest.ts';
import { silenceOf } from '../lookup/no-comment.ts';
import { coverage, termsIn } from '../lookup/terms.ts';
import { countStatements, statementsOf } from '../lookup/who-is-meant.ts';
import { quoteSentences } from '../quotation.ts';
import { answerQuoted } from './quoted-question.ts';
import { rankUnits, type ScoredUnit } from './rank.ts';
import { refusalFor } from './refusal.ts';
import { directAnswer } from './short-answer.ts';
import { type Question, readQuestion } from './understanding/question.ts';
import { foreignQuestion } from './understanding/question-language.ts';
import { type Respelt, respell } from './understanding/respell.ts';
import { introductions } from './who-is.ts';

const MOST = 3;
const MOST_PASSAGES = 12;
/** A second quotation is worth reading when it is nearly as good as the first. */
const NEARLY_AS_GOOD = 0.72;
const MOST_OTHERS = 3;
const MOST_OF_ONE = 8;

/** Answers `/ask` and mentions from the passages that search found, best first. */
export function ask(text: string, hits: readonly Hit[], library: PreparedLibrary): Answer {
  const nearest = () => nearestStatements(text, hits, library);
  if (library.articles.size === 0)
    return { kind: 'not-in-sources', gap: { gap: 'empty' }, nearest: [] };
  const foreign = foreignQuestion(text, library);
  if (foreign !== null) return { kind: 'not-in-sources', gap: foreign, nearest: nearest() };
  const quoted = answerQuoted(text, hits, library);
  if (quoted !== null) return quoted;
  const respelt = respell(text, hits, library);
  return asTyped(answerTo(respelt.text, hits, nearest, library), respelt);
}

function answerTo(
  text: string,
  hits: readonly Hit[],
  nearest: () => readonly Quotation[],
  library: PreparedLibrary,
): Answer {
  const question = readQuestion(text, library);
  const silence = silenceAbout(question, library);
  if (silence !== null) return silence;
  const identity = identityOf(question, library);
  if (identity !== null) return identity;
  const units = unitsFor(question, hits, library);
  const ranked = rankUnits(question, units, library);
  const gap = refusalFor(question, ranked, hits, library);
  if (gap !== null) return { kind: 'not-in-sources', gap, nearest: nearest() };
  return answerFrom(question, ranked, library);
}

/** The answer with stretches of the question where the person typed them. */
function asTyped(answer: Answer, { readAs, asTyped: typed }: Respelt): Answer {
  if (answer.kind === 'answered') return { ...answer, readAs, unused: answer.unused.map(typed) };
  if (answer.kind !== 'not-in-sources') return answer;
  const { gap } = answer;
  if ('name' in gap) return { ...answer, gap: { ...gap, name: typed(gap.name) } };
  if ('topic' in gap) return { ...answer, gap: { ...gap, topic: gap.topic.map(typed) } };
  return 'words' in gap ? { ...answer, gap: { ...gap, words: gap.words.map(typed) } } : answer;
}

const RESPONDING = /\b(?:respond|reply|replie|react|comment|answer)/i;

/** Whoever is asked for a response and is quoted nowhere: the sentence that says that none came. */
function silenceAbout(question: Question, library: PreparedLibrary): Answer | null {
  const { asked, onlyAsked, text, topic } = question;
  const wantsWords = RESPONDING.test(text) || (onlyAsked && topic.length === 0);
  if (asked === null || !wantsWords || countStatements(asked, library) > 0) return null;
  const isSame = (mention: Mention): boolean =>
    (asked.party !== null && mention.party === asked.party) ||
    mention.speakers.some((id) => asked.speakers.includes(id));
  const silence = silenceOf(isSame, library.articles.values(), library);
  const article = silence === null ? undefined : library.articles.get(silence.article);
  if (silence === null || article === undefined) return null;
  return answered([unjudged(quoteSentences(article, silence))]);
}

/** The sentences that introduce whoever is asked about, with the role in bold. */
function identityOf(question: Question, library: Library): Answer | null {
  const found = introductions(question, library);
  const [first] = found;
  if (first === undefined) return null;
  const findings = found.map(({ article, sentence, role }) =>
    unjudged(quoteSentences(article, sentence, [role])),
  );
  return answered(findings, { direct: first.role });
}

/** The passages' units; where one party's words are asked for, all of its statements as well. */
export function unitsFor(
  question: Question,
  hits: readonly Hit[],
  library: PreparedLibrary,
): readonly Unit[] {
  const found = unitsOf(hits.slice(0, MOST_PASSAGES), library);
  const { asked } = question;
  if (asked === null) return found;
  const known = new Set(found.map(({ statement }) => statement?.id));
  const theirs = statementsOf(asked, hits, library).filter(({ id }) => !known.has(id));
  return [
    ...found,
    ...theirs.flatMap((statement) => {
      const article = library.articles.get(statement.article);
      return article === undefined ? [] : [statementUnit(article, statement, library)];
    }),
  ];
}

function answerFrom(
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
