import { expect, test } from 'vitest';
import { jsonFor, sharedFile, sourcesIn } from '../../support/library.ts';
import { casesIn, faultsOfShown, requestOf } from './judge-case.ts';

const file = sharedFile('questions/dev.jsonl');
const cases = casesIn(file ?? '');
const sources = sourcesIn('knowledge');

test.skipIf(file !== null)('the questions beside the repository are missing: skipped', () => {
  expect(cases).toHaveLength(0);
});

test.each(cases)('$id: $input', async (wanted) => {
  expect(faultsOfShown(wanted, await jsonFor(requestOf(wanted), sources))).toEqual([]);
});
