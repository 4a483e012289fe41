import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readerText } from '../../../src/rendering/wording/escape.ts';
import { type RunningBot, SEED, startBot } from '../../support/bot.ts';

let bot: RunningBot;
const general = () => bot.local.channels.general;
const member = () => bot.local.people.member;
const admin = () => bot.local.people.admin;
const fromBot = (channel: string) =>
  member()
    .messages(channel)
    .filter(({ author }) => author.id === bot.local.botId);

beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.close());

describe('a mention', () => {
  it('is answered with a reply, in a channel and in a thread', async () => {
    for (const channel of [general(), bot.local.channels.thread]) {
      const reply = await member().ask(channel, '@Verbatim whats the flip flop thing about');
      expect(readerText(reply.content)).toContain('flip-flop of US policies');
      expect(reply.message?.message_reference?.message_id).toBeDefined();
    }
    expect(bot.pings()).toEqual([]);
  });

  it('that may ask for words or for a topic is answered once', async () => {
    const searched: string[] = [];
    const other = await startBot({
      sources: (real) => async (server) => {
        const { search, ...rest } = await real(server);
        const counted: typeof search = (text, most) => {
          searched.push(text);
          return search(text, most);
        };
        return { ...rest, search: counted };
      },
    });
    try {
      const { member } = other.local.people;
      const words = 'flip-flop of US policies';
      const reply = await member.ask(other.local.channels.general, `@Verbatim who said ${words}`);
      expect(readerText(reply.content)).toContain('Verbatim');
      expect(searched).toEqual([words]);
    } finally {
      await other.close();
    }
  });

  it('without a question gets a short help made from the articles', async () => {
    for (const text of ['@Verbatim', '@Verbatim help']) {
      const { content } = await member().ask(general(), text);
      expect(content.length).toBeLessThan(700);
      for (const command of ['who-said', 'summary', 'ask'])
        expect(content).toMatch(new RegExp(`</${command}:\\d+>`));
      expect(content).toContain('1 article');
      expect(content).toContain('Jeffrey DeLaurentis');
      expect(content).toContain('Check quotes');
    }
  });

  it.each([
    'what articles do you have?',
    'sources',
    'which articles are there',
    'list your sources please',
  ])('that asks which articles there are is told: %s', async (text) => {
    const { content } = await member().ask(general(), `@Verbatim ${text}`);
    expect(content).toMatch(
      /^\*\*I answer from 1 article, 8 Jun 2022\*\*\n- US can do more: .* · 8 Jun 2022\n-# The articles of whoever runs this bot; this server has none of its own\.$/,
    );
  });

  it('that says thanks is not answered', async () => {
    for (const text of ['@Verbatim thanks!', '@Verbatim 👍']) member().say(general(), text);
    const { content } = await member().ask(general(), '@Verbatim help');
    expect(fromBot(general()).at(-1)?.content).toBe(content);
    expect(fromBot(general()).filter(({ content: one }) => one === content)).toHaveLength(1);
  });

  it('gets a help of under 700 characters however long the names are, and without articles', async () => {
    const name = (first: string) => `${first} ${'Abcdefghi_'.repeat(3)}`;
    const said = ['Ann', 'Ben', 'Cyd', 'Dan'].map(
      (first) => `"We will surely never go there again, whatever they say," said ${name(first)}.`,
    );
    await bot.write('long.md', `Ministers spoke.\n\n${said.join('\n\n')}\n`);
    await bot.reload();
    expect((await member().ask(general(), '@Verbatim')).content.length).toBeLessThan(700);
    await bot.remove('long.md');
    await bot.remove(SEED);
    await bot.reload(true);
    expect((await member().ask(general(), '@Verbatim')).content).toContain('I have none yet');
  });

  it('with a question that is too long is told how long one may be', async () => {
    const reply = await member().ask(general(), `@Verbatim ${'what about the veto '.repeat(80)}?`);
    expect(reply.content).toMatch(/^That is 1,\d{3} letters, and I read 1,500 at a time/);
  });

  it('may come as a reply to an answer, with the ping on', async () => {
    const answer = await member().ask(general(), '@Verbatim what did Kim Song say?');
    const reply = await member().ask(general(), 'And what did Zhang Jun say?', {
      replyTo: answer.id,
    });
    expect(reply.content).toContain('Zhang Jun');
  });

  it('checks the message that it replies to', async () => {
    const message = admin().say(general(), '@Verbatim Wu Jianjian said "flip-flop of US policies"');
    await expect.poll(() => fromBot(general()).length).toBe(1);
    const reply = await member().ask(general(), '@Verbatim is this right?', {
      replyTo: message.id,
    });
    expect(reply.content).toContain('**Different speaker**');
  });

  it('says where to press when Discord hides the message that it replies to', async () => {
    const message = admin().say(general(), 'Wu said "flip-flop of US policies"');
    const reply = await member().ask(general(), '@Verbatim is this right?', {
      replyTo: message.id,
    });
    expect(reply.content).toContain('**Check quotes**');
  });

  it('asks which message is meant where it replies to none', async () => {
    const reply = await member().ask(general(), '@Verbatim is this right?');
    expect(reply.content).toContain('Which message do you mean?');
  });

  it('is not seen in messages that are not for it', async () => {
    member().say(general(), 'who said "no limits"?');
    const answer = await member().ask(general(), '@Verbatim who said "no limits"?');
    expect(fromBot(general()).map(({ id }) => id)).toEqual([answer.id]);
  });

  it('takes its answer away when the question is deleted', async () => {
    const answer = await member().ask(general(), '@Verbatim what did Kim Song say?');
    member().delete(answer.message?.message_reference?.message_id ?? '');
    await expect.poll(() => fromBot(general()).length).toBe(0);
  });

  it('leaves no answer where the question is deleted while it is answered', async () => {
    for (let n = 0; n < 10; n += 1) {
      const { id } = member().say(general(), '@Verbatim what did Kim Song say?');
      if (n % 2) await new Promise((resolve) => setTimeout(resolve, n));
      member().delete(id);
    }
    member().say(general(), '@Verbatim help');
    await expect.poll(() => bot.logs.filter(({ level }) => level === 'info').length).toBe(11);
    await expect.poll(() => fromBot(general()).length).toBe(1);
    expect(bot.logs.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('takes its answer away after a restart too', async () => {
    const answer = await member().ask(general(), '@Verbatim what did Kim Song say?');
    await bot.restart();
    member().delete(answer.message?.message_reference?.message_id ?? '');
    await expect.poll(() => fromBot(general()).length).toBe(0);
  });
});

describe('a direct message', () => {
  const dm = () => member().dm;

  it('needs no mention', async () => {
    const reply = await member().ask(dm(), 'What did Kim Song say?');
    expect(reply.content).toContain('Kim Song');
  });

  it('that is the first gets the help, or its answer and where the help is', async () => {
    const hello = await member().ask(dm(), 'good morning');
    expect(hello.content).toContain('who said what');
    const question = await admin().ask(admin().dm, 'What did Kim Song say?');
    expect(question.content).toMatch(/Kim Song[\s\S]*Write `help`/);
    const second = await admin().ask(admin().dm, 'What did Zhang Jun say?');
    expect(second.content).not.toContain('Write `help`');
  });

  it('that is the first and asks for a summary gets it', async () => {
    const reply = await member().ask(dm(), 'summary');
    expect(reply.content).toContain('Quoted here:');
  });

  it('that forwards a message has it checked', async () => {
    const message = admin().say(general(), 'Wu said "flip-flop of US policies"');
    const next = expect.poll(() => fromBot(dm()).at(-1)?.content);
    member().forward(message.id, dm());
    await next.toContain('**Different speaker**');
  });

  it('of a picture alone is told that pictures cannot be read', async () => {
    member().upload(dm(), { name: 'a.png', type: 'image/png', bytes: new Uint8Array([1]) });
    await expect.poll(() => fromBot(dm()).at(-1)?.content).toContain('cannot read pictures');
  });

  it('that only says thanks is left alone', async () => {
    await member().ask(dm(), 'help');
    for (const text of ['thanks!', 'ok', '👍', ':)']) member().say(dm(), text);
    await member().ask(dm(), 'What did Kim Song say?');
    expect(fromBot(dm())).toHaveLength(2);
  });
});

describe('a text', () => {
  const HOSTILE = '@everyone **bold** <@&1> [x](https://evil.example) # big ||spoiler|| `code`';

  it('of a question comes back inert', async () => {
    const reply = await member().ask(general(), `@Verbatim what did ${HOSTILE} say of Taiwan?`);
    expect(reply.content).not.toMatch(/(?<!\\)\|\|spoiler/);
    expect(reply.content).not.toContain('[x](https');
    expect(bot.pings()).toEqual([]);
  });

  it('of an article comes back inert, and word for word', async () => {
    const said = `We like ${HOSTILE} very much indeed`;
    await bot.write('hostile.md', `Minister Ann Okoro spoke.\n\n"${said}," said Ann Okoro.\n`);
    await bot.reload();
    const reply = await member().slash(general(), 'who-said', { quote: 'very much indeed' });
    expect(readerText(reply.content)).toContain(said);
    expect(reply.content).not.toMatch(/(?<!\\)\|\|spoiler/);
    expect(reply.content).not.toContain('[x](https');
    expect(bot.pings()).toEqual([]);
  });
});
