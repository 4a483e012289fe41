/** Registered commands, and which of them a person is offered where. */
import {
  type APIApplicationCommand,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { isBotIn, permissionsIn } from '../world/permissions.ts';
import { type Channel, snowflake, type World } from '../world/world.ts';
import { fail } from './errors.ts';
import { COMMANDS, type CommandBody, check } from './schemas.ts';

/** The scope of commands that are registered for everywhere; the others are servers' ids. */
export const GLOBAL = 'global';

export const commandsOf = (world: World, scope: string) => world.commands.get(scope) ?? [];

/** Replaces all commands of a scope; those of the same name and type keep their ids. */
export function overwriteCommands(world: World, scope: string, bodies: unknown) {
  const commands = check(COMMANDS, bodies).map((body) => toCommand(world, scope, body));
  world.commands.set(scope, commands);
  world.announce({ kind: 'commands' });
  return commands;
}

export function deleteCommand(world: World, scope: string, id?: string): void {
  const commands = commandsOf(world, scope);
  const left = commands.filter((one) => one.id !== id);
  if (left.length === commands.length) fail('unknownCommand');
  world.commands.set(scope, left);
  world.announce({ kind: 'commands' });
}

function toCommand(world: World, scope: string, body: CommandBody): APIApplicationCommand {
  const { name, type = ApplicationCommandType.ChatInput } = body;
  const needed = body.default_member_permissions ?? null;
  const known = commandsOf(world, scope).find((one) => one.name === name && one.type === type);
  return {
    description: '',
    nsfw: false,
    contexts: null,
    integration_types: [ApplicationIntegrationType.GuildInstall],
    ...body,
    type,
    // Taken as a number or as text, given as text.
    default_member_permissions: needed === null ? null : String(needed),
    id: known?.id ?? snowflake(),
    application_id: world.application.id,
    version: snowflake(),
    ...(scope === GLOBAL ? {} : { guild_id: scope }),
  };
}

/** The commands that a person's app shows in a channel. */
export function offeredCommands(world: World, channel: Channel, userId: string) {
  const { context, authorizing_integration_owners: owners } = settingOf(world, channel, userId);
  const permissions = permissionsIn(world, channel, userId);
  const isShown = seesAll(world, channel, userId);
  const all = [...commandsOf(world, channel.guild_id ?? ''), ...commandsOf(world, GLOBAL)];
  return all.filter(({ integration_types, contexts, default_member_permissions: needed }) => {
    const isInstalled = integration_types?.some((type) => owners[type] !== undefined);
    const isHere = contexts?.includes(context) ?? true;
    return isInstalled && isHere && (isShown || permits(permissions, needed));
  });
}

/** Whether all commands are shown to somebody for a role of theirs. */
function seesAll(world: World, { guild_id }: Channel, userId: string): boolean {
  const guild = world.guilds.get(guild_id ?? '');
  return guild?.members.get(userId)?.some((role) => guild.seeing.has(role)) ?? false;
}

/** Null is for everybody, "0" for administrators alone. */
function permits(has: bigint, needed: string | null): boolean {
  if (needed === null || has & PermissionFlagsBits.Administrator) return true;
  return needed !== '0' && (has & BigInt(needed)) === BigInt(needed);
}

/** What sort of channel it is to commands, and how they came there: by the server or by the person. */
export function settingOf(world: World, channel: Channel, userId: string) {
  const { BotDM, Guild, PrivateChannel } = InteractionContextType;
  const { GuildInstall, UserInstall } = ApplicationIntegrationType;
  const isWithBot = isBotIn(world, channel);
  const owners: Partial<Record<ApplicationIntegrationType, string>> = isWithBot
    ? { [GuildInstall]: channel.guild_id ?? '0' }
    : { [UserInstall]: userId };
  return {
    context: channel.guild_id ? Guild : isWithBot ? BotDM : PrivateChannel,
    authorizing_integration_owners: owners,
  };
}
