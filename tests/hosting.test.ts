/** What a container and a service are started with. No image is built here: the files are held against what they copy, start and set. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { PROJECT_ROOT, VARIABLES } from '../src/config.ts';

const textOf = (path: string): string => readFileSync(join(PROJECT_ROOT, path), 'utf8');
const { scripts } = JSON.parse(textOf('package.json'));
/** `--max-semi-space-size=8 … --import … src/index.ts`, as `npm start` runs it: in place of the shell, so that signals reach it, and with the arguments behind it. Windows' shell knows no `!`, and runs what stands behind `||`. */
const started: string = / \|\| node (.+)$/.exec(scripts.start)?.[1] ?? '';
const dockerfile = textOf('Dockerfile');
const compose = parse(textOf('compose.yaml'), { merge: true });

describe('the image', () => {
  it('copies what is there, and what a start needs', () => {
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(
      ([, paths = '']) => paths.split(' '),
    );
    expect(copied.filter((path) => !existsSync(join(PROJECT_ROOT, path)))).toEqual([]);
    expect(copied).toEqual(
      expect.arrayContaining(['package.json', 'src', 'commands', 'knowledge']),
    );
    const ignored = textOf('.dockerignore').split('\n');
    for (const path of copied) expect(ignored).toContain(`!${path}`);
  });

  it('starts what npm start starts, and not as root', () => {
    const command = JSON.parse(/^CMD (\[.+\])$/m.exec(dockerfile)?.[1] ?? '[]');
    expect(command.join(' ')).toBe(`node ${started}`);
    expect(dockerfile).toMatch(/^USER node$/m);
  });

  it('has the Node that the project has, and is asked for its health where it serves it', () => {
    const { optionalDependencies } = JSON.parse(textOf('package.json'));
    const [major] = optionalDependencies.node.split('.');
    for (const [, image] of dockerfile.matchAll(/^FROM (\S+)/gm))
      expect(image).toBe(`node:${major}-slim`);
    const port = /METRICS_PORT=(\d+)/.exec(dockerfile)?.[1];
    expect(dockerfile).toContain(`http://127.0.0.1:${port}/healthz`);
  });
});

describe('several processes', () => {
  type Bot = { env_file: readonly object[]; environment: Record<string, string> };
  const bots = Object.entries<Bot>(compose.services).filter(([name]) => name.startsWith('bot-'));

  it('take every setting of .env, and set over it only what the composition itself decides', () => {
    const decided = ['DISCORD_TOKEN', 'STATE_URL', 'ARTICLES_URL', 'SHARDS', 'KNOWLEDGE_DIR'];
    for (const [, { env_file: files, environment }] of bots) {
      expect(files).toEqual([{ path: '.env', required: false }]);
      expect(Object.keys(environment).toSorted()).toEqual([...decided, 'METRICS_PORT'].toSorted());
    }
  });

  it('are asked for their health where the image asks, also by a .env that leaves METRICS_PORT empty', () => {
    const port = /METRICS_PORT=(\d+)/.exec(dockerfile)?.[1];
    for (const [, { environment }] of bots)
      expect(environment.METRICS_PORT).toBe(`\${METRICS_PORT:-${port}}`);
    expect(textOf('docs/hosting.md')).toContain(`--env-file .env -e METRICS_PORT=${port} `);
  });

  it('set what the program reads', () => {
    for (const [, { environment }] of bots)
      expect(Object.keys(environment).filter((name) => !VARIABLES.includes(name))).toEqual([]);
  });

  it('hold every shard once', () => {
    const parts = bots.map(([, { environment }]) =>
      /^(\d+)-(\d+)\/(\d+)$/.exec(environment.SHARDS ?? ''),
    );
    const held = parts.flatMap((part) => {
      const [first, last] = [Number(part?.[1]), Number(part?.[2])];
      return Array.from({ length: last - first + 1 }, (_, n) => first + n);
    });
    const count = Number(parts[0]?.[3]);
    expect(held.toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, n) => n));
  });

  it('keep what they share in one database', () => {
    for (const name of ['STATE_URL', 'ARTICLES_URL'])
      expect(new Set(bots.map(([, { environment }]) => environment[name]?.split('@')[1]))).toEqual(
        new Set(['database/verbatim']),
      );
  });
});

describe('the guide', () => {
  const guide = textOf('docs/hosting.md');

  it('starts by systemd what npm start starts', () => {
    expect(guide).toContain(`node ${started}\n`);
  });

  it('names variables that the program reads, and no others', () => {
    const named = [...guide.matchAll(/`([A-Z]+_[A-Z_]+)(?:=[^`]*)?`/g)].map(
      ([, name = '']) => name,
    );
    expect(named.filter((name) => !VARIABLES.includes(name))).toEqual(['POSTGRES_PASSWORD']);
  });
});

const hasSqlite = spawnSync('sqlite3', ['-version']).status === 0;

describe.skipIf(!hasSqlite)('the backup of a SQLite database (skipped without sqlite3)', () => {
  const [save = '', restore = ''] = [
    ...textOf('docs/hosting.md').matchAll(/-c '([^']+)'/g),
  ].flatMap(([, command = '']) => (command.includes('~/backup') ? [command] : []));
  let home = '';
  const run = (command: string) =>
    spawnSync('sh', ['-c', command], { env: { ...process.env, HOME: home } }).status;

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'verbatim-backup-'));
    mkdirSync(join(home, 'app/data'), { recursive: true });
  });
  afterEach(() => rmSync(home, { recursive: true }));

  it('brings back what was there when it was made', () => {
    const path = join(home, 'app/data/articles.sqlite');
    const execute = (statement: string) => {
      const database = new DatabaseSync(path);
      database.exec(statement);
      const kept = database.prepare('SELECT word FROM kept').all();
      database.close();
      return kept.map(({ word }) => word);
    };
    execute("CREATE TABLE kept (word); INSERT INTO kept VALUES ('before')");
    expect(run(save)).toBe(0);
    execute("INSERT INTO kept VALUES ('after')");
    expect(run(restore)).toBe(0);
    expect(execute('')).toEqual(['before']);
  });

  it('fails where there is no database, and makes none', () => {
    expect(run(save)).not.toBe(0);
    expect(readdirSync(join(home, 'app/data'))).toEqual([]);
    expect(readdirSync(join(home, 'backup'))).toEqual([]);
  });
});
