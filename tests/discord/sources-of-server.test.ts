/** Whoever answers asks for the sources of the place where it was asked. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type RunningBot, startBot } from '../support/bot.ts';

let bot: RunningBot;
let asked: (string | null)[] = [];
beforeEach(async () => {
  bot = await startBot({
    sources: (real) => (server) => {
      asked.push(server);
      return real(server);
    },
  });
});
afterEach(() => bot.close());

const QUOTE = 'flip-flop of US policies';

/** Each way of asking, with the servers whose sources it asked for. */
async function everyWayIn(channel: string): Promise<Readonly<Record<string, unknown>>> {
  const { member } = bot.local.people;
  const summary = await member.slash(channel, 'summary', { length: 'long' });
  const ways: Readonly<Record<string, () => Promise<unknown>>> = {
    whoSaid: () => member.slash(channel, 'who-said', { quote: QUOTE }),
    ask: () => member.slash(channel, 'ask', { question: 'Why did China vote against it?' }),
    check: () => member.slash(channel, 'check', { text: `“${QUOTE}”` }),
    summary: () => member.slash(channel, 'summary', {}),
    more: () => member.press(summary.id, 'More'),
    context: () => member.press(summary.id, 'In context'),
    words: () => member.ask(channel, `@Verbatim who said ${QUOTE}`),
    question: () => member.ask(channel, '@Verbatim why did China vote against it?'),
    help: () => member.ask(channel, '@Verbatim help'),
  };
  const found: Record<string, unknown> = {};
  for (const [name, ask] of Object.entries(ways)) {
    asked = [];
    await ask();
    found[name] = [...new Set(asked)];
  }
  return found;
}

it.each([
  ['in a server, of that server', () => [bot.local.channels.general, bot.local.guildId] as const],
  ['in a direct message, of none', () => [bot.local.people.member.dm, null] as const],
])('%s', async (_name, where) => {
  const [channel, server] = where();
  const found = await everyWayIn(channel);
  expect(found).toEqual(Object.fromEntries(Object.keys(found).map((way) => [way, [server]])));
});
