/**
 * From the invitation to the last version erased, as an admin of each of two servers, an editor and a member:
 * after every step, nothing of one server is told in the other.
 */
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Upload } from '../../src/local/api/channel-messages.ts';
import { readerText } from '../../src/rendering/wording/escape.ts';
import { createImporter } from '../../src/services/import/importer.ts';
import { type RunningBot, startBot } from '../support/bot.ts';
import type { Person, Reply } from '../support/person.ts';

/** Threads take seconds on a busy machine. */
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const TRAM = `---
title: The tram of Orlow
published: 2026-10-02
---
"We are sorry for every minute," said Ann Okoro, head of the tram company.

"It is a shame," he added.
`;
const MILL = '"We owe the weavers that much," said Ilse Kant, who owns the mill at Dorne.';
const FERRY = '"The ferry sails at nine," said Kim Lee, captain of the Vesk ferry.';
const PAGE = `<html><head><title>Otters of the Sill</title></head><body><article><h1>Otters of the Sill</h1>
<p>Otters have come back to the river Sill, and nobody brought them, the people who count them say.</p>
<p>"They came for the fish and stayed for the quiet," said Amina Sorel, who counts them for the county.</p>
<p>Those who fish there are less pleased, and want to be paid for what the otters take each year.</p>
</article></body></html>`;

/** What only one of the servers has, and nobody asks for. */
const OURS = /Okoro|Kant|Sorel|Orlow|weavers|otters|Lena Fisk/i;
const THEIRS = /Kim Lee|Vesk/i;

let bot: RunningBot;
let second: ReturnType<RunningBot['local']['addServer']>;

beforeAll(async () => {
  const importer = createImporter();
  bot = await startBot({
    files: {},
    local: { patienceMs: 60_000 },
    admins: { roles: ['1'], users: [] },
    documents: {
      fetchUrls: 'on',
      async page() {
        const made = await importer.fromFile(new TextEncoder().encode(PAGE), 'text/html');
        return made.ok ? { ok: true, source: made.source, text: made.text } : made;
      },
    },
  });
  second = bot.local.addServer({ name: 'Second' });
});
afterAll(() => bot.close());

const here = () => bot.local.channels.general;
const there = () => second.channels.general;
const admin = () => bot.local.people.admin;
const member = () => bot.local.people.member;

const upload = (name: string, text: string): Upload => ({
  name,
  bytes: new TextEncoder().encode(text),
});

const whoSaid = async (quote: string, person: Person = member(), place = here()) =>
  readerText((await person.slash(place, 'who-said', { quote })).content);

/** Does what each button says, in turn; the last reply. */
async function press(person: Person, from: Reply, ...labels: readonly string[]): Promise<Reply> {
  let reply = from;
  for (const label of labels) reply = await person.press(reply.id, label);
  return reply;
}

async function filledIn(person: Person, opened: Reply, values: Readonly<Record<string, string>>) {
  if (opened.modal === null) throw new Error(`no form: ${opened.content}`);
  return person.submit(opened.modal, values);
}

/** All that a server's people are told without being given the words. */
async function toldIn(place: string, one: Person, owner: Person): Promise<string> {
  const lists = ['log', 'reports', 'corrections', 'unanswered'].map((part) => `knowledge ${part}`);
  const replies = [
    await one.slash(place, 'sources'),
    await one.slash(place, 'help'),
    await one.slash(place, 'summary', { length: 'long' }),
    await one.slash(place, 'ask', { question: 'Who is sorry for what?' }),
    ...(await Promise.all(lists.map((line) => owner.slash(place, line)))),
  ];
  const suggested = [
    await one.autocomplete(place, 'who-said', 'quote', 'the'),
    await one.autocomplete(place, 'summary', 'party', ''),
    ...(await Promise.all(
      ['remove', 'restore', 'erase', 'correct'].map((part) =>
        owner.autocomplete(place, `knowledge ${part}`, 'article', ''),
      ),
    )),
  ];
  return `${replies.map(({ content }) => readerText(content)).join('\n')}\n${JSON.stringify(suggested)}`;
}

async function nothingCrosses(): Promise<void> {
  expect(await toldIn(there(), second.member, second.owner)).not.toMatch(OURS);
  const ours = await toldIn(here(), member(), admin());
  expect(ours).toMatch(OURS);
  expect(ours).not.toMatch(THEIRS);
}

it('the first help says that there are no articles and how to add one, and a member sees no way to', async () => {
  await expect.poll(() => bot.collections.state(second.id)).not.toBeNull();
  const help = await second.owner.slash(there(), 'help');
  expect(help.content).toContain('I have none yet');
  expect(help.content).toContain('/knowledge add');
  const refused = await member().slash(here(), 'knowledge add');
  expect(refused.content).toContain('Only whoever may **Manage Server** here');
});

it('an admin adds a file, corrects it in the preview, publishes it, and a member’s first question is answered', async () => {
  const files = [{ option: 'file', file: upload('tram.md', TRAM) }];
  const preview = await admin().slash(here(), 'knowledge add', {}, files);
  expect(preview.content).toContain('¶2 · speaker not clear: "It is a shame,"');
  expect(await whoSaid('sorry for every minute')).not.toContain('Verbatim');
  const form = await press(admin(), preview, 'Speakers', 'Correct');
  const corrected = await filledIn(admin(), form, {
    'Number of the statement': '1',
    'Who says it': 'Ann Okoro',
  });
  const published = await press(admin(), corrected, 'Back', 'Publish');
  expect(published.content).toContain('**Published** · The tram of Orlow');
  expect(await whoSaid('sorry for every minute')).toMatch(/^Verbatim · Ann Okoro/);
  expect(await whoSaid('It is a shame')).toContain('corrected by an admin');
  expect(await whoSaid('sorry for every minute', second.member, there())).not.toContain('Verbatim');
  await nothingCrosses();
});

it('the other server’s admin pastes an article, which answers there alone', async () => {
  const form = await second.owner.slash(there(), 'knowledge paste');
  const preview = await filledIn(second.owner, form, {
    'Title, publisher, date and link': 'The ferry of the Vesk\n5 May 2026',
    Text: FERRY,
  });
  await press(second.owner, preview, 'Publish');
  const answer = await whoSaid('The ferry sails at nine', second.member, there());
  expect(answer).toMatch(/^Verbatim · Kim Lee.*5 May 2026 · text pasted here/s);
  expect(await whoSaid('The ferry sails at nine')).not.toContain('Verbatim');
  expect(await toldIn(there(), second.member, second.owner)).toMatch(THEIRS);
  await nothingCrosses();
});

it('an editor adds a page by its address and a member’s message from its menu', async () => {
  const role = bot.local.giveRole(bot.local.guildId, member(), 'editors');
  // As under Server Settings → Integrations.
  bot.local.world.guilds.get(bot.local.guildId)?.seeing.add(role);
  await expect
    .poll(
      async () => (await admin().slash(here(), 'knowledge settings', { editors: role })).content,
    )
    .toContain('**Set**');
  const page = await member().slash(here(), 'knowledge add', {
    url: 'https://sill.example/otters',
  });
  await press(member(), page, 'Publish');
  const fetched = await whoSaid('They came for the fish');
  expect(fetched).toMatch(/^Verbatim · Amina Sorel/);
  expect(fetched).not.toContain('pasted');
  const message = member().say(here(), MILL);
  await press(member(), await member().menu(here(), message.id, 'Add as article'), 'Publish');
  expect(await whoSaid('We owe the weavers that much')).toMatch(/^Verbatim · Ilse Kant/);
  await nothingCrosses();
});

it('a member reports a speaker, an admin corrects it from the report, and takes it back', async () => {
  const said = await member().slash(here(), 'who-said', { quote: 'sorry for every minute' });
  const told = await press(member(), said, 'In context', 'Wrong?', 'Wrong speaker');
  expect(told.content).toContain('**Reported**');
  expect((await second.owner.slash(there(), 'knowledge reports')).content).toContain('Nobody has');
  const reports = await admin().slash(here(), 'knowledge reports');
  const form = await press(admin(), reports, 'Look at 1', 'Somebody else');
  const asked = await filledIn(admin(), form, { 'Who says it': 'Lena Fisk' });
  expect(asked.content).toContain('prints no “Lena Fisk”');
  await press(admin(), asked, 'Correct');
  expect(await whoSaid('sorry for every minute')).toContain('Lena Fisk (corrected by an admin');
  await nothingCrosses();
  const all = await admin().slash(here(), 'knowledge corrections');
  const at = all.content.split('\n').findIndex((line) => line.includes('Lena Fisk'));
  await press(admin(), all, `Take back ${at}`, 'Take back');
  expect(await whoSaid('sorry for every minute')).toMatch(/^Verbatim · Ann Okoro, head/);
  await nothingCrosses();
});

it('what is removed answers no more, comes back, and is erased for good', async () => {
  const tram = { article: 'tram' };
  await press(admin(), await admin().slash(here(), 'knowledge remove', tram), 'Remove');
  expect(await whoSaid('sorry for every minute')).not.toContain('Verbatim');
  await nothingCrosses();
  await press(admin(), await admin().slash(here(), 'knowledge restore', tram), 'Restore 1');
  expect(await whoSaid('sorry for every minute')).toContain('Verbatim');
  await press(admin(), await admin().slash(here(), 'knowledge erase', tram), 'Erase for good');
  expect(await whoSaid('sorry for every minute')).not.toContain('Verbatim');
  const none = await admin().slash(here(), 'knowledge restore', tram);
  expect(none.content).toContain('no such article');
  expect(await whoSaid('The ferry sails at nine', second.member, there())).toContain('Verbatim');
  await nothingCrosses();
  expect(bot.pings()).toEqual([]);
});
