import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Config, PROJECT_ROOT, readConfig, VARIABLES } from '../src/config.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'verbatim-config-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function config(environment: Record<string, string> = {}): Config {
  const result = readConfig(environment, root);
  if (!result.ok) throw new Error(result.problems.join('\n'));
  return result.config;
}

function problems(environment: Record<string, string>): readonly string[] {
  const result = readConfig(environment, root);
  return result.ok ? [] : result.problems;
}

function writeEnv(content: string | Uint8Array): void {
  writeFileSync(join(root, '.env'), content);
}

test('an empty environment gives the defaults of the contract', () => {
  expect(config()).toEqual({
    discordToken: null,
    discordApiUrl: 'https://discord.com/api',
    discordGuildId: null,
    fetchUrls: 'home',
    knowledgeDir: join(root, 'knowledge'),
    knowledgeLabel: 'knowledge',
    stateUrl: `sqlite:${join(root, 'data/state.sqlite')}`,
    articlesUrl: `sqlite:${join(root, 'data/articles.sqlite')}`,
    serverArticles: 'on',
    hostArticles: 'everywhere',
    openai: null,
    admins: { roles: [], users: [] },
    shards: 'auto',
    metrics: null,
    localPort: 3000,
    logLevel: 'info',
    secrets: [],
    idle: [],
    unknown: [],
  });
});

describe('.env.example', () => {
  const example = parseEnv(readFileSync(join(PROJECT_ROOT, '.env.example'), 'utf8'));

  test('lists every variable that is read, and no other', () => {
    expect(Object.keys(example).sort()).toEqual([...VARIABLES].sort());
  });

  test('shows the defaults', () => {
    expect(config(example as Record<string, string>)).toEqual(config());
  });
});

describe('.env', () => {
  test('is read from the root', () => {
    writeEnv('DISCORD_TOKEN="a.b.c"\nLOG_LEVEL=WARN\n');
    expect(config()).toMatchObject({ discordToken: 'a.b.c', logLevel: 'warn', secrets: ['a.b.c'] });
  });

  test('loses to the environment, also to an empty variable', () => {
    writeEnv('LOCAL_PORT=4000\nDISCORD_TOKEN=a.b.c\n');
    expect(config({ LOCAL_PORT: '5000', DISCORD_TOKEN: '' })).toMatchObject({
      localPort: 5000,
      discordToken: null,
    });
  });

  test('may begin with a byte order mark and end its lines as Windows does', () => {
    writeEnv('\uFEFFDISCORD_TOKEN=a.b.c\r\nLOCAL_PORT=4000\r\n');
    expect(config()).toMatchObject({ discordToken: 'a.b.c', localPort: 4000 });
  });

  test('in UTF-16 is refused instead of being read as empty', () => {
    writeEnv(Buffer.from('\uFEFFDISCORD_TOKEN=a.b.c\n', 'utf16le'));
    expect(problems({})).toEqual([`${join(root, '.env')} is not UTF-8: save it as UTF-8 text`]);
  });

  test('that cannot be read is said with its path', () => {
    mkdirSync(join(root, '.env'));
    expect(problems({})).toEqual([
      `${join(root, '.env')} cannot be read (EISDIR): make it a readable file`,
    ]);
  });

  test('with a line that sets nothing is refused with its number, and without what may be the token', () => {
    writeEnv('# The token\n\nLOG_LEVEL=warn\r\na.b.c\r\n');
    expect(problems({})).toEqual([
      '.env:4: there is no "=": write NAME=value, as in DISCORD_TOKEN=…, or # in front of a comment',
    ]);
    writeEnv('DISCORD_TOKEN a.b.c');
    expect(problems({})[0]).toMatch(/^\.env:1: (?!.*a\.b\.c)/);
  });

  test('may hold comments, empty values, and quoted values over several lines', () => {
    const value = '"one\ntwo # = three\n"';
    writeEnv(
      `# one\n\n  # two\n \t\r\nexport LOCAL_PORT=\nOPENAI_MODEL=${value} # more\nLOG_LEVEL=warn`,
    );
    expect(config()).toMatchObject({ logLevel: 'warn', localPort: 3000 });
  });

  test('with a name that nothing reads has it listed', () => {
    writeEnv('DISCORD_TOKN=a.b.c\n');
    expect(config().unknown).toEqual(['DISCORD_TOKN']);
  });

  test('is named where its value is wrong', () => {
    writeEnv('LOCAL_PORT=http\n');
    expect(problems({})[0]).toMatch(/^\.env: LOCAL_PORT is not a port.*\(got "http"\)$/);
  });
});

describe('a wrong value is named with its variable and what to do', () => {
  test.each([
    ['DISCORD_API_URL', 'discord.com', 'is not a URL that begins with http'],
    ['DISCORD_API_URL', 'https://discord.com/api/v10', 'leave the version off'],
    ['DISCORD_GUILD_ID', 'my server', 'Copy ID'],
    ['ADMIN_USER_IDS', '1, @bob', 'holds "@bob"'],
    ['ADMIN_ROLE_IDS', 'admins', 'holds "admins"'],
    ['SHARDS', '0', 'is neither auto nor a part'],
    ['SHARDS', '[0, 1]', 'as in 0-3/8'],
    ['SHARDS', '2-1/4', 'as in 0-3/8'],
    ['SHARDS', '0-4/4', 'as in 0-3/8'],
    ['LOCAL_PORT', '65536', 'is not a port'],
    ['LOG_LEVEL', 'loud', 'is none of trace, debug, info'],
    ['OPENAI_BASE_URL', 'localhost:11434', 'is not a URL'],
  ])('%s=%s', (name, value, help) => {
    const [line, ...others] = problems({ [name]: value });
    expect(others).toEqual([]);
    expect(line).toContain(`${name} `);
    expect(line).toContain(help);
    expect(line).toContain(`(got "${value}")`);
  });

  test.each(['Bot a.b.c', 'bearer a.b.c', '"Bot  a.b.c"'])('DISCORD_TOKEN=%s', (value) => {
    writeEnv(`DISCORD_TOKEN=${value}\n`);
    const [line, ...others] = problems({});
    expect(others).toEqual([]);
    expect(line).toBe(
      '.env: DISCORD_TOKEN begins with a word before the token, as in "Bot …": put the token there alone',
    );
  });

  test('all of them at once', () => {
    expect(problems({ LOCAL_PORT: 'x', LOG_LEVEL: 'y' })).toHaveLength(2);
  });

  test('but never a secret', () => {
    const secret = 'geheim im Klartext';
    for (const name of ['DISCORD_TOKEN', 'STATE_URL']) {
      const [line] = problems({ [name]: secret });
      expect(line).toContain(name);
      expect(line).not.toContain(secret);
    }
  });
});

test('surrounding space of a value is dropped', () => {
  expect(config({ DISCORD_TOKEN: ' a.b.c\r\n' }).discordToken).toBe('a.b.c');
});

test('without a token SHARDS and ARTICLES_URL do not count, which is told where they are set', () => {
  const set = { SHARDS: '0-1/4', ARTICLES_URL: 'postgres://host/verbatim' };
  expect(config(set)).toMatchObject({ shards: 'auto', idle: ['SHARDS', 'ARTICLES_URL'] });
  expect(config({ ...set, DISCORD_TOKEN: 'a.b.c' }).idle).toEqual([]);
  writeEnv(readFileSync(join(PROJECT_ROOT, '.env.example')));
  expect(config().idle).toEqual([]);
});

test('shards are a part of all, from 0 on', () => {
  const shards = (SHARDS: string) => config({ DISCORD_TOKEN: 'a.b.c', SHARDS }).shards;
  expect(shards('2-4/8')).toEqual({ ids: [2, 3, 4], count: 8 });
  expect(shards('0/1')).toEqual({ ids: [0], count: 1 });
  expect(shards('Auto')).toBe('auto');
});

test('ids are separated by commas or spaces', () => {
  expect(config({ ADMIN_USER_IDS: '1,2 , 3', ADMIN_ROLE_IDS: '4 5' }).admins).toEqual({
    users: ['1', '2', '3'],
    roles: ['4', '5'],
  });
});

test('the API address loses its last slash', () => {
  expect(config({ DISCORD_API_URL: 'http://127.0.0.1:1/api/' }).discordApiUrl).toBe(
    'http://127.0.0.1:1/api',
  );
});

describe('the state store', () => {
  test.each([
    ['sqlite:x.db', 'x.db'],
    ['sqlite://x.db', 'x.db'],
  ])('%s is a path from the root', (url, path) => {
    expect(config({ STATE_URL: url }).stateUrl).toBe(`sqlite:${join(root, path)}`);
  });

  test('takes an absolute path', () => {
    expect(config({ STATE_URL: 'sqlite:///var/x.db' }).stateUrl).toBe('sqlite:/var/x.db');
  });

  test('has its password among the secrets', () => {
    expect(config({ STATE_URL: 'redis://me:hidden@host' }).secrets).toEqual(['hidden']);
  });
});

describe('a model is asked', () => {
  test('with a key', () => {
    expect(config({ OPENAI_API_KEY: 'k' }).openai).toMatchObject({
      apiKey: 'k',
      baseUrl: null,
      model: null,
    });
  });

  test('with the address of a server that needs no key', () => {
    expect(
      config({ OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1', OPENAI_MODEL: 'm' }).openai,
    ).toMatchObject({ apiKey: null, baseUrl: 'http://127.0.0.1:11434/v1', model: 'm' });
  });

  test('within limits that can be set', () => {
    const { openai } = config({
      OPENAI_API_KEY: 'k',
      OPENAI_SECONDS: '5',
      OPENAI_PERSON_REQUESTS: '0',
    });
    expect(openai).toMatchObject({ budgetMs: 5_000, limits: { person: { requests: 0 } } });
  });

  test('with as many tokens as OpenAI, or a server of one’s own, takes unless told', () => {
    const tokens = (environment: Record<string, string>) =>
      config(environment).openai?.contextTokens;
    expect(tokens({ OPENAI_API_KEY: 'k' })).toBe(12_000);
    expect(tokens({ OPENAI_BASE_URL: 'http://127.0.0.1:1/v1' })).toBe(4_000);
    expect(tokens({ OPENAI_API_KEY: 'k', OPENAI_CONTEXT: '30000' })).toBe(30_000);
  });

  test('not with a model name alone', () => {
    expect(config({ OPENAI_MODEL: 'm' }).openai).toBeNull();
  });
});
