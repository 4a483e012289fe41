import { afterEach, describe, expect, it } from 'vitest';
import { readerText } from '../../src/rendering/wording/escape.ts';
import { type RunningBot, startBot } from '../support/bot.ts';
import { choosesFirst, choosing, startChoosingBot } from '../support/choosing-bot.ts';

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

  it('reaches the model with the question before it, and with what that one found', async () => {
    const running = await startChoosingBot(choosesFirst);
    bot = running;
    const { member } = running.local.people;
    const { general } = running.local.channels;
    await member.ask(general, '@Verbatim what did Zhang Jun say about the US?');
    await member.ask(general, '@Verbatim what did he say about joint military exercises?');
    const text = running.model.requests[1]?.messages[1]?.content ?? '';
    const lines = text.split('\n');
    expect(lines.at(-1)).toContain('what did Zhang Jun say about joint military exercises?');
    expect(lines.at(-2)).toContain('what did Zhang Jun say about the US?');
    expect(text).toContain('flip-flop of US policies');
  });

  it('is about whom the model chose', async () => {
    const running = await startChoosingBot(choosing('the threats of the US', 'hostile threats'));
    bot = running;
    const { member } = running.local.people;
    const { general } = running.local.channels;
    await member.ask(general, '@Verbatim who called it self-defence?');
    const reply = await member.ask(general, '@Verbatim what did he say about the hostile threats?');
    expect(reply.content).toContain('Read as: what did Kim Song say about the hostile threats?');
  });
});
