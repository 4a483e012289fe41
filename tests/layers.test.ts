/** Reads the sources and holds them to the layers of ARCHITECTURE.md. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

type Import = { readonly file: string; readonly from: string; readonly isType: boolean };

const sources = ['src', 'commands'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|js|mjs)$/.test(name))
    .map((name) => join(folder, name).replaceAll('\\', '/')),
);

const IMPORT = /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/g;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const found = [...text.matchAll(IMPORT)].map(([whole, type, from = '']) => ({
    from,
    isType: type !== undefined || everyNameIsType(whole),
  }));
  const dynamic = [...text.matchAll(DYNAMIC)].map(([, from = '']) => ({ from, isType: false }));
  return [...found, ...dynamic].map(({ from, isType }) => ({
    file,
    isType,
    from: from.startsWith('.')
      ? relative(ROOT, join(ROOT, file, '..', from)).replaceAll('\\', '/')
      : from,
  }));
}

/** `import { type A, type B }` brings no code along. */
function everyNameIsType(statement: string): boolean {
  const names = /\{([^}]*)\}/
    .exec(statement)?.[1]
    ?.split(',')
    .filter((name) => name.trim() !== '');
  return names?.every((name) => /^\s*type\s/.test(name)) ?? false;
}

const all = sources.flatMap(importsOf);

/** `commands`, `cli`, `index`, `config` or the folder below `src`. */
function layerOf(path: string): string {
  const parts = path.split('/');
  if (parts[0] !== 'src') return parts[0] ?? '';
  return (parts[1] ?? '').replace(/\.ts$/, '');
}

const isOurs = (path: string) => /^(src|commands)\//.test(path);

/** What each layer may import of ours; types of the layers in `types` too. */
const MAY: Readonly<Record<string, { code: readonly string[]; types: readonly string[] }>> = {
  commands: { code: ['commands', 'discord', 'answering', 'library'], types: ['reading'] },
  discord: { code: ['discord', 'answering', 'library'], types: ['reading'] },
  services: { code: ['services'], types: ['answering', 'library'] },
  local: { code: ['local'], types: [] },
  answering: { code: ['answering', 'library', 'reading'], types: [] },
  library: { code: ['library', 'reading'], types: [] },
  reading: { code: ['reading'], types: [] },
  config: { code: [], types: [] },
};

describe('the layers', () => {
  it.each(Object.entries(MAY))('%s imports only what it may', (layer, { code, types }) => {
    const wrong = all.filter(
      ({ file, from, isType }) =>
        layerOf(file) === layer &&
        isOurs(from) &&
        !code.includes(layerOf(from)) &&
        !(isType && types.includes(layerOf(from))),
    );
    expect(wrong.map(({ file, from }) => `${file} imports ${from}`)).toEqual([]);
  });

  it('know no layer that is not in the table', () => {
    const known = [...Object.keys(MAY), 'index', 'cli'];
    expect(sources.filter((file) => !known.includes(layerOf(file)))).toEqual([]);
  });

  it('leave index.ts and cli.ts to nobody else', () => {
    const wrong = all.filter(
      ({ file, from }) =>
        isOurs(from) &&
        ['index', 'cli'].includes(layerOf(from)) &&
        from !== 'commands/index.ts' &&
        !['index', 'cli'].includes(layerOf(file)),
    );
    expect(wrong).toEqual([]);
  });

  it('keep reading, library and answering pure: no I/O, no network, no clock', () => {
    const pure = sources.filter((file) => /^src\/(reading|library|answering)\//.test(file));
    const wrong = pure.flatMap((file) => {
      const nodes = importsOf(file).filter(
        ({ from }) => from.startsWith('node:') && from !== 'node:crypto',
      );
      const text = readFileSync(join(ROOT, file), 'utf8');
      const uses =
        /\b(Date\.now|new Date\(\)|performance\.now|fetch\(|process\.|Math\.random)/.exec(text);
      return [
        ...nodes.map(({ from }) => `${file}: ${from}`),
        ...(uses ? [`${file}: ${uses[0]}`] : []),
      ];
    });
    expect(wrong).toEqual([]);
  });
});

describe('the sources', () => {
  it('read the environment in config.ts alone', () => {
    const readers = sources.filter((file) =>
      /process\.env\b/.test(readFileSync(join(ROOT, file), 'utf8')),
    );
    expect(readers).toEqual(['src/config.ts']);
  });

  it('import only packages that package.json names as dependencies', () => {
    const { dependencies, optionalDependencies } = JSON.parse(
      readFileSync(join(ROOT, 'package.json'), 'utf8'),
    );
    const named = { ...dependencies, ...optionalDependencies };
    const packages = all
      .filter(({ from, isType }) => !isOurs(from) && !from.startsWith('node:') && !isType)
      .map(({ from }) =>
        from
          .split('/')
          .slice(0, from.startsWith('@') ? 2 : 1)
          .join('/'),
      );
    const undeclared = [...new Set(packages)].filter((name) => !(name in named));
    expect(undeclared).toEqual([]);
  });

  it('have no circular imports between files', () => {
    const next = new Map<string, string[]>();
    for (const { file, from, isType } of all)
      if (isOurs(from) && !isType) next.set(file, [...(next.get(file) ?? []), from]);
    const done = new Set<string>();
    const circle = (file: string, path: readonly string[]): readonly string[] | null => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
      if (done.has(file)) return null;
      for (const each of next.get(file) ?? []) {
        const found = circle(each, [...path, file]);
        if (found) return found;
      }
      done.add(file);
      return null;
    };
    expect(sources.map((file) => circle(file, [])).find((found) => found !== null) ?? []).toEqual(
      [],
    );
  });
});
