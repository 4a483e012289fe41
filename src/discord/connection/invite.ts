import { OAuth2Scopes, PermissionFlagsBits } from 'discord.js';

/** What the bot does in a channel: see it, answer in it and in its threads, read what was replied to. */
const PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.ReadMessageHistory;

/** The address at which whoever manages a server lets the bot in; with `server`, that server is chosen. */
export function inviteUrl(applicationId: string, server: string | null = null): string {
  const url = new URL('https://discord.com/oauth2/authorize');
  url.searchParams.set('client_id', applicationId);
  url.searchParams.set('scope', [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(' '));
  url.searchParams.set('permissions', PERMISSIONS.toString());
  if (server !== null) url.searchParams.set('guild_id', server);
  return url.href;
}
