/** The documents and comments name only files and folders that there are. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Whoever runs the bot makes them. */
const MADE_BY_PEOPLE = new Set(['knowledge/corrections.yaml', '.env']);

const sources = ['src', 'commands', 'tests', 'bench'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(
    (name) => `/${join(folder, name).replaceAll('\\', '/')}`,
  ),
);

const isThere = (path: string): boolean => existsSync(join(ROOT, path));

/** Whether the words in backticks look like a path of the repository. */
const looksLikePath = (code: string): boolean =>
  /^[\w-][\w.-]*\/$/.test(code) ||
  /^[\w-]+\.(ts|md|yaml)$/.test(code) ||
  (/^[\w.-]+(\/[\w.-]+)+\/?$/.test(code) && isThere(code.split('/')[0] ?? ''));

/** Paths in backticks that lead nowhere, neither from the root nor from a folder that the same line names. */
function deadPaths(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const paths = [...line.matchAll(/`([^`\s]+)`/g)].map(([, code = '']) => code);
    const named = paths.filter(looksLikePath);
    const folders = named.filter((path) => path.endsWith('/') && isThere(path));
    return named.filter(
      (path) =>
        !MADE_BY_PEOPLE.has(path) && !['', ...folders].some((folder) => isThere(folder + path)),
    );
  });
}

/** Files that a text names outside of backticks, by the end of their path, and that are nowhere. */
const deadFiles = (text: string): readonly string[] =>
  [...text.matchAll(/(?:[\w-]+\/)*[\w-]+(?:\.[\w-]+)*\.ts\b/g)]
    .map(([name]) => name)
    .filter((name) => !sources.some((path) => path.endsWith(`/${name}`)));

it.each(['ARCHITECTURE.md', 'README.md', 'CHANGELOG.md'])('%s names paths that exist', (name) => {
  const text = readFileSync(join(ROOT, name), 'utf8');
  expect([...deadPaths(text), ...deadFiles(text)]).toEqual([]);
});

it('comments name files that exist', () => {
  const dead = sources
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => {
      const lines = readFileSync(join(ROOT, path), 'utf8').split('\n');
      const comments = lines.filter((line) => /^\s*(\/\*\*|\*|\/\/)/.test(line));
      return deadFiles(comments.join('\n')).map((name) => `${path} names ${name}`);
    });
  expect(dead).toEqual([]);
});

it('a path that leads nowhere is seen', () => {
  expect(deadPaths('See `src/nowhere.ts`, `nothing/` and `verdict.ts`.')).toEqual([
    'src/nowhere.ts',
    'nothing/',
    'verdict.ts',
  ]);
  expect(deadFiles('(nowhere.ts, verdict/verdict.ts)')).toEqual(['nowhere.ts']);
});
