import { afterEach, describe, expect, it } from 'vitest';
import { type BotOptions, type RunningBot, SEED, startBot } from '../support/bot.ts';

let bot: RunningBot;
const start = async (options: BotOptions = {}) => {
  bot = await startBot(options);
};
const general = () => bot.local.channels.general;
const admin = () => bot.local.people.admin;
const member = () => bot.local.people.member;
const SUBCOMMANDS = ['knowledge status', 'knowledge reload'];

afterEach(() => bot.close());

describe('/knowledge', () => {
  it('tells its admin privately what is loaded', async () => {
    await start();
    const reply = await admin().slash(general(), 'knowledge status');
    expect(reply.private).toBe(true);
    expect(reply.content).toMatch(/1 article, 18 paragraphs, \d+ statements, \d+ speakers/);
    expect(reply.content).toContain(SEED);
  });

  it('says what a reload added, changed and removed', async () => {
    await start();
    await bot.write('second.md', 'Something happened.\n\n"It did," said Ann Okoro.\n');
    const added = await admin().slash(general(), 'knowledge reload');
    expect(added.content).toContain('added `second.md`');
    await bot.write('second.md', 'Something else happened.\n\n"It did," said Ann Okoro.\n');
    const changed = await admin().slash(general(), 'knowledge reload');
    expect(changed.content).toContain('changed `second.md`');
    await bot.remove('second.md');
    const removed = await admin().slash(general(), 'knowledge reload');
    expect(removed.content).toContain('removed `second.md`');
    const nothing = await admin().slash(general(), 'knowledge reload');
    expect(nothing.content).toContain('Nothing has changed');
  });

  it('keeps what it had where a file is bad, and says where and why', async () => {
    await start();
    await bot.write('bad.md', '---\ntitle: A\npublished: May\n---\nText.\n');
    const reply = await admin().slash(general(), 'knowledge reload');
    expect(reply.content).toContain('knowledge/bad.md:3');
    expect(reply.content).toContain('"May"');
    const answer = await member().slash(general(), 'who-said', { quote: 'The key is to take' });
    expect(answer.content).toContain('**Verbatim**');
  });

  it('a start with a bad file among good ones answers from none, says which it was, and a reload mends it', async () => {
    await start({
      files: {
        'good.md': '"It is late," said Ann Okoro.',
        'bad.md': '---\npublished: May\n---\nText.\n',
      },
    });
    const whoSaid = () => member().slash(general(), 'who-said', { quote: 'It is late' });
    for (const reply of [
      await whoSaid(),
      await member().slash(general(), 'summary'),
      await member().slash(general(), 'check', { text: 'Okoro: "It is late"' }),
      await member().slash(general(), 'sources'),
    ]) {
      expect(reply.content).toContain('could not be read');
      expect(reply.content).toMatch(/knowledge\/bad\.md:2: .*"May"/);
      expect(reply.content).not.toMatch(/yet|Not found/);
    }
    expect((await member().slash(general(), 'help')).content).toContain('could not be read');
    await bot.remove('bad.md');
    await admin().slash(general(), 'knowledge reload');
    expect((await whoSaid()).content).toContain('**Verbatim**');
  });

  it('shows each of several bad files, however much is wrong in one', async () => {
    await start();
    await bot.write('bad-1.md', `---\npublished: "${'y'.repeat(3_000)}"\n---\nText.\n`);
    await bot.write('bad-2.md', '---\npublished: May\n---\nText.\n');
    const reply = await admin().slash(general(), 'knowledge reload');
    expect(reply.content).toContain('2 problems');
    expect(reply.content).toContain('bad-1.md');
    expect(reply.content).toContain('bad-2.md');
  });

  it('says which correction has no effect, and shows one that has', async () => {
    await start();
    const words = 'There are many things that the US can do';
    const correction = (text: string) =>
      `- article: ${SEED}\n  words: ${text}\n  speaker: Wu Jianjian\n  date: 2022-06-09\n`;
    await bot.write(
      'corrections.yaml',
      correction('words that nobody printed') + correction(words),
    );
    const reply = await admin().slash(general(), 'knowledge reload');
    expect(reply.content).toContain('Worth knowing:');
    expect(reply.content).toContain('has no effect');
    expect(reply.content).toContain('words that nobody printed');
    const answer = await member().slash(general(), 'who-said', { quote: words });
    expect(answer.content).toContain(
      '· Wu Jianjian, Chinese diplomat (corrected by an admin, 9 Jun 2022)',
    );
  });

  it('says which field it ignored, and goes on', async () => {
    await start();
    await bot.write('clipped.md', '---\ntitle: A\ntags: [b]\n---\nText.\n');
    const reply = await admin().slash(general(), 'knowledge reload');
    expect(reply.content).toContain('**Reloaded**');
    expect(reply.content).toContain('added `clipped.md`');
    expect(reply.content).toContain('knowledge/clipped.md:3: "tags" is no field');
  });

  it('reloads by its button too', async () => {
    await start();
    const status = await admin().slash(general(), 'knowledge status');
    const reply = await admin().press(status.id, 'Reload');
    expect(reply.content).toContain('**Reloaded**');
  });

  it('is not offered to a member', async () => {
    await start();
    const names = (person: typeof member) =>
      person()
        .commands(general())
        .map(({ name }) => name);
    expect(names(admin)).toContain('knowledge');
    expect(names(member)).not.toContain('knowledge');
  });

  it('is offered to members where admin lists are set, and refuses those who are not on them', async () => {
    await start({ admins: { roles: ['1'], users: [] } });
    for (const line of SUBCOMMANDS) {
      const reply = await member().slash(general(), line);
      expect(reply.private).toBe(true);
      expect(reply.content).toContain('Only those who run this bot');
    }
  });

  it('obeys whoever is on a list', async () => {
    const users: string[] = [];
    const roles = ['1'];
    await start({ admins: { roles, users } });
    users.push(member().id);
    expect((await member().slash(general(), 'knowledge status')).content).toContain('1 article');
    users.pop();
    roles.push(bot.local.giveRole(bot.local.guildId, member(), 'editors'));
    expect((await member().slash(general(), 'knowledge status')).content).toContain('1 article');
  });

  it('refuses a press on its button by somebody who may not', async () => {
    const users: string[] = [];
    await start({ admins: { roles: ['1'], users } });
    users.push(member().id);
    const status = await member().slash(general(), 'knowledge status');
    users.pop();
    const reply = await member().press(status.id, 'Reload');
    expect(reply.content).toContain('Only those who run this bot');
  });

  it("refuses the owner of a second server, and the first one's too unless they own the bot", async () => {
    await start({ admins: { roles: ['1'], users: [] } });
    const second = bot.local.addServer({ name: 'Second' });
    await expect.poll(() => bot.client.guilds.cache.has(second.id)).toBe(true);
    for (const line of SUBCOMMANDS) {
      const reply = await second.owner.slash(second.channels.general, line);
      expect(reply.content).toContain('Only those who run this bot');
    }
    const owner = await admin().slash(general(), 'knowledge status');
    expect(owner.content).toContain('1 article');
  });

  it('is not there in direct messages', async () => {
    await start();
    expect(
      admin()
        .commands(admin().dm)
        .map(({ name }) => name),
    ).not.toContain('knowledge');
  });
});
