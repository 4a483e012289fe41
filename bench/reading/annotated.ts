/**
 * Annotated news of the corpora: the reader's scores by the scorer beside the data, on the articles worked
 * on and on those put aside, by way of knowing the speaker, and its speed.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extracted } from '../../src/cli/extract/reading-json.ts';
import { readArticle } from '../../src/reading/read.ts';
import type { Basis } from '../../src/reading/statement.ts';
import { corpusText, rowsIn } from '../support/data.ts';
import { articleOf, extract, sure, type Text } from '../support/extract.ts';
import { bootstrapDifference } from './bootstrap.ts';
import { type Predicted, type Score, score } from './score.ts';

/** A third of the development articles, put aside before any rule was written. */
const isAside = ({ id }: Text): boolean =>
  (createHash('sha1').update(id).digest()[0] ?? 1) % 3 === 0;

/** Predictions that rest on one way of knowing the speaker. */
function predictBy(gold: Text, basis: Basis): Predicted {
  const reading = readArticle(articleOf(gold), sure);
  const statements = reading.statements.filter((statement) => statement.basis === basis);
  return extracted(gold.id, gold.text, { ...reading, statements });
}

const row = (label: string, ...cells: readonly (string | number | null)[]): void =>
  console.log(label.padEnd(44), cells.map((cell) => String(cell ?? '–').padStart(19)).join(''));

type Metric = readonly [
  label: string,
  reference: string,
  reach: string,
  of: (scores: Scores) => string | number | null,
];
type Scores = { readonly both: Score; readonly direct: Score; readonly speech: Score };

const METRICS: readonly Metric[] = [
  ['direct and mixed: who-said composite', '76.9', '86', ({ both }) => both.compositeWhoSaid],
  ['same: precision when it answers', '81.2', '89', ({ both }) => both.whoSaid.precision],
  ['same: answered', '', '', ({ both }) => both.whoSaid.answered],
  ['direct: composite attribution', '82.9', '89', ({ direct }) => direct.compositeAttribution],
  ['direct: end-to-end F1', '76.3', '82', ({ direct }) => direct.endToEnd.F1],
  [
    'pronouns to the right person (hand labels)',
    '60',
    '75',
    ({ both }) => both.attribution.pronounEntityHand,
  ],
  ['mixed: recall at IoU .8', '13.9', '55', ({ both }) => both.byType.mixed?.recall80 ?? null],
  ['all speech: detection F1', '47.9', '62', ({ speech }) => speech.detection.iou80.F1],
];

function scoresOf(gold: readonly Text[], predicted: readonly Predicted[], folder: string): Scores {
  return {
    both: score(gold, predicted, ['--types', 'direct,mixed'], folder),
    direct: score(gold, predicted, ['--types', 'direct'], folder),
    speech: score(gold, predicted, ['--speech'], folder),
  };
}

/** A 95% interval for a share, after Wilson. */
function interval(share: string): string {
  const [, right = '0', all = '0'] = /\((\d+)\/(\d+)\)/.exec(share) ?? [];
  const n = Number(all);
  if (n === 0) return '–';
  const p = Number(right) / n;
  const z = 1.96;
  const middle = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return `${(100 * (middle - half)).toFixed(1)} to ${(100 * (middle + half)).toFixed(1)}`;
}

function printScores(dev: readonly Text[], folder: string, resamples: number): void {
  const predicted = dev.map((one) => extract(one, sure));
  const aside = dev.map(isAside);
  const part = <T>(list: readonly T[], wanted: boolean): readonly T[] =>
    list.filter((_, index) => aside[index] === wanted);
  const all = scoresOf(dev, predicted, folder);
  const tuned = scoresOf(part(dev, false), part(predicted, false), folder);
  const held = scoresOf(part(dev, true), part(predicted, true), folder);
  const shown = scoresOf(
    dev,
    dev.map((one) => extract(one)),
    folder,
  ).both.whoSaid;
  row('as shown, unclear speakers left out: precision', '81.2', '89', shown.precision);
  row('same: answered', '', '', shown.answered);
  row('as read:', 'reference', 'to reach', 'dev', 'worked on', 'put aside');
  for (const [label, reference, reach, of] of METRICS)
    row(label, reference, reach, of(all), of(tuned), of(held));
  row(
    'pronouns: 95% interval',
    '',
    '',
    ...[all, tuned, held].map(({ both }) => interval(both.attribution.pronounEntityHand)),
  );
  if (resamples > 0) {
    const { low, high } = bootstrapDifference(
      { gold: part(dev, false), predicted: part(predicted, false) },
      { gold: part(dev, true), predicted: part(predicted, true) },
      resamples,
      folder,
    );
    row('composite, worked on less put aside: 95%', '', '', '', `${low} to ${high}`);
  }
}

function printByBasis(dev: readonly Text[], folder: string): void {
  console.log('');
  row('by basis, direct and mixed, who-said', '', '', 'precision', 'coverage', 'put aside');
  for (const basis of ['named', 'role', 'pronoun', 'continued'] as const) {
    const predicted = dev.map((gold) => predictBy(gold, basis));
    const options = ['--types', 'direct,mixed'];
    const all = score(dev, predicted, options, folder);
    const held = score(
      dev.filter(isAside),
      predicted.filter((_, index) => isAside(dev[index] ?? { id: '', text: '' })),
      options,
      folder,
    );
    row(basis, '', '', all.whoSaid.precision, all.whoSaid.answered, held.whoSaid.precision);
  }
}

/** Articles a second of processor time, the median of five passes. */
function speed(articles: readonly Text[]): number {
  const rates = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    for (const article of articles) readArticle(articleOf(article));
    const { user, system } = process.cpuUsage(before);
    return (articles.length / (user + system)) * 1e6;
  });
  return Math.round(rates.sort((a, b) => a - b)[2] ?? 0);
}

/** Scores on the corpora, where they are; the speed on them, or on the seed article. */
export function measureAnnotated(resamples: number): void {
  const text = corpusText('quotes/dev.jsonl');
  if (text === null) printSpeedOfSeed();
  else measureCorpora(rowsIn<Text>(text), resamples);
}

function measureCorpora(dev: readonly Text[], resamples: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
  try {
    printScores(dev, folder, resamples);
    printByBasis(dev, folder);
    const wikinews = rowsIn<Text>(corpusText('quotes/wikinews.fixture.jsonl') ?? '');
    const fragments = score(
      wikinews,
      wikinews.map((one) => extract(one)),
      ['--types', 'direct,mixed'],
      folder,
    );
    console.log('');
    row('Wikinews fixture: fragments right', '9 of 12', '12', fragments.whoSaid.accuracy);
    row('articles a second, one core', 'about 500', '300', speed(dev));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function printSpeedOfSeed(): void {
  const text = readFileSync('knowledge/un-veto-dispute.md', 'utf8');
  const articles = Array.from({ length: 200 }, () => ({ id: 'seed', text }));
  row('articles a second, one core (seed article)', '', '', speed(articles));
}
