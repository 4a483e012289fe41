import { SlashCommandSubcommandBuilder } from '@discordjs/builders';
import type { Bot, Subcommand } from '../../src/discord/command.ts';
import { line, type Reply } from '../../src/discord/reply.ts';
import { reloadText } from '../../src/rendering/wording/knowledge-texts.ts';

const data = new SlashCommandSubcommandBuilder()
  .setName('reload')
  .setDescription('Read the articles again and say what changed')
  .addBooleanOption((option) =>
    option
      .setName('force')
      .setDescription('Take the articles as they are, though some are cut off or all are gone'),
  );

export const reload = {
  data: data.toJSON(),
  access: 'admins',
  privacy: 'always',
  execute: ({ options }, bot) => reloaded(bot, options.getBoolean('force') ?? false),
  buttons: { reload: (_interaction, _fields, bot) => reloaded(bot, false) },
} satisfies Subcommand;

async function reloaded(bot: Bot, force: boolean): Promise<Reply> {
  const report = await bot.reload(force);
  const outcome = report.ok ? 'reloaded' : 'not reloaded';
  return line(reloadText(report, bot.collections.host().library), outcome);
}
