import { PermissionFlagsBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RunningBot, SEED, seedArticle, startBot } from '../support/bot.ts';

let bot: RunningBot;
const general = () => bot.local.channels.general;
const member = () => bot.local.people.member;
const admin = () => bot.local.people.admin;
const MISQUOTE = 'Wu Jianjian said "flip-flop of US policies". Shocking!';

beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.close());

describe('Check quotes', () => {
  it('answers only whoever pressed it', async () => {
    const message = admin().say(general(), MISQUOTE);
    const reply = await member().menu(general(), message.id, 'Check quotes');
    expect(reply.private).toBe(true);
    expect(reply.content).toContain('**Different speaker**');
    expect(reply.buttons).toContain('Post here');
  });

  it('posts the result as a reply that does not name the author', async () => {
    const message = admin().say(general(), MISQUOTE);
    const reply = await member().menu(general(), message.id, 'Check quotes');
    await member().press(reply.id, 'Post here');
    const posted = admin()
      .messages(general())
      .find(({ message_reference }) => message_reference?.message_id === message.id);
    expect(posted?.content).toContain('**Different speaker**');
    expect(posted?.content).not.toContain('Ada');
    expect(bot.pings()).toEqual([]);
  });

  it('posts once, however often it is pressed', async () => {
    const message = admin().say(general(), MISQUOTE);
    const reply = await member().menu(general(), message.id, 'Check quotes');
    await member().press(reply.id, 'Post here');
    const before = admin().messages(general()).length;
    await member()
      .press(reply.id, 'Post here')
      .catch(() => undefined);
    expect(admin().messages(general())).toHaveLength(before);
  });

  it('says that it cannot read pictures', async () => {
    const picture = { name: 'a.png', type: 'image/png', bytes: new Uint8Array([1]) };
    const message = member().upload(general(), picture, MISQUOTE);
    const reply = await member().menu(general(), message.id, 'Check quotes');
    expect(reply.content).toContain('pictures');
  });

  it('reads a forwarded message', async () => {
    const message = admin().say(general(), MISQUOTE);
    const forwarded = admin().forward(message.id, bot.local.channels.thread);
    const reply = await member().menu(bot.local.channels.thread, forwarded.id, 'Check quotes');
    expect(reply.content).toContain('**Different speaker**');
  });

  it('says that there is nothing to check', async () => {
    const message = admin().say(general(), 'Lunch, anybody?');
    const reply = await member().menu(general(), message.id, 'Check quotes');
    expect(reply.content).toMatch(/^\*\*Nothing to check\*\*/);
    expect(reply.buttons).not.toContain('Post here');
  });

  it('takes what it posted away when the checked message is deleted', async () => {
    const message = admin().say(general(), MISQUOTE);
    const reply = await member().menu(general(), message.id, 'Check quotes');
    await member().press(reply.id, 'Post here');
    admin().delete(message.id);
    await expect
      .poll(() =>
        admin()
          .messages(general())
          .some(({ author }) => author.id === bot.local.botId),
      )
      .toBe(false);
  });

  it('posts nothing where the person or the bot may not write, and says so', async () => {
    const message = admin().say(general(), MISQUOTE);
    const reply = await member().menu(general(), message.id, 'Check quotes');
    bot.local.deny(general(), PermissionFlagsBits.SendMessages);
    const before = admin().messages(general()).length;
    const refused = await member().press(reply.id, 'Post here');
    expect(refused.id).toBe(reply.id);
    expect(refused.content).toMatch(/not allowed[\s\S]*\*\*Different speaker\*\*/);
    expect(admin().messages(general())).toHaveLength(before);
  });

  it('posts nothing where the message is gone by then', async () => {
    const message = admin().say(general(), MISQUOTE);
    const reply = await member().menu(general(), message.id, 'Check quotes');
    admin().delete(message.id);
    const refused = await member().press(reply.id, 'Post here');
    expect(refused.content).toContain('message is gone');
  });

  it('shows nothing once the article has changed', async () => {
    const message = admin().say(general(), MISQUOTE);
    const reply = await member().menu(general(), message.id, 'Check quotes');
    await bot.write(SEED, `${await seedArticle()}\nOne more paragraph.\n`);
    await bot.reload();
    const refused = await member().press(reply.id, 'Post here');
    expect(refused.content).toContain('has changed');
  });
});

describe('Remove answer', () => {
  it('removes an answer for whoever asked', async () => {
    const answer = await member().slash(general(), 'who-said', { quote: 'The key is to take' });
    const reply = await member().menu(general(), answer.id, 'Remove answer');
    expect(reply.private).toBe(true);
    expect(
      member()
        .messages(general())
        .some(({ id }) => id === answer.id),
    ).toBe(false);
  });

  it('removes the answer to a mention', async () => {
    const answer = await member().ask(general(), '@Verbatim what did Zhang Jun say?');
    await expect.poll(() => bot.logs.some(({ command }) => command === 'mention')).toBe(true);
    await member().menu(general(), answer.id, 'Remove answer');
    expect(
      member()
        .messages(general())
        .some(({ id }) => id === answer.id),
    ).toBe(false);
  });

  it("refuses everybody else, and leaves other people's messages alone", async () => {
    const answer = await member().slash(general(), 'who-said', { quote: 'The key is to take' });
    const refused = await admin().menu(general(), answer.id, 'Remove answer');
    expect(refused.content).toContain('Only the person who asked');
    const message = admin().say(general(), 'hello');
    const foreign = await admin().menu(general(), message.id, 'Remove answer');
    expect(foreign.content).toContain('my own answers only');
    expect(member().messages(general())).toHaveLength(2);
  });
});
