import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Extracted } from '../../src/cli/extract/reading-json.ts';
import { corpusPath } from '../support/data.ts';

export type Predicted = Extracted;

/** What the scorer prints with --json, as far as it is used. Shares are strings: "88.1% (1535/1743)". */
export type Score = {
  readonly compositeAttribution: number | null;
  readonly compositeWhoSaid: number | null;
  readonly detection: { readonly iou80: { readonly F1: number } };
  readonly endToEnd: { readonly F1: number };
  readonly attribution: { readonly pronounEntityHand: string };
  readonly whoSaid: {
    readonly answered: string;
    readonly precision: string;
    readonly accuracy: string;
  };
  readonly byType: Readonly<Record<string, { readonly recall80: string }>>;
};

const lines = (rows: readonly unknown[]): string =>
  `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`;

/** Scores predictions with the scorer beside the data. */
export function score(
  gold: readonly unknown[],
  predicted: readonly Predicted[],
  options: readonly string[],
  folder: string,
): Score {
  const goldFile = join(folder, 'gold.jsonl');
  const predictedFile = join(folder, 'predicted.jsonl');
  writeFileSync(goldFile, lines(gold));
  writeFileSync(predictedFile, lines(predicted));
  const scorer = corpusPath('quotes/score.mjs') ?? '';
  const run = spawnSync(process.execPath, [scorer, goldFile, predictedFile, ...options, '--json'], {
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`The scorer failed: ${run.stderr}`);
  return JSON.parse(run.stdout);
}
