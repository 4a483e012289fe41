/**
 * How the work grows with what people write: for every hostile text of tests/support/hostile-texts.ts and
 * every command, suggestion and mention the steps for a text and for one twice as long, and for articles the
 * steps to read them and to answer from them. Linear work doubles. Prints what grows fastest and what takes
 * longest at the greatest length that is read.
 *
 * `npm run bench -- bounds [--only NAME] [--article 1000000]`
 */
import { parseArgs } from 'node:util';
import { LONGEST_QUESTION, LONGEST_TEXT } from '../src/answering/lengths.ts';
import { HOSTILE } from '../tests/support/hostile-texts.ts';
import { openSteps, type Steps, type Task } from '../tests/support/steps.ts';

/** Fewer steps than this say nothing about growth. */
const FEWEST = 100_000;
const SHOWN = 8;

type Row = { readonly name: string; readonly growth: number; readonly cpuMs: number };

export default async function (args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { only: { type: 'string' }, article: { type: 'string', default: '100000' } },
  });
  const steps = await openSteps();
  const isWanted = (name: string): boolean =>
    values.only === undefined || name.includes(values.only);
  for (const use of steps.uses.filter(isWanted)) print(use, await growthOfUse(steps, use));
  if (isWanted('articles')) await measureArticles(steps, Number(values.article));
  await steps.close();
}

async function growthOfUse(steps: Steps, use: string): Promise<readonly Row[]> {
  const length = use === 'check' || use === 'mention' ? LONGEST_TEXT : LONGEST_QUESTION;
  await steps.count({ do: 'use', use, text: 'What did Zhang Jun say?' });
  const rows: Row[] = [];
  for (const [name, shape] of Object.entries(HOSTILE)) {
    const task = (size: number): Task => ({ do: 'use', use, text: shape(size) });
    rows.push(await growth(steps, name, task(length / 2), task(length)));
  }
  return rows;
}

async function growth(steps: Steps, name: string, half: Task, whole: Task): Promise<Row> {
  const [few, many] = [await steps.count(half), await steps.count(whole)];
  return { name, growth: many.steps / Math.max(FEWEST, few.steps), cpuMs: many.cpuMs };
}

async function measureArticles(steps: Steps, length: number): Promise<void> {
  const rows = new Map<string, Row[]>();
  for (const [name, shape] of Object.entries(HOSTILE)) {
    const sizes: Map<string, number>[] = [];
    for (const size of [length / 2, length]) {
      const found = new Map<string, number>();
      const reading = await steps.count({ do: 'read', text: shape(size) });
      found.set('reading', reading.steps);
      const times: (readonly [string, number])[] = [['reading', reading.cpuMs]];
      for (const use of steps.ofArticles) {
        const asked = await steps.count({ do: 'ask', use });
        found.set(use, asked.steps);
        times.push([use, asked.cpuMs]);
      }
      sizes.push(found);
      if (size !== length) continue;
      for (const [use, cpuMs] of times) {
        const [few = 0, many = 0] = sizes.map((each) => each.get(use));
        const row = { name, growth: many / Math.max(FEWEST, few), cpuMs };
        rows.set(use, [...(rows.get(use) ?? []), row]);
      }
    }
  }
  for (const [use, all] of rows) print(`article: ${use}`, all);
}

function print(use: string, rows: readonly Row[]): void {
  const fastest = rows.toSorted((a, b) => b.growth - a.growth).slice(0, SHOWN);
  const [longest] = rows.toSorted((a, b) => b.cpuMs - a.cpuMs);
  console.log(
    `\n${use}: longest ${longest?.cpuMs.toFixed(0)} ms of the processor (${longest?.name})`,
  );
  for (const { name, growth } of fastest) console.log(`  ×${growth.toFixed(2)} ${name}`);
}
