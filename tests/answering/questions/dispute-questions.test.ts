import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonFor, sourcesIn } from '../../support/library.ts';
import { casesIn, faultsOfShown, requestOf } from './judge-case.ts';

const FOLDER = 'tests/fixtures/disputes';
const sources = sourcesIn(...['harbour', 'cod', 'tram'].map((dispute) => `${FOLDER}/${dispute}`));
const cases = casesIn(readFileSync(`${FOLDER}/questions.jsonl`, 'utf8'));

test('at least 96 of 100 questions about three invented disputes are answered, shown as the closest, checked or refused rightly', async () => {
  const faults: string[] = [];
  for (const wanted of cases) {
    const found = faultsOfShown(wanted, await jsonFor(requestOf(wanted), sources));
    if (found.length > 0) faults.push(`${wanted.id} ${wanted.input}: ${found.join('; ')}`);
  }
  expect(cases.length).toBeGreaterThanOrEqual(120);
  expect(faults.length / cases.length, faults.join('\n')).toBeLessThanOrEqual(0.04);
});
