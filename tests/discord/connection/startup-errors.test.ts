/** Each way in which Discord can turn a start down, over a real connection. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createClient } from '../../../src/discord/connection/client.ts';
import { connect, watchConnection } from '../../../src/discord/connection/connect.ts';
import { presenceOf } from '../../../src/discord/connection/presence.ts';
import { registerCommands } from '../../../src/discord/connection/register.ts';
import { explainPort, explainStart } from '../../../src/discord/connection/startup-errors.ts';
import { type LocalDiscord, startLocalDiscord } from '../../../src/local/server.ts';
import { type Fault, type Faults, startFaults } from '../../support/faults.ts';

const TOKEN = 'very.secret.token';

/** The line that a person reads when the start at `apiUrl` fails. */
async function lineAt(apiUrl: string, token = TOKEN, guildId: string | null = null) {
  const client = createClient(apiUrl, presenceOf(1));
  try {
    const ready = await connect(client, token, 3_000);
    await registerCommands(ready, [{ name: 'x', description: 'X' }], guildId);
    return 'it started';
  } catch (error) {
    const applicationId = client.application?.id ?? null;
    return explainStart(error, { apiUrl, guildId, applicationId });
  } finally {
    await client.destroy();
  }
}

function expectLine(line: string, says: RegExp): void {
  expect(line).toMatch(says);
  expect(line.split('\n')).toHaveLength(1);
  expect(line).not.toContain(TOKEN);
}

describe('a server that is not what it should be', () => {
  let server: Server;
  let answer: { status: number; type: string; body: string };
  let apiUrl: string;
  beforeEach(async () => {
    server = createServer((_, response) => {
      response.writeHead(answer.status, { 'content-type': answer.type }).end(answer.body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  test.each([
    [
      'a web page',
      200,
      'text/html',
      '<html>Hello</html>',
      /is that Discord's API\? Check DISCORD_API_URL/,
    ],
    ['nothing at that path', 404, 'text/html', 'not found', /answers 404 .*DISCORD_API_URL/],
    ['no JSON at all', 200, 'application/json', '', /DISCORD_API_URL/],
    [
      'a refusal of the token',
      401,
      'application/json',
      '{"message":"401: Unauthorized","code":0}',
      /does not know this token \(DISCORD_TOKEN\)/,
    ],
    [
      'a ban page',
      429,
      'text/html',
      'error code: 1015',
      /shut this address out until .*start again/,
    ],
    ['a ban', 403, 'application/json', '{"message":"Forbidden","code":40001}', /refuses a request/],
    ['an empty object', 200, 'application/json', '{}', /DISCORD_API_URL/],
    [
      'no more starts today',
      200,
      'application/json',
      JSON.stringify({
        url: 'ws://127.0.0.1:9',
        shards: 1,
        session_start_limit: { total: 1, remaining: 0, reset_after: 60_000, max_concurrency: 1 },
      }),
      /only so often a day \(.*0 remaining.*\): start again later/,
    ],
    [
      'a gateway that is not there',
      200,
      'application/json',
      JSON.stringify({
        url: 'ws://127.0.0.1:9',
        shards: 1,
        session_start_limit: { total: 1, remaining: 1, reset_after: 0, max_concurrency: 1 },
      }),
      /gateway at ws:\/\/127\.0\.0\.1:9\/ did not let the bot in/,
    ],
  ])('%s', async (_, status, type, body, says) => {
    answer = { status, type, body };
    expectLine(await lineAt(apiUrl), says);
  });
});

describe('an address where nobody is', () => {
  test.each([
    ['http://127.0.0.1:9/api', /cannot be reached \(ECONNREFUSED\): check DISCORD_API_URL/],
    ['http://nowhere.invalid/api', /cannot be reached \((ENOTFOUND|EAI_AGAIN)\)/],
  ])('%s', async (apiUrl, says) => {
    expectLine(await lineAt(apiUrl), says);
  });
});

describe('Discord itself', () => {
  let local: LocalDiscord;
  let faults: Faults;
  beforeEach(async () => {
    local = await startLocalDiscord({ port: 0 });
    faults = await startFaults(local);
  });
  afterEach(async () => {
    await faults.close();
    await local.close();
  });

  test.each<[string, RegExp, Fault, RegExp]>([
    ['is down', /gateway/, { kind: 'fail', status: 503 }, /answers 503/],
    [
      'does not let the commands be registered',
      /PUT .*commands/,
      { kind: 'fail', status: 403, body: { code: 50001, message: 'Missing Access' } },
      /refuses a request \(PUT .*commands: Missing Access, code 50001\)/,
    ],
    [
      'does not like a command',
      /PUT .*commands/,
      {
        kind: 'fail',
        status: 400,
        body: {
          code: 50035,
          message: 'Invalid Form Body',
          errors: { name: { _errors: [{ code: 'X', message: 'Bad name' }] } },
        },
      },
      /Invalid Form Body.*Bad name/,
    ],
  ])('%s', async (_, match, fault, says) => {
    faults.inject(match, fault, Number.POSITIVE_INFINITY);
    expectLine(await lineAt(faults.apiUrl, local.token), says);
  });

  test('has no such server: the line holds the invitation to it', async () => {
    const line = await lineAt(faults.apiUrl, local.token, '1234567890');
    expectLine(line, /server 1234567890 \(DISCORD_GUILD_ID\).*client_id=\d+.*guild_id=1234567890/);
  });

  test('lets the bot in after a moment of trouble', async () => {
    faults.inject(/GET .*commands/, { kind: 'fail', status: 502 }, 1);
    expect(await lineAt(faults.apiUrl, local.token)).toBe('it started');
  });

  test.each([
    ['a void token', 4004, /no longer takes the token \(DISCORD_TOKEN\)/],
    ['too few shards', 4011, /more shards.*SHARDS=auto/],
    ['intents that it may not ask for', 4014, /closed the connection for good \(4014, Disallowed/],
  ])('that closes the connection for good makes the bot leave with a line: %s', async (...row) => {
    const [, code, says] = row;
    const client = createClient(faults.apiUrl, presenceOf(1));
    const log = { debug() {}, info() {}, warn() {}, error() {} };
    const line = new Promise<string>((resolve) => watchConnection(client, log, resolve));
    await connect(client, local.token);
    faults.closeGateway(code);
    expectLine(await line, says);
    await client.destroy();
  });

  test('that lets one shard in after the other is waited for', async () => {
    const { url } = (await (
      await fetch(`${faults.apiUrl}/v10/gateway/bot`, {
        headers: { authorization: `Bot ${local.token}` },
      })
    ).json()) as { url: string };
    const session_start_limit = { total: 9, remaining: 9, reset_after: 0, max_concurrency: 1 };
    const body = { url, shards: 3, session_start_limit };
    faults.inject(/gateway\/bot/, { kind: 'fail', status: 200, body }, Number.POSITIVE_INFINITY);
    const client = createClient(faults.apiUrl, presenceOf(1));
    await connect(client, local.token, 8_000);
    expect(client.ws.shards.size).toBe(3);
    await client.destroy();
  });
});

test.each([
  ['EADDRINUSE', 3000, /Port 3000 is taken.*LOCAL_PORT=3001/],
  ['EADDRINUSE', 65_535, /LOCAL_PORT=3000/],
  ['EACCES', 80, /Port 80 may not be opened.*above 1023/],
  ['EADDRNOTAVAIL', 3000, /EADDRNOTAVAIL/],
])('a port that cannot be had (%s, %d) is said with another', (code, port, says) => {
  expectLine(explainPort(Object.assign(new Error(code), { code }), port), says);
});
