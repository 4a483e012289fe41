/** Where a person has installed the bot for themselves and the bot itself is not a member. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningBot, startBot } from '../../support/bot.ts';

let bot: RunningBot;
const MISQUOTE = 'Wu Jianjian said "flip-flop of US policies".';

beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.close());

/** Two people and a channel: a server without the bot, or a conversation of the two. */
function place(kind: 'server' | 'group') {
  const { member, admin } = bot.local.people;
  if (kind === 'group')
    return { one: member, other: admin, channel: bot.local.addPrivateChannel([member, admin]) };
  const server = bot.local.addServer({ name: 'Elsewhere', invited: false });
  return { one: server.owner, other: server.member, channel: server.channels.general };
}

describe.each(['server', 'group'] as const)('in a %s without the bot', (kind) => {
  it('a command is answered, and its buttons work', async () => {
    const { one, other, channel } = place(kind);
    const answer = await one.slash(channel, 'who-said', { quote: 'The key is to take actions' });
    expect(answer.content).toContain('**Verbatim**');
    const context = await other.press(answer.id, 'In context');
    expect(context).toMatchObject({ private: true });
    expect(context.content).toContain('The key is to take actions');
    const cite = await other.press(context.id, 'Cite');
    expect(cite.id).toBe(context.id);
  });

  it('private pages are turned in place', async () => {
    const { one, channel } = place(kind);
    const summary = await one.slash(channel, 'summary', { length: 'long', private: true });
    expect(summary.private).toBe(true);
    const more = await one.press(summary.id, 'More');
    expect(more.id).toBe(summary.id);
    const context = await one.press(summary.id, 'In context');
    expect(context.id).toBe(summary.id);
    const back = await one.press(summary.id, 'Back');
    expect(back.content).toBe(more.content);
  });

  it('Check quotes reads the message, and offers no Post here', async () => {
    const { one, other, channel } = place(kind);
    const message = other.say(channel, MISQUOTE);
    const reply = await one.menu(channel, message.id, 'Check quotes');
    expect(reply.content).toContain('**Different speaker**');
    expect(reply.buttons).not.toContain('Post here');
  });

  it('Remove answer takes a new answer away, and says why it cannot take an old one', async () => {
    const { one, channel } = place(kind);
    const ask = () => one.slash(channel, 'who-said', { quote: 'The key is to take actions' });
    const fresh = await ask();
    await one.menu(channel, fresh.id, 'Remove answer');
    expect(one.messages(channel).some(({ id }) => id === fresh.id)).toBe(false);
    const old = await ask();
    await bot.restart();
    const reply = await one.menu(channel, old.id, 'Remove answer');
    expect(reply).toMatchObject({ private: true });
    expect(reply.content).toContain('not a member');
  });
});
