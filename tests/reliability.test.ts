/** What docs/reliability.md promises is held by the tests that it names. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../src/config.ts';

const rows = readFileSync(join(PROJECT_ROOT, 'docs/reliability.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:fault|---)/.test(line))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));

describe('each row of the table of faults', () => {
  it.each(rows)('%s', (_fault, _seen, test = '') => {
    const [, file = '', name = ''] = /^`(.+)` › (.+)$/.exec(test) ?? [];
    const path = join(import.meta.dirname, `${file}.test.ts`);
    expect(existsSync(path)).toBe(true);
    expect(readFileSync(path, 'utf8')).toContain(name);
  });
});
