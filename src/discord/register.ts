import {
  type APIApplicationCommand,
  type Client,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import { sameCommands } from './same-commands.ts';

type Body = RESTPostAPIApplicationCommandsJSONBody;
type Address = `/${string}`;

export type Registration = {
  /** Whether the commands had to be sent. */
  readonly sent: boolean;
  /** How many commands of ours were taken away elsewhere. */
  readonly removed: number;
  /** Ids by command name. */
  readonly ids: ReadonlyMap<string, string>;
};

/**
 * Makes `commands` the application's commands: in the server `guildId` only (then commands that are
 * registered globally are removed), or globally. Sends nothing where Discord has them already.
 * Rejects with Discord's own error, as where the bot is not in that server.
 */
export async function registerCommands(
  client: Client<true>,
  commands: readonly Body[],
  guildId: string | null,
): Promise<Registration> {
  const application = client.application.id;
  const everywhere = Routes.applicationCommands(application);
  if (guildId === null) return { ...(await replace(client, everywhere, commands)), removed: 0 };

  const here = Routes.applicationGuildCommands(application, guildId);
  const replaced = await replace(client, here, commands.map(withoutReach));
  return { ...replaced, removed: await removeAll(client, everywhere) };
}

async function replace(client: Client, address: Address, wanted: readonly Body[]) {
  const present = await registered(client, address);
  if (sameCommands(present, wanted)) return { sent: false, ids: idsOf(present) };
  const put = await client.rest.put(address, { body: wanted.map(asSent) });
  return { sent: true, ids: idsOf(put as readonly APIApplicationCommand[]) };
}

/** Discord gives permissions as text, and by its OpenAPI document takes them as a number. */
const asSent = (command: Body): object =>
  typeof command.default_member_permissions === 'string'
    ? { ...command, default_member_permissions: Number(command.default_member_permissions) }
    : command;

const idsOf = (commands: readonly APIApplicationCommand[]): ReadonlyMap<string, string> =>
  new Map(commands.map(({ name, id }) => [name, id]));

async function removeAll(client: Client, address: Address): Promise<number> {
  const present = await registered(client, address);
  for (const { id } of present) await client.rest.delete(`${address}/${id}`);
  return present.length;
}

async function registered(client: Client, address: Address) {
  const query = new URLSearchParams({ with_localizations: 'true' });
  return (await client.rest.get(address, { query })) as readonly APIApplicationCommand[];
}

/** Where a command may be used and who may install it is a matter of global commands only. */
function withoutReach(command: Body): Body {
  const { contexts: _contexts, integration_types: _types, ...rest } = command;
  return rest as Body;
}
