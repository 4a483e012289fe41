/** Registered commands, and which of them a person is offered where. */
import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import { invalidBody, unknownCommand } from './errors.ts';
import { installedBy, permissionsIn } from './permissions.ts';
import { type Channel, GLOBAL, snowflake, type World } from './world.ts';

type Body = Partial<APIApplicationCommand> & { readonly name: string };

/** Replaces all commands of a scope ('global' or a server's id), as a bulk overwrite does. */
export function overwriteCommands(world: World, scope: string, bodies: readonly Body[]) {
  const seen = new Set<string>();
  const commands = bodies.map((body, index) => {
    const key = `${body.type ?? ApplicationCommandType.ChatInput}:${body.name}`;
    if (seen.has(key)) {
      throw invalidBody(
        `${index}.name`,
        'APPLICATION_COMMANDS_DUPLICATE_NAME',
        'Application command names must be unique',
      );
    }
    seen.add(key);
    return toCommand(world, scope, body, String(index));
  });
  world.commands.set(scope, commands);
  world.announce({ kind: 'commands' });
  return commands;
}

/** Adds one command, or replaces the one of the same name and type. */
export function putCommand(world: World, scope: string, body: Body): APIApplicationCommand {
  const command = toCommand(world, scope, body, '');
  const others = commandsOf(world, scope).filter((one) => !isSame(one, command));
  world.commands.set(scope, [...others, command]);
  world.announce({ kind: 'commands' });
  return command;
}

export function deleteCommand(world: World, scope: string, id: string): void {
  const commands = commandsOf(world, scope);
  if (!commands.some((one) => one.id === id)) throw unknownCommand();
  world.commands.set(
    scope,
    commands.filter((one) => one.id !== id),
  );
  world.announce({ kind: 'commands' });
}

export const commandsOf = (world: World, scope: string) => world.commands.get(scope) ?? [];

const isSame = (a: APIApplicationCommand, b: APIApplicationCommand) =>
  a.name === b.name && a.type === b.type;

const NAME = /^[-_'\p{Ll}\p{Lo}\p{N}]{1,32}$/u;

function toCommand(world: World, scope: string, body: Body, path: string): APIApplicationCommand {
  const type = body.type ?? ApplicationCommandType.ChatInput;
  const isSlash = type === ApplicationCommandType.ChatInput;
  if (isSlash ? !NAME.test(body.name) : body.name.length > 32) {
    throw invalidBody(
      `${path}.name`,
      'APPLICATION_COMMAND_INVALID_NAME',
      'Command name is invalid',
    );
  }
  if (isSlash) checkDescribed(body, path);
  const before = commandsOf(world, scope).find(
    (one) => one.name === body.name && one.type === type,
  );
  return {
    description: '',
    nsfw: false,
    contexts: null,
    integration_types: [ApplicationIntegrationType.GuildInstall],
    ...body,
    // Taken as a number or as text, given as text.
    default_member_permissions:
      body.default_member_permissions == null ? null : String(body.default_member_permissions),
    type,
    id: before?.id ?? snowflake(),
    application_id: world.application.id,
    version: snowflake(),
    ...(scope === GLOBAL ? {} : { guild_id: scope }),
  };
}

function checkDescribed(
  node: {
    readonly name: string;
    readonly description?: string;
    readonly options?: readonly APIApplicationCommandOption[];
  },
  path: string,
): void {
  const { description = '', options = [] } = node;
  if (description.length < 1 || description.length > 100) {
    throw invalidBody(
      `${path}.description`,
      'BASE_TYPE_BAD_LENGTH',
      'Must be between 1 and 100 in length.',
    );
  }
  if (options.length > 25) {
    throw invalidBody(`${path}.options`, 'BASE_TYPE_MAX_LENGTH', 'Must be 25 or fewer in length.');
  }
  options.forEach((option, index) => {
    const here = `${path}.options.${index}`;
    if (!NAME.test(option.name)) {
      throw invalidBody(
        `${here}.name`,
        'APPLICATION_COMMAND_INVALID_NAME',
        'Option name is invalid',
      );
    }
    if (option.required && index > 0 && !options[index - 1]?.required) {
      throw invalidBody(
        here,
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before non-required options',
      );
    }
    checkDescribed(option, here);
  });
}

/** The commands that a person's client shows in a channel. */
export function offeredCommands(
  world: World,
  channel: Channel,
  userId: string,
): APIApplicationCommand[] {
  const local = channel.guildId === null ? [] : commandsOf(world, channel.guildId);
  const global = commandsOf(world, GLOBAL).filter((one) => !local.some((own) => isSame(own, one)));
  return [...local, ...global].filter((command) => isOffered(world, command, channel, userId));
}

/** Where the command is, in Discord's words: a server, the bot's DM, somebody else's. */
export function contextOf(world: World, channel: Channel): InteractionContextType {
  if (channel.guildId !== null) return InteractionContextType.Guild;
  return channel.recipientIds.includes(world.bot.id)
    ? InteractionContextType.BotDM
    : InteractionContextType.PrivateChannel;
}

function isOffered(
  world: World,
  command: APIApplicationCommand,
  channel: Channel,
  userId: string,
): boolean {
  const context = contextOf(world, channel);
  const install = installedBy(world, channel, userId);
  const types = command.integration_types ?? [ApplicationIntegrationType.GuildInstall];
  if (!types.some((type) => install[type] !== undefined)) return false;
  if (command.guild_id === undefined && command.contexts && !command.contexts.includes(context)) {
    return false;
  }
  const needed = command.default_member_permissions;
  if (channel.guildId === null || needed === null || world.openCommands.has(command.name)) {
    return true;
  }
  const has = permissionsIn(world, channel, userId);
  const isAdministrator = (has & 8n) !== 0n;
  return isAdministrator || (needed !== '0' && (has & BigInt(needed)) === BigInt(needed));
}
