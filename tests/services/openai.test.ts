import { setTimeout as after } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { Completion, Prompt } from '../../src/answering/composing/complete.ts';
import { DRAFT_SCHEMA } from '../../src/answering/composing/draft.ts';
import { createComplete, modelHost } from '../../src/services/openai.ts';
import {
  type Act,
  fail,
  type ModelServer,
  type Script,
  say,
  startModelServer,
} from '../support/model-server.ts';
import { hasOpenAiDescription } from '../support/openai-schema.ts';

const KEY = 'sk-test-0123456789abcdefghij';
const prompt: Prompt = { system: 'Return JSON.', user: 'Who?', schema: DRAFT_SCHEMA };
const servers: ModelServer[] = [];

async function serve(script: Script | Act): Promise<ModelServer> {
  const server = await startModelServer(typeof script === 'function' ? script : () => script);
  servers.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function completed(server: ModelServer, ms = 20_000): Promise<Completion> {
  const complete = createComplete({ apiKey: KEY, baseUrl: server.url, model: 'small' });
  return complete(prompt, AbortSignal.timeout(ms));
}

async function causeOf(act: Act, ms?: number): Promise<string> {
  const completion = await completed(await serve(act), ms);
  return completion.ok ? 'ok' : completion.cause;
}

describe('a model server', () => {
  it('is asked for the draft schema, and its text and use come back', async () => {
    const server = await serve(say({ sentences: [] }));
    expect(await completed(server)).toEqual({
      ok: true,
      text: '{"sentences":[]}',
      model: 'small',
      usage: { input: 900, output: 100 },
    });
    expect(server.requests[0]?.response_format).toMatchObject({
      type: 'json_schema',
      json_schema: { strict: true, schema: { additionalProperties: false } },
    });
    expect(server.authorizations).toEqual([`Bearer ${KEY}`]);
  });

  it.skipIf(!hasOpenAiDescription)('gets requests as OpenAI describes them', async () => {
    const server = await serve(({ response_format }) => (response_format ? fail(400) : say('{}')));
    expect((await completed(server)).ok).toBe(true);
    expect(server.requests).toHaveLength(3);
    expect(server.problems).toEqual([]);
  });

  it('that knows no schemas is asked in JSON mode, then plainly, and this is remembered', async () => {
    const server = await serve(({ response_format }) => (response_format ? fail(400) : say('{}')));
    const complete = createComplete({ apiKey: null, baseUrl: server.url, model: 'small' });
    await complete(prompt, AbortSignal.timeout(20_000));
    await complete(prompt, AbortSignal.timeout(20_000));
    expect(server.requests.map(({ response_format }) => response_format?.type ?? 'plain')).toEqual([
      'json_schema',
      'json_object',
      'plain',
      'plain',
    ]);
  });

  it('that is not named a model is asked for the first that it lists', async () => {
    const server = await serve(say('{}'));
    const complete = createComplete({ apiKey: null, baseUrl: server.url, model: null });
    expect(await complete(prompt, AbortSignal.timeout(20_000))).toMatchObject({ model: 'listed' });
  });

  it('that is busy once is asked again', async () => {
    const server = await serve((_, index) =>
      index === 0 ? fail(429, { 'retry-after-ms': '1' }) : say('{}'),
    );
    expect((await completed(server)).ok).toBe(true);
    expect(server.requests).toHaveLength(2);
  });

  it('that asks to wait longer than there is time is not waited for beyond it', async () => {
    const completion = await completed(await serve(fail(429, { 'retry-after': '3600' })), 300);
    expect(completion).toMatchObject({ ok: false, cause: 'rate limited' });
  });

  it.each<[string, Act, number?]>([
    ['not authorised', fail(401)],
    ['rate limited', fail(429, { 'retry-after-ms': '1' })],
    ['server error', fail(500)],
    ['server error', fail(503)],
    ['request refused', fail(404)],
    ['request refused', fail(400)],
    ['timed out', { does: 'hang' }, 200],
    ['timed out', { does: 'delay', ms: 2_000, next: say('{}') }, 200],
    ['broken off', { does: 'die', text: '{"sentences": []}' }],
    ['refused', { does: 'refuse', refusal: 'I cannot help with that.' }],
    ['refused', { does: 'say', text: '{}', finish: 'content_filter' }],
    ['cut off', { does: 'say', text: '{"sentences": [', finish: 'length' }],
    ['empty', say('  ')],
    ['malformed', { does: 'send', body: '{"id": ' }],
    ['malformed', { does: 'send', body: '{}' }],
    ['malformed', { does: 'send', body: '<html>busy</html>', type: 'text/html' }],
    ['malformed', { does: 'send', body: 'null' }],
  ])('ends in "%s" for %o', async (cause, act, ms) => {
    expect(await causeOf(act, ms)).toBe(cause);
  });

  it('that is not there ends in "unreachable"', async () => {
    const server = await serve(say('{}'));
    await server.close();
    expect(await completed(server)).toMatchObject({ ok: false, cause: 'unreachable' });
  });

  it('is not asked when there is no time left', async () => {
    const server = await serve(say('{}'));
    const complete = createComplete({ apiKey: KEY, baseUrl: server.url, model: 'small' });
    expect(await complete(prompt, AbortSignal.abort())).toMatchObject({ cause: 'timed out' });
    expect(server.requests).toEqual([]);
  });

  it('is let go of when the asker gives up', async () => {
    const server = await serve({ does: 'hang' });
    const giveUp = new AbortController();
    const complete = createComplete({ apiKey: KEY, baseUrl: server.url, model: 'small' });
    const completion = complete(prompt, giveUp.signal);
    while (server.requests.length === 0) await after(5);
    giveUp.abort();
    expect(await completion).toMatchObject({ ok: false, cause: 'timed out' });
  });

  it('is named by its host', () => {
    expect(modelHost({ baseUrl: null })).toBe('api.openai.com');
    expect(modelHost({ baseUrl: 'http://localhost:11434/v1' })).toBe('localhost:11434');
  });
});
