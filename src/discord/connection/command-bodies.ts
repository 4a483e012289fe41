import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import type { Command } from '../command.ts';

/**
 * The commands as they are registered. Where admin lists are set, commands for admins are not
 * hidden from members: Discord cannot know who is on a list, and the router refuses the others.
 */
export function commandBodies(
  commands: readonly Command[],
  admins: { readonly roles: readonly string[]; readonly users: readonly string[] },
): readonly RESTPostAPIApplicationCommandsJSONBody[] {
  const hasLists = admins.roles.length + admins.users.length > 0;
  return commands.map(({ access, data }) =>
    access === 'admins' && hasLists ? { ...data, default_member_permissions: null } : data,
  );
}
