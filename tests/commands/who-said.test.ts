import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readerText } from '../../src/rendering/wording/escape.ts';
import { type RunningBot, startBot } from '../support/bot.ts';

let bot: RunningBot;
const { general } = { general: () => bot.local.channels.general };
const member = () => bot.local.people.member;
const whoSaid = (quote: string, more = {}) =>
  member().slash(general(), 'who-said', { quote, ...more });

beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.close());

describe('/who-said', () => {
  it('answers in public with speaker, role, words, verdict and place', async () => {
    const reply = await whoSaid('There are many things that the US can do');
    expect(reply.private).toBe(false);
    expect(reply.content).toContain("Zhang Jun, China's UN Ambassador");
    expect(readerText(reply.content)).toContain('There are many things that the US can do');
    expect(reply.content).toContain('**Verbatim** · ');
    expect(reply.content).toMatch(/\(the article says “he”\)/);
    expect(reply.content).toContain('8 Jun 2022 · ¶14');
    expect(reply.content.length).toBeLessThanOrEqual(900);
  });

  it('answers only the asker with private:true', async () => {
    const reply = await whoSaid('The key is to take actions', { private: true });
    expect(reply.private).toBe(true);
    const others = bot.local.people.admin.messages(general());
    expect(others.some(({ id }) => id === reply.id)).toBe(false);
  });

  it("says that words are the article's own", async () => {
    const reply = await whoSaid('publicly split the UN Security Council for the first time');
    expect(reply.content).toContain("**Article's own words**");
  });

  it('cites the headline as such', async () => {
    const reply = await whoSaid('China defends N.Korea veto');
    expect(reply.content).toContain('headline');
  });

  it('says what it does not find, and what is near', async () => {
    const reply = await whoSaid('we will never give up our nuclear weapons');
    expect(reply.content).toContain('**Not found**');
    expect(reply.buttons).toContain('More');
  });

  it('offers one quotation a speaker while nothing is typed', async () => {
    const choices = await member().autocomplete(general(), 'who-said', 'quote', '');
    const speakers = choices.map(({ name }) => name.split(':')[0]);
    expect(speakers).toContain('Zhang Jun');
    expect(new Set(speakers).size).toBe(speakers.length);
  });

  it('offers quotations that hold what is typed, and each gives Verbatim', async () => {
    const choices = await member().autocomplete(general(), 'who-said', 'quote', 'vet');
    expect(choices.length).toBeGreaterThan(0);
    for (const { name, value } of choices) {
      expect(name.length).toBeLessThanOrEqual(100);
      const reply = await whoSaid(String(value));
      expect(reply.content).toContain('**Verbatim**');
    }
  });
});
