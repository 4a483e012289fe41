import { afterEach, describe, expect, it } from 'vitest';
import { type Kept, keep, keptAnswer, versionsIn } from '../../src/app/kept-answers.ts';
import { askedText, type Request, respond } from '../../src/app/respond.ts';
import { createState } from '../../src/app/state/state.ts';
import { openStore } from '../../src/services/store/store.ts';
import { EDIT_KINDS, edited, placesIn, quotationsOf } from '../answering/quotes/edits.ts';
import { type RunningBot, startBot } from '../support/bot.ts';
import { sourcesIn } from '../support/library.ts';
import { randomFrom } from '../support/random.ts';

const sources = sourcesIn(
  'knowledge',
  ...['harbour', 'cod', 'tram'].map((dispute) => `tests/fixtures/disputes/${dispute}`),
);
const quiet = { debug() {}, info() {}, warn() {}, error() {} };

async function keptFor(request: Request): Promise<Kept> {
  const answer = await respond(request, sources);
  return {
    answer,
    asked: askedText(request),
    server: 'here',
    versions: versionsIn(answer, sources.library),
    target: { id: '1', channel: '2' },
    pictures: false,
    under: '',
  };
}

/** As another process finds it. */
async function afterARestart(kept: Kept, server: string | null = 'here') {
  const opened = await openStore('memory:', () => undefined);
  if (!opened.ok) throw new Error(opened.problem);
  const process = () => ({
    state: createState({ store: opened.store, log: quiet, now: Date.now }),
    sources: async () => sources,
  });
  await keep('id', kept, process());
  return keptAnswer('id', server, process());
}

describe('a kept answer', () => {
  it.each([null, 'there', 'elsewhere/here'])(
    'is gone for whoever asks for it in another place: %s',
    async (place) => {
      const kept = await keptFor({ kind: 'who-said', quote: 'flip-flop of US policies' });
      expect(await afterARestart(kept, place)).toBe('gone');
    },
  );

  it.each<Request>([
    { kind: 'ask', question: 'Why did China vote against the resolution?' },
    { kind: 'ask', question: 'When did China and Russia veto the resoluton?' },
    { kind: 'ask', question: 'What did Angela Merkel say about the harbour?' },
    { kind: 'ask', question: 'What did Zhang Jun say about the tram?' },
    { kind: 'ask', question: 'How do I bake bread?' },
    { kind: 'ask', question: 'Was sagte China?' },
    { kind: 'ask', question: '' },
    { kind: 'summary' },
    { kind: 'summary', topic: 'the tram', length: 'long' },
    { kind: 'summary', party: 'China', length: 'short' },
    { kind: 'who-said', quote: 'flip-flop of US policies', speaker: 'Kim Song' },
    { kind: 'who-said', quote: 'no words of any article here' },
    { kind: 'check', text: 'Wu Jianjian said "There are many things that the US can do".' },
    { kind: 'check', text: 'nothing to check' },
  ])('comes back from the store as it was put: %o', async (request) => {
    const kept = await keptFor(request);
    expect(await afterARestart(kept)).toEqual(kept);
  });

  it('comes back as it was put, whatever is wrong with the words asked about', async () => {
    const random = randomFrom(7);
    const quotations = quotationsOf(sources.library);
    const places = placesIn(sources.library);
    for (const kind of EDIT_KINDS)
      for (let tries = 0; tries < 10; tries += 1) {
        const text = quotations[Math.floor(random() * quotations.length)] ?? '';
        const other = quotations[Math.floor(random() * quotations.length)] ?? '';
        const edit = edited(kind, { text, other, places }, random);
        if (edit === null) continue;
        const kept = await keptFor({ kind: 'who-said', quote: edit.text });
        expect(await afterARestart(kept)).toEqual(kept);
      }
  });
});

/** What an older version of the program may have kept for a value of this one. */
const OLDER: readonly (readonly [string, (value: unknown) => unknown])[] = [
  ['without a version', () => ({ answer: { kind: 'summary' }, asked: '', versions: {} })],
  ['of another version', (value) => ({ ...Object(value), version: 0 })],
  [
    'of another shape',
    (value) => ({ ...Object(value), value: { answer: { kind: 'answered', findings: 3 } } }),
  ],
];

describe('what an older version of the program kept', () => {
  let bot: RunningBot;
  afterEach(() => bot.close());
  const general = () => bot.local.channels.general;
  const member = () => bot.local.people.member;
  const startAfter = async (kind: string, older: (value: unknown) => unknown) => {
    bot = await startBot({
      store: (real) => ({
        ...real,
        get: async (key) => {
          const value = await real.get(key);
          return key.startsWith(kind) && value !== undefined ? older(value) : value;
        },
      }),
    });
  };

  it.each(OLDER)('is told in a line behind More: %s', async (_, older) => {
    await startAfter('answer:', older);
    const long = await member().slash(general(), 'summary', { length: 'long' });
    await bot.restart();
    const more = await member().press(long.id, 'More');
    expect(more.content).toMatch(/updated since this answer.*ask again/);
    expect(bot.logs.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it.each(OLDER)('is told in a line where it was to be posted: %s', async (_, older) => {
    await startAfter('answer:', older);
    const { id } = member().say(general(), 'Kim Song said "flip-flop of US policies".');
    const page = await member().menu(general(), id, 'Check quotes');
    await bot.restart();
    const posted = await member().press(page.id, 'Post here');
    expect(posted.content).toMatch(/updated since this answer.*ask again/);
  });

  it('is no conversation to go on with', async () => {
    await startAfter('talk:', () => ({ question: 'What of it?', earlier: [], at: Date.now() }));
    const first = await member().ask(general(), '@Verbatim what did Kim Song say?');
    const next = await member().ask(general(), '@Verbatim what did he say about sanctions?', {
      replyTo: first.id,
    });
    expect(next.content).not.toMatch(/undefined|Something went wrong/);
  });
});
