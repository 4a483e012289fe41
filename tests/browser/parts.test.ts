/** Parts of the page that the bot itself does not use yet, behind a bot of a few lines. */
import {
  type ChatInputCommandInteraction,
  type Client,
  ComponentType,
  Events,
  type Interaction,
  TextInputStyle,
} from 'discord.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWithClient } from '../support/client.ts';
import type { LocalDiscord } from '../support/local.ts';
import { answer, launch, NO_BROWSER, open, writing } from './page.ts';

const COMMANDS = [
  { name: 'form', description: 'Opens a form' },
  { name: 'menu', description: 'Shows a menu' },
  { name: 'slow', description: 'Thinks first' },
  { name: 'silent', description: 'Never answers' },
];

const FORM = {
  customId: 'form',
  title: 'A few words',
  components: [
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.TextInput,
          customId: 'words',
          label: 'Words',
          style: TextInputStyle.Paragraph,
        },
      ],
    },
  ],
} as const;

const MENU = {
  type: ComponentType.ActionRow,
  components: [
    {
      type: ComponentType.StringSelect,
      customId: 'pick',
      placeholder: 'Pick one',
      options: [
        { label: 'First', value: '1' },
        { label: 'Second', value: '2' },
      ],
    },
  ],
} as const;

async function handle(interaction: Interaction, finish: Promise<void>): Promise<void> {
  if (interaction.isModalSubmit()) {
    await interaction.reply(`form: ${interaction.fields.getTextInputValue('words')}`);
  } else if (interaction.isStringSelectMenu()) {
    await interaction.update({ content: `picked ${interaction.values}`, components: [] });
  } else if (interaction.isChatInputCommand()) await command(interaction, finish);
}

async function command(interaction: ChatInputCommandInteraction, finish: Promise<void>) {
  if (interaction.commandName === 'form') await interaction.showModal(FORM);
  if (interaction.commandName === 'menu') {
    await interaction.reply({ content: 'Which?', components: [MENU] });
  }
  if (interaction.commandName === 'slow') {
    await interaction.deferReply();
    await finish;
    await interaction.editReply('**Bold** and\n> quoted\n-# small `code` <https://example.com>');
  }
}

describe.skipIf(NO_BROWSER !== null)('the page', { timeout: 120_000 }, () => {
  let local: LocalDiscord;
  let client: Client<true>;
  let close: () => Promise<void>;
  let browser: Browser;
  let page: Page;
  const finish = Promise.withResolvers<void>();

  beforeAll(async () => {
    ({ local, client, close } = await startWithClient({ acknowledgeWithinMs: 3_000 }));
    await client.application.commands.set(COMMANDS);
    client.on(Events.InteractionCreate, (interaction) => handle(interaction, finish.promise));
    browser = await launch();
    ({ page } = await open(await browser.newContext(), { url: local.url }));
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await close?.();
  });

  async function use(name: string): Promise<void> {
    await writing(page).fill(`/${name}`);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
  }

  it('opens a form that the bot shows, and sends it', async () => {
    await use('form');
    await page.getByRole('dialog').getByLabel('Words').fill('well said');
    await page.getByRole('button', { name: 'Submit' }).click();
    await answer(page, 'form: well said');
  });

  it('chooses in a menu under a message', async () => {
    await use('menu');
    await page.getByRole('combobox', { name: 'Pick one' }).selectOption('Second');
    await answer(page, 'picked 2');
  });

  it('shows that the bot is thinking, then its words in their markdown', async () => {
    await use('slow');
    await answer(page, 'is thinking…');
    finish.resolve();
    const message = await answer(page, 'quoted');
    expect(await message.locator('strong').first().textContent()).toBe('Bold');
    expect(await message.locator('discord-quote').textContent()).toBe('quoted');
    expect(await message.locator('code').textContent()).toBe('code');
    expect(await message.locator('a').getAttribute('href')).toBe('https://example.com');
  });

  it('says so where the bot does not answer', async () => {
    await use('silent');
    await page.getByRole('alert').filter({ hasText: 'did not respond' }).waitFor();
  });

  it('shows no markup of others as its own', async () => {
    await writing(page).fill('<img src=x onerror=alert(1)> <b>bold?</b> \\*not this\\*');
    await page.keyboard.press('Enter');
    const message = await answer(page, 'bold?');
    expect(await message.locator('.line :is(img, b)').count()).toBe(0);
    expect(await message.textContent()).toContain('*not this*');
  });

  it('takes a message away that its author deletes', async () => {
    await writing(page).fill('on second thoughts');
    await page.keyboard.press('Enter');
    const message = await answer(page, 'on second thoughts');
    await message.click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Delete message' }).click();
    await message.waitFor({ state: 'detached' });
  });
});
