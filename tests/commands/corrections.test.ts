/** Corrections that are in force: listed to whoever may make them, and taken back after a look. */
import { afterEach, describe, expect, it } from 'vitest';
import { type RunningBot, startBot } from '../support/bot.ts';
import { published } from '../support/collections.ts';
import type { Person } from '../support/person.ts';

let bot: RunningBot;
afterEach(() => bot.close());

const TRAM = 'The tram\n\n"We are sorry for every minute," said Ann Okoro, head of the company.';
const WORDS = 'We are sorry for every minute';

async function start() {
  bot = await startBot({ local: { patienceMs: 30_000 } });
  await published(bot.collections, bot.local.guildId, { 'tram.md': TRAM });
}

const general = () => bot.local.channels.general;
const admin = () => bot.local.people.admin;
const list = () => admin().slash(general(), 'knowledge corrections');

async function correct(person: Person, place: string, article: string, words: string) {
  const values = { article, words, speaker: 'Tom Reed' };
  const asked = await person.slash(place, 'knowledge correct', values);
  return person.press(asked.id, 'Correct');
}

const whoSaid = async (quote: string, person = bot.local.people.member, place = general()) =>
  (await person.slash(place, 'who-said', { quote })).content;

describe('corrections', () => {
  it('of own articles are listed, and taken back after a look at who says it then; the log tells', async () => {
    await start();
    expect((await list()).content).toContain('Nothing is corrected');
    const made = await correct(admin(), general(), 'tram', WORDS);
    expect(made.buttons).toContain('Corrections');
    const shown = await list();
    expect(shown.private).toBe(true);
    expect(shown.content).toMatch(/1\\. ¶1 · \*\*Tom Reed\*\* \(corrected by an admin.*The tram/);
    const asked = await admin().press(shown.id, 'Take back 1');
    expect(asked.content).toContain('Says it from then on: **Ann Okoro**');
    expect(await whoSaid(WORDS)).toContain('Tom Reed');
    const done = await admin().press(asked.id, 'Take back');
    expect(done.content).toContain('**Taken back**');
    expect(await whoSaid(WORDS)).toMatch(/\*\*Verbatim\*\* · Ann Okoro/);
    expect((await list()).content).toContain('Nothing is corrected');
    const log = (await admin().slash(general(), 'knowledge log')).content;
    expect(log).toMatch(
      /took back a correction of `tram` to Tom Reed\n.*corrected `tram` to Tom Reed/,
    );
  });

  it('of the host’s articles are taken back in their server alone', async () => {
    await start();
    await admin().slash(general(), 'knowledge settings', { 'host-articles': 'on' });
    const second = bot.local.addServer({ name: 'Second' });
    await expect.poll(() => bot.collections.state(second.id)).not.toBeNull();
    const words = 'The key is to take actions';
    const there = second.channels.general;
    await correct(admin(), general(), 'host/un-veto-dispute', words);
    await correct(second.owner, there, 'host/un-veto-dispute', words);
    const shown = await list();
    const asked = await admin().press(shown.id, 'Take back 1');
    expect(asked.content).toContain('Says it from then on: ');
    await admin().press(asked.id, 'Take back');
    expect(await whoSaid(words)).not.toContain('Tom Reed');
    expect(await whoSaid(words, second.member, there)).toContain('Tom Reed');
    const theirs = await second.owner.slash(there, 'knowledge corrections');
    expect(theirs.content).toContain('1 correction');
    expect(theirs.content).not.toContain('The tram');
  });

  it('are kept where the person thinks better of it, and gone where somebody was first', async () => {
    await start();
    await correct(admin(), general(), 'tram', WORDS);
    const shown = await list();
    const asked = await admin().press(shown.id, 'Take back 1');
    expect((await admin().press(asked.id, 'Keep it')).content).toContain('Nothing was changed');
    const [mine, theirs] = [await list(), await list()];
    const [first, second] = [
      await admin().press(mine.id, 'Take back 1'),
      await admin().press(theirs.id, 'Take back 1'),
    ];
    const outcomes = await Promise.all([
      admin().press(first.id, 'Take back'),
      admin().press(second.id, 'Take back'),
    ]);
    const told = outcomes.map(({ content }) => content).toSorted();
    expect(told[0]).toContain('**Taken back**');
    expect(told[1]).toContain('not there any more');
  });

  it('of words that an article has lost are named, and can be taken back too', async () => {
    await start();
    await correct(admin(), general(), 'tram', WORDS);
    await published(bot.collections, bot.local.guildId, {
      'tram.md': 'The tram\n\n"It runs on time," said Ann Okoro, head of the company.',
    });
    const shown = await list();
    expect(shown.content).toMatch(/“"?We are sorry.*these words are not said there any more/);
    const asked = await admin().press(shown.id, 'Take back 1');
    await admin().press(asked.id, 'Take back');
    expect((await list()).content).toContain('Nothing is corrected');
  });
});
