/**
 * The way of a question, in steps forward; each takes what the one before made, and search has been asked
 * already:
 *
 *   understanding/ ─ Question ─▶ candidate-units ─ Unit[] ─▶ rank ─ ScoredUnit[] ─▶ refusal: answered, or why not
 *                                                                                 ─▶ choose-units ─▶ Answer
 */
import type { Hit } from '../../library/library.ts';
import type { Answer, Quotation } from '../answer.ts';
import type { PreparedLibrary } from '../lookup/lookups.ts';
import { nearestStatements } from '../lookup/nearest.ts';
import { unitsFor } from './candidate-units.ts';
import { chooseUnits } from './choose-units.ts';
import { identityOf, silenceAbout } from './looked-up.ts';
import { answerQuoted } from './quoted-question.ts';
import { rankUnits } from './rank.ts';
import { refusalFor } from './refusal.ts';
import { readQuestion } from './understanding/question.ts';
import { foreignQuestion } from './understanding/question-language.ts';
import { type Respelt, respell } from './understanding/respell.ts';

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
  const candidates = unitsFor(question, hits, library);
  const ranked = rankUnits(question, candidates, library);
  const gap = refusalFor(question, ranked, hits, library);
  return gap === null
    ? chooseUnits(question, ranked, library)
    : { kind: 'not-in-sources', gap, nearest: nearest() };
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
