import { SlashCommandSubcommandBuilder } from '@discordjs/builders';
import type { AutocompleteInteraction, Client } from 'discord.js';
import type { Bot, Subcommand } from '../../src/discord/command.ts';
import { isHome } from '../../src/discord/interactions/admins.ts';
import { line } from '../../src/discord/reply.ts';
import { usageText } from '../../src/rendering/publishing/version-texts.ts';
import { notPublished } from '../../src/rendering/publishing/why-not.ts';

/** The id of a server, or of an article of it: `server/article`. */
const LONGEST_ID = 121;
const LONGEST_NAME = 100;
const ID = /^(\d{5,20})(?:\/([^\s/]+))?$/;

const data = new SlashCommandSubcommandBuilder()
  .setName('servers')
  .setDescription('For whoever runs this bot: which servers have articles of their own')
  .addStringOption((option) =>
    option
      .setName('block')
      .setDescription('A server whose own articles are switched off, or one article of it')
      .setMaxLength(LONGEST_ID)
      .setAutocomplete(true),
  )
  .addStringOption((option) =>
    option
      .setName('unblock')
      .setDescription('A server, or an article of it, that may answer again')
      .setMaxLength(LONGEST_ID)
      .setAutocomplete(true),
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
      const wanted = options.getString(name)?.trim();
      if (wanted === undefined) continue;
      const why = await setBlocked(wanted, name === 'block', user.id, bot);
      if (why !== null) return line(why, 'not set');
    }
    const [usage, blocked] = await Promise.all([
      collections.store.usage(),
      collections.blockedArticles(),
    ]);
    return line(usageText(usage, blocked, nameIn(client)), 'servers');
  },
  async complete(interaction, bot) {
    if (!isHome(interaction.guildId, bot)) return [];
    const { name, value } = interaction.options.getFocused(true);
    return name === 'block' ? toBlock(value, interaction, bot) : toUnblock(interaction, bot);
  },
} satisfies Subcommand;

/** Why nothing was changed; null where it was. */
async function setBlocked(
  wanted: string,
  blocked: boolean,
  by: string,
  { collections }: Bot,
): Promise<string | null> {
  const [, server, slug] = ID.exec(wanted) ?? [];
  if (server === undefined)
    return `**${blocked ? 'block' : 'unblock'}** wants the id of a server, or \`server/article\`.`;
  if (slug === undefined) {
    const isKept = await collections.block(server, blocked, by);
    return isKept ? null : notPublished({ kind: 'unavailable' });
  }
  const done = await collections.blockArticle(server, slug, blocked, by);
  return done.ok ? null : notPublished(done.why);
}

/** Servers, then the articles of the one whose id is typed. */
async function toBlock(typed: string, { client }: AutocompleteInteraction, { collections }: Bot) {
  const wanted = typed.trim().toLowerCase();
  const nameOf = nameIn(client);
  const named = (await collections.store.usage()).map(({ server }) => ({
    name: `${nameOf(server) ?? server}`.slice(0, LONGEST_NAME),
    value: server,
  }));
  const fitting = named.filter(
    ({ name, value }) => name.toLowerCase().includes(wanted) || wanted.startsWith(value),
  );
  const [only, other] = fitting;
  if (only === undefined || other !== undefined) return fitting;
  const live = (await collections.store.versions(only.value)).filter((one) => one.live);
  return [
    only,
    ...live.map(({ slug, title }) => ({
      name: `${only.name}: ${title}`.slice(0, LONGEST_NAME),
      value: `${only.value}/${slug}`,
    })),
  ].filter(({ value }) => value.length <= LONGEST_NAME);
}

async function toUnblock({ client }: AutocompleteInteraction, { collections }: Bot) {
  const nameOf = nameIn(client);
  const servers = (await collections.store.usage()).filter(({ blocked }) => blocked);
  const articles = await collections.blockedArticles();
  return [
    ...servers.map(({ server }) => ({ server, value: server, of: '' })),
    ...articles.map(({ server, slug }) => ({
      server,
      value: `${server}/${slug}`,
      of: `: ${slug}`,
    })),
  ]
    .map(({ server, value, of }) => ({
      name: `${nameOf(server) ?? server}${of}`.slice(0, LONGEST_NAME),
      value,
    }))
    .filter(({ value }) => value.length <= LONGEST_NAME);
}

const nameIn = (client: Client) => (server: string) =>
  client.guilds.cache.get(server)?.name ?? null;
