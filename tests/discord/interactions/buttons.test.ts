import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readerText } from '../../../src/rendering/wording/escape.ts';
import { type RunningBot, SEED, seedArticle, startBot } from '../../support/bot.ts';

let bot: RunningBot;
const general = () => bot.local.channels.general;
const member = () => bot.local.people.member;
const admin = () => bot.local.people.admin;
const answer = () => member().slash(general(), 'who-said', { quote: 'The key is to take actions' });

beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.close());

describe('a button on a public answer', () => {
  it('shows the quotation in context, only to whoever pressed it', async () => {
    const { id } = await answer();
    const before = admin()
      .messages(general())
      .find((message) => message.id === id)?.content;
    const context = await admin().press(id, 'In context');
    expect(context.private).toBe(true);
    expect(readerText(context.content)).toContain('There are many things that the US can do');
    const after = admin()
      .messages(general())
      .find((message) => message.id === id)?.content;
    expect(after).toBe(before);
  });

  it('gives a citation to copy, with what is missing said to be missing', async () => {
    const { id } = await answer();
    const cite = await member().press(id, 'Cite');
    expect(cite.content).toContain('Zhang Jun');
    expect(cite.content).toContain('para. 15');
    expect(cite.content).toMatch(/publisher/i);
  });

  it('works after a restart', async () => {
    const { id } = await answer();
    await bot.restart();
    const context = await member().press(id, 'In context');
    expect(readerText(context.content)).toContain('The key is to take actions');
  });

  it('shows nothing once the article has changed', async () => {
    const { id } = await answer();
    await bot.write(SEED, `${await seedArticle()}\nOne more paragraph.\n`);
    await bot.reload();
    for (const label of ['In context', 'Cite']) {
      const reply = await member().press(id, label);
      expect(reply.content).toContain('has changed');
      expect(reply.content).not.toContain('The key');
    }
  });

  it('shows the rest behind More, and turns that private page in place', async () => {
    const long = await member().slash(general(), 'summary', { length: 'long' });
    expect(long.content.length).toBeLessThanOrEqual(900);
    const more = await member().press(long.id, 'More');
    expect(more.private).toBe(true);
    const seen = member().messages(general()).length;
    const next = await member().press(
      more.id,
      more.buttons.includes('More') ? 'More' : 'First page',
    );
    expect(next.id).toBe(more.id);
    expect(member().messages(general())).toHaveLength(seen);
  });

  it('keeps More alive after a restart', async () => {
    const long = await member().slash(general(), 'summary', { length: 'long' });
    await bot.restart();
    const more = await member().press(long.id, 'More');
    expect(more.content.length).toBeGreaterThan(50);
  });
});

describe('a failing state store', () => {
  it('costs no answer and no button of the newest answers', async () => {
    await bot.close();
    const down = () => Promise.reject(new Error('the disk is full'));
    bot = await startBot({ store: () => ({ get: down, set: down, delete: down }) });
    const long = await member().slash(general(), 'summary', { length: 'long' });
    const more = await member().press(long.id, 'More');
    expect(more.content.length).toBeGreaterThan(50);
    expect(bot.logs.some(({ level }) => level === 'error')).toBe(true);
  });
});

describe('a failure inside', () => {
  it('is told in a line, and goes to the log', async () => {
    await bot.close();
    bot = await startBot({
      sources: () => () => {
        throw new Error('a bug');
      },
    });
    const reply = await answer();
    expect(reply.content).toContain('Something went wrong');
    expect(reply.private).toBe(true);
    expect(bot.logs.find(({ level }) => level === 'error')?.err).toBeInstanceOf(Error);
  });
});

describe('the log', () => {
  it('has one line an interaction, without its text', async () => {
    await answer();
    await member().ask(general(), '@Verbatim what did Kim Song say of sovereignty?');
    await expect.poll(() => bot.logs.filter(({ level }) => level === 'info').length).toBe(2);
    const [first, second] = bot.logs.filter(({ level }) => level === 'info');
    expect(first).toMatchObject({
      command: 'who-said',
      guild: bot.local.guildId,
      outcome: 'answered',
    });
    expect(first?.ackMs).toBeTypeOf('number');
    expect(second).toMatchObject({ command: 'mention' });
    expect(JSON.stringify(bot.logs)).not.toMatch(/take actions|sovereignty/);
  });
});
