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

/** What is loaded together with a file. */
function staticImportsOf(file: string): readonly Import[] {
  const later = [...readFileSync(join(ROOT, file), 'utf8').matchAll(DYNAMIC)].length;
  const every = importsOf(file);
  return every.slice(0, every.length - later).filter(({ isType }) => !isType);
}

/** `commands`, `index`, `config` or the folder below `src`. */
function layerOf(path: string): string {
  const parts = path.split('/');
  if (parts[0] !== 'src') return parts[0] ?? '';
  return (parts[1] ?? '').replace(/\.ts$/, '');
}

const isOurs = (path: string) => /^(src|commands)\//.test(path);

/** Data flows one way: each room may import those before it. */
const FLOW: readonly string[] = [
  'language',
  'reading',
  'library',
  'answering',
  'app',
  'rendering',
  'discord',
  'commands',
];

/** Rooms beside the flow: what they may import of ours, and of which rooms types alone. */
const BESIDE: Readonly<Record<string, { code: readonly string[]; types: readonly string[] }>> = {
  config: { code: [], types: [] },
  local: { code: ['local'], types: [] },
  services: { code: ['services'], types: ['language', 'reading', 'library', 'answering', 'app'] },
};

/** The programs import anything; nobody imports them. */
const PROGRAMS = ['start', 'cli', 'index'];

function mayImport(layer: string): { code: readonly string[]; types: readonly string[] } {
  const at = FLOW.indexOf(layer);
  return BESIDE[layer] ?? { code: FLOW.slice(0, at + 1), types: [] };
}

describe('the layers', () => {
  it.each([...FLOW, ...Object.keys(BESIDE)])('%s imports only what it may', (layer) => {
    const { code, types } = mayImport(layer);
    const wrong = all.filter(
      ({ file, from, isType }) =>
        layerOf(file) === layer &&
        isOurs(from) &&
        !code.includes(layerOf(from)) &&
        !(isType && types.includes(layerOf(from))),
    );
    expect(wrong.map(({ file, from }) => `${file} imports ${from}`)).toEqual([]);
  });

  it('know no room that is not on the map', () => {
    const known = [...FLOW, ...Object.keys(BESIDE), ...PROGRAMS];
    expect(sources.filter((file) => !known.includes(layerOf(file)))).toEqual([]);
  });

  it('leave the programs to nobody else', () => {
    const wrong = all.filter(
      ({ file, from }) =>
        isOurs(from) &&
        PROGRAMS.includes(layerOf(from)) &&
        from !== 'commands/index.ts' &&
        !PROGRAMS.includes(layerOf(file)),
    );
    expect(wrong).toEqual([]);
  });

  it('keep language, reading, library, answering and rendering pure: no I/O, no network, no clock', () => {
    const pure = sources.filter((file) =>
      /^src\/(language|reading|library|answering|rendering)\//.test(file),
    );
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

describe('the way of a quotation', () => {
  const QUOTES = 'src/answering/quotes';
  /** Each step takes what those before it made. */
  const STEPS: readonly string[] = ['message', 'locate', 'whose', 'verdict', 'notes'];
  const stepOf = (path: string): number =>
    path.startsWith(`${QUOTES}/`) ? STEPS.indexOf(path.split('/')[3] ?? '') : -1;

  it.each(STEPS)('%s knows nothing of a later step, nor of who asks', (step) => {
    const own = all.filter(({ file }) => file.startsWith(`${QUOTES}/${step}/`));
    expect(own).not.toEqual([]);
    const wrong = own.filter(({ from }) => {
      const isBelow = from.startsWith(`${QUOTES}/`);
      return isBelow && (stepOf(from) < 0 || stepOf(from) > STEPS.indexOf(step));
    });
    expect(wrong.map(({ file, from }) => `${file} imports ${from}`)).toEqual([]);
  });

  it('is called by judge.ts alone, one step after the other', () => {
    const entries = ['locate/locate', 'whose/whose', 'verdict/judged', 'notes/notes'];
    const callers = entries.flatMap((entry) =>
      all
        .filter(({ from, isType }) => from === `${QUOTES}/${entry}.ts` && !isType)
        .map(({ file }) => file.slice(QUOTES.length + 1)),
    );
    expect([...new Set(callers)].sort()).toEqual(['check-text.ts', 'judge.ts']);
  });
});

describe('the rooms', () => {
  const MOST_ENTRIES = 13;

  it('hold about a dozen entries each', () => {
    const entries = new Map<string, Set<string>>();
    for (const file of sources) {
      const parts = file.split('/');
      parts.slice(1).forEach((name, index) => {
        const folder = parts.slice(0, index + 1).join('/');
        entries.set(folder, (entries.get(folder) ?? new Set()).add(name));
      });
    }
    const full = [...entries].filter(([, names]) => names.size > MOST_ENTRIES);
    expect(full.map(([folder, names]) => `${folder}: ${names.size}`)).toEqual([]);
  });

  it('give no file name to two different things', () => {
    const named = Map.groupBy(sources, (file) => file.split('/').at(-1) ?? '');
    const twice = [...named].filter(([name, files]) => files.length > 1 && name !== 'index.ts');
    expect(twice.flatMap(([, files]) => files)).toEqual([]);
  });

  it('give no type name to two different things, but for the local Discord, which is a program of its own', () => {
    const types = sources
      .filter((file) => !file.startsWith('src/local/'))
      .flatMap((file) =>
        [...readFileSync(join(ROOT, file), 'utf8').matchAll(/^(?:export )?type (\w+)/gm)].map(
          ([, name = '']) => ({ name, file }),
        ),
      );
    const twice = [...Map.groupBy(types, ({ name }) => name)].filter(([, all]) => all.length > 1);
    expect(twice.map(([name, all]) => [name, all.map(({ file }) => file)])).toEqual([]);
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

  it('load what reads web pages only when there is one', () => {
    const loaded = new Set<string>();
    const load = (file: string): void => {
      if (loaded.has(file)) return;
      loaded.add(file);
      for (const { from } of staticImportsOf(file)) if (isOurs(from)) load(from);
    };
    for (const program of ['src/index.ts', 'src/cli/index.ts']) load(program);
    expect(loaded).toContain('src/services/process/log.ts');
    expect([...loaded].filter((file) => file.includes('/import'))).toEqual([]);
  });

  it('have no circular imports between files, not even of types', () => {
    const next = new Map<string, string[]>();
    for (const { file, from } of all)
      if (isOurs(from)) next.set(file, [...(next.get(file) ?? []), from]);
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
