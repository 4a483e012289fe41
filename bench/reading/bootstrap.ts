import { type Predicted, score } from './score.ts';

type Sample = { readonly gold: readonly unknown[]; readonly predicted: readonly Predicted[] };

/** A small generator of numbers in [0, 1) that is the same in every run. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function resampled({ gold, predicted }: Sample, random: () => number): Sample {
  const picks = gold.map(() => Math.floor(random() * gold.length));
  return {
    gold: picks.map((at) => gold[at]),
    predicted: picks.flatMap((at) => predicted[at] ?? []),
  };
}

const composite = (sample: Sample, folder: string): number | null =>
  score(sample.gold, sample.predicted, ['--types', 'direct,mixed'], folder).compositeWhoSaid;

/** A 95% interval for the difference of the who-said composites of two samples, articles drawn anew. */
export function bootstrapDifference(
  first: Sample,
  second: Sample,
  resamples: number,
  folder: string,
): { readonly low: string; readonly high: string } {
  const random = createRandom(20_220_608);
  const differences: number[] = [];
  for (let run = 0; run < resamples; run++) {
    const one = composite(resampled(first, random), folder);
    const other = composite(resampled(second, random), folder);
    if (one !== null && other !== null) differences.push(one - other);
  }
  differences.sort((a, b) => a - b);
  const at = (share: number): string =>
    (
      differences[Math.min(differences.length - 1, Math.floor(share * differences.length))] ??
      Number.NaN
    ).toFixed(1);
  return { low: at(0.025), high: at(0.975) };
}
