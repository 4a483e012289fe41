import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readerText } from '../../../src/discord/render/escape.ts';
import {
  type ComposingBot,
  given,
  goodDraft,
  KEY,
  settled,
  startComposingBot,
  writesWell,
} from '../../support/composing-bot.ts';
import { type Act, fail, type Script, say } from '../../support/model-server.ts';

let bot: ComposingBot | null = null;
let shared: ComposingBot;

beforeAll(async () => {
  shared = await startComposingBot(writesWell, { budgetMs: 3_000 });
  // The first question loads the package.
  shared.model.script(() => fail(401));
  await ask(shared);
});
afterAll(() => shared.close());

/** A bot of the test's own. */
async function start(...args: Parameters<typeof startComposingBot>): Promise<ComposingBot> {
  bot = await startComposingBot(...args);
  return bot;
}

/** The bot that tests share, with another model behind it; a good answer lets earlier failures be forgotten. */
async function share(script: Script): Promise<ComposingBot> {
  shared.model.script(writesWell);
  await ask(shared);
  shared.model.script(script);
  return shared;
}

afterEach(async () => {
  await bot?.close();
  bot = null;
});

const QUESTION = 'What did Zhang Jun say about the United States?';
const asked = (running: ComposingBot, question = QUESTION) =>
  running.local.people.member.slash(running.local.channels.general, 'ask', { question });
const ask = async (running: ComposingBot, question = QUESTION) =>
  settled(running, await asked(running, question));

describe('a composed answer', () => {
  it('is sentences with numbers that lead to the quotations below them', async () => {
    const running = await share(writesWell);
    const reply = await ask(running);
    const text = readerText(reply.content);
    expect(text).toMatch(/^Zhang Jun said “There are many things .+\(with South Korea\)”\. \[1\]/);
    expect(text).toMatch(/\n\[1\] Zhang Jun/);
    expect(reply.content.length).toBeLessThanOrEqual(900);
    expect(running.model.problems).toEqual([]);
  });

  it('names the model and the host that received the question in its last line', async () => {
    const running = await share(writesWell);
    const last = (await ask(running)).content.split('\n').at(-1);
    const { host } = new URL(running.model.url);
    expect(last).toContain('scripted');
    expect(last).toContain(host);
    expect(last).toContain('received the question');
  });

  it('has the extractive answer and the receipt behind More', async () => {
    const running = await share((request) => {
      const draft = goodDraft(request);
      return say({
        sentences: [...draft.sentences, { text: 'Everybody lied.', sources: ['P1'], quotes: [] }],
      });
    });
    const { member } = running.local.people;
    let page = await member.press((await ask(running)).id, 'More');
    const pages = [page.content];
    while (page.buttons.includes('More')) {
      page = await member.press(page.id, 'More');
      pages.push(page.content);
    }
    expect(pages.at(-1)).toContain('How this answer came about');
    expect(pages.at(-1)).toContain('words that the source does not have');
    expect(pages.at(-1)).not.toContain('Everybody lied');
    expect(readerText(pages.join('\n'))).toContain('flip-flop of US policies');
  });

  it('comes in reply to a mention, and for a summary', async () => {
    const running = await share(writesWell);
    const { member } = running.local.people;
    const { general } = running.local.channels;
    const mentioned = await member.ask(general, `@Verbatim ${QUESTION}`);
    expect(mentioned.content).toContain('received the question');
    const summary = await settled(
      running,
      await member.slash(general, 'summary', { topic: 'sanctions' }),
    );
    expect(summary.content).toContain('received the question');
  });

  it('is not asked for where the sources do not answer, or where words are checked', async () => {
    const running = await share(writesWell);
    const before = running.model.requests.length;
    const { member } = running.local.people;
    const { general } = running.local.channels;
    expect((await ask(running, 'Who is the president of France?')).content).toMatch(
      /^\*\*Not in the sources/,
    );
    await member.slash(general, 'who-said', { quote: 'flip-flop of US policies' });
    await member.slash(general, 'check', { text: 'Wu said "flip-flop of US policies"' });
    expect(running.model.requests).toHaveLength(before);
  });

  it('is announced in the help, with the host, before anything is asked', async () => {
    const running = await share(writesWell);
    const { member } = running.local.people;
    const { content } = await member.ask(running.local.channels.general, '@Verbatim help');
    expect(content).toContain(`language model at ${new URL(running.model.url).host}`);
    expect(content.length).toBeLessThan(700);
  });

  it('tells the model nothing of who asks', async () => {
    const running = await share(writesWell);
    await ask(running);
    const sent = JSON.stringify(running.model.requests.at(-1));
    expect(sent).not.toContain(running.local.people.member.id);
    expect(sent).not.toMatch(/"(?:user|safety_identifier|prompt_cache_key|metadata)":/);
  });
});

describe('whatever the model does, the person gets the quotations', () => {
  it.each<[string, Act]>([
    ['dies in the middle of an answer', { does: 'die', text: '{"sentences": []}' }],
    ['hangs', { does: 'hang' }],
    ['knows another key', fail(401)],
    ['has too much to do', fail(429, { 'retry-after': '30' })],
    ['is broken', fail(500)],
    ['refuses', { does: 'refuse', refusal: 'I cannot.' }],
    ['runs out of tokens', { does: 'say', text: '{"sentences": [{"te', finish: 'length' }],
    ['sends half a JSON', say('{"sentences": [{"text": "Zhang')],
    ['answers in another schema', say({ answer: 'Everybody lied.' })],
    ['answers nothing', say('')],
    [
      'writes nothing that holds',
      say({ sentences: [{ text: '@everyone Everybody lied.', sources: ['P1'], quotes: [] }] }),
    ],
    ['sends 100,000 characters', say('Zhang Jun lied. '.repeat(6_250))],
    ['writes no sentences', say({ sentences: [] })],
  ])('when it %s', async (_, act) => {
    const running = await share(() => act);
    const reply = await ask(running);
    expect(readerText(reply.content)).toContain('There are many things that the US can do');
    expect(reply.content).toMatch(/-# .*quotations alone/);
    expect(reply.content).not.toContain('lied');
    expect(running.pings()).toEqual([]);
  });

  it('and the log says why, without the question', async () => {
    const running = await start(fail(401));
    await ask(running);
    const line = running.logs.find(({ message }) => message === 'no draft from the model');
    expect(line).toMatchObject({ level: 'warn', cause: 'not authorised' });
    expect(JSON.stringify(running.logs)).not.toContain('United States');
  });

  it('and after repeated failures the model is left alone for a while', async () => {
    const running = await start(fail(401));
    for (let time = 0; time < 5; time += 1) await ask(running);
    expect(running.model.requests).toHaveLength(3);
    expect((await ask(running)).content).toContain('not answering at the moment');
  });
});

describe('a hostile model', () => {
  it('cannot ping, link, or speak in anybody’s name', async () => {
    const running = await share((request) => {
      const { sentences } = goodDraft(request);
      const ids = given(request).sources.map(({ id }) => id);
      const bad = (text: string) => ({ text, sources: ids.slice(0, 1), quotes: [] });
      return say({
        sentences: [
          ...sentences,
          bad('@everyone look at https://evil.example.'),
          bad('<@&1> **Zhang Jun** said "I resign".'),
        ],
      });
    });
    const reply = await ask(running);
    expect(reply.content).toContain('received the question');
    expect(reply.content).not.toMatch(/evil|resign|everyone/);
    expect(running.pings()).toEqual([]);
  });
});

describe('the key', () => {
  it('appears in nothing that was written', async () => {
    const running = await start((_, index) =>
      index % 2 === 0
        ? { does: 'send', body: JSON.stringify({ error: `bad key ${KEY}` }) }
        : { does: 'fail', status: 401 },
    );
    const replies = [await ask(running), await ask(running), await ask(running)];
    const { member, admin } = running.local.people;
    const { general } = running.local.channels;
    replies.push(await admin.slash(general, 'knowledge status'));
    expect(running.model.authorizations[0]).toContain(KEY);
    const messages = [...member.messages(general), ...admin.messages(general)];
    expect(JSON.stringify([replies, messages, running.logs])).not.toContain(KEY);
    const files = await readdir(running.folder);
    const state = await Promise.all(files.map((file) => readFile(join(running.folder, file))));
    expect(state.length).toBeGreaterThan(1);
    expect(Buffer.concat(state).includes(KEY)).toBe(false);
  });
});

describe('limits', () => {
  it('end composed answers for a person until the day ends, and say so', async () => {
    const running = await start(writesWell, {
      limits: {
        person: { requests: 1, tokens: 1_000_000 },
        server: { requests: 100, tokens: 1_000_000 },
      },
    });
    expect((await ask(running)).content).toContain('received the question');
    const second = await ask(running);
    expect(second.content).toMatch(/used up until <t:\d+:t>/);
    expect(readerText(second.content)).toContain('There are many things that the US can do');
    expect(running.model.requests).toHaveLength(1);
  });

  it('hold for a server as a whole, by tokens too', async () => {
    const running = await start(writesWell, {
      limits: {
        person: { requests: 100, tokens: 1_000_000 },
        server: { requests: 100, tokens: 500 },
      },
    });
    await ask(running);
    const { admin } = running.local.people;
    const { general } = running.local.channels;
    const reply = await settled(running, await admin.slash(general, 'ask', { question: QUESTION }));
    expect(reply.content).toContain("This server's connected answers");
  });

  it('are counted over a restart, and shown to admins', async () => {
    const running = await start(writesWell, {
      limits: {
        person: { requests: 1, tokens: 1_000_000 },
        server: { requests: 100, tokens: 1_000_000 },
      },
    });
    await ask(running);
    const { admin } = running.local.people;
    const status = await admin.slash(running.local.channels.general, 'knowledge status');
    expect(status.content).toContain('1 requests, 1000 tokens');
    await running.restart();
    expect((await ask(running)).content).toContain('used up until');
  });

  it('let so many be written at once and the rest wait', async () => {
    const running = await start(
      (request) => ({ does: 'delay', ms: 100, next: writesWell(request, 0) }),
      { atOnce: 2 },
    );
    await Promise.all(Array.from({ length: 5 }, () => ask(running)));
    expect(running.model.requests).toHaveLength(5);
    expect(running.model.busiest()).toBe(2);
  });
});

describe('while the model writes', () => {
  it('a command shows what is being done, then the answer', async () => {
    const running = await start((request) => ({
      does: 'delay',
      ms: 1_700,
      next: writesWell(request, 0),
    }));
    const first = await asked(running);
    expect(first.content).toMatch(/^-# writing from \d+ passages…$/);
    const { member } = running.local.people;
    const { general } = running.local.channels;
    await expect
      .poll(() => member.messages(general).at(-1)?.content, { timeout: 4_000 })
      .toContain('received the question');
  });
});
