/**
 * What a model that chooses can reach, on strangers' questions among 500 other articles: gold passages
 * among the candidates, and shown on the first two pages if they are chosen rightly, at random, or not
 * at all. `npm run bench -- choosing [--misses]` names the passages that were not found.
 *
 * `--requests FOLDER` writes each request to FOLDER/ID.txt (`--context 4000` for a smaller one), so that
 * readers can answer it as a model would, in ID.json: {"stance": "answers", "ids": ["S2"]}.
 * `--answers FOLDER` scores such answers.
 */
import { parseArgs } from 'node:util';
import type { Sources } from '../src/app/contracts.ts';
import { amongOthers } from './choosing/articles.ts';
import { type Case, casesOf, holds } from './choosing/cases.ts';
import { isAnswered, readFrom, writeTo } from './choosing/readers.ts';
import { atRandom, none, right } from './choosing/stand-ins.ts';
import { type Asked, askedIn, type Choosing, type Trial, tryChoosing } from './choosing/trial.ts';

/** What an OpenAI model is given by default, and a server of one's own; and the share of gold that is to reach it. */
const CONTEXTS = [
  { tokens: 12_000, goal: 95 },
  { tokens: 4_000, goal: 85 },
];
const SETS = [
  'choosing/calder',
  'choosing/lindeke-orrin',
  'choosing/tamboria-kheral',
  'choosing/sembara-census',
  'choosing/tanker-exams',
  'choosing/debris-schools',
];
const OTHER_SETS = ['questions/seed', 'questions/arms'];

export default async function choosing(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      misses: { type: 'boolean', default: false },
      context: { type: 'string', default: '12000' },
      requests: { type: 'string' },
      answers: { type: 'string' },
    },
  });
  const sources = amongOthers();
  const cases = (await Promise.all(SETS.map((name) => prepared(name, sources)))).flat();
  const context = Number(values.context);
  if (values.requests !== undefined) {
    await tryAll(cases, context, writeTo(values.requests), sources);
    return console.log(
      `${cases.length} requests of ${context} tokens written to ${values.requests}`,
    );
  }
  if (values.answers !== undefined) return scoreReaders(cases, context, values.answers, sources);
  console.log(`${sources.library.articles.size} articles`);
  await measure(cases, sources, values.misses);
  for (const name of [...SETS, ...OTHER_SETS])
    await measureCandidates(name, await prepared(name, sources), sources);
}

type Prepared = { readonly one: Case; readonly asked: Asked };
type Tried = Trial & Prepared;

const prepared = async (name: string, sources: Sources): Promise<readonly Prepared[]> =>
  Promise.all(casesOf(name).map(async (one) => ({ one, asked: await askedIn(one, sources) })));

const tryAll = async (
  cases: readonly Prepared[],
  context: number,
  choosing: Choosing,
  sources: Sources,
): Promise<readonly Tried[]> =>
  Promise.all(
    cases.map(async ({ one, asked }) => ({
      one,
      asked,
      ...(await tryChoosing(one, asked, context, choosing, sources)),
    })),
  );

async function measure(cases: readonly Prepared[], sources: Sources, misses: boolean) {
  console.log(`## ${cases.length} questions; gold passages`);
  for (const { tokens, goal } of CONTEXTS) {
    const chosen = await tryAll(cases, tokens, right, sources);
    const lots = await tryAll(cases, tokens, atRandom(1), sources);
    const nothing = await tryAll(cases, tokens, none, sources);
    const used = chosen.reduce((sum, trial) => sum + trial.tokens, 0) / chosen.length;
    console.log(
      `\nin a context of ${tokens.toLocaleString('en')} tokens (${used.toFixed(0)} used on average)`,
    );
    console.log(`  among the candidates     ${share(chosen, isGiven)} (to reach ${goal}%)`);
    console.log(
      `  shown if chosen rightly  ${share(chosen, isShown, isGiven)} of those (to reach 95%)`,
    );
    console.log(`  shown if chosen by lot   ${share(lots, isShown)}`);
    console.log(`  shown if "no" is chosen  ${share(nothing, isShown)}`);
    console.log(
      `  shown by the rules alone ${share(chosen, ({ byRules }, words) => holds(byRules, words))}`,
    );
    if (misses) printMisses(chosen);
  }
}

async function measureCandidates(name: string, cases: readonly Prepared[], sources: Sources) {
  const tried = await Promise.all(
    CONTEXTS.map(({ tokens }) => tryAll(cases, tokens, right, sources)),
  );
  // Questions that hold a quotation get their verdict from the rules.
  const trials = tried.map((all) => all.filter(({ lines }) => lines.length > 0));
  const shares = trials.map((asked) => share(asked, isGiven)).join(' and ');
  console.log(`\n${name}: ${trials[0]?.length} questions, gold among the candidates ${shares}`);
}

async function scoreReaders(
  cases: readonly Prepared[],
  context: number,
  folder: string,
  sources: Sources,
) {
  const read = cases.filter(({ one }) => isAnswered(folder, one.id));
  const tried = await tryAll(read, context, readFrom(folder), sources);
  const chosen = tried
    .filter(({ one }) => !one.isSummary)
    .flatMap((trial) =>
      trial.chosen.map((id) => ({
        trial,
        text: trial.lines.find((line) => line.id === id)?.text ?? '',
      })),
    );
  const beside = chosen.filter(
    ({ trial, text }) => !trial.one.gold.some((words) => holds(text, words)),
  );
  console.log(`${read.length} of ${cases.length} requests answered`);
  console.log(`  gold shown               ${share(tried, isShown)}`);
  console.log(`  passages chosen          ${chosen.length}, without a gold word ${beside.length}`);
  for (const { trial, text } of beside) {
    console.log(`    ${trial.one.id} ${trial.one.turns.at(-1)}\n      ${text.slice(0, 160)}`);
  }
}

type Test = (trial: Tried, words: readonly string[]) => boolean;

const isGiven: Test = ({ lines }, words) => lines.some(({ text }) => holds(text, words));
const isShown: Test = ({ shown }, words) => holds(shown, words);

/** "44 of 51 (86.3%)": the gold passages that pass a test, of those that pass another. */
function share(tried: readonly Tried[], passes: Test, of: Test = () => true): string {
  const all = tried.flatMap((trial) => trial.one.gold.map((words) => ({ trial, words })));
  const among = all.filter(({ trial, words }) => of(trial, words));
  const good = among.filter(({ trial, words }) => passes(trial, words)).length;
  return `${good} of ${among.length} (${((100 * good) / Math.max(1, among.length)).toFixed(1)}%)`;
}

function printMisses(tried: readonly Tried[]): void {
  for (const trial of tried)
    for (const words of trial.one.gold) {
      const how = !isGiven(trial, words)
        ? 'not given'
        : !isShown(trial, words)
          ? 'not shown'
          : null;
      if (how !== null)
        console.log(`    ${how} ${trial.one.id} ${trial.one.turns.at(-1)} → ${words.join(' / ')}`);
    }
}
