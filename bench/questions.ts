/**
 * Questions as members of a server type them, beside the plain baseline: the two best paragraphs by
 * MiniSearch. By library and by kind as the bot answers; then by weights that were fitted without the
 * library that is asked (folds), and what each piece of evidence is worth: `--without` leaves each out.
 *
 * `npm run bench -- questions [--errors] [--folds] [--without] [--write]`; --write fits the weights
 * on all libraries but two, and sets from which probability on to answer.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Sources } from '../src/app/contracts.ts';
import { askedText } from '../src/app/respond.ts';
import { answerToJson, type JsonAnswer } from '../src/rendering/answer-json.ts';
import { jsonFor, sourcesIn } from '../tests/support/library.ts';
import { askedIn } from './choosing/trial.ts';
import { createBaseline } from './questions/baseline.ts';
import { edgeOf, printFolds, printWithout } from './questions/folds.ts';
import { judge, type QuestionCase, shares } from './questions/score.ts';
import { type QuestionSet, questionSets } from './questions/sets.ts';
import { measureSummaries } from './questions/summaries.ts';
import { fitAll, trialsOf, tryByFolds } from './questions/trials.ts';
import { measureVerbs } from './questions/verbs.ts';
import { countOf, tallyLine } from './support/print.ts';

const TABLE = 'src/answering/questions/evidence-weights.ts';

export default async function questions(args: string[]): Promise<void> {
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    args,
    options: { errors: flag, folds: flag, without: flag, write: flag },
  });
  const sets = questionSets();
  if (values.folds || values.without || values.write) {
    const trials = await trialsOf(sets);
    const tried = tryByFolds(trials);
    printFolds(tried);
    if (values.without) printWithout(trials);
    if (values.write)
      writeFileSync(TABLE, tablesOf(fitAll(trials, [...tried.keys()]), edgeOf(tried)));
    return;
  }
  await measureAll(sets, values.errors);
  await measureVerbs(values.errors);
  await measureSummaries(values.errors);
}

type Judged = { readonly one: QuestionCase; readonly ours: string; readonly plain: string };

async function measureAll(sets: readonly QuestionSet[], errors: boolean): Promise<void> {
  const all: Judged[] = [];
  for (const set of sets) {
    const judged = await judgeSet(set, errors);
    print(set.name, judged);
    all.push(...judged);
  }
  for (const [kind, judged] of Map.groupBy(all, ({ one }) => one.kind))
    console.log(`${kind.padEnd(16)} ${tallyLine(countOf(judged.map(({ ours }) => ours)))}`);
  print('all', all);
}

async function judgeSet(
  { cases, folders }: QuestionSet,
  errors: boolean,
): Promise<readonly Judged[]> {
  const sources = sourcesIn(...folders);
  const baseline = createBaseline(...folders);
  const judged: Judged[] = [];
  for (const one of cases) {
    const answer = await answerTo(one, sources);
    const ours = judge(one, answer);
    const plain = judge(one, shownAlone(baseline(lastTurn(one))));
    judged.push({ one, ours, plain });
    if (errors && ours !== 'right' && ours !== 'abstained') printError(one, ours, answer);
  }
  return judged;
}

function print(name: string, judged: readonly Judged[]): void {
  const cases = judged.map(({ one }) => one);
  const ours = judged.map((each) => each.ours);
  const plain = judged.map((each) => each.plain);
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

function tablesOf(fitted: ReturnType<typeof fitAll>, edge: number): string {
  const table = (name: keyof typeof fitted): string => {
    const rows = Object.entries(fitted[name])
      .filter(([, weight]) => Math.abs(weight) >= 0.05)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([key, weight]) => `  ${JSON.stringify(key)}: ${weight.toFixed(2)},`);
    return rows.join('\n');
  };
  return `/** Fitted by \`npm run bench -- questions --write\`. */

/** What each piece of evidence adds to the log-odds that a stretch answers. */
export const WEIGHTS: Readonly<Record<string, number>> = {
${table('WEIGHTS')}
};

/** What each adds to the log-odds that the best stretches do. */
export const SURETY: Readonly<Record<string, number>> = {
${table('SURETY')}
};

/** From this probability on it is shown as an answer: of other libraries at most 8 of 100 questions are then answered wrongly, and at least 90 of those not that must not be. */
export const ANSWERS = ${edge.toFixed(2)};
`;
}
