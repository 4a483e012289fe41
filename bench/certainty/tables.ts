/** How often speakers are right, by how sure the reader is of them: by set, by basis, by style, by probability. */
import { CERTAIN, CLEAR } from '../../src/reading/statement.ts';
import { percent } from '../support/print.ts';
import { casesOfText } from './evidence-cases.ts';
import { byFolds, type Case, type Judged, type Whole } from './fit.ts';
import type { GoldSet } from './gold-sets.ts';

/** What was read in a set in the place of annotated speakers. */
export type CaseSet = { readonly name: string; readonly cases: readonly Case[] };

export const casesOfSets = (sets: readonly GoldSet[]): readonly CaseSet[] =>
  sets.map(({ name, annotators, texts }) => ({
    name,
    cases: texts.flatMap((text) => casesOfText(text, annotators)),
  }));

const rightIn = (judged: readonly Judged[]): number => judged.filter(({ of }) => of.right).length;

const shownIn = (judged: readonly Judged[]): readonly Judged[] =>
  judged.filter(({ chance }) => chance >= CLEAR);

/** The shown speakers of a group: certain and probable apart. */
function printGroup(name: string, judged: readonly Judged[]): void {
  const shown = shownIn(judged);
  const certain = shown.filter(({ chance }) => chance >= CERTAIN);
  const probable = shown.filter(({ chance }) => chance < CERTAIN);
  const cells = [
    [String(judged.length), 8],
    [percent(shown.length, judged.length), 10],
    [percent(rightIn(shown), shown.length), 10],
    [percent(certain.length, shown.length), 10],
    [percent(rightIn(certain), certain.length), 10],
    [percent(rightIn(probable), probable.length), 16],
  ] as const;
  console.log(name.padEnd(34) + cells.map(([cell, width]) => cell.padStart(width)).join(''));
}

const HEAD = '  speakers     shown     right   certain     right  probable: right';

/** Certain and probable speakers by set, by basis and by style; every chance from weights fitted without its article, or style. */
export function printCertainties(sets: readonly CaseSet[], whole: Whole): void {
  const judged = byFolds(
    sets.flatMap(({ cases }) => cases),
    whole,
  );
  const of = new Map(judged.map((one) => [one.of, one]));
  console.log(`\n${`weights fitted without the ${whole}`.padEnd(34)}${HEAD}`);
  for (const { name, cases } of sets)
    printGroup(
      name,
      cases.flatMap((one) => of.get(one) ?? []),
    );
  const careful = judged.filter((one) => one.of.annotators === 'careful');
  printGroup('whole articles and pasted ones', careful);
  for (const by of whole === 'article' ? (['basis', 'style'] as const) : [])
    for (const [name, group] of Map.groupBy(careful, (one) => one.of[by]))
      if (group.length >= FEWEST) printGroup(`  ${by} ${name}`, group);
  if (whole === 'article') printReliability(careful);
}

/** Smaller groups tell nothing. */
const FEWEST = 30;

const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.94, 0.97, 0.98, 0.99];

function printReliability(judged: readonly Judged[]): void {
  console.log('\nprobability     speakers     said      was   from here on    right');
  for (const [index, low] of EDGES.entries()) {
    const high = EDGES[index + 1] ?? Number.POSITIVE_INFINITY;
    const within = judged.filter(({ chance }) => chance >= low && chance < high);
    const above = judged.filter(({ chance }) => chance >= low);
    const said = within.reduce((sum, { chance }) => sum + chance, 0);
    const cells = [
      `${low.toFixed(2)} to ${Math.min(1, high).toFixed(2)}`,
      String(within.length).padStart(12),
      percent(said, within.length).padStart(9),
      percent(rightIn(within), within.length).padStart(9),
      percent(above.length, judged.length).padStart(15),
      percent(rightIn(above), above.length).padStart(9),
    ];
    console.log(cells.join(''));
  }
}
