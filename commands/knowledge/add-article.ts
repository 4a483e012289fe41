import { SlashCommandSubcommandBuilder } from '@discordjs/builders';
import type { ChatInputCommandInteraction } from 'discord.js';
import { fromFile, fromPage, type Offer } from '../../src/app/collections/offering/offering.ts';
import type { Bot, Subcommand } from '../../src/discord/command.ts';
import { mayFetch } from '../../src/discord/interactions/admins.ts';
import { ownOf } from '../../src/discord/publishing/own.ts';
import {
  previewButtons,
  previewForms,
  previewOpens,
} from '../../src/discord/publishing/preview-buttons.ts';
import { offersReply } from '../../src/discord/publishing/preview-reply.ts';
import { line } from '../../src/discord/reply.ts';
import { NO_FETCHING } from '../../src/rendering/publishing/why-not.ts';

const LONGEST_ADDRESS = 2_000;
const FILES = ['file', 'file2', 'file3', 'file4', 'file5'];

const data = new SlashCommandSubcommandBuilder()
  .setName('add')
  .setDescription('Add articles of this server: files, or the address of a page');
for (const name of FILES)
  data.addAttachmentOption((option) =>
    option.setName(name).setDescription('An article: .md, .txt, .docx or a saved page (.html)'),
  );
data.addStringOption((option) =>
  option
    .setName('url')
    .setDescription('The address of a page with an article')
    .setMaxLength(LONGEST_ADDRESS),
);

const NOTHING_GIVEN = line(
  'Give me a **file** or a **url**. A text that you have copied goes into `/knowledge paste`; that of a message, into **Apps** → **Add as article** in its menu.',
  'nothing given',
);

export const add = {
  data: data.toJSON(),
  access: 'editors',
  privacy: 'always',
  async execute(interaction, bot) {
    const { options } = interaction;
    const own = ownOf(interaction, bot);
    const files = FILES.flatMap((name) => options.getAttachment(name) ?? []);
    const address = options.getString('url')?.trim() ?? '';
    if (files.length === 0 && address === '') return NOTHING_GIVEN;
    if (address !== '' && !mayFetch(own.server, bot)) return line(NO_FETCHING, 'refused');
    const most = own.collections.quotas.articleBytes;
    const offers = await Promise.all([
      ...files.map((file) => fromFile(file, most, bot.documents)),
      ...(address === '' ? [] : [pageAt(address, interaction, bot)]),
    ]);
    return offersReply(offers, own, bot);
  },
  buttons: previewButtons,
  opens: previewOpens,
  submits: previewForms,
} satisfies Subcommand;

const pageAt = async (
  address: string,
  { user }: ChatInputCommandInteraction,
  bot: Bot,
): Promise<Offer> => fromPage(address, await bot.given.page(address, user.id));
