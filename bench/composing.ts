/**
 * What a language model may get past the verification: good sentences are made from articles, edited
 * by kind, put among good ones, and verified. `npm run bench -- composing [drafts] [seed]`.
 */
import { HARMFUL, HARMLESS } from '../tests/support/draft-edits.ts';
import { type Tally, tryDrafts, worldOf } from '../tests/support/draft-trials.ts';
import { sharedFile, sourcesIn, sourcesOf } from '../tests/support/library.ts';

const FOLDERS = [
  'knowledge',
  'tests/fixtures/disputes/cod',
  'tests/fixtures/disputes/harbour',
  'tests/fixtures/disputes/tram',
];
const MOST_OTHERS = 60;

export default async function composing(args: string[]): Promise<void> {
  const drafts = Number(args[0] ?? 50_000);
  const seed = Number(args[1] ?? 1);
  run('seed article and fixtures', sourcesIn(...FOLDERS), drafts, seed);
  const others = otherArticles();
  if (others === null) console.log('other articles: ../shared is missing, left out');
  else run('60 articles of PolNeAR', sourcesOf(others), Math.ceil(drafts / 5), seed);
}

function otherArticles(): Record<string, string> | null {
  const lines = sharedFile('quotes/dev.jsonl')?.trim().split('\n').slice(0, MOST_OTHERS);
  return lines === undefined
    ? null
    : Object.fromEntries(
        lines.map((line, index): [string, string] => [`a${index}.txt`, JSON.parse(line).text]),
      );
}

function run(
  name: string,
  { library }: ReturnType<typeof sourcesIn>,
  drafts: number,
  seed: number,
): void {
  const world = worldOf(library, seed);
  const from = performance.now();
  const tally = tryDrafts(world, drafts);
  const ms = performance.now() - from;
  console.log(`\n${name}: ${world.goods.length} good sentences, ${tally.drafts} drafts of three`);
  console.log(`  harmful edits shown      ${tally.shown.length} of ${tally.harmful}`);
  console.log(`  good sentences kept      ${percent(tally.kept, tally.good)} of ${tally.good}`);
  console.log(
    `  harmless edits kept      ${percent(tally.harmlessKept, tally.harmless)} of ${tally.harmless}`,
  );
  console.log(`  verification of a draft  ${(ms / tally.drafts).toFixed(2)} ms`);
  printKinds(tally);
  for (const { kind, text } of tally.shown.slice(0, 20)) console.log(`  SHOWN ${kind}: ${text}`);
}

function printKinds(tally: Tally): void {
  for (const kind of [...Object.keys(HARMFUL), ...Object.keys(HARMLESS)]) {
    const { tried, kept } = tally.kinds.get(kind) ?? { tried: 0, kept: 0 };
    console.log(`    ${kind.padEnd(40)} ${kept} of ${tried} shown`);
  }
}

const percent = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)}%`;
