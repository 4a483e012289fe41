import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { respond } from '../../src/app/respond.ts';
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

describe('while another thread answers', () => {
  it('suggestions come, no other answer is begun, and all who ask are answered', async () => {
    await bot.close();
    const held = Promise.withResolvers<void>();
    let begun = 0;
    bot = await startBot({
      respondElsewhere: (request, sources) => {
        begun += 1;
        return held.promise.then(() => respond(request, sources));
      },
    });
    const { member, admin } = bot.local.people;
    const { general } = bot.local.channels;
    const asked = [member, admin].map((who) => who.slash(general, 'who-said', { quote }));
    await expect.poll(() => begun).toBe(1);
    const suggested = await admin.autocomplete(general, 'who-said', 'quote', 'the key');
    expect(suggested.length).toBeGreaterThan(0);
    expect(begun).toBe(1);
    held.resolve();
    for (const { content } of await Promise.all(asked)) expect(content).toContain('**Verbatim**');
  });

  it('whoever is not answered as it ended is told so', async () => {
    await bot.close();
    bot = await startBot({ respondElsewhere: () => Promise.reject(new Error('it is gone')) });
    const { member } = bot.local.people;
    const reply = await member.slash(bot.local.channels.general, 'who-said', { quote });
    expect(reply).toMatchObject({ private: true, content: expect.stringMatching(/went wrong/) });
  });
});

describe('whoever asks while too many wait', () => {
  it('is told so privately at once, and those who wait are answered', async () => {
    await bot.close();
    bot = await startBot({ mostWaiting: 5 });
    const { member } = bot.local.people;
    const { general } = bot.local.channels;
    const replies = await Promise.all(
      Array.from({ length: 40 }, () => member.slash(general, 'who-said', { quote })),
    );
    const turnedAway = replies.filter(({ content }) => content.startsWith('Too many questions'));
    expect(turnedAway.length).toBeGreaterThan(0);
    expect(turnedAway.every((reply) => reply.private)).toBe(true);
    const answered = replies.filter(({ content }) => content.includes('**Verbatim**'));
    expect(answered.length).toBeGreaterThanOrEqual(5);
    expect(answered.length + turnedAway.length).toBe(40);
  });
});
