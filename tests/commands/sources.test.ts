import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningBot, startBot } from '../support/bot.ts';

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
    const seen = reply.content.split('\n').slice(1);
    while (reply.buttons.includes('More')) {
      expect(reply.content.length).toBeLessThanOrEqual(900);
      reply = await member().press(reply.id, 'More');
      seen.push(...reply.content.split('\n').slice(1));
    }
    expect(new Set(seen).size).toBe(32);
    expect(seen.at(-1)).toBe('- undated.md · undated');
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
