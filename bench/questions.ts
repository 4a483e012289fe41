/**
 * Questions as members of a server type them, beside the plain baseline: the two best paragraphs by
 * MiniSearch. `npm run bench -- questions [--errors]`.
 */
import type { Sources } from '../src/app/contracts.ts';
import { askedText } from '../src/app/respond.ts';
import { answerToJson, type JsonAnswer } from '../src/rendering/answer-json.ts';
import { jsonFor, sourcesIn } from '../tests/support/library.ts';
import { askedIn } from './choosing/trial.ts';
import { createBaseline } from './questions/baseline.ts';
import { judge, type QuestionCase, shares } from './questions/score.ts';
import { measureSummaries } from './questions/summaries.ts';
import { measureVerbs } from './questions/verbs.ts';
import { casePath, casesOf } from './support/data.ts';
import { countOf, tallyLine } from './support/print.ts';

const SETS = [
  ['seed', 'knowledge'],
  ['arms', casePath('articles/arms')],
] as const;

export default async function questions(args: string[]): Promise<void> {
  const errors = args.includes('--errors');
  for (const [name, folder] of SETS) await measure(name, folder, errors);
  await measureVerbs(errors);
  await measureSummaries(errors);
}

async function measure(name: string, folder: string, errors: boolean): Promise<void> {
  const cases = casesOf<QuestionCase>(`questions/${name}`);
  const sources = sourcesIn(folder);
  const baseline = createBaseline(folder);
  const ours: string[] = [];
  for (const one of cases) {
    const answer = await answerTo(one, sources);
    const verdict = judge(one, answer);
    ours.push(verdict);
    if (errors && verdict !== 'right' && verdict !== 'abstained') printError(one, verdict, answer);
  }
  const plain = cases.map((one) => judge(one, shownAlone(baseline(lastTurn(one)))));
  console.log(`${name}: ${cases.length} questions; ${shares(cases, ours)}`);
  console.log(`  ${tallyLine(countOf(ours))}`);
  console.log(`  two best paragraphs: ${shares(cases, plain)}`);
}

const lastTurn = ({ turns, question = '' }: QuestionCase): string => turns?.at(-1) ?? question;

async function answerTo(one: QuestionCase, sources: Sources): Promise<JsonAnswer> {
  const turns = one.turns ?? [one.question ?? ''];
  if (turns.length === 1) return jsonFor({ kind: 'ask', question: lastTurn(one) }, sources);
  const asked = await askedIn({ id: one.id, turns, gold: [], isSummary: false }, sources);
  return answerToJson(asked.rules, sources.library, askedText(asked.request));
}

/** What the baseline shows, as if it had answered. */
const shownAlone = (text: string) => ({ kind: 'answered', text, nearest: [] }) as const;

function printError(one: QuestionCase, verdict: string, { text }: JsonAnswer): void {
  const asked = JSON.stringify(one.turns ?? one.question);
  console.log(
    `  ${verdict.padEnd(9)} ${one.id} ${asked} → ${text.replace(/\s+/g, ' ').slice(0, 160)}`,
  );
}
