/** One server never sees another's articles: at every way in, and behind every button. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createMessage } from '../../src/local/api/channel-messages.ts';
import { readerText } from '../../src/rendering/wording/escape.ts';
import { type RunningBot, seedArticle, startBot } from '../support/bot.ts';
import { published } from '../support/collections.ts';
import type { Person } from '../support/person.ts';

/** Threads take seconds on a busy machine. */
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const HOST =
  'The harbour\n\n"We will never close the old harbour of Merrow," Ann Lee, the mayor, said.';
const FERRY = 'The ferry\n\n"The ferry has sailed for the last time," Cy Dorn, the captain, said.';

/** Of the first server's article, and nothing that anybody asks. */
const SECRET = /Zhang Jun|Wu Jianjian|DeLaurentis|easing sanctions|blamed a|defends N\.Korea/;
const QUOTE = 'flip-flop of US policies';

let bot: RunningBot;
let there: ReturnType<RunningBot['local']['addServer']>;
let outside: ReturnType<RunningBot['local']['addServer']>;

beforeAll(async () => {
  bot = await startBot({ files: { 'harbour.md': HOST }, local: { patienceMs: 60_000 } });
  there = bot.local.addServer({ name: 'There' });
  outside = bot.local.addServer({ name: 'Outside', invited: false });
  await published(bot.collections, bot.local.guildId, { 'veto.md': await seedArticle() });
  await published(bot.collections, there.id, { 'ferry.md': FERRY });
});
afterAll(() => bot.close());

type Place = { readonly person: Person; readonly channel: string; readonly isMember: boolean };

const places = (): Readonly<Record<string, Place>> => ({
  'another server': { person: there.member, channel: there.channels.general, isMember: true },
  'a direct message': {
    person: bot.local.people.member,
    channel: bot.local.people.member.dm,
    isMember: true,
  },
  'a server without the bot': {
    person: outside.member,
    channel: outside.channels.general,
    isMember: false,
  },
});

/** Everything that a person can ask without a button, by its name. */
async function everyAnswer({ person, channel, isMember }: Place) {
  const message = person.say(channel, `Kim Song said "${QUOTE}".`);
  const answers = {
    'who-said': await person.slash(channel, 'who-said', { quote: QUOTE }),
    ask: await person.slash(channel, 'ask', {
      question: 'Why did China vote against the sanctions?',
    }),
    check: await person.slash(channel, 'check', { text: `“${QUOTE}”` }),
    summary: await person.slash(channel, 'summary', { length: 'long' }),
    sources: await person.slash(channel, 'sources', {}),
    help: await person.slash(channel, 'help', {}),
    menu: await person.menu(channel, message.id, 'Check quotes'),
  };
  if (!isMember) return answers;
  const mention = channel === person.dm ? '' : '@Verbatim ';
  return {
    ...answers,
    mention: await person.ask(channel, `${mention}why did China vote against the sanctions?`),
    'follow-up': await person.ask(channel, `${mention}and what of Russia?`),
    'sources in words': await person.ask(channel, `${mention}which articles do you have?`),
  };
}

/** What the asker did not write: a reply may repeat the question. */
const said = (content: string): string => readerText(content).replaceAll(/“[^”]*”|Read as:.*/g, '');

it('a server’s own articles answer there', async () => {
  const { member } = bot.local.people;
  const { general } = bot.local.channels;
  const answer = await member.slash(general, 'who-said', { quote: QUOTE });
  expect(readerText(answer.content)).toMatch(SECRET);
  const sources = await member.slash(general, 'sources', {});
  expect(sources.content).toMatch(SECRET);
  expect(sources.content).not.toContain('harbour');
  const other = await there.member.slash(there.channels.general, 'who-said', {
    quote: 'ferry has sailed',
  });
  expect(readerText(other.content)).toContain('Cy Dorn');
});

describe.each(['another server', 'a direct message', 'a server without the bot'])(
  'in %s',
  (name) => {
    it('no answer shows them', async () => {
      const place = places()[name];
      if (place === undefined) throw new Error(name);
      // The person may have asked the same where the articles are.
      await bot.local.people.member.ask(
        bot.local.channels.general,
        '@Verbatim why did China vote against the sanctions?',
      );
      for (const [way, { content }] of Object.entries(await everyAnswer(place)))
        expect(`${way}: ${said(content)}`).not.toMatch(SECRET);
    });

    it('no suggestion does', async () => {
      const place = places()[name];
      if (place === undefined) throw new Error(name);
      const { person, channel } = place;
      for (const [command, option, typed] of [
        ['who-said', 'quote', 'tram'],
        ['who-said', 'speaker', 'Bob'],
        ['summary', 'party', 'tram'],
        ['summary', 'topic', 'tram'],
      ] as const)
        expect(
          JSON.stringify(await person.autocomplete(channel, command, option, typed)),
        ).not.toMatch(SECRET);
    });

    it('no button does, though it is one of an answer that does', async () => {
      const place = places()[name];
      if (place === undefined) throw new Error(name);
      const { member } = bot.local.people;
      const answer = await member.slash(bot.local.channels.general, 'summary', { length: 'long' });
      expect(readerText(answer.content)).toMatch(SECRET);
      expect(answer.buttons).toEqual(expect.arrayContaining(['More', 'In context', 'Cite']));
      for (const label of ['More', 'In context', 'Cite']) {
        const copy = createMessage(bot.local.world, {
          channelId: place.channel,
          author: bot.local.world.bot,
          body: { content: 'x', components: answer.message?.components },
          extra: {},
        });
        const reply = await place.person.press(copy.id, label);
        expect(`${label}: ${readerText(reply.content)}`).not.toMatch(SECRET);
        expect(reply.content).toMatch(/ask again/i);
      }
    });
  },
);

it('what its members report, ask in vain and correct is told in no other server', async () => {
  const { admin, member } = bot.local.people;
  const here = bot.local.channels.general;
  const servers = [
    { admin, place: here },
    { admin: there.owner, place: there.channels.general },
  ];
  for (const { admin: one, place } of servers)
    await one.slash(place, 'knowledge settings', { unanswered: true });
  const answer = await member.slash(here, 'who-said', { quote: QUOTE });
  const context = await member.press(answer.id, 'In context');
  const asked = await member.press(context.id, 'Wrong?');
  await member.press(asked.id, 'Wrong words');
  await member.slash(here, 'ask', { question: 'What did Japan say about easing sanctions?' });
  const lists = async ({ admin: one, place }: (typeof servers)[number]) => {
    const parts = ['reports', 'unanswered', 'log'];
    const all = await Promise.all(parts.map((part) => one.slash(place, `knowledge ${part}`)));
    return all.map(({ content }) => readerText(content)).join('\n');
  };
  const [ours, theirs] = servers;
  if (ours === undefined || theirs === undefined) throw new Error('two servers');
  await expect.poll(() => lists(ours)).toMatch(/1 wrong words.*Japan say about easing/s);
  expect(await lists(theirs)).not.toMatch(SECRET);
  const found = await theirs.admin.autocomplete(theirs.place, 'knowledge correct', 'article', '');
  expect(JSON.stringify(found)).not.toMatch(/veto/i);
  const values = { words: QUOTE };
  for (const article of ['veto', `${bot.local.guildId}/veto`, 'host/veto']) {
    const reply = await theirs.admin.slash(theirs.place, 'knowledge correct', {
      ...values,
      article,
    });
    expect(reply.content).toContain('There is no such article');
  }
});

it('a kept answer is asked for again in its own server after a restart', async () => {
  const { member } = bot.local.people;
  const answer = await member.slash(bot.local.channels.general, 'summary', { length: 'long' });
  await bot.restart();
  const more = await member.press(answer.id, 'More');
  expect(readerText(more.content)).toMatch(SECRET);
});
