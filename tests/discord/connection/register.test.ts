import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { commandBodies } from '../../../src/discord/connection/command-bodies.ts';
import { registerCommands } from '../../../src/discord/connection/register.ts';
import { sameCommands } from '../../../src/discord/connection/same-commands.ts';
import { type LocalDiscord, startLocalDiscord } from '../../../src/local/server.ts';
import { type Connected, connect } from '../../support/client.ts';
import { type Faults, startFaults } from '../../support/faults.ts';

let local: LocalDiscord;
let faults: Faults;
let connected: Connected;
beforeEach(async () => {
  local = await startLocalDiscord({ port: 0 });
  faults = await startFaults(local);
  connected = await connect({ apiUrl: faults.apiUrl, token: local.token });
});
afterEach(async () => {
  await connected.close();
  await faults.close();
  await local.close();
});

const bodies = commandBodies(commands, { roles: [], users: [] });
const register = (guildId: string | null, wanted = bodies) =>
  registerCommands(connected.client, wanted, guildId);

/** What changed something, as "METHOD …/commands". */
const writes = () =>
  faults.sent
    .filter(({ method, path }) => method !== 'GET' && path.includes('/commands'))
    .map(({ method, path }) => `${method} ${path.replace(/\d+/g, '#')}`);

const GLOBAL = 'PUT /applications/#/commands';
const HERE = 'PUT /applications/#/guilds/#/commands';

describe('commands', () => {
  test('are sent once; the next start finds them there', async () => {
    expect(await register(null)).toMatchObject({ sent: true, removed: 0 });
    expect(await register(null)).toMatchObject({ sent: false, removed: 0 });
    expect(writes()).toEqual([GLOBAL]);
  });

  test('are sent again where one of them has changed', async () => {
    await register(null);
    const changed = bodies.map((body) =>
      body.name === 'ask' ? { ...body, description: 'Ask something else' } : body,
    );
    expect(await register(null, changed)).toMatchObject({ sent: true });
    expect(await register(null, changed)).toMatchObject({ sent: false });
  });

  test('are sent again where one of them is gone', async () => {
    await register(null);
    expect(await register(null, bodies.slice(1))).toMatchObject({ sent: true });
    expect((await register(null, bodies.slice(1))).ids.size).toBe(bodies.length - 1);
  });

  test('are known by their ids, whether they were sent or there', async () => {
    const { ids } = await register(null);
    expect([...ids.keys()].sort()).toEqual(bodies.map(({ name }) => name).sort());
    expect((await register(null)).ids).toEqual(ids);
  });
});

describe('in a home server', () => {
  test('commands are registered there, and taken away everywhere else', async () => {
    await register(null);
    expect(await register(local.guildId)).toMatchObject({ sent: true, removed: bodies.length });
    expect(await register(local.guildId)).toMatchObject({ sent: false, removed: 0 });
    const removals = bodies.map(() => 'DELETE /applications/#/commands/#');
    expect(writes()).toEqual([GLOBAL, HERE, ...removals]);
  });

  test('commands are taken away there once they are registered globally again', async () => {
    await register(local.guildId);
    expect(await register(null)).toMatchObject({ sent: true, removed: bodies.length });
    expect(await register(null)).toMatchObject({ sent: false, removed: 0 });
  });

  test('they say nothing of direct messages and of installing by a person', async () => {
    await register(local.guildId);
    const [sent] = faults.sent.filter(({ method }) => method === 'PUT');
    for (const body of (sent?.body ?? [{ contexts: 'nothing was sent' }]) as object[]) {
      expect(body).not.toHaveProperty('contexts');
      expect(body).not.toHaveProperty('integration_types');
    }
  });

  test('a command counts as taken away whose removal had no response', async () => {
    await register(null);
    faults.inject(/DELETE .*commands/, { kind: 'lose', how: 'reset' });
    expect(await register(local.guildId)).toMatchObject({ sent: true, removed: bodies.length });
  });

  test('that the bot is not in, the refusal is passed on', async () => {
    await expect(register('1234567890')).rejects.toThrow();
  });
});

describe('two lists of commands are the same', () => {
  const command = {
    name: 'x',
    description: 'X',
    options: [{ type: 3, name: 'a', description: 'A' }],
  };

  test('whatever Discord adds', () => {
    const present = {
      ...command,
      type: 1,
      id: '1',
      application_id: '2',
      version: '3',
      nsfw: false,
      contexts: null,
      integration_types: [0],
      default_member_permissions: null,
      name_localizations: null,
      options: [{ ...command.options[0], required: false, autocomplete: false }],
    };
    expect(sameCommands([present], [command])).toBe(true);
  });

  test('whether permissions are text or a number', () => {
    const admins = { ...command, default_member_permissions: 32 };
    const text = { ...admins, default_member_permissions: '32' };
    expect(sameCommands([text], [admins])).toBe(true);
    expect(sameCommands([text], [{ ...admins, default_member_permissions: 8 }])).toBe(false);
  });

  test('in any order of commands and of places, but not of options', () => {
    const other = { name: 'y', description: 'Y', contexts: [0, 1] };
    const [first] = command.options;
    const two = { ...command, options: [first, { type: 3, name: 'b', description: 'B' }] };
    expect(sameCommands([other, command], [command, { ...other, contexts: [1, 0] }])).toBe(true);
    expect(sameCommands([two], [{ ...two, options: two.options.toReversed() }])).toBe(false);
  });

  test.each([
    ['description', 'Z'],
    ['default_member_permissions', '32'],
    ['contexts', [0]],
    ['integration_types', [0, 1]],
    ['nsfw', true],
    ['options', []],
  ])('not where %s differs', (field, value) => {
    expect(sameCommands([command], [{ ...command, [field]: value }])).toBe(false);
    expect(sameCommands([{ ...command, [field]: value }], [command])).toBe(false);
  });
});
