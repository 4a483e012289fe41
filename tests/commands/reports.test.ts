/** What members find wrong, and what their admins make of it. */
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, it } from 'vitest';
import { type BotOptions, type RunningBot, startBot } from '../support/bot.ts';
import { published } from '../support/collections.ts';
import type { Person, Reply } from '../support/person.ts';

const TRAM = `---
title: The tram is late
published: 2024-03-03
---
The tram was late again on Monday.

"We are sorry for every minute," said Ann Okoro, head of the tram company.

"It is a shame," he added.

"Nobody told us," Tom Reed, a teacher, said.
`;
const SORRY = 'We are sorry for every minute';
const VETO_WORDS = 'The key is to take actions';

let bot: RunningBot;
const start = async (options: BotOptions = {}) => {
  // An article is read in a thread of its own, which a busy machine takes long to start.
  bot = await startBot({ ...options, local: { patienceMs: 30_000 } });
};
afterEach(() => bot.close());

const general = () => bot.local.channels.general;
const admin = () => bot.local.people.admin;
const member = () => bot.local.people.member;

/** A server with the tram's article. */
async function withTram(options: BotOptions = {}): Promise<void> {
  await start(options);
  await published(bot.collections, bot.local.guildId, { 'tram.md': TRAM });
}

async function inContext(person: Person, place: string, quote: string): Promise<Reply> {
  const answer = await person.slash(place, 'who-said', { quote });
  return person.press(answer.id, 'In context');
}

async function report(person: Person, place: string, quote: string, reason: string) {
  const context = await inContext(person, place, quote);
  const asked = await person.press(context.id, 'Wrong?');
  return person.press(asked.id, reason);
}

const list = (person: Person, place: string) => person.slash(place, 'knowledge reports');
const whoSaid = async (person: Person, place: string, quote: string) =>
  (await person.slash(place, 'who-said', { quote })).content;

describe('a member who finds something wrong', () => {
  it('says in private what is, and is told who looks at it', async () => {
    await withTram();
    const context = await inContext(member(), general(), SORRY);
    expect(context.buttons).toEqual(['Cite', 'Wrong?']);
    const asked = await member().press(context.id, 'Wrong?');
    expect(asked.private).toBe(true);
    expect(asked.content).toContain('¶2 · **Ann Okoro**: "We are sorry for every minute,"');
    expect(asked.buttons).toEqual(['Wrong speaker', 'Wrong words', 'Missing context', 'Back']);
    const done = await member().press(asked.id, 'Wrong speaker');
    expect(done.content).toContain('**Reported** · wrong speaker');
    expect(done.content).toContain('`/knowledge reports`');
    expect((await member().press(done.id, 'Back')).content).toContain('every minute');
  });

  it('counts once for a statement, with what they said last, whichever of its words they asked about', async () => {
    await withTram();
    await report(member(), general(), SORRY, 'Wrong speaker');
    await report(member(), general(), SORRY, 'Wrong speaker');
    await report(member(), general(), 'sorry for every minute', 'Missing context');
    await report(admin(), general(), SORRY, 'Missing context');
    const { content } = await list(admin(), general());
    expect(content).toContain('**1 statement reported**');
    expect(content).toContain('1\\. 2 missing context · ¶2 · **Ann Okoro**');
  });

  it('is nowhere in the database', async () => {
    await withTram();
    await report(member(), general(), SORRY, 'Wrong speaker');
    const database = new DatabaseSync(`${bot.folder}/.articles.sqlite`);
    const rows = database.prepare('SELECT * FROM reports').all();
    database.close();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(member().id);
    expect(JSON.stringify(rows)).not.toContain('sorry');
  });

  it('finds no button where nobody could act: in direct messages, and where the host allows no articles', async () => {
    await start();
    const direct = await inContext(member(), member().dm, VETO_WORDS);
    expect(direct.buttons).not.toContain('Wrong?');
    await bot.close();
    await start({ collections: { serverArticles: 'off' } });
    const here = await inContext(member(), general(), VETO_WORDS);
    expect(here.buttons).not.toContain('Wrong?');
  });
});

describe('an admin', () => {
  it('sees where a reported statement stands, corrects it with a press and a look, and the report is gone', async () => {
    await withTram();
    await report(member(), general(), SORRY, 'Wrong speaker');
    await report(admin(), general(), SORRY, 'Wrong words');
    const reports = await list(admin(), general());
    expect(reports.private).toBe(true);
    const one = await admin().press(reports.id, 'Look at 1');
    expect(one.content).toContain('**Reported**: 1 wrong speaker, 1 wrong words');
    expect(one.content).toContain('> **"We are sorry for every minute,"** said');
    expect(one.content).toContain('Says it: **Ann Okoro**');
    expect(one.buttons).toEqual(['Speaker not clear', 'Somebody else', 'Dismiss', 'Back']);
    const form = await admin().press(one.id, 'Somebody else');
    if (form.modal === null) throw new Error(form.content);
    const asked = await admin().submit(form.modal, { 'Who says it': 'Tom Reed' });
    expect(asked.content).toContain('Says it from then on: **Tom Reed**');
    expect(await whoSaid(member(), general(), SORRY)).toContain('Ann Okoro');
    await admin().press(asked.id, 'Correct');
    expect(await whoSaid(member(), general(), SORRY)).toMatch(/Tom Reed.*corrected by an admin/);
    const after = await list(admin(), general());
    expect(after.content).toContain('1\\. 1 wrong words · ¶2 · **Tom Reed** (corrected');
  });

  it('says with one press that a speaker is not clear, or who of those whom the article leaves it is', async () => {
    await withTram();
    await report(member(), general(), SORRY, 'Wrong speaker');
    const reports = await list(admin(), general());
    await admin().press(reports.id, 'Look at 1');
    const asked = await admin().press(reports.id, 'Speaker not clear');
    expect(asked.content).toContain('Says it from then on: speaker not clear');
    await admin().press(asked.id, 'Correct');
    expect(await whoSaid(member(), general(), SORRY)).toMatch(
      /speaker not clear \(corrected by an admin, \d+ \w+ \d{4}\)/,
    );
    expect((await list(admin(), general())).content).toContain('Nobody has reported anything');
  });

  it('dismisses reports, and nothing is changed', async () => {
    await withTram();
    await report(member(), general(), SORRY, 'Wrong speaker');
    const reports = await list(admin(), general());
    await admin().press(reports.id, 'Look at 1');
    const gone = await admin().press(reports.id, 'Dismiss');
    expect(gone.content).toContain('**Dismissed**');
    expect(gone.content).toContain('Nobody has reported anything');
    expect(await whoSaid(member(), general(), SORRY)).toContain('Ann Okoro');
  });

  it('reads nothing that is older than 30 days, and nothing of an article that reads otherwise now', async () => {
    let late = 0;
    await withTram({ collections: { now: () => Date.now() + late } });
    await report(member(), general(), SORRY, 'Wrong speaker');
    late = 31 * 24 * 60 * 60 * 1000;
    expect((await list(admin(), general())).content).toContain('Nobody has reported anything');
    late = 0;
    await published(bot.collections, bot.local.guildId, { 'tram.md': `${TRAM}\nAnd so on.\n` });
    expect((await list(admin(), general())).content).toContain('Nobody has reported anything');
  });

  it('alone: a member is told who may', async () => {
    await withTram({ admins: { roles: ['1'], users: [] } });
    await report(member(), general(), SORRY, 'Wrong speaker');
    const refused = await list(member(), general());
    expect(refused.content).toContain('Only whoever may **Manage Server** here');
    expect(refused.content).not.toContain('tram');
  });

  it('of another server sees nothing of it, and its buttons do nothing there', async () => {
    await withTram();
    const second = bot.local.addServer({ name: 'Second' });
    await expect.poll(() => bot.collections.state(second.id)).not.toBeNull();
    await published(bot.collections, second.id, { 'tram.md': TRAM });
    await report(member(), general(), SORRY, 'Wrong speaker');
    const theirs = await list(second.owner, second.channels.general);
    expect(theirs.content).toContain('Nobody has reported anything');
    const here = await list(admin(), general());
    const channel = await bot.client.channels.fetch(second.channels.general);
    const components = here.message?.components;
    if (!channel?.isSendable() || !components) throw new Error('cannot be sent');
    const copy = await channel.send({ content: 'a copy', components: components as never });
    const pressed = await second.owner.press(copy.id, 'Look at 1');
    expect(pressed.content).toContain('There are no reports of that here');
  });
});

describe('a report on an article of the host', () => {
  it('is for the admins of the server that it is made in, and so is what they correct', async () => {
    await start({ homeGuild: (local) => local.guildId, isEverywhere: true });
    const second = bot.local.addServer({ name: 'Second' });
    const there = second.channels.general;
    await expect.poll(() => bot.collections.state(second.id)).not.toBeNull();
    await report(second.member, there, VETO_WORDS, 'Wrong speaker');
    expect((await list(admin(), general())).content).toContain('Nobody has reported anything');
    const reports = await list(second.owner, there);
    expect(reports.content).toContain('1\\. 1 wrong speaker · ¶15');
    await second.owner.press(reports.id, 'Look at 1');
    const form = await second.owner.press(reports.id, 'Somebody else');
    if (form.modal === null) throw new Error(form.content);
    const asked = await second.owner.submit(form.modal, { 'Who says it': 'Wu Jianjian' });
    expect(asked.content).toContain('this holds in this server alone');
    await second.owner.press(asked.id, 'Correct');
    expect(await whoSaid(second.member, there, VETO_WORDS)).toMatch(
      /Wu Jianjian.*corrected by an admin/,
    );
    expect(await whoSaid(member(), general(), VETO_WORDS)).not.toContain('corrected');
    expect((await list(second.owner, there)).content).toContain('Nobody has reported anything');
  });
});
