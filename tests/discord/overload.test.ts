import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RunningBot, startBot } from '../support/bot.ts';

let bot: RunningBot;
beforeEach(async () => {
  bot = await startBot({ pace: { requests: 2, withinMs: 60_000 } });
});
afterEach(() => bot.close());

const quote = 'The key is to take actions';

describe('whoever asks too fast', () => {
  it('is told so privately, and nobody else is', async () => {
    const { member, admin } = bot.local.people;
    const { general } = bot.local.channels;
    for (let n = 0; n < 2; n += 1) {
      const reply = await member.slash(general, 'who-said', { quote });
      expect(reply.content).toContain('**Verbatim**');
    }
    const hurried = await member.slash(general, 'who-said', { quote });
    expect(hurried).toMatchObject({ private: true, content: expect.stringContaining('very fast') });
    const other = await admin.slash(general, 'who-said', { quote });
    expect(other.content).toContain('**Verbatim**');
  });

  it('is told once where they mention the bot, and then not answered', async () => {
    const { member } = bot.local.people;
    const { general } = bot.local.channels;
    const ask = () => member.say(general, '@Verbatim what did Kim Song say?');
    for (let n = 0; n < 5; n += 1) await ask();
    const answers = () =>
      member.messages(general).filter(({ author }) => author.id === bot.local.botId);
    await expect.poll(() => answers().length).toBe(3);
    const told = answers().filter(({ content }) => content.includes('very fast'));
    expect(told).toHaveLength(1);
    expect(answers()).toHaveLength(3);
  });
});
