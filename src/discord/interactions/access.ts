/** Who may use what, from the interaction and memory alone, and what whoever may not is told. */
import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';
import { memberServer } from '../../app/collections/place.ts';
import type { Access, Bot } from '../command.ts';
import { mayManage, refusal, roleIds } from './admins.ts';
import { serverOf } from './server-of.ts';

/** Why the person may not; null where they may. */
export function hindranceTo(access: Access, interaction: BaseInteraction, bot: Bot): string | null {
  if (access === 'everyone') return null;
  if (access === 'admins') return mayManage(interaction, bot) ? null : refusal(interaction);
  return ownHindrance(access === 'editors', interaction, bot);
}

const NOT_HERE =
  'This server has no articles of its own: whoever runs this bot has not allowed that (`SERVER_ARTICLES`). Nothing was changed.';
const NOT_YET = 'I am still reading what this server has set. Please try again in a minute.';

/** Of a server's own articles: whoever may manage it, and its editors, the settings excepted. */
function ownHindrance(
  forEditors: boolean,
  interaction: BaseInteraction,
  { collections }: Bot,
): string | null {
  const server = memberServer(serverOf(interaction));
  if (server === null)
    return 'Articles are managed in a server that I am a member of, not in direct messages.';
  if (!collections.mayHaveOwn(server)) return NOT_HERE;
  const state = collections.state(server);
  if (state === null) return NOT_YET;
  if (interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild)) return null;
  const { editors } = state.settings;
  if (forEditors && editors !== null && roleIds(interaction).includes(editors)) return null;
  const others = forEditors && editors !== null ? `, and whoever has the role <@&${editors}>,` : '';
  return `Only whoever may **Manage Server** here${others} can do this. Nothing was changed.`;
}
