import {
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  SlashCommandBuilder,
} from 'discord.js';
import type { Bot, Command, Press } from '../src/discord/command.ts';
import { customId } from '../src/discord/replies/custom-id.ts';
import { line, type Reply } from '../src/discord/reply.ts';
import { useText } from '../src/rendering/wording/choosing-lines.ts';
import { reloadText, statusText } from '../src/rendering/wording/knowledge-texts.ts';

const data = new SlashCommandBuilder()
  .setName('knowledge')
  .setDescription('Manage the articles that the bot answers from')
  .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
  .setContexts(InteractionContextType.Guild)
  .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
  .addSubcommand((part) =>
    part.setName('status').setDescription('What is loaded: articles, statements, speakers'),
  )
  .addSubcommand((part) =>
    part
      .setName('reload')
      .setDescription('Read the articles again and say what changed')
      .addBooleanOption((option) =>
        option
          .setName('force')
          .setDescription('Take the articles as they are, though some are cut off or all are gone'),
      ),
  );

export const knowledge = {
  data: data.toJSON(),
  access: 'admins',
  privacy: 'always',
  execute(interaction, bot) {
    const { options, guildId } = interaction;
    if (options.getSubcommand() !== 'reload') return status(bot, guildId);
    return reload(bot, options.getBoolean('force') ?? false);
  },
  buttons: { reload: (_interaction, _fields, bot) => reload(bot, false) } satisfies Record<
    string,
    Press
  >,
} satisfies Command;

async function status(bot: Bot, server: string | null): Promise<Reply> {
  const use = bot.chooser ? [useText(await bot.chooser.today(server), bot.chooser.host)] : [];
  return {
    content: [statusText(bot.collections.host().library), ...use].join('\n'),
    buttons: [{ id: customId('reload'), label: 'Reload' }],
    outcome: 'status',
  };
}

async function reload(bot: Bot, force: boolean): Promise<Reply> {
  const report = await bot.reload(force);
  const outcome = report.ok ? 'reloaded' : 'not reloaded';
  return line(reloadText(report, bot.collections.host().library), outcome);
}
