/** What is said once the bot is ready. */
import type { Client } from 'discord.js';
import { inviteUrl } from './invite.ts';

/** The invitation stands in it while the bot is in no server. */
export function readyLine(
  client: Client<true>,
  articles: number,
  unread: readonly string[] = [],
): string {
  const [first, ...more] = unread;
  const others = more.length === 0 ? '' : `, and ${counted(more.length, 'more problem')}`;
  const why = first === undefined ? '' : ` (they could not be read: ${first}${others})`;
  const knows = `Ready as ${client.user.tag}: ${counted(articles, 'article')}${why}`;
  const servers = client.guilds.cache.size;
  if (servers > 0) return `${knows}, in ${counted(servers, 'server')}`;
  return `${knows}, in no server yet. Invite it: ${inviteUrl(client.application.id)}`;
}

export function localLine(address: string): string {
  const { port } = new URL(address);
  return `No DISCORD_TOKEN in the environment or in .env: local demo at ${address} (on a server: ssh -L ${port}:127.0.0.1:${port} you@host)`;
}

/** Of what is set for a bot with a token alone. */
export const idleLine = (variables: readonly string[]): string =>
  `Without DISCORD_TOKEN ${variables.join(' and ')} ${variables.length === 1 ? 'does' : 'do'} not count: the local demo holds every shard, and keeps its servers' articles in memory`;

const counted = (count: number, thing: string): string =>
  `${count} ${thing}${count === 1 ? '' : 's'}`;
