import { SlashCommandSubcommandBuilder } from '@discordjs/builders';
import type { Subcommand } from '../../src/discord/command.ts';
import { customId } from '../../src/discord/replies/custom-id.ts';
import { useText } from '../../src/rendering/wording/choosing-lines.ts';
import { statusText } from '../../src/rendering/wording/knowledge-texts.ts';

const data = new SlashCommandSubcommandBuilder()
  .setName('status')
  .setDescription('What is loaded: articles, statements, speakers');

export const status = {
  data: data.toJSON(),
  access: 'admins',
  privacy: 'always',
  async execute({ guildId }, bot) {
    const use = bot.chooser ? [useText(await bot.chooser.today(guildId), bot.chooser.host)] : [];
    return {
      content: [statusText(bot.collections.host().library), ...use].join('\n'),
      buttons: [{ id: customId('reload'), label: 'Reload' }],
      outcome: 'status',
    };
  },
} satisfies Subcommand;
