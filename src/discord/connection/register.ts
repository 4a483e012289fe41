import {
  type APIApplicationCommand,
  type Client,
  RESTJSONErrorCodes,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import { hasCode } from '../failures.ts';
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
 * Makes `commands` the application's commands: in the server `guildId` only, or globally. Those of the
 * other scope are removed: they would be offered twice, or where they should not be. Sends nothing where Discord has them already.
 * Rejects with Discord's own error, as where the bot is not in that server.
 */
export async function registerCommands(
  client: Client<true>,
  commands: readonly Body[],
  guildId: string | null,
): Promise<Registration> {
  const application = client.application.id;
  const everywhere = Routes.applicationCommands(application);
  if (guildId === null) {
    const replaced = await replace(client, everywhere, commands);
    return { ...replaced, removed: await removeDoubles(client, commands) };
  }

  const here = Routes.applicationGuildCommands(application, guildId);
  const replaced = await replace(client, here, commands.map(withoutReach));
  return { ...replaced, removed: await removeAll(client, everywhere) };
}

/** What another process of the bot, the one with shard 0, has registered by now. */
export async function registeredCommands(
  client: Client<true>,
  guildId: string | null,
): Promise<Registration> {
  const application = client.application.id;
  const address =
    guildId === null
      ? Routes.applicationCommands(application)
      : Routes.applicationGuildCommands(application, guildId);
  return { sent: false, removed: 0, ids: idsOf(await registered(client, address)) };
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
  for (const { id } of present) await remove(client, `${address}/${id}`);
  return present.length;
}

/** One that is gone already, as where the response of an earlier attempt was lost, counts as removed. */
async function remove(client: Client, address: Address): Promise<void> {
  try {
    await client.rest.delete(address);
  } catch (error) {
    if (!hasCode(error, [RESTJSONErrorCodes.UnknownApplicationCommand])) throw error;
  }
}

/** A bot that had a home server is in few; in a bot of many servers, asking each would hold up the start. */
const MOST_SERVERS_ASKED = 3;

/** What an earlier start with a home server registered there, under the names that are global now. */
async function removeDoubles(client: Client<true>, commands: readonly Body[]): Promise<number> {
  if (client.guilds.cache.size > MOST_SERVERS_ASKED) return 0;
  let removed = 0;
  for (const guildId of client.guilds.cache.keys()) {
    const there = Routes.applicationGuildCommands(client.application.id, guildId);
    const present = await registered(client, there).catch(() => []);
    const doubles = present.filter(({ name }) => commands.some((command) => command.name === name));
    for (const { id } of doubles) await remove(client, `${there}/${id}`);
    removed += doubles.length;
  }
  return removed;
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
