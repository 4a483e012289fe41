import { SlashCommandBuilder } from '@discordjs/builders';
import type { ChatInputCommandInteraction } from 'discord.js';
import { LONGEST_TEXT } from '../src/answering/lengths.ts';
import { type Bot, type Command, placeOf } from '../src/discord/command.ts';
import { mayFetch } from '../src/discord/interactions/admins.ts';
import { serverOf } from '../src/discord/interactions/server-of.ts';
import { answerReply } from '../src/discord/replies/answer-reply.ts';
import { line, type Reply } from '../src/discord/reply.ts';
import { noArticle, noText } from '../src/rendering/wording/given-texts.ts';
import { EVERYWHERE, privateOption } from './options.ts';

const LONGEST_ADDRESS = 2_000;

const data = new SlashCommandBuilder()
  .setName('check')
  .setDescription('Check every quotation in a text against the articles, or against a page')
  .setIntegrationTypes(EVERYWHERE.installs)
  .setContexts(EVERYWHERE.contexts)
  .addStringOption((option) =>
    option
      .setName('text')
      .setDescription('A text with quotations in it, such as a message or a post')
      .setMaxLength(LONGEST_TEXT),
  )
  .addAttachmentOption((option) =>
    option
      .setName('file')
      .setDescription('A text to check as a file: .txt, .md or .docx, at most 100 kB'),
  )
  .addStringOption((option) =>
    option
      .setName('against')
      .setDescription('The address of a page to check against, instead of the articles here')
      .setMaxLength(LONGEST_ADDRESS),
  )
  .addBooleanOption(privateOption);

const NO_PAGES = line('No pages are fetched here: the host has switched it off.', 'refused');
const NOTHING_GIVEN = line('Give me a **text** or a **file** to check.', 'nothing given');

export const check = {
  data: data.toJSON(),
  access: 'everyone',
  privacy: 'asked',
  async execute(interaction, bot) {
    const { options, user } = interaction;
    const server = serverOf(interaction);
    const text = await givenText(interaction, bot);
    if (typeof text !== 'string') return text;
    const request = { kind: 'check', text } as const;
    const setting = { place: placeOf(interaction, bot), server };
    const address = options.getString('against');
    if (address === null) return answerReply(bot, request, setting);
    if (!mayFetch(server, bot)) return NO_PAGES;
    const page = await bot.given.fromPage(address.trim(), user.id);
    if (!page.ok) return line(noArticle(page.why), 'no article');
    return answerReply(bot, request, { ...setting, given: page.sources });
  },
} satisfies Command;

/** What is typed and what the file holds; a line where there is neither, or the file cannot be read. */
async function givenText(
  { options }: ChatInputCommandInteraction,
  bot: Bot,
): Promise<string | Reply> {
  const typed = options.getString('text') ?? '';
  const file = options.getAttachment('file');
  if (file === null) return typed.trim() === '' ? NOTHING_GIVEN : typed;
  const read = await bot.documents.attachment(file);
  if (!read.ok) return line(noText(read.kind), 'no text');
  return [typed, read.text].filter((part) => part !== '').join('\n\n');
}
