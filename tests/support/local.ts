/** The local Discord on a free port, with people who act, and with more servers, roles and rules. */
import {
  ChannelType,
  GatewayDispatchEvents,
  GatewayIntentBits,
  OverwriteType,
} from 'discord-api-types/v10';
import { guildOnWire } from '../../src/local/api/wire.ts';
import { type LocalOptions, startLocalDiscord } from '../../src/local/server.ts';
import { addAccount, addChannel, addServer } from '../../src/local/world/home.ts';
import { createUser, snowflake, type World } from '../../src/local/world/world.ts';
import { createPerson, type Person } from './person.ts';

export type TestOptions = LocalOptions & {
  /** How long a person waits for the bot before the test fails. */
  readonly patienceMs?: number;
};

export type LocalDiscord = Awaited<ReturnType<typeof startLocal>>;

export async function startLocal({ patienceMs = 30_000, ...options }: TestOptions = {}) {
  const local = await startLocalDiscord({ port: 0, ...options });
  const { world, dispatch } = local;
  const asPerson = (actor: typeof local.people.admin) => createPerson(world, actor, patienceMs);
  const newPerson = (name: string) => asPerson(local.actAs(addAccount(world, createUser(name))));
  const { member, admin } = local.people;
  return {
    ...local,
    botId: world.bot.id,
    people: { member: asPerson(member), admin: asPerson(admin) },
    /** Another server like the first; its owner has nothing to do with the application. */
    addServer({ name, invited = true }: { readonly name: string; readonly invited?: boolean }) {
      const owner = newPerson(`${name} owner`);
      const other = newPerson(`${name} member`);
      const { guild, channels } = addServer(world, name, [owner.user, other.user], invited);
      const { GuildCreate } = GatewayDispatchEvents;
      if (invited) dispatch(GuildCreate, guildOnWire(world, guild), GatewayIntentBits.Guilds);
      return { id: guild.id, channels, owner, member: other };
    },
    /** A conversation without the bot; commands installed by a person work there. */
    addPrivateChannel: (people: readonly Person[]) =>
      addChannel(world, { type: ChannelType.GroupDM, recipients: people.map(({ user }) => user) }),
    /** Gives a new role without permissions in a server; returns the role's id. */
    giveRole(serverId: string, person: Person, name: string): string {
      const guild = world.guilds.get(serverId);
      const given = guild?.members.get(person.id);
      if (!guild || !given) throw new Error(`${person.id} is not in the server ${serverId}`);
      const role = { id: snowflake(), name, permissions: '0' };
      guild.roles.push(role);
      guild.members.set(person.id, [...given, role.id]);
      const event = { guild_id: guild.id, role };
      dispatch(GatewayDispatchEvents.GuildRoleCreate, event, GatewayIntentBits.Guilds);
      return role.id;
    },
    /** Takes a permission of everybody's away in a channel (a bit of PermissionFlagsBits). */
    deny(channelId: string, permission: bigint): void {
      const channel = world.channels.get(channelId);
      if (!channel?.guild_id) throw new Error(`${channelId} is no channel of a server`);
      const { guild_id: id, permission_overwrites: overwrites } = channel;
      overwrites.push({ type: OverwriteType.Role, id, allow: '0', deny: String(permission) });
    },
    /** Whom each message notified, those that notified nobody left out. */
    pings: () => allPings(world),
  };
}

const allPings = (world: World) =>
  [...world.messages.values()]
    .map(({ id, author, mentions, mention_roles, mention_everyone }) => ({
      messageId: id,
      by: author.id,
      users: mentions.map((user) => user.id),
      roles: mention_roles,
      everyone: mention_everyone,
    }))
    .filter(({ users, roles, everyone }) => everyone || users.length > 0 || roles.length > 0);
