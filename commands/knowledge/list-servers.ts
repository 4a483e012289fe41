import { SlashCommandSubcommandBuilder } from 'discord.js';
import type { Subcommand } from '../../src/discord/command.ts';
import { isHome } from '../../src/discord/interactions/admins.ts';
import { line } from '../../src/discord/reply.ts';
import { usageText } from '../../src/rendering/publishing/version-texts.ts';
import { notPublished } from '../../src/rendering/publishing/why-not.ts';

const LONGEST_ID = 20;

const data = new SlashCommandSubcommandBuilder()
  .setName('servers')
  .setDescription('For whoever runs this bot: which servers have articles of their own')
  .addStringOption((option) =>
    option
      .setName('block')
      .setDescription('The id of a server whose own articles are switched off')
      .setMaxLength(LONGEST_ID),
  )
  .addStringOption((option) =>
    option
      .setName('unblock')
      .setDescription('The id of a server whose own articles are switched on again')
      .setMaxLength(LONGEST_ID),
  );

const ELSEWHERE = line('This is told in the home server of this bot alone, not here.', 'refused');

export const servers = {
  data: data.toJSON(),
  access: 'admins',
  privacy: 'always',
  async execute({ guildId, options, user, client }, bot) {
    const { collections } = bot;
    if (!isHome(guildId, bot)) return ELSEWHERE;
    for (const name of ['block', 'unblock']) {
      const server = options.getString(name)?.trim();
      if (server === undefined) continue;
      if (!/^\d{5,20}$/.test(server))
        return line(`**${name}** wants the id of a server.`, 'not set');
      const isKept = await collections.block(server, name === 'block', user.id);
      if (!isKept) return line(notPublished({ kind: 'unavailable' }), 'not set');
    }
    const usage = await collections.store.usage();
    return line(
      usageText(usage, (server) => client.guilds.cache.get(server)?.name ?? null),
      'servers',
    );
  },
} satisfies Subcommand;
