import { SlashCommandSubcommandBuilder } from '@discordjs/builders';
import type { Subcommand } from '../../src/discord/command.ts';
import { ownOf } from '../../src/discord/publishing/own.ts';
import { pastedOffer, pasteForm } from '../../src/discord/publishing/paste-form.ts';
import { offersReply } from '../../src/discord/publishing/preview-reply.ts';

const data = new SlashCommandSubcommandBuilder()
  .setName('paste')
  .setDescription('Add an article of this server by pasting its text');

export const paste = {
  data: data.toJSON(),
  access: 'editors',
  privacy: 'always',
  form: pasteForm,
  submits: {
    pasted: (interaction, _fields, bot) =>
      offersReply([pastedOffer(interaction)], ownOf(interaction, bot), bot),
  },
} satisfies Subcommand;
