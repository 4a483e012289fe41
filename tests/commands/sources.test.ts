import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningBot, startBot } from '../support/bot.ts';
import { published } from '../support/collections.ts';

let bot: RunningBot;
const general = () => bot.local.channels.general;
const member = () => bot.local.people.member;

const ARTICLES = Object.fromEntries(
  Array.from({ length: 30 }, (_, n) => [
    `${n}.md`,
    `---\ntitle: The harbour on day ${n + 10}\npublisher: Daily Wire\npublished: 2024-01-01\nurl: https://wire.example/${n}\n---\n"We wait," said Ann Okoro.\n`,
  ]),
);

beforeAll(async () => {
  bot = await startBot({
    files: {
      ...ARTICLES,
      'undated.md': '"No," said Ann Okoro.',
      'new.md': '---\npublished: 2025-02-03\n---\n"No," said Ann Okoro.',
    },
  });
});
afterAll(() => bot.close());

describe('/sources', () => {
  it('lists the articles with title, link, publisher and date, the newest first, only to whoever asks', async () => {
    const reply = await member().slash(general(), 'sources', {});
    expect(reply.private).toBe(true);
    const [head, first, second] = reply.content.split('\n');
    expect(head).toBe('**I answer from 32 articles, 1 Jan 2024 to 3 Feb 2025, 1 undated**');
    expect(first).toBe('- new.md · 3 Feb 2025');
    expect(second).toMatch(
      /^- \[The harbour on day \d+\]\(<https:\/\/wire\.example\/\d+>\) · Daily Wire · 1 Jan 2024$/,
    );
  });

  it('turns its pages until all were shown', async () => {
    let reply = await member().slash(general(), 'sources', {});
    const articlesIn = (content: string) => content.split('\n').filter((line) => /^- /.test(line));
    const seen = articlesIn(reply.content);
    while (reply.buttons.includes('More')) {
      expect(reply.content.length).toBeLessThanOrEqual(900);
      reply = await member().press(reply.id, 'More');
      seen.push(...articlesIn(reply.content));
    }
    expect(new Set(seen).size).toBe(32);
    expect(seen.at(-1)).toBe('- undated.md · undated');
  });
});

describe('whose articles they are', () => {
  const TRAM = '---\ntitle: The tram\n---\n"It is late," said Tom Reed.\n';

  it.each([
    {
      command: 'sources',
      without: 'The articles of whoever runs this bot; this server has none of its own.',
      direct: 'The articles of whoever runs this bot.',
      alone: 'The articles of this server alone.',
      both: 'The articles of this server, and those of whoever runs this bot.',
    },
    {
      command: 'help',
      without: '(/sources), of whoever runs this bot.',
      direct: '(/sources), of whoever runs this bot.',
      alone: '(/sources), of this server.',
      both: '(/sources), of this server and of whoever runs this bot.',
    },
  ])(
    'is told by /$command in a server, with own ones and without, and in direct messages',
    async ({ command, ...wanted }) => {
      const started = await startBot();
      const { channels, guildId, people } = started.local;
      const told = async (place: string) => (await people.member.slash(place, command)).content;
      expect(await told(channels.general)).toContain(wanted.without);
      expect(await told(people.member.dm)).toContain(wanted.direct);
      await published(started.collections, guildId, { 'tram.md': TRAM });
      expect(await told(channels.general)).toContain(wanted.alone);
      const state = started.collections.state(guildId);
      if (state === null) throw new Error('not known');
      const settings = { ...state.settings, hostArticles: true };
      await started.collections.configure(guildId, settings, 'admin');
      expect(await told(channels.general)).toContain(wanted.both);
      await started.close();
    },
  );

  it.each(['sources', 'help'])(
    'is told by /%s where none answer direct messages',
    async (command) => {
      const started = await startBot({ collections: { hostArticles: 'home' } });
      const { member: somebody } = started.local.people;
      const { content } = await somebody.slash(somebody.dm, command);
      expect(content).toContain('I have no articles for direct messages: ask me in a server.');
      await started.close();
    },
  );
});

describe('a server without any articles', () => {
  it('is told who adds some, and how, by /help and /sources', async () => {
    const empty = await startBot({ files: {} });
    const { member: somebody } = empty.local.people;
    for (const line of ['help', 'sources']) {
      const { content } = await somebody.slash(empty.local.channels.general, line);
      expect(content).toContain('Whoever may **Manage Server** adds some: `/knowledge add`');
    }
    await empty.close();
  });
});

describe('/help', () => {
  it('says what the bot can do, only to whoever asks', async () => {
    const reply = await member().slash(general(), 'help', {});
    expect(reply.private).toBe(true);
    expect(reply.content).toContain('who said what');
    expect(reply.content).toContain('/sources');
  });
});
