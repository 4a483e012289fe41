/** Questions that nothing answered, where an admin wants to know of them. */
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, it } from 'vitest';
import { type BotOptions, type RunningBot, startBot } from '../support/bot.ts';
import type { Person } from '../support/person.ts';

let bot: RunningBot;
const start = async (options: BotOptions = {}) => {
  bot = await startBot({ ...options, local: { patienceMs: 30_000 } });
};
afterEach(() => bot.close());

const general = () => bot.local.channels.general;
const admin = () => bot.local.people.admin;
const member = () => bot.local.people.member;

const NOWHERE = 'What did Japan say about whales?';
const turn = (on: boolean, person = admin(), place = general()) =>
  person.slash(place, 'knowledge settings', { unanswered: on });
const ask = (question: string, more = {}, person = member(), place = general()) =>
  person.slash(place, 'ask', { question, ...more });
/** The list once it has so many questions: they are counted after their answer. */
async function listed(pattern: RegExp, person: Person = admin(), place = general()) {
  const list = async () => (await person.slash(place, 'knowledge unanswered')).content;
  await expect.poll(list).toMatch(pattern);
  return list();
}

describe('questions without an answer', () => {
  it('are not kept unless an admin turns it on; help says so then', async () => {
    await start();
    await ask(NOWHERE);
    const off = await admin().slash(general(), 'knowledge unanswered');
    expect(off.private).toBe(true);
    expect(off.content).toContain('are not kept here');
    expect((await member().slash(general(), 'help')).content).not.toContain('30 days');
    expect((await turn(true)).content).toContain('Questions without an answer: kept for 30 days');
    const help = (await member().slash(general(), 'help')).content;
    expect(help).toContain('Questions here that get no answer are kept for 30 days');
    expect(help.length).toBeLessThan(700);
    await listed(/^Every question here was answered/);
  });

  it('are told of by a help of under 700 characters however long the names are', async () => {
    const name = (first: string) => `${first} ${'Abcdefghi_'.repeat(6)}`;
    const said = ['Ann', 'Ben', 'Cyd', 'Dan'].map(
      (first) => `"We will surely never go there again," said ${name(first)}.`,
    );
    await start({ files: { 'long.md': `Ministers spoke.\n\n${said.join('\n\n')}\n` } });
    await turn(true);
    const help = (await member().slash(general(), 'help')).content;
    expect(help).toContain('kept for 30 days');
    expect(help.length).toBeLessThan(700);
  });

  it('are counted together, from commands and mentions, those that were answered not', async () => {
    await start();
    await turn(true);
    await ask(NOWHERE);
    await ask('what did JAPAN say about whales');
    await member().ask(general(), `@Verbatim ${NOWHERE}`);
    await ask('What did Zhang Jun say about sanctions?');
    const list = await listed(/3 times/);
    expect(list).toContain('**1 question without an answer**');
    expect(list).toContain(`- 3 times · ${NOWHERE}`);
    expect(list).not.toContain('Zhang Jun');
  });

  it('are kept without who asked, and not where the asker wanted a private answer', async () => {
    await start();
    await turn(true);
    await ask('What did Japan say to <@123456789012345678>?');
    await ask(NOWHERE, { private: true });
    await listed(/1 time · What did Japan say to … \?/);
    const database = new DatabaseSync(`${bot.folder}/.articles.sqlite`);
    const rows = database.prepare('SELECT * FROM unanswered').all();
    database.close();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toMatch(new RegExp(`${member().id}|123456789012345678`));
  });

  it('are gone after 30 days, and at once where it is turned off', async () => {
    let late = 0;
    await start({ collections: { now: () => Date.now() + late } });
    await turn(true);
    await ask(NOWHERE);
    await listed(/whales/);
    late = 32 * 24 * 60 * 60 * 1000;
    await listed(/^Every question here was answered/);
    late = 0;
    await listed(/whales/);
    await turn(false);
    await turn(true);
    await listed(/^Every question here was answered/);
  });

  it('are of one server, for its admins alone', async () => {
    await start({ admins: { roles: ['1'], users: [] } });
    const second = bot.local.addServer({ name: 'Second' });
    const there = second.channels.general;
    await expect.poll(() => bot.collections.state(second.id)).not.toBeNull();
    await turn(true);
    await turn(true, second.owner, there);
    await ask(NOWHERE);
    await ask('What did Peru say about whales?', {}, second.member, there);
    await ask('What did Chad say about whales?', {}, member(), member().dm);
    const here = await listed(/Japan/);
    const theirs = await listed(/Peru/, second.owner, there);
    expect(here).not.toMatch(/Peru|Chad/);
    expect(theirs).not.toMatch(/Japan|Chad/);
    const refused = await member().slash(general(), 'knowledge unanswered');
    expect(refused.content).toContain('Only whoever may **Manage Server** here');
  });
});
