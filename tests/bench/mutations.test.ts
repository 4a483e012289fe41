import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mutantsOf, weightsIn } from '../../bench/mutations/mutants.ts';
import { TABLES } from '../../bench/mutations/tables.ts';

describe('the tables of weights', () => {
  it.each(Object.entries(TABLES))('%s: names weights and tests that are there', (_, table) => {
    const source = existsSync(table.file) ? readFileSync(table.file, 'utf8') : '';
    const missing = table.names.filter((name) => weightsIn(source, name).length === 0);
    expect(missing, table.file).toEqual([]);
    expect(table.tests.filter((test) => !existsSync(test))).toEqual([]);
  });
});

describe('a mutation', () => {
  const source =
    'const NEAR = 0.85;\nexport const MIX = {\n  /** Why. */\n  words: 3,\n  far: 1_000,\n};';

  it('changes one number of a source, to nothing, twice as much and the opposite', () => {
    const [words] = weightsIn(source, 'MIX');
    const changes = words === undefined ? [] : mutantsOf(source, words);
    expect(changes.map(({ name, change }) => `${name}: ${change}`)).toEqual([
      'MIX.words: 3 → 0',
      'MIX.words: 3 → 6',
      'MIX.words: 3 → -3',
    ]);
    expect(changes[1]?.source).toBe(source.replace('words: 3', 'words: 6'));
  });

  it('finds a number that stands alone, and one with a separator', () => {
    expect(weightsIn(source, 'NEAR').map(({ value }) => value)).toEqual(['0.85']);
    expect(weightsIn(source, 'MIX').map(({ value }) => value)).toEqual(['3', '1_000']);
    expect(weightsIn(source, 'FAR')).toEqual([]);
  });
});
