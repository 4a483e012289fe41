/**
 * The page's own files and the packages that it uses, from disk as they are: TypeScript is stripped
 * on the way out, bare imports are resolved by an import map made from the packages' `exports`.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import { dirname, extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decoded } from '../api/requests.ts';

export type Served = { readonly type: string; readonly body: string | Buffer };

const SOURCES = fileURLToPath(new URL('../page', import.meta.url));
const COMPONENTS = '@skyra/discord-components-core';
/** What the components import; resolved from where the components are. */
const PACKAGES = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/context'];

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Finds what an address of the page stands for; `policy` is the content security policy of the page. */
export function openPageFiles() {
  const folders = new Map(packageFolders());
  const map = JSON.stringify({ imports: Object.fromEntries(importsOf(folders)) });
  const hash = createHash('sha256').update(map).digest('base64');
  const find = async (pathname: string): Promise<Served | null> => {
    const file = fileOf(pathname === '/' ? '/page/index.html' : decoded(pathname), folders);
    const type = file === null ? undefined : TYPES[extname(file)];
    if (file === null || type === undefined) return null;
    const body = await readFile(file).catch(() => null);
    if (body === null) return null;
    if (file.endsWith('.ts')) return { type, body: stripTypes(body.toString('utf8')) };
    if (file.endsWith('.html')) {
      return { type, body: body.toString('utf8').replace('"IMPORT_MAP"', () => map) };
    }
    return { type, body };
  };
  return { find, policy: policyWith(hash) };
}

/** Node calls stripping experimental each time it starts; whoever opens the page need not know. */
function stripTypes(source: string): string {
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return stripTypeScriptTypes(source);
  } finally {
    process.emitWarning = emitWarning;
  }
}

/** Nothing from elsewhere; of scripts in the page itself only the import map. */
const policyWith = (hash: string) =>
  [
    "default-src 'none'",
    `script-src 'self' 'sha256-${hash}'`,
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** `/page/main.ts` or `/vendor/lit/index.js` as a file inside its folder; null for any other path. */
function fileOf(path: string, folders: ReadonlyMap<string, string>): string | null {
  const inside = (folder: string, rest: string) => {
    const file = join(folder, rest);
    return file.startsWith(folder + sep) ? file : null;
  };
  if (path.startsWith('/page/')) return inside(SOURCES, path.slice('/page/'.length));
  for (const [name, folder] of folders) {
    const prefix = `/vendor/${name}/`;
    if (path.startsWith(prefix)) return inside(folder, path.slice(prefix.length));
  }
  return null;
}

function packageFolders(): [string, string][] {
  const here = createRequire(import.meta.url);
  const components = folderOf(here.resolve(COMPONENTS), COMPONENTS);
  const there = createRequire(join(components, 'package.json'));
  const lit = createRequire(there.resolve('lit'));
  return [
    [COMPONENTS, components],
    ...PACKAGES.map((name): [string, string] => {
      const file = name.startsWith('@lit/c') ? there.resolve(name) : lit.resolve(name);
      return [name, folderOf(file, name)];
    }),
  ];
}

/** The folder of the package that a file belongs to. */
function folderOf(file: string, name: string): string {
  const folder = dirname(file);
  const ending = join('node_modules', ...name.split('/'));
  return folder.endsWith(ending) ? folder : folderOf(folder, name);
}

function* importsOf(folders: ReadonlyMap<string, string>): Generator<[string, string]> {
  for (const [name, folder] of folders) {
    const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      exports: Readonly<Record<string, unknown>>;
    };
    for (const [key, target] of Object.entries(exports)) {
      const file = forBrowsers(target);
      if (file === null || key.includes('*')) continue;
      yield [join(name, key), `/vendor/${join(name, file)}`];
    }
  }
}

/** The file that a package's `exports` name for browsers. */
function forBrowsers(target: unknown): string | null {
  if (typeof target === 'string') return target;
  if (typeof target !== 'object' || target === null) return null;
  const { browser, default: fallback } = target as { browser?: unknown; default?: unknown };
  return forBrowsers(browser ?? fallback);
}
