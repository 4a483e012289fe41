import { afterEach, describe, expect, it } from 'vitest';
import { readerText } from '../../../src/discord/render/escape.ts';
import { type RunningBot, startBot } from '../../support/bot.ts';
import { given, startComposingBot, writesWell } from '../../support/composing-bot.ts';

let bot: RunningBot | null = null;
afterEach(async () => {
  await bot?.close();
  bot = null;
});

async function start(): Promise<RunningBot> {
  bot = await startBot();
  return bot;
}

describe('a question that leans on the one before', () => {
  it('is read with its speaker, without a model', async () => {
    const { local } = await start();
    const { member } = local.people;
    await member.ask(local.channels.general, '@Verbatim what did Zhang Jun say?');
    const reply = await member.ask(
      local.channels.general,
      '@Verbatim what did he say about joint military exercises?',
    );
    expect(reply.content).toContain(
      '-# Read as: what did Zhang Jun say about joint military exercises?',
    );
    expect(readerText(reply.content)).toContain('ending joint military exercises');
  });

  it('is read with its topic, in a thread and as a reply too', async () => {
    const { local } = await start();
    const { member } = local.people;
    const first = await member.ask(
      local.channels.thread,
      '@Verbatim what did China say about the vetoes?',
    );
    const named = await member.ask(local.channels.thread, '@Verbatim and the US?');
    expect(named.content).toContain('Read as: what did the US say about the vetoes?');
    const replied = await member.ask(local.channels.thread, 'what about sanctions?', {
      replyTo: first.id,
    });
    expect(replied.content).toContain('say about sanctions?');
  });

  it("is never read with somebody else's", async () => {
    const { local } = await start();
    const { member, admin } = local.people;
    await member.ask(local.channels.general, '@Verbatim what did Zhang Jun say?');
    const reply = await admin.ask(
      local.channels.general,
      '@Verbatim what did he say about joint military exercises?',
    );
    expect(reply.content).not.toContain('Read as');
  });

  it('is never read with that of another channel', async () => {
    const { local } = await start();
    const { member } = local.people;
    await member.ask(local.channels.general, '@Verbatim what did Zhang Jun say?');
    const reply = await member.ask(
      local.channels.thread,
      '@Verbatim what did he say about joint military exercises?',
    );
    expect(reply.content).not.toContain('Read as');
  });

  it('stands alone after "forget"', async () => {
    const { local } = await start();
    const { member } = local.people;
    await member.ask(local.channels.general, '@Verbatim what did Zhang Jun say?');
    expect((await member.ask(local.channels.general, '@Verbatim forget')).content).toContain(
      'Forgotten',
    );
    const reply = await member.ask(
      local.channels.general,
      '@Verbatim what did he say about joint military exercises?',
    );
    expect(reply.content).not.toContain('Read as');
  });

  it('reaches the model with the questions before it', async () => {
    const running = await startComposingBot(writesWell);
    bot = running;
    const { member } = running.local.people;
    const { general } = running.local.channels;
    await member.ask(general, '@Verbatim what did Zhang Jun say about the US?');
    await member.ask(general, '@Verbatim what did he say about joint military exercises?');
    const [, second] = running.model.requests;
    expect(second && given(second)).toMatchObject({
      question: 'what did Zhang Jun say about joint military exercises?',
      earlier_questions: ['what did Zhang Jun say about the US?'],
    });
  });
});
