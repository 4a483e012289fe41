import { setTimeout as after } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { CHOICE_FORMAT } from '../../../src/answering/choosing/choice.ts';
import type { ChoosingRequest, Chosen } from '../../../src/answering/choosing/choose.ts';
import { createChoose, modelHost } from '../../../src/services/model/openai.ts';
import {
  type Act,
  fail,
  type ModelServer,
  type Script,
  say,
  startModelServer,
} from '../../support/model-server.ts';
import { hasOpenAiDescription } from '../../support/openai-schema.ts';

const KEY = 'sk-test-0123456789abcdefghij';
const request: ChoosingRequest = {
  system: 'Return JSON.',
  user: 'Who?',
  ids: ['S1', 'S2'],
  most: 8,
};
const CHOICE = '{"stance":"answers","ids":["S2"]}';
const servers: ModelServer[] = [];

async function serve(script: Script | Act): Promise<ModelServer> {
  const server = await startModelServer(typeof script === 'function' ? script : () => script);
  servers.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const joined = (server: ModelServer, settings = {}) =>
  createChoose({ apiKey: KEY, baseUrl: server.url, model: 'small', ...settings }, CHOICE_FORMAT);

async function chosenBy(server: ModelServer, ms = 20_000): Promise<Chosen> {
  return joined(server)(request, AbortSignal.timeout(ms));
}

async function causeOf(act: Act, ms?: number): Promise<string> {
  const chosen = await chosenBy(await serve(act), ms);
  return chosen.ok ? 'ok' : chosen.cause;
}

describe('a model server', () => {
  it('is asked with one schema of all ids there are, and its choice and use come back', async () => {
    const server = await serve(say(CHOICE));
    expect(await chosenBy(server)).toEqual({
      ok: true,
      choice: { stance: 'answers', ids: ['S2'] },
      model: 'small',
      usage: { input: 900, output: 100 },
    });
    expect(server.requests[0]?.response_format).toMatchObject({
      type: 'json_schema',
      json_schema: { strict: true, schema: CHOICE_FORMAT.schema },
    });
    expect(server.authorizations).toEqual([`Bearer ${KEY}`]);
  });

  it.skipIf(!hasOpenAiDescription)('gets requests as OpenAI describes them', async () => {
    const server = await serve(({ response_format }) =>
      response_format ? fail(400) : say(CHOICE),
    );
    expect((await chosenBy(server)).ok).toBe(true);
    expect(server.requests).toHaveLength(2);
    expect(server.problems).toEqual([]);
  });

  it('that knows no schemas is asked without, and this is remembered', async () => {
    const server = await serve(({ response_format }) =>
      response_format ? fail(400) : say(CHOICE),
    );
    const choose = joined(server);
    await choose(request, AbortSignal.timeout(20_000));
    await choose(request, AbortSignal.timeout(20_000));
    expect(server.requests.map(({ response_format }) => response_format?.type ?? 'plain')).toEqual([
      'json_schema',
      'plain',
      'plain',
    ]);
  });

  it('that is not named a model is asked for the first that it lists', async () => {
    const server = await serve(say(CHOICE));
    const choose = joined(server, { apiKey: null, model: null });
    expect(await choose(request, AbortSignal.timeout(20_000))).toMatchObject({ model: 'listed' });
  });

  it('that is busy once is asked again', async () => {
    const server = await serve((_, index) =>
      index === 0 ? fail(429, { 'retry-after-ms': '1' }) : say(CHOICE),
    );
    expect((await chosenBy(server)).ok).toBe(true);
    expect(server.requests).toHaveLength(2);
  });

  it('that asks to wait longer than there is time is not waited for beyond it', async () => {
    const chosen = await chosenBy(await serve(fail(429, { 'retry-after': '3600' })));
    expect(chosen).toMatchObject({ ok: false, cause: 'rate limited' });
  });

  it.each<[string, Act, number?]>([
    ['not authorised', fail(401)],
    ['rate limited', fail(429, { 'retry-after-ms': '1' })],
    ['server error', fail(500)],
    ['server error', fail(503)],
    ['request refused', fail(404)],
    ['request refused', fail(400)],
    ['timed out', { does: 'hang' }, 200],
    ['timed out', { does: 'delay', ms: 2_000, next: say(CHOICE) }, 200],
    ['broken off', { does: 'die', text: '{"sentences": []}' }],
    ['refused', { does: 'refuse', refusal: 'I cannot help with that.' }],
    ['refused', { does: 'say', text: '{}', finish: 'content_filter' }],
    ['cut off', { does: 'say', text: '{"sentences": [', finish: 'length' }],
    ['empty', say('  ')],
    ['malformed', { does: 'send', body: '{"id": ' }],
    ['malformed', { does: 'send', body: '{}' }],
    ['malformed', { does: 'send', body: '<html>busy</html>', type: 'text/html' }],
    ['malformed', { does: 'send', body: 'null' }],
    ['malformed', { does: 'send', body: '{"choices": [{"message": {"content": 7}}]}' }],
    ['empty', { does: 'send', body: '{"choices": "lied"}' }],
    ['malformed', say('S2')],
    ['chose nothing that was given', say({ stance: 'partly', ids: ['S3'] })],
  ])('ends in "%s" for %o', async (cause, act, ms) => {
    expect(await causeOf(act, ms)).toBe(cause);
  });

  it('that is not there ends in "unreachable"', async () => {
    const server = await serve(say(CHOICE));
    await server.close();
    expect(await chosenBy(server)).toMatchObject({ ok: false, cause: 'unreachable' });
  });

  it('is not asked when there is no time left', async () => {
    const server = await serve(say(CHOICE));
    expect(await joined(server)(request, AbortSignal.abort())).toMatchObject({
      cause: 'timed out',
    });
    expect(server.requests).toEqual([]);
  });

  it('is let go of when the asker gives up', async () => {
    const server = await serve({ does: 'hang' });
    const giveUp = new AbortController();
    const chosen = joined(server)(request, giveUp.signal);
    while (server.requests.length === 0) await after(5);
    giveUp.abort();
    expect(await chosen).toMatchObject({ ok: false, cause: 'timed out' });
  });

  it('has its use counted in numbers, whatever it says', async () => {
    const choices = [{ message: { content: CHOICE } }];
    const usage = { prompt_tokens: 'lied', completion_tokens: -3 };
    const server = await serve({ does: 'send', body: JSON.stringify({ choices, usage }) });
    expect(await chosenBy(server)).toMatchObject({ ok: true, usage: { input: 0, output: 0 } });
  });

  it('is named by its host', () => {
    expect(modelHost({ baseUrl: null })).toBe('api.openai.com');
    expect(modelHost({ baseUrl: 'http://localhost:11434/v1' })).toBe('localhost:11434');
  });
});
