/// <reference lib="dom" />
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  answer,
  launch,
  messages,
  NO_BROWSER,
  type Opened,
  open,
  type Program,
  type Role,
  startProgram,
  visit,
  writing,
} from './page.ts';

if (NO_BROWSER !== null) console.log(NO_BROWSER);

describe.skipIf(NO_BROWSER !== null)('the local page', { timeout: 120_000 }, () => {
  let browser: Browser;
  let context: BrowserContext;
  let program: Program;
  let first: Opened;
  let others: Opened[] = [];

  beforeAll(async () => {
    [browser, program] = await Promise.all([launch(), startProgram()]);
    context = await browser.newContext();
    first = await open(context, program);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await program?.close();
  });
  afterEach(async () => {
    for (const { page } of others) await page.close();
    const faults = [first, ...others].flatMap((one) => one.faults);
    others = [];
    expect(faults).toEqual([]);
  });

  /** The one page that most tests share: loading it is what takes time. Nobody may ask ten times in 20 seconds: they take turns. */
  async function be(role: Role, place: string): Promise<Page> {
    await visit(first.page, role, place);
    return first.page;
  }

  /** One more page at the same time. */
  async function also(role: 'member' | 'admin', place: string, within = context): Promise<Page> {
    const one = await open(within, program, role, place);
    others.push(one);
    return one.page;
  }

  /** Begins a command as one pastes it: typing letter by letter is what some tests are about, and takes long. */
  async function begin(page: Page, line: string) {
    await writing(page).fill(`/${line}`);
    await page.getByRole('option', { name: `/${line}` }).waitFor();
    await page.keyboard.press('Enter');
  }

  async function askWhoSaid(page: Page, quote: string, words: string) {
    await begin(page, 'who-said');
    await page.keyboard.insertText(quote);
    await page.keyboard.press('Enter');
    return answer(page, words);
  }

  it('offers three things to try in an empty channel, each a press away', async () => {
    const page = await be('member', 'debate');
    const tries = page.locator('.try-card');
    expect(await tries.count()).toBe(3);
    await tries.first().click();
    const reply = await answer(page, 'Verbatim ·');
    expect(await reply.textContent()).toContain('¶');
  });

  it('fills in /who-said with what the bot suggests, and gets it word for word', async () => {
    const page = await be('member', 'general');
    await begin(page, 'who-said');
    await page.keyboard.type('flip-flop');
    await page.getByRole('option', { name: 'Zhang Jun: flip-flop of US policies' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const reply = await answer(page, 'flip-flop of US policies');
    expect(await reply.locator('discord-command').getAttribute('command')).toBe('who-said');
    expect(await reply.locator('discord-quote').textContent()).toContain(
      'flip-flop of US policies',
    );
  });

  it('shows In context and Cite to whoever pressed them, until dismissed', async () => {
    const [page, other] = [await be('member', 'general'), await also('admin', 'general')];
    const reply = await askWhoSaid(
      page,
      'The key is to take actions',
      'its readiness for dialogue',
    );
    await reply.getByRole('button', { name: 'In context' }).click();
    const around = await answer(page, 'There are many things');
    expect(await around.textContent()).toContain('Only you can see this');
    await reply.getByRole('button', { name: 'Cite' }).click();
    await answer(page, 'para. 15');
    expect(await messages(other).filter({ hasText: 'Only you can see this' }).count()).toBe(0);
    await around.getByRole('button', { name: 'Dismiss message' }).click();
    await around.waitFor({ state: 'detached' });
  });

  it('turns the pages of a long summary behind More', async () => {
    const page = await be('member', 'general');
    await begin(page, 'summary');
    await page.getByRole('button', { name: '+ length' }).click();
    await page.getByRole('option', { name: 'long' }).click();
    await page.keyboard.press('Enter');
    const summary = await answer(page, 'Quoted here');
    await summary.getByRole('button', { name: 'More' }).click();
    await answer(page, 'Only you can see this');
  });

  it('completes the mention of the bot, and goes on by a reply', async () => {
    const page = await be('editor', 'sources');
    await writing(page).pressSequentially('@ver');
    await page.getByRole('option', { name: '@Verbatim' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('What did Zhang Jun say?');
    await page.keyboard.press('Enter');
    const first = await answer(page, 'Zhang Jun, China');
    await first.hover();
    await first.getByRole('button', { name: 'Reply' }).click();
    await page.keyboard.type('and what did Jeffrey DeLaurentis say?');
    await page.keyboard.press('Enter');
    const second = await answer(page, 'DeLaurentis, senior');
    expect(await second.locator('discord-reply').textContent()).toContain('DeLaurentis say?');
  });

  it('checks the quotes of a message from its menu and posts the result', async () => {
    const page = await be('member', 'general');
    await writing(page).fill('He blamed the "flip-flop of US policies", and "it was all a dream".');
    await page.keyboard.press('Enter');
    await (await answer(page, 'it was all a dream')).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Check quotes' }).click();
    const checked = await answer(page, /not found[\s\S]*Only you can see this/);
    await checked.getByRole('button', { name: 'Post here' }).click();
    await messages(page)
      .filter({ has: page.locator('discord-reply'), hasText: 'Not found' })
      .filter({ hasNotText: 'Only you' })
      .waitFor();
  });

  it('keeps a private answer from the others', async () => {
    const [page, other] = [await be('member', 'debate'), await also('admin', 'debate')];
    await begin(page, 'ask');
    await page.keyboard.type('Who won the 1966 World Cup?');
    await page.getByRole('button', { name: '+ private' }).click();
    await page.getByRole('option', { name: 'True' }).click();
    await page.keyboard.press('Enter');
    await answer(page, 'Not in the sources');
    expect(await other.getByText('World Cup').count()).toBe(0);
  });

  it('offers /knowledge to the admin only, who reloads with it', async () => {
    const member = await be('member', 'general');
    await writing(member).pressSequentially('/know');
    await member.getByText('No command begins like this').waitFor();
    const page = await be('admin', 'general');
    await begin(page, 'knowledge reload');
    await page.keyboard.press('Enter');
    await answer(page, 'Only you can see this');
  });

  it('answers a direct message without a mention', async () => {
    const page = await be('member', 'Verbatim');
    await writing(page).fill('Who spoke of a "flip-flop of US policies"?');
    await page.keyboard.press('Enter');
    await answer(page, 'Zhang Jun, China');
  });

  it('can be used with the keyboard alone', async () => {
    const page = await be('editor', 'sources');
    await askWhoSaid(page, 'There are many things that the US can do', 'easing sanctions');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    while (!(await page.evaluate(() => document.activeElement?.matches('.message')))) {
      await page.keyboard.press('Shift+Tab');
    }
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Reply');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const checked = await answer(page, 'Only you can see this');
    await checked.focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  });

  it('fits name, quotation and verdict on a phone without scrolling', async () => {
    const viewport = { width: 360, height: 740 };
    const phone = await browser.newContext({ viewport, hasTouch: true, isMobile: true });
    const page = await also('admin', 'general', phone);
    const reply = await askWhoSaid(page, 'flip-flop of US policies', 'Verbatim ·');
    for (const part of ['Verbatim', 'China', 'flip-flop of US policies', '¶13']) {
      const box = await reply.getByText(part).last().boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(740);
    }
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(360);
    await page.getByRole('button', { name: 'Channels and people' }).click();
    await page.getByRole('button', { name: 'debate' }).click();
    await page.locator('#header h1', { hasText: 'debate' }).waitFor();
  });

  it('reads an article that an admin drops on it, and says what is wrong with a bad one', async () => {
    const page = await be('admin', 'general');
    await drop(page, [
      'budget.md',
      '---\ntitle: Budget row\n---\n"We will not pay," said Jane Roe.\n',
    ]);
    await page.getByText('until the next start').waitFor();
    await askWhoSaid(page, 'We will not pay', 'Jane Roe');
    await drop(page, ['bad.md', '---\npublished: May\n---\nText.\n']);
    await page.getByText(/bad\.md:2/).waitFor();
  });

  it('reads all articles that are dropped together', async () => {
    const page = await be('admin', 'general');
    const files = ['north', 'south'].map((name): [string, string] => [
      `${name}.md`,
      `---\ntitle: The ${name} gate\n---\n"The ${name} gate stays shut," said Jane Roe.\n`,
    ]);
    await drop(page, ...files);
    for (const [name] of files) await page.getByText(`${name} is read with the other`).waitFor();
    await askWhoSaid(page, 'the south gate stays shut', 'Jane Roe');
  });

  it('takes options that are typed with their names into their fields', async () => {
    const page = await be('editor', 'debate');
    await writing(page).fill('/summary party: China');
    await page.keyboard.press('Enter');
    await answer(page, 'Quoted here: China');
  });

  it('takes a command that is typed on after a space into its form', async () => {
    const page = await be('editor', 'general');
    await writing(page).pressSequentially('/who-said flip');
    await page.getByRole('option', { name: 'Zhang Jun: flip-flop of US policies' }).click();
    await page.keyboard.press('Enter');
    await answer(page, 'Verbatim ·');
    await writing(page).fill('/ask Who spoke of a flip-flop?');
    await page.keyboard.press('Enter');
    await answer(page, 'used ask');
  });

  it('posts nothing that looks like a command which there is not, and says so', async () => {
    const page = await be('admin', 'debate');
    const before = await messages(page).count();
    await writing(page).fill('/whosaid flip-flop');
    await page.keyboard.press('Enter');
    await page.getByText('There is no command /whosaid here: nothing was posted.').waitFor();
    expect(await messages(page).count()).toBe(before);
    expect(await writing(page).inputValue()).toBe('/whosaid flip-flop');
    await writing(page).fill('');
  });

  it('checks a file that is chosen for an option', async () => {
    const page = await be('editor', 'general');
    await begin(page, 'check');
    await page.getByRole('button', { name: '+ file' }).click();
    await page.locator('.command-form input[type=file]').setInputFiles({
      name: 'draft.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Zhang Jun: "flip-flop of EU policies"'),
    });
    await page.locator('.command-form .send').click();
    const reply = await answer(page, 'Altered ·');
    expect(await reply.textContent()).toContain('your “EU” → printed “US”');
  });

  it('leads from the private result to what it posted', async () => {
    const page = await be('member', 'general');
    await writing(page).fill('Wu said "flip-flop of US policies".');
    await page.keyboard.press('Enter');
    await (await answer(page, 'Wu said')).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Check quotes' }).click();
    const checked = await answer(page, 'Only you can see this');
    await checked.getByRole('button', { name: 'Post here' }).click();
    const posted = await answer(page, 'Posted as a reply');
    await posted.getByRole('button', { name: '#general › message' }).click();
    const focused = page.locator('.message:focus');
    await focused.waitFor();
    expect(await focused.textContent()).toMatch(/Different speaker|Verbatim/);
  });

  it('says of a file that is too large that it is, to a member and to an admin', async () => {
    const large = 12 * 1024 * 1024;
    for (const role of ['member', 'admin'] as const) {
      const page = await be(role, 'general');
      await drop(page, [`${role}.md`, large]);
      await page.getByText(`${role}.md is too large (12.0 MB, at most 10.0 MB)`).waitFor();
    }
  });

  it('tells a member who drops an article that it is attached, and who can add articles', async () => {
    const page = await be('member', 'general');
    await drop(page, ['mine.md', '"We will not pay," said Jane Roe.']);
    await page.getByText(/goes with your message.*admins and editors publish/).waitFor();
    await page.getByText('mine.md').first().waitFor();
  });

  it('reads a web page that an admin drops on it', async () => {
    const page = await be('admin', 'general');
    const text = await readFile('tests/fixtures/pages/wordpress.html', 'utf8');
    await drop(page, ['dock.html', text]);
    await page.getByText('dock.md is read with the other articles').waitFor();
    await askWhoSaid(page, 'Nobody has told us where to go', 'Lars Vik');
  });

  it('says with bad articles what is wrong with which file', async () => {
    const bad = await startProgram(async (folder) => {
      await mkdir(folder);
      await writeFile(join(folder, 'bad.md'), '---\npublished: May\n---\nText.\n');
    });
    const one = await open(await browser.newContext(), bad);
    others.push(one);
    await one.page.getByText(/bad\.md:2: .*published.* is not a date/).waitFor();
    await one.page.close();
    await bad.close();
  });
});

/** Drops files on the page, as from a folder: of a text, or of so many bytes, which are made there. */
async function drop(page: Page, ...files: readonly [string, string | number][]): Promise<void> {
  await page.evaluate((all) => {
    const dataTransfer = new DataTransfer();
    for (const [name, held] of all) {
      const part = typeof held === 'string' ? held : new Uint8Array(held);
      dataTransfer.items.add(new File([part], name, { type: 'text/markdown' }));
    }
    const main = document.getElementById('scroll');
    main?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, files);
}
