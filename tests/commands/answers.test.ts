import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readerText } from '../../src/rendering/wording/escape.ts';
import { type RunningBot, startBot } from '../support/bot.ts';

let bot: RunningBot;
const general = () => bot.local.channels.general;
const member = () => bot.local.people.member;

beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.close());

describe('/ask', () => {
  it('answers with the quotation that answers', async () => {
    const reply = await member().slash(general(), 'ask', {
      question: 'What did DeLaurentis say about easing sanctions?',
    });
    expect(reply.content).toContain('DeLaurentis');
    expect(readerText(reply.content)).toContain('more than prepared to discuss easing sanctions');
    expect(reply.buttons).toContain('In context');
    expect(reply.buttons).toContain('Cite');
  });

  it('says that the sources do not answer', async () => {
    const reply = await member().slash(general(), 'ask', {
      question: 'Who is the president of France?',
    });
    expect(reply.content).toMatch(/^\*\*Not in the sources\*\*/);
  });
});

describe('/summary', () => {
  it('quotes each party and counts', async () => {
    const reply = await member().slash(general(), 'summary', {});
    for (const party of ['United States', 'China', 'North Korea'])
      expect(reply.content).toContain(party);
    expect(reply.content).toMatch(/Quoted here: .*Russia did not respond \(¶10\)/);
    expect(reply.content.length).toBeLessThanOrEqual(900);
  });

  it('keeps to one party', async () => {
    const reply = await member().slash(general(), 'summary', { party: 'North Korea' });
    expect(reply.content).toContain('Kim Song');
    expect(reply.content).not.toContain('DeLaurentis ·');
  });

  it('suggests topics and parties of the articles', async () => {
    const parties = await member().autocomplete(general(), 'summary', 'party', '');
    expect(parties.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['United States', 'China', 'North Korea']),
    );
    const topics = await member().autocomplete(general(), 'summary', 'topic', '');
    expect(topics.length).toBeGreaterThan(0);
  });
});

describe('/check', () => {
  it('names the speaker whom the article gives', async () => {
    const reply = await member().slash(general(), 'check', {
      text: 'As Wu Jianjian put it, "flip-flop of US policies".',
    });
    expect(reply.content).toContain('**Different speaker**');
    expect(reply.content).toContain('Zhang Jun');
  });

  it('says that there is nothing to check', async () => {
    const reply = await member().slash(general(), 'check', {
      text: 'I think this veto was a mistake.',
    });
    expect(reply.content).toMatch(/^\*\*Nothing to check\*\*/);
  });
});

describe('a direct message', () => {
  it('takes the commands too', async () => {
    const reply = await member().slash(member().dm, 'who-said', { quote: 'inevitable choice' });
    expect(reply.content).toContain('Kim Song');
  });
});
