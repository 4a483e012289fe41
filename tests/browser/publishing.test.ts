/// <reference lib="dom" />
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  answer,
  launch,
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

const TRAM =
  '---\ntitle: The tram\n---\n"We are sorry for every minute," said Ann Okoro, head of the company.\n';

const MILL = '"We owe the weavers that much," said Ilse Kant, who owns the mill at Dorne.';

describe.skipIf(NO_BROWSER !== null)(
  'a server’s own articles on the local page',
  { timeout: 120_000 },
  () => {
    let browser: Browser;
    let program: Program;
    let opened: Opened;

    beforeAll(async () => {
      [browser, program] = await Promise.all([launch(), startProgram()]);
      opened = await open(await browser.newContext(), program);
    }, 120_000);
    afterAll(async () => {
      expect(opened.faults).toEqual([]);
      await browser?.close();
      await program?.close();
    });

    async function be(role: Role): Promise<Page> {
      await visit(opened.page, role, 'general');
      return opened.page;
    }

    /** Begins a command as one pastes it: typing letter by letter is what some tests are about, and takes long. */
    async function begin(page: Page, line: string) {
      await writing(page).fill(`/${line}`);
      await page.getByRole('option', { name: `/${line}` }).waitFor();
      await page.keyboard.press('Enter');
    }

    async function whoSaid(page: Page, words: string, expected: string) {
      await begin(page, 'who-said');
      await page.keyboard.insertText(words);
      await page.keyboard.press('Enter');
      return answer(page, expected);
    }

    it('are added as a file, published after a look, and answer there alone', async () => {
      const page = await be('admin');
      await begin(page, 'knowledge add');
      await page.getByRole('button', { name: '+ file', exact: true }).click();
      await page.locator('.command-form input[type=file]').setInputFiles({
        name: 'tram.md',
        mimeType: 'text/markdown',
        buffer: Buffer.from(TRAM),
      });
      await page.locator('.command-form .send').click();
      const preview = await answer(page, 'Preview');
      expect(await preview.textContent()).toContain('Ann Okoro');
      await preview.getByRole('button', { name: 'Publish' }).click();
      await answer(page, 'Published');
      const member = await be('member');
      await whoSaid(member, 'We are sorry for every minute', 'Verbatim ·');
      const neighbour = await be('neighbour');
      await whoSaid(neighbour, 'We are sorry for every minute', 'Not found ·');
    });

    it('are pasted into a form by the admin of another server', async () => {
      const page = await be('neighbour');
      await begin(page, 'knowledge paste');
      await page.keyboard.press('Enter');
      const form = page.getByRole('dialog');
      await form.getByLabel('Title, publisher, date and link').fill('The ferry\n2024-05-05');
      await form
        .getByLabel(/^Text(?!, part)/)
        .first()
        .fill('"The ferry sails at nine," said Kim Lee, its captain.');
      await form.getByRole('button', { name: 'Submit' }).click();
      const preview = await answer(page, 'Preview');
      await preview.getByRole('button', { name: 'Publish' }).click();
      await answer(page, 'Published');
      await whoSaid(page, 'The ferry sails at nine', 'text pasted here');
    });

    it('are reported by a member, and corrected by their admin from the report', async () => {
      const member = await be('member');
      const said = await whoSaid(member, 'We are sorry for every minute', 'Verbatim ·');
      await said.getByRole('button', { name: 'In context' }).click();
      const context = await answer(member, 'Only you can see this');
      await context.getByRole('button', { name: 'Wrong?' }).click();
      await context.getByRole('button', { name: 'Wrong speaker' }).click();
      await answer(member, 'Reported · wrong speaker');
      const admin = await be('admin');
      await begin(admin, 'knowledge reports');
      await admin.keyboard.press('Enter');
      const reports = await answer(admin, '1 statement reported');
      await reports.getByRole('button', { name: 'Look at 1' }).click();
      await reports.getByRole('button', { name: 'Somebody else' }).click();
      const form = admin.getByRole('dialog');
      await form.getByLabel('Who says it').fill('Tom Reed');
      await form.getByRole('button', { name: 'Submit' }).click();
      const asked = await answer(admin, 'Says it from then on: Tom Reed');
      await asked.getByRole('button', { name: 'Correct', exact: true }).click();
      await answer(admin, 'Corrected. Replies say so');
      await whoSaid(await be('member'), 'We are sorry for every minute', 'corrected by an admin');
    });

    it('are added from a message by an editor, who mends a speaker before anybody sees it', async () => {
      const admin = await be('admin');
      await begin(admin, 'knowledge settings');
      await admin.getByRole('button', { name: '+ editors', exact: true }).click();
      await admin.getByRole('option', { name: '@editors' }).click();
      await admin.keyboard.press('Enter');
      await answer(admin, 'Set');
      await writing(await be('member')).fill(MILL);
      await opened.page.keyboard.press('Enter');
      await answer(opened.page, 'owe the weavers');
      const editor = await be('editor');
      await editor
        .locator('.message', { hasText: 'owe the weavers' })
        .last()
        .click({ button: 'right' });
      await editor.getByRole('menuitem', { name: 'Add as article' }).click();
      const preview = await answer(editor, 'nothing of it is public yet');
      await preview.getByRole('button', { name: 'Speakers' }).click();
      await preview.getByRole('button', { name: 'Correct' }).click();
      const form = editor.getByRole('dialog');
      await form.getByLabel('Number of the statement').fill('1');
      await form.getByLabel('Who says it').fill('Ilse Kahn');
      await form.getByRole('button', { name: 'Submit' }).click();
      await preview.getByText('prints no “Ilse Kahn”').waitFor();
      await preview.getByRole('button', { name: 'Back' }).click();
      await preview.getByRole('button', { name: 'Publish' }).click();
      await answer(editor, 'Published');
      await whoSaid(editor, 'We owe the weavers that much', 'Ilse Kahn (corrected by an admin');
      await whoSaid(await be('neighbour'), 'We owe the weavers that much', 'Not found ·');
    });

    it('have a correction taken back, are removed, restored and erased; each after a question', async () => {
      const admin = await be('admin');
      const press = async (words: string, ...names: readonly string[]) => {
        const message = await answer(admin, words);
        for (const name of names) await message.getByRole('button', { name, exact: true }).click();
        return message;
      };
      const use = async (line: string) => {
        await begin(admin, line);
        const choice = admin.getByRole('option', { name: 'The tram' });
        if (line !== 'knowledge corrections') await choice.click();
        await admin.keyboard.press('Enter');
      };
      await use('knowledge corrections');
      // The newest stands first.
      await press('2 corrections', 'Take back 2');
      await press('Says it from then on: Ann Okoro', 'Take back');
      await answer(admin, 'Taken back');
      await whoSaid(admin, 'We are sorry for every minute', 'Verbatim · Ann Okoro');
      await use('knowledge remove');
      await press('It stops answering here at once', 'Remove');
      await answer(admin, 'Removed');
      await whoSaid(admin, 'We are sorry for every minute', 'Not found ·');
      await use('knowledge restore');
      await press('1 version', 'Restore 1');
      await answer(admin, 'Restored');
      await whoSaid(admin, 'We are sorry for every minute', 'Verbatim · Ann Okoro');
      await use('knowledge erase');
      await press('nobody can bring them back', 'Erase for good');
      await answer(admin, 'Erased');
      await whoSaid(admin, 'We are sorry for every minute', 'Not found ·');
      const neighbour = await be('neighbour');
      await whoSaid(neighbour, 'The ferry sails at nine', 'text pasted here');
      await begin(neighbour, 'knowledge log');
      await neighbour.keyboard.press('Enter');
      const log = await (await answer(neighbour, 'Who did what')).textContent();
      expect(log).toContain('the-ferry');
      expect(log).not.toContain('tram');
    });
  },
);
