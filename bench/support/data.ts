/**
 * Where the measured cases are: our own under `bench/cases`, the public corpora in the folder that
 * BENCH_DATA names, or in `../shared` beside the repository where it is there (see bench/README.md).
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const CORPORA = process.env.BENCH_DATA ?? join(ROOT, '../shared');

/** The path of a corpus' file; null, and a line that says so, where it is missing. */
export function corpusPath(path: string): string | null {
  const file = join(CORPORA, path);
  if (existsSync(file)) return file;
  console.log(`Skipped: ${path} is missing in BENCH_DATA (see bench/README.md).`);
  return null;
}

/** The text of a corpus' file; null, and a line that says so, where it is missing. */
export function corpusText(path: string): string | null {
  const file = corpusPath(path);
  return file === null ? null : readFileSync(file, 'utf8');
}

/** The rows of a JSON Lines text. */
export const rowsIn = <Row>(text: string): readonly Row[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

/** The path of a file or folder of our own cases. */
export const casePath = (path: string): string => join(ROOT, 'bench/cases', path);

/** Our own cases of one file: `reading/pasted` for `bench/cases/reading/pasted.jsonl`. */
export const casesOf = <Case>(name: string): readonly Case[] =>
  rowsIn(readFileSync(casePath(`${name}.jsonl`), 'utf8'));
