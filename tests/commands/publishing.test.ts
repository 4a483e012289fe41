/** A server's own articles from Discord: two admins of two servers, an editor and a member. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Upload } from '../../src/local/api/channel-messages.ts';
import { readBytes } from '../../src/services/import/attachment.ts';
import { type BotOptions, type RunningBot, startBot } from '../support/bot.ts';
import { openStoreAt } from '../support/collections.ts';
import type { Person, Reply } from '../support/person.ts';

let bot: RunningBot;
const start = async (options: BotOptions = {}) => {
  // An article is read in a thread of its own, which a busy machine takes long to start.
  bot = await startBot({ ...options, local: { patienceMs: 30_000 } });
};
afterEach(() => bot.close());

const general = () => bot.local.channels.general;
const admin = () => bot.local.people.admin;
const member = () => bot.local.people.member;

const upload = (name: string, text: string | Uint8Array): Upload => ({
  name,
  bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
});
const asOption = (file: Upload, option = 'file') => ({ option, file });

const TRAM = `---
title: The tram is late
publisher: Reuters
published: 2024-03-03
---
The tram was late again on Monday.

"We are sorry for every minute," said Ann Okoro, head of the tram company.

"It is a shame," he added.

READ MORE: Ten trams to see before you die

"Nobody told us," Tom Reed, a teacher, said.
`;
const FERRY = '---\ntitle: The ferry\n---\n"The ferry sails at nine," said Kim Lee, its captain.\n';

const add = (person: Person, place: string, ...files: readonly Upload[]): Promise<Reply> =>
  person.slash(
    place,
    'knowledge add',
    {},
    files.map((file, at) => asOption(file, at === 0 ? 'file' : `file${at + 1}`)),
  );

/** Adds a file and publishes it. */
async function publish(person: Person, place: string, file: Upload): Promise<Reply> {
  const preview = await add(person, place, file);
  return person.press(preview.id, 'Publish');
}

const whoSaid = async (person: Person, place: string, quote: string) =>
  (await person.slash(place, 'who-said', { quote })).content;

async function filledIn(person: Person, opened: Reply, values: Readonly<Record<string, string>>) {
  if (opened.modal === null) throw new Error(`no form: ${opened.content}`);
  return person.submit(opened.modal, values);
}

/** A second server, with an admin who has nothing to do with the first. */
async function secondServer() {
  const second = bot.local.addServer({ name: 'Second' });
  await expect.poll(() => bot.collections.state(second.id)).not.toBeNull();
  return second;
}

describe('a preview', () => {
  it('tells what an article is and whom it quotes, the doubtful first, and nothing of it is public', async () => {
    await start();
    const preview = await add(admin(), general(), upload('tram.md', TRAM));
    expect(preview.private).toBe(true);
    expect(preview.buttons).toEqual(['Publish', 'Discard', 'Speakers']);
    expect(preview.content).toContain(
      'The tram is late · Reuters · 3 Mar 2024 · text pasted here · 4 paragraphs',
    );
    expect(preview.content).toContain(
      'Quotes **Ann Okoro** 1; **Tom Reed** 1; speaker not clear 1',
    );
    expect(preview.content).toContain('- ¶3 · speaker not clear: "It is a shame,"');
    expect(preview.content).toContain('“READ MORE: Ten trams to see before you die”');
    expect(await whoSaid(member(), general(), 'We are sorry for every minute')).toContain(
      '**Not found**',
    );
  });

  it('counts as quotations what is in marks, and apart from it what is only reported', async () => {
    await start();
    const text = `"The ferry sails at nine," said Kim Lee, its captain.

Kim Lee said that the ferry was full. She added that it would sail again on Monday.

"I saw it," said Tom Reed, a teacher.
`;
    const { content } = await add(admin(), general(), upload('ferry.md', text));
    expect(content).toContain('\nQuotes **Kim Lee** 1; **Tom Reed** 1\n');
    expect(content).toContain('\nReports without marks: **Kim Lee** 2');
    const reported = await add(
      admin(),
      general(),
      upload('x.md', 'Kim Lee said that it was full.'),
    );
    expect(reported.content).toContain('\nReports without marks: **Kim Lee** 1');
    expect(reported.content).not.toContain('Quotes');
  });

  it('is discarded without a trace', async () => {
    await start();
    const preview = await add(admin(), general(), upload('tram.md', TRAM));
    expect((await admin().press(preview.id, 'Discard')).content).toContain('Nothing was published');
    const again = await add(admin(), general(), upload('tram.md', TRAM));
    expect(again.content).not.toContain('**Replaces**');
    expect((await admin().slash(general(), 'knowledge log')).content).toContain('Nothing has been');
  });

  it('has its speakers corrected before it is published', async () => {
    await start();
    const preview = await add(admin(), general(), upload('tram.md', TRAM));
    const speakers = await admin().press(preview.id, 'Speakers');
    expect(speakers.content).toContain('1\\. ¶3 · speaker not clear: "It is a shame,"');
    const form = await admin().press(preview.id, 'Correct');
    const corrected = await filledIn(admin(), form, {
      'Number of the statement': '1',
      'Who says it': 'Ann Okoro',
    });
    expect(corrected.content).toMatch(
      /^\*\*Corrected\*\* in this preview: ¶3 · \*\*Ann Okoro\*\* \(corrected by an admin/,
    );
    expect(corrected.content).not.toContain('prints no');
    const other = await filledIn(admin(), await admin().press(preview.id, 'Correct'), {
      'Number of the statement': '1',
      'Who says it': 'Ann Okorro',
    });
    expect(other.content).toContain('prints no “Ann Okorro”');
    await admin().press(preview.id, 'Back');
    await admin().press(preview.id, 'Publish');
    expect(await whoSaid(member(), general(), 'It is a shame')).toMatch(
      /\*\*Verbatim\*\* · Ann Okoro.*corrected by an admin/,
    );
  });

  it('of each of several files is shown after the one before it', async () => {
    await start();
    const preview = await add(
      admin(),
      general(),
      upload('tram.md', TRAM),
      upload('x.zip', 'PK'),
      upload('ferry.md', FERRY),
    );
    expect(preview.content).toContain('**Not read**: x.zip');
    expect(preview.content).toContain('1 more to look at after this one');
    const next = await admin().press(preview.id, 'Publish');
    expect(next.content).toContain('**Published** · The tram is late');
    expect(next.content).toContain('**Preview**');
    expect(next.content).toContain('The ferry');
    expect((await admin().press(preview.id, 'Discard')).buttons).toEqual([]);
    expect(await whoSaid(member(), general(), 'The ferry sails at nine')).toContain(
      '**Not found**',
    );
  });

  it('says that the same text is here already, and does not publish it twice', async () => {
    await start();
    await publish(admin(), general(), upload('tram.md', TRAM));
    const twin = await add(admin(), general(), upload('other.md', TRAM));
    expect(twin.content).toContain('**The same text is here already**, as `tram`');
    expect(twin.buttons).toEqual(['Discard', 'Speakers']);
  });

  it('says what it replaces; the version before it can be restored', async () => {
    await start();
    await publish(admin(), general(), upload('tram.md', TRAM));
    const newer = await add(admin(), general(), upload('tram.md', FERRY));
    expect(newer.content).toContain('**Replaces** The tram is late');
    await admin().press(newer.id, 'Publish');
    expect(await whoSaid(member(), general(), 'We are sorry for every minute')).toContain(
      '**Not found**',
    );
    const versions = await admin().slash(general(), 'knowledge restore', { article: 'tram' });
    expect(versions.content).toMatch(/- 2 · .* \*\*answers now\*\*\n- 1 · .* until /);
    expect(versions.buttons).toEqual(['Restore 1']);
    await admin().press(versions.id, 'Restore 1');
    expect(await whoSaid(member(), general(), 'We are sorry for every minute')).toContain(
      '**Verbatim**',
    );
  });

  it('of somebody else, or published meanwhile, is gone; of two at once the second is told', async () => {
    await start({ admins: { roles: ['1'], users: [] } });
    const role = bot.local.giveRole(bot.local.guildId, member(), 'editors');
    await admin().slash(general(), 'knowledge settings', { editors: role });
    const mine = await add(admin(), general(), upload('tram.md', TRAM));
    const theirs = await add(member(), general(), upload('tram.md', FERRY));
    const [first, second] = await Promise.all([
      admin().press(mine.id, 'Publish'),
      admin().press(mine.id, 'Publish'),
    ]);
    const contents = [first.content, second.content].toSorted();
    expect(contents[0]).toContain('**Published**');
    expect(contents[1]).toContain('This preview is gone');
    const late = await member().press(theirs.id, 'Publish');
    expect(late.content).toContain('**Somebody else changed this article**');
    expect(late.content).toContain('**Replaces** The tram is late');
    expect(await whoSaid(member(), general(), 'The ferry sails at nine')).toContain(
      '**Not found**',
    );
    // What was looked at once more is beside what is there now.
    const again = await member().press(theirs.id, 'Publish');
    expect(again.content).toContain('**Published** · The ferry · version 2');
  });

  it('ends after 15 minutes, with a line', async () => {
    let late = 0;
    await start({ collections: { now: () => Date.now() + late } });
    const preview = await add(admin(), general(), upload('tram.md', TRAM));
    late = 16 * 60 * 1000;
    const reply = await admin().press(preview.id, 'Publish');
    expect(reply.content).toContain('This preview is gone');
    expect(await whoSaid(member(), general(), 'We are sorry for every minute')).toContain(
      '**Not found**',
    );
  });

  it('pressed by another admin does nothing of theirs', async () => {
    await start({ admins: { roles: ['1'], users: [] } });
    const role = bot.local.giveRole(bot.local.guildId, member(), 'editors');
    await admin().slash(general(), 'knowledge settings', { editors: role });
    const mine = await add(admin(), general(), upload('tram.md', TRAM));
    const forged = await forgedPress(member(), mine);
    expect(forged.content).toContain('somebody else’s');
    expect((await admin().press(mine.id, 'Publish')).content).toContain('**Published**');
  });
});

/** The same button where this person can press it: private messages of others are on nobody else's screen. */
async function forgedPress(person: Person, reply: Reply): Promise<Reply> {
  const channel = await bot.client.channels.fetch(general());
  const components = reply.message?.components;
  if (!channel?.isSendable() || !components) throw new Error('cannot be sent');
  const copy = await channel.send({ content: 'a copy', components: components as never });
  return person.press(copy.id, 'Publish');
}

describe('an article', () => {
  it('is added from an address where pages are fetched, and cited as what was fetched', async () => {
    const url = 'https://news.example/ferry';
    const page = async (address: string) => {
      const source = `---\ntitle: The ferry\nurl: ${address}\n---\n"The ferry sails at nine," said Kim Lee.\n`;
      return { ok: true, source, text: '' } as const;
    };
    await start({ documents: { fetchUrls: 'on', page } });
    const preview = await admin().slash(general(), 'knowledge add', { url });
    await admin().press(preview.id, 'Publish');
    const answer = await whoSaid(member(), general(), 'The ferry sails at nine');
    expect(answer).toContain('[The ferry](<https://news.example/ferry');
    expect(answer).not.toContain('pasted');
  });

  it('is not fetched where the host has switched that off; attachments are taken all the same', async () => {
    await start({ documents: { fetchUrls: 'off' } });
    const refused = await admin().slash(general(), 'knowledge add', { url: 'https://x.example/' });
    expect(refused.content).toContain('No pages are fetched here');
    const published = await publish(admin(), general(), upload('tram.md', TRAM));
    expect(published.content).toContain('**Published**');
  });

  it('is pasted into a form, and cited as pasted', async () => {
    await start();
    const form = await admin().slash(general(), 'knowledge paste');
    const preview = await filledIn(admin(), form, {
      'Title, publisher, date and link': 'Buses\nThe Times\n2024-05-05\nhttps://bus.example/1',
      Text: '"Buses are better than',
      'Text, part 2': 'trams," said Joe Bloggs.',
    });
    await admin().press(preview.id, 'Publish');
    const answer = await whoSaid(member(), general(), 'Buses are better than trams');
    expect(answer).toContain('**Verbatim** · Joe Bloggs');
    expect(answer).toContain('The Times · 5 May 2024 · text pasted here');
  });

  it('is made of a message: of its text, of its file, of its link', async () => {
    const source = '---\ntitle: Linked\n---\n"Linked words are here," said Eve Moss.\n';
    const page = async () => ({ ok: true, source, text: '' }) as const;
    await start({ documents: { fetchUrls: 'on', page } });
    const messages = [
      member().say(general(), '"Boats are best of all," said Kim Lee, a sailor.'),
      member().upload(general(), upload('tram.md', TRAM), 'look'),
      member().say(general(), 'look: https://news.example/1'),
    ];
    for (const message of messages) {
      const preview = await admin().menu(general(), message.id, 'Add as article');
      await admin().press(preview.id, 'Publish');
    }
    for (const words of [
      'Boats are best of all',
      'We are sorry for every minute',
      'Linked words are here',
    ])
      expect(await whoSaid(member(), general(), words)).toContain('**Verbatim**');
  });

  it('is removed after being asked, restored, and erased for good', async () => {
    await start();
    await publish(admin(), general(), upload('tram.md', TRAM));
    const found = () => whoSaid(member(), general(), 'We are sorry for every minute');
    const suggested = await admin().autocomplete(general(), 'knowledge remove', 'article', 'TRAM');
    expect(suggested).toEqual([{ name: 'The tram is late', value: 'tram' }]);
    const asked = await admin().slash(general(), 'knowledge remove', { article: 'tram' });
    expect(await found()).toContain('**Verbatim**');
    const removed = await admin().press(asked.id, 'Remove');
    expect(removed.content).toContain('answer here again');
    expect(await found()).toContain('**Not found**');
    const versions = await admin().slash(general(), 'knowledge restore', { article: 'tram' });
    const restored = await admin().press(versions.id, 'Restore 1');
    expect(restored.content).toContain('only this server’s own articles answer here');
    expect(await found()).toContain('**Verbatim**');
    const sure = await admin().slash(general(), 'knowledge erase', { article: 'tram' });
    await admin().press(sure.id, 'Erase for good');
    expect(await found()).toContain('**Not found**');
    const none = await admin().slash(general(), 'knowledge restore', { article: 'tram' });
    expect(none.content).toContain('no such article');
    const log = (await admin().slash(general(), 'knowledge log')).content;
    expect(log.match(/erased|restored|removed|published/g)).toEqual([
      'erased',
      'restored',
      'removed',
      'published',
    ]);
  });
});

describe('two servers', () => {
  it('have nothing of each other: articles, suggestions, sources, buttons, lists', async () => {
    await start();
    const second = await secondServer();
    await publish(admin(), general(), upload('tram.md', TRAM));
    await publish(second.owner, second.channels.general, upload('ferry.md', FERRY));
    const [here, there] = [general(), second.channels.general];
    expect(await whoSaid(member(), here, 'We are sorry for every minute')).toContain(
      '**Verbatim**',
    );
    expect(await whoSaid(second.member, there, 'We are sorry for every minute')).toContain(
      '**Not found**',
    );
    expect(await whoSaid(member(), here, 'The ferry sails at nine')).toContain('**Not found**');
    const typed = await second.member.autocomplete(there, 'who-said', 'quote', 'We are sorry');
    expect(JSON.stringify(typed)).not.toContain('We are sorry for every minute');
    const sources = (await second.member.slash(there, 'sources')).content;
    expect(sources).not.toContain('tram');
    const { owner } = second;
    for (const part of ['remove', 'restore', 'erase']) {
      expect(await owner.autocomplete(there, `knowledge ${part}`, 'article', 'tram')).toEqual([]);
      const reply = await owner.slash(there, `knowledge ${part}`, { article: 'tram' });
      expect(reply.content).toContain('no such article');
    }
    expect((await owner.slash(there, 'knowledge log')).content).not.toContain('tram');
  });

  it('are seen together by whoever runs the bot, in its home alone, who switches one off', async () => {
    await start({ homeGuild: (local) => local.guildId, isEverywhere: true });
    const second = await secondServer();
    const there = second.channels.general;
    await publish(second.owner, there, upload('ferry.md', FERRY));
    const words = 'The ferry sails at nine';
    const list = await admin().slash(general(), 'knowledge servers');
    expect(list.content).toMatch(new RegExp(`${second.id}\` Second · 1 article, 1 version`));
    await admin().slash(general(), 'knowledge servers', { block: second.id });
    expect(await whoSaid(second.member, there, words)).toContain('**Not found**');
    const refused = await publish(second.owner, there, upload('tram.md', TRAM));
    expect(refused.content).toContain("switched this server's articles off");
    await admin().slash(general(), 'knowledge servers', { unblock: second.id });
    expect(await whoSaid(second.member, there, words)).toContain('**Verbatim**');
    const theirs = await second.owner.slash(there, 'knowledge servers', { block: second.id });
    expect(theirs.content).toContain('Only those who run this bot');
  });
});

describe('an article that the host blocks', () => {
  it('answers no more, alone of its server; it comes back once its admins restore it after the host has let it', async () => {
    await start({ homeGuild: (local) => local.guildId, isEverywhere: true });
    const second = await secondServer();
    const { owner, id } = second;
    const there = second.channels.general;
    await publish(owner, there, upload('ferry.md', FERRY));
    await publish(owner, there, upload('tram.md', TRAM));
    const found = (words: string) => whoSaid(second.member, there, words);
    const suggested = await admin().autocomplete(general(), 'knowledge servers', 'block', 'second');
    expect(suggested).toContainEqual({ name: 'Second: The ferry', value: `${id}/ferry` });
    expect(await owner.autocomplete(there, 'knowledge servers', 'block', '')).toEqual([]);
    const list = await admin().slash(general(), 'knowledge servers', { block: `${id}/ferry` });
    expect(list.content).toContain(`- \`${id}/ferry\` · **blocked**`);
    expect(await found('The ferry sails at nine')).toContain('**Not found**');
    expect(await found('We are sorry for every minute')).toContain('**Verbatim**');
    const again = await publish(owner, there, upload('ferry.md', FERRY));
    expect(again.content).toContain('switched this article off');
    const renamed = await publish(owner, there, upload('boat.md', FERRY));
    expect(renamed.content).toContain('switched this article off');
    const versions = await owner.slash(there, 'knowledge restore', { article: 'ferry' });
    const refused = await owner.press(versions.id, 'Restore 1');
    expect(refused.content).toContain('switched this article off');
    const log = (await owner.slash(there, 'knowledge log')).content;
    expect(log).toContain('switched off `ferry`');
    const [choice] = await admin().autocomplete(general(), 'knowledge servers', 'unblock', '');
    expect(choice).toEqual({ name: 'Second: ferry', value: `${id}/ferry` });
    await admin().slash(general(), 'knowledge servers', { unblock: `${id}/ferry` });
    const back = await owner.slash(there, 'knowledge restore', { article: 'ferry' });
    await owner.press(back.id, 'Restore 1');
    expect(await found('The ferry sails at nine')).toContain('**Verbatim**');
  });

  it('has to be there', async () => {
    await start({ homeGuild: (local) => local.guildId, isEverywhere: true });
    const second = await secondServer();
    for (const [block, line] of [
      [`${second.id}/nothing`, 'no such article'],
      ['tram', 'wants the id of a server, or `server/article`'],
    ] as const) {
      const reply = await admin().slash(general(), 'knowledge servers', { block });
      expect(reply.content).toContain(line);
    }
  });
});

const PARTS = [
  'add',
  'paste',
  'remove',
  'restore',
  'erase',
  'log',
  'settings',
  'corrections',
  'reports',
  'unanswered',
];

describe('a correction', () => {
  it('is shown before it holds, then stands on replies with its date; in that server alone', async () => {
    await start();
    const second = await secondServer();
    await publish(admin(), general(), upload('tram.md', TRAM));
    await publish(second.owner, second.channels.general, upload('tram.md', TRAM));
    const words = 'It is a shame';
    const values = { article: 'tram', words, speaker: 'Tom Reed' };
    const asked = await admin().slash(general(), 'knowledge correct', values);
    expect(asked.content).toContain('- ¶3 · speaker not clear: "It is a shame,"');
    expect(asked.content).toContain('Says it from then on: **Tom Reed**');
    expect(await whoSaid(member(), general(), words)).not.toContain('Tom Reed');
    await admin().press(asked.id, 'Correct');
    expect(await whoSaid(member(), general(), words)).toMatch(
      /Tom Reed.*\(corrected by an admin, \d+ \w+ \d{4}\)/,
    );
    const there = await whoSaid(second.member, second.channels.general, words);
    expect(there).not.toContain('corrected');
    const log = await admin().slash(general(), 'knowledge log');
    expect(log.content).toContain('corrected `tram`');
  });

  it('on an article of the host holds in that server alone, also beside own articles and after a restart', async () => {
    await start();
    const second = await secondServer();
    const words = 'The key is to take actions';
    const suggested = await admin().autocomplete(general(), 'knowledge correct', 'article', 'veto');
    const host = suggested.find(({ name }) => name.startsWith('Not this server’s: '));
    expect(host?.value).toBe('host/un-veto-dispute');
    const values = { article: String(host?.value), words, speaker: 'Zoe Quill' };
    const asked = await admin().slash(general(), 'knowledge correct', values);
    expect(asked.content).toContain('this holds in this server alone');
    expect(await whoSaid(member(), general(), words)).not.toContain('Zoe Quill');
    await admin().press(asked.id, 'Correct');
    const corrected = /Zoe Quill.*\(corrected by an admin, \d+ \w+ \d{4}\)/;
    expect(await whoSaid(member(), general(), words)).toMatch(corrected);
    const context = await member().slash(general(), 'ask', {
      question: 'What did Zoe Quill say about actions?',
    });
    expect(context.content).toContain('**Zoe Quill**');
    for (const [person, place] of [
      [second.member, second.channels.general],
      [member(), member().dm],
    ] as const)
      expect(await whoSaid(person, place, words)).not.toContain('Zoe Quill');
    const typed = await second.member.autocomplete(
      ...[second.channels.general, 'who-said', 'speaker', 'Zoe'],
    );
    expect(typed).toEqual([]);
    await admin().slash(general(), 'knowledge settings', { 'host-articles': 'on' });
    await publish(admin(), general(), upload('tram.md', TRAM));
    expect(await whoSaid(member(), general(), words)).toMatch(corrected);
    await bot.restart();
    await expect.poll(() => bot.collections.state(bot.local.guildId)).not.toBeNull();
    expect(await whoSaid(member(), general(), words)).toMatch(corrected);
    const log = (await admin().slash(general(), 'knowledge log')).content;
    expect(log).toContain('corrected, for this server alone, `un-veto-dispute`');
  });

  it('on an article of the host is an own article’s where both have the name', async () => {
    await start({ files: { 'tram.md': TRAM } });
    await admin().slash(general(), 'knowledge settings', { 'host-articles': 'on' });
    await publish(admin(), general(), upload('tram.md', FERRY));
    const correct = async (article: string, words: string) => {
      const values = { article, words, speaker: 'Zoe' };
      return (await admin().slash(general(), 'knowledge correct', values)).content;
    };
    expect(await correct('tram', 'The ferry sails')).not.toContain('this server alone');
    expect(await correct('host/tram', 'It is a shame')).toContain('this server alone');
    expect(await correct('host/nothing', 'It is a shame')).toContain('no such article');
  });

  it('of words that are not there, or that nobody says, is told', async () => {
    await start();
    await publish(admin(), general(), upload('tram.md', TRAM));
    const say = async (words: string) =>
      (await admin().slash(general(), 'knowledge correct', { article: 'tram', words })).content;
    expect(await say('never printed')).toContain('are not in that article');
    expect(await say('The tram was late again')).toContain('nobody says them');
  });
});

describe('who may', () => {
  it('a member not, in private, with why and who may; nothing is changed, nothing suggested', async () => {
    await start({ admins: { roles: ['1'], users: [] } });
    await publish(admin(), general(), upload('tram.md', TRAM));
    for (const part of PARTS) {
      const values = ['remove', 'restore', 'erase'].includes(part) ? { article: 'tram' } : {};
      const reply = await member().slash(general(), `knowledge ${part}`, values);
      expect(reply.private).toBe(true);
      expect(reply.content).toContain('Only whoever may **Manage Server** here');
    }
    expect(await member().autocomplete(general(), 'knowledge remove', 'article', '')).toEqual([]);
  });

  it('an editor publishes, but does not say who is an editor', async () => {
    await start({ admins: { roles: ['1'], users: [] } });
    const role = bot.local.giveRole(bot.local.guildId, member(), 'editors');
    await expect
      .poll(() => admin().autocomplete(general(), 'knowledge settings', 'editors', 'edit'))
      .toEqual([{ name: '@editors', value: role }]);
    const set = await admin().slash(general(), 'knowledge settings', { editors: role });
    expect(set.content).toContain(`<@&${role}>`);
    const published = await publish(member(), general(), upload('tram.md', TRAM));
    expect(published.content).toContain('**Published**');
    const refused = await member().slash(general(), 'knowledge settings', { editors: 'nobody' });
    expect(refused.content).toContain('Only whoever may **Manage Server** here can');
  });

  it('nobody where the host allows a server no articles', async () => {
    await start({ collections: { serverArticles: 'off' } });
    const reply = await add(admin(), general(), upload('tram.md', TRAM));
    expect(reply.content).toContain('`SERVER_ARTICLES`');
  });
});

describe('what is set in a server', () => {
  it('holds: mentions in some channels, private answers, no Post here', async () => {
    await start();
    const { general: here, debate } = bot.local.channels;
    await admin().slash(here, 'knowledge settings', {
      channels: debate,
      private: true,
      'post-here': 'nobody',
    });
    expect((await member().ask(debate, '@Verbatim help')).content).toContain('who said what');
    const silent = member().say(here, '@Verbatim help');
    await expect.poll(() => bot.logs.filter(({ outcome }) => outcome === 'silence').length).toBe(1);
    expect(silent.id).not.toBe('');
    const quote = 'The key is to take';
    expect((await member().slash(here, 'who-said', { quote })).private).toBe(true);
    expect((await member().slash(here, 'who-said', { quote, private: false })).private).toBe(false);
    const message = member().say(here, 'He said "The key is to take concrete actions".');
    const checked = await member().menu(here, message.id, 'Check quotes');
    const posted = await member().press(checked.id, 'Post here');
    expect(posted.content).toContain('nobody posts checks here');
  });

  it('is not set where it cannot be read', async () => {
    await start();
    for (const [name, value] of [
      ['channels', 'nowhere'],
      ['editors', '@everyone'],
      ['post-here', '123456789'],
    ] as const) {
      const reply = await admin().slash(general(), 'knowledge settings', { [name]: value });
      expect(reply.content).toContain(`**${name}** wants`);
    }
    expect((await admin().slash(general(), 'knowledge log')).content).toContain('Nothing has been');
  });
});

describe('what cannot be an article', () => {
  const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 2, 255]);
  it.each([
    ['a picture that is named a text', 'tram.md', PNG, 'is not UTF-8'],
    ['an archive', 'tram.zip', 'PK', 'I take .md, .txt, .docx and .html files'],
    ['a Word document that is none', 'tram.docx', 'PK no', 'it is not what its name says'],
    ['2 MB', 'tram.txt', 'A long story. '.repeat(150_000), 'an article may have 1 MB'],
    ['binary', 'tram.txt', 'abc\0def', 'holds a zero character'],
    ['front matter that is wrong', 'tram.md', '---\npublished: May\n---\nText.\n', 'tram.md:2'],
    ['nothing', 'tram.md', '  \n', 'holds no text'],
  ])('is told in a private line: %s', async (_, name, text, told) => {
    await start();
    const reply = await add(admin(), general(), upload(name, text));
    expect(reply.private).toBe(true);
    expect(reply.content).toContain(told);
    expect(reply.buttons).toEqual([]);
    expect((await admin().slash(general(), 'knowledge log')).content).toContain('Nothing has been');
  });

  it.each(['../../etc/passwd.md', '\u202etxt.exe\u202d.md', 'a\nb.md', '@everyone <@1>.md', '.md'])(
    'is no matter of its name: %j',
    async (name) => {
      await start();
      const published = await publish(admin(), general(), upload(name, FERRY));
      expect(published.content).toContain('**Published** · The ferry');
      const log = await admin().slash(general(), 'knowledge log');
      expect(log.content).toMatch(/published `[\p{L}\p{N}-]+` \(version 1\)$/u);
      expect(bot.pings()).toEqual([]);
    },
  );

  it('is taken from Discord alone', async () => {
    await start({
      documents: { bytes: (file, most) => readBytes(file, most, 'https://api.example') },
    });
    const reply = await add(admin(), general(), upload('tram.md', TRAM));
    expect(reply.content).toContain('it does not come from Discord');
  });

  it('changes nothing where the database is gone in the middle', async () => {
    const store = await openStoreAt();
    let isGone = false;
    const failing = new Proxy(store, {
      get: (real, name: keyof typeof store) =>
        isGone && name !== 'close' ? () => Promise.reject(new Error('gone')) : real[name],
    });
    await start({ collections: { store: failing } });
    const preview = await add(admin(), general(), upload('tram.md', TRAM));
    isGone = true;
    const failed = await admin().press(preview.id, 'Publish');
    expect(failed.content).toContain('The database of the articles does not answer');
    expect(failed.buttons).toContain('Publish');
    isGone = false;
    await bot.collections.enter([bot.local.guildId]);
    expect((await admin().press(preview.id, 'Publish')).content).toContain('**Published**');
  });
});
