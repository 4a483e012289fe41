import {
  type BaseInteraction,
  PermissionFlagsBits,
  Team,
  TeamMemberMembershipState,
} from 'discord.js';
import type { Bot } from '../command.ts';
import { settingsIn } from './settings-in.ts';

/**
 * Who may use `/knowledge`, from the interaction and memory alone. The library is shared by every
 * server, so the right to manage one server counts only in the home server.
 */
export function mayManage(interaction: BaseInteraction, bot: Bot): boolean {
  if (interaction.guildId === null) return false;
  const { roles, users } = bot.admins;
  if (users.includes(interaction.user.id)) return true;
  if (ownerIds(bot).includes(interaction.user.id)) return true;
  if (roleIds(interaction).some((role) => roles.includes(role))) return true;
  return (
    interaction.guildId === homeServer(bot) &&
    (interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false)
  );
}

/** Said to whoever is refused. */
export function refusal(interaction: BaseInteraction): string {
  if (interaction.guildId === null)
    return 'The knowledge is managed in a server, not in direct messages.';
  return (
    'Only those who run this bot can manage its knowledge: its owner, the admins named in its ' +
    'settings, and whoever manages its home server. Nothing was changed.'
  );
}

/** The home server, or no server at all: direct messages, the command line. */
export const isHome = (server: string | null, bot: Bot): boolean =>
  server === null || server === homeServer(bot);

/**
 * Whether a model may choose where this is asked: as the server has set it, else in the home server alone. Asking
 * one takes seconds, and the first time its package is loaded everything else waits.
 */
export function mayChoose(bot: Bot, server: string | null): boolean {
  if (!bot.chooser) return false;
  const settings = settingsIn(server, bot);
  const set = typeof settings === 'string' ? null : settings.model;
  return set ?? isHome(server, bot);
}

/** Whether pages are fetched by their address where this is asked: in direct messages only where they are everywhere. */
export function mayFetch(server: string | null, bot: Bot): boolean {
  const { fetchUrls } = bot.documents;
  return fetchUrls === 'on' || (fetchUrls === 'home' && server !== null && isHome(server, bot));
}

/** `DISCORD_GUILD_ID`, else the only server that the application is in: other processes may hold more. */
function homeServer(bot: Bot): string | null {
  if (bot.homeGuild !== null) return bot.homeGuild;
  const elsewhere = bot.application.elsewhere();
  const here = bot.client.guilds.cache;
  const isOnly = elsewhere !== null && elsewhere <= 0 && here.size === 1;
  return isOnly ? (here.firstKey() ?? null) : null;
}

/** The application's owner or the members of its team who have accepted; known once Discord has been asked. */
function ownerIds(bot: Bot): readonly string[] {
  const owner = bot.client.application?.owner;
  if (!owner) return [];
  if (!(owner instanceof Team)) return [owner.id];
  return owner.members
    .filter((member) => member.membershipState === TeamMemberMembershipState.Accepted)
    .map((member) => member.id);
}

export function roleIds(interaction: BaseInteraction): readonly string[] {
  if (interaction.inCachedGuild()) return [...interaction.member.roles.cache.keys()];
  if (interaction.inRawGuild()) return interaction.member.roles;
  return [];
}
