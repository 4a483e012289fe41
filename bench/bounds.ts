/**
 * How the work grows with what people write: for every hostile text of tests/support/hostile-texts.ts and
 * every command, suggestion and mention the steps for a text and for one twice as long, and for articles the
 * steps to read them and to answer from them. Linear work doubles. Prints what grows fastest and what takes
 * longest at the greatest length that is read.
 *
 * `npm run bench -- bounds [--only NAME] [--article 1000000]`
 */
import { parseArgs } from 'node:util';
import { HOSTILE } from '../tests/support/hostile-texts.ts';
import { type Counted, openSteps, type Steps } from '../tests/support/steps.ts';

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
  for (const { name, longest } of steps.uses)
    if (isWanted(name)) print(name, await growthOfUse(steps, name, longest));
  if (isWanted('articles')) await measureArticles(steps, Number(values.article));
  await steps.close();
}

async function growthOfUse(steps: Steps, use: string, length: number): Promise<readonly Row[]> {
  await steps.count({ do: 'use', use, text: 'What did Zhang Jun say?' });
  const rows: Row[] = [];
  for (const [name, shape] of Object.entries(HOSTILE)) {
    const few = await steps.count({ do: 'use', use, text: shape(length / 2) });
    rows.push(rowOf(name, few, await steps.count({ do: 'use', use, text: shape(length) })));
  }
  return rows;
}

async function measureArticles(steps: Steps, length: number): Promise<void> {
  const rows = new Map<string, Row[]>();
  for (const [name, shape] of Object.entries(HOSTILE)) {
    const few = await countArticle(steps, shape(length / 2));
    for (const [use, many] of await countArticle(steps, shape(length)))
      rows.set(use, [...(rows.get(use) ?? []), rowOf(name, few.get(use), many)]);
  }
  for (const [use, all] of rows) print(`article: ${use}`, all);
}

/** What it costs to read an article, and to answer from it. */
async function countArticle(steps: Steps, text: string): Promise<ReadonlyMap<string, Counted>> {
  const counts = new Map([['reading', await steps.count({ do: 'read', text })]]);
  for (const use of steps.ofArticles) counts.set(use, await steps.count({ do: 'ask', use }));
  return counts;
}

const rowOf = (name: string, few: Counted | undefined, many: Counted): Row => ({
  name,
  growth: many.steps / Math.max(FEWEST, few?.steps ?? 0),
  cpuMs: many.cpuMs,
});

function print(use: string, rows: readonly Row[]): void {
  const fastest = rows.toSorted((a, b) => b.growth - a.growth).slice(0, SHOWN);
  const [longest] = rows.toSorted((a, b) => b.cpuMs - a.cpuMs);
  console.log(
    `\n${use}: longest ${longest?.cpuMs.toFixed(0)} ms of the processor (${longest?.name})`,
  );
  for (const { name, growth } of fastest) console.log(`  ×${growth.toFixed(2)} ${name}`);
}
