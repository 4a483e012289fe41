/** Checking what comes as a file, and against a page instead of the articles. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Context } from '../../src/app/context.ts';
import { type BotOptions, type RunningBot, startBot } from '../support/bot.ts';
import { docxOf } from '../support/docx.ts';

let bot: RunningBot;
const general = () => bot.local.channels.general;
const member = () => bot.local.people.member;
const admin = () => bot.local.people.admin;
const start = async (options: BotOptions = {}) => {
  bot = await startBot(options);
};
afterEach(() => bot.close());

const RIGHT = 'Zhang Jun blamed a "flip-flop of US policies".';
const bytesOf = (text: string) => new TextEncoder().encode(text);
const withFile = (name: string, bytes: Uint8Array) =>
  member().slash(general(), 'check', {}, [{ option: 'file', file: { name, bytes } }]);

describe('/check', () => {
  it.each([
    ['draft.txt', bytesOf(RIGHT)],
    ['draft.md', bytesOf(`---\ntitle: "no quotation at all, this one"\n---\n${RIGHT}`)],
    ['draft.docx', docxOf(['A draft', RIGHT])],
  ])('reads a file: %s', async (name, bytes) => {
    await start();
    const reply = await withFile(name, bytes);
    expect(reply.content).toMatch(/^\*\*Verbatim\*\* · Zhang Jun, China's UN Ambassador\n/);
  });

  it('says why it reads another file not', async () => {
    await start();
    const picture = await withFile('a.png', bytesOf('x'));
    expect(picture.content).toContain('I read .txt, .md and .docx files');
    const large = await withFile('a.txt', new Uint8Array(100_001));
    expect(large.content).toContain('at most 100 kB');
    const broken = await withFile('a.docx', bytesOf('this is no zip'));
    expect(broken.content).toContain('**The file gave me no text**');
  });

  it('wants a text or a file', async () => {
    await start();
    const reply = await member().slash(general(), 'check', {});
    expect(reply.content).toContain('Give me a **text** or a **file**');
  });
});

const PAGE = `---
title: The bins
publisher: Example Times
published: 2024-05-06
url: https://paper.example/bins
---
"The bins are never collected on a Tuesday," said Mayor Ida Brandt.

"Nor on a Sunday," she said.
`;
const LINK = 'https://paper.example/bins';
const BINS = `Look: "the bins are never collected on a Tuesday" (${LINK})`;

/** Pages by their address, and which were asked for. */
function pages(fetchUrls: Context['documents']['fetchUrls']) {
  const asked: string[] = [];
  const page: Context['documents']['page'] = async (address) => {
    asked.push(address);
    return address === LINK
      ? { ok: true, source: PAGE, text: '' }
      : { ok: false, kind: address.includes('sold') ? 'paywall' : 'gone' };
  };
  return { asked, documents: { fetchUrls, page } };
}

const against = (text: string, address: string) =>
  member().slash(general(), 'check', { text, against: address });

describe('/check against a page', () => {
  it('judges by that page alone, and says so', async () => {
    await start(pages('home'));
    const reply = await against(BINS, LINK);
    expect(reply.content).toMatch(/^\*\*Verbatim\*\* · Ida Brandt, Mayor\n/);
    expect(reply.content).toContain('[The bins](<https://paper.example/bins#:~:text=');
    expect(reply.content).toContain('read for this answer only, shared with nobody');
    const other = await against(RIGHT, LINK);
    expect(other.content).toMatch(/^\*\*Not found\*\* · not on that page, which does not mean/);
    expect(other.content).not.toContain('/sources');
  });

  it('shows the words in context, for as long as it holds the page', async () => {
    await start(pages('home'));
    const reply = await against(BINS, LINK);
    const context = await admin().press(reply.id, 'In context');
    expect(context.content).toContain('Nor on a Sunday');
    expect((await admin().press(context.id, 'Cite')).content).toContain('in "The bins"');
    await bot.restart();
    const later = await admin().press(reply.id, 'In context');
    expect(later.content).not.toContain('Sunday');
  });

  it('never says Not found of a page that gave no article', async () => {
    await start(pages('home'));
    for (const address of ['https://paper.example/sold', 'https://paper.example/gone']) {
      const reply = await against(RIGHT, address);
      expect(reply.content).toMatch(/^\*\*The page gave me no article\*\* · /);
      expect(reply.content).not.toContain('Not found');
    }
  });

  it('is nobody else’s source', async () => {
    await start(pages('home'));
    await against(BINS, LINK);
    const reply = await member().slash(general(), 'who-said', {
      quote: 'never collected on a Tuesday',
    });
    expect(reply.content).toMatch(/^\*\*Not found\*\*/);
  });

  it('is not fetched where the host has switched it off, nor elsewhere than at home', async () => {
    const off = pages('off');
    await start(off);
    expect((await against(BINS, LINK)).content).toContain('No pages are fetched here');
    await bot.close();
    const home = pages('home');
    await start(home);
    const { channels, member: other } = bot.local.addServer({ name: 'Elsewhere' });
    const text = { text: BINS, against: LINK };
    expect((await other.slash(channels.general, 'check', text)).content).toContain('No pages');
    expect((await member().slash(member().dm, 'check', text)).content).toContain('No pages');
    expect([...off.asked, ...home.asked]).toEqual([]);
  });

  it('has a person’s limit', async () => {
    await start(pages('on'));
    let last = '';
    for (let n = 0; n < 21; n += 1) last = (await against(BINS, LINK)).content;
    expect(last).toContain('as many pages read as one may in an hour');
    const other = await admin().slash(general(), 'check', { text: BINS, against: LINK });
    expect(other.content).toMatch(/^\*\*Verbatim\*\*/);
  });
});

describe('Read the link', () => {
  it('checks a message against the page that it links', async () => {
    const { asked, documents } = pages('home');
    await start({ documents });
    const message = admin().say(general(), BINS);
    const first = await member().menu(general(), message.id, 'Check quotes');
    expect(first.content).toMatch(/^\*\*Not found\*\*/);
    expect(first.buttons).toContain('Read the link');
    const read = await member().press(first.id, 'Read the link');
    expect(asked).toEqual([LINK]);
    expect(read.private).toBe(true);
    expect(read.content).toMatch(/^\*\*Verbatim\*\* · Ida Brandt, Mayor\n/);
    expect(read.content).toContain('shared with nobody');
    expect(read.buttons).not.toContain('Read the link');
    expect(read.buttons).toContain('Post here');
  });

  it('leaves the page as it was where the link gives no article', async () => {
    await start(pages('home'));
    const message = admin().say(general(), `${RIGHT} https://paper.example/sold`);
    const first = await member().menu(general(), message.id, 'Check quotes');
    const read = await member().press(first.id, 'Read the link');
    expect(read.content).toMatch(/^\*\*The page gave me no article\*\*/);
    expect(read.content).toContain('**Verbatim**');
  });

  it('is not offered without a link, nor where no pages are fetched', async () => {
    await start(pages('off'));
    const message = admin().say(general(), BINS);
    const reply = await member().menu(general(), message.id, 'Check quotes');
    expect(reply.buttons).not.toContain('Read the link');
    await bot.close();
    await start(pages('on'));
    const bare = admin().say(general(), RIGHT);
    const other = await member().menu(general(), bare.id, 'Check quotes');
    expect(other.buttons).not.toContain('Read the link');
  });
});

describe('Check quotes', () => {
  it('reads the message.txt that Discord makes of a long paste', async () => {
    await start();
    const file = { name: 'message.txt', bytes: bytesOf(`${'So it goes. '.repeat(300)}${RIGHT}`) };
    const message = member().upload(general(), file);
    const reply = await member().menu(general(), message.id, 'Check quotes');
    expect(reply.content).toMatch(/^\*\*Verbatim\*\* · Zhang Jun/);
  });

  it('says that a message was edited since, and posts nothing of it', async () => {
    await start();
    const message = admin().say(general(), RIGHT);
    const reply = await member().menu(general(), message.id, 'Check quotes');
    admin().edit(message.id, 'Wu Jianjian said nothing of the kind');
    await expect
      .poll(async () => (await member().press(reply.id, 'Post here')).content)
      .toContain('The message was edited after this check.');
    const context = await member().press(reply.id, 'In context');
    expect(context.content).toMatch(/^\*\*The message was edited after this check\.\*\*\n/);
    const posted = admin()
      .messages(general())
      .filter(({ author }) => author.id === bot.local.botId);
    expect(posted).toEqual([]);
    const again = await member().menu(general(), message.id, 'Check quotes');
    expect(again.content).toMatch(/^\*\*Nothing to check\*\*/);
  });
});
