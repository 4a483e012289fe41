/** One use of a command, button, menu or form: what the bot is told, and how it may answer. */
import { randomBytes } from 'node:crypto';
import {
  type APIApplicationCommandOptionChoice,
  type APIMessage,
  type APIModalInteractionResponseCallbackData,
  ApplicationCommandOptionType,
  GatewayDispatchEvents,
  InteractionResponseType,
  InteractionType,
  Locale,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { contextOf } from './commands.ts';
import {
  alreadyAcknowledged,
  invalidBody,
  unknownInteraction,
  unknownMessage,
  unknownWebhook,
} from './errors.ts';
import type { Gateway } from './gateway.ts';
import { channelOnWire } from './guilds.ts';
import { asBotSees, membership } from './intents.ts';
import { checkChoices, checkModal } from './limits.ts';
import { createMessage, deleteMessage, editMessage, type MessageBody } from './messages.ts';
import { installedBy, permissionsIn } from './permissions.ts';
import type { Upload } from './uploads.ts';
import { type Channel, type Stored, snowflake, type World } from './world.ts';

/** What the person sees happen in answer. */
export type Outcome =
  | { readonly kind: 'message'; readonly message: Stored }
  | { readonly kind: 'thinking' }
  | { readonly kind: 'removed' }
  | { readonly kind: 'modal'; readonly modal: APIModalInteractionResponseCallbackData }
  | {
      readonly kind: 'choices';
      readonly choices: readonly APIApplicationCommandOptionChoice[];
    }
  | { readonly kind: 'failed'; readonly reason: string };

export type Interaction = {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly userId: string;
  readonly channel: Channel;
  /** The message whose button was pressed. */
  readonly source: Stored | null;
  readonly extra: Partial<APIMessage>;
  readonly report: (outcome: Outcome) => void;
  state: 'open' | 'acknowledged' | 'expired';
  originalId: string | null;
  /** A deferred answer that is still to come. */
  owes: 'nothing' | 'message' | 'update';
};

export type Interactions = {
  readonly start: (request: InteractionRequest) => Interaction;
  readonly callback: (
    id: string,
    token: string,
    body: CallbackBody,
    uploads: readonly Upload[],
  ) => Stored | null;
  readonly followUp: (token: string, body: MessageBody, uploads: readonly Upload[]) => Stored;
  readonly find: (token: string, messageId: string) => Stored;
  readonly edit: (
    token: string,
    messageId: string,
    body: MessageBody,
    uploads: readonly Upload[],
  ) => Stored;
  readonly remove: (token: string, messageId: string) => void;
  readonly close: () => void;
};

export type InteractionRequest = {
  readonly type: InteractionType;
  readonly userId: string;
  readonly channel: Channel;
  readonly data: unknown;
  readonly source?: Stored | null;
  readonly report: (outcome: Outcome) => void;
};

export type CallbackBody = { readonly type: InteractionResponseType; readonly data?: unknown };

export function createInteractions(
  world: World,
  gateway: Gateway,
  acknowledgeWithinMs: number,
): Interactions {
  const byToken = new Map<string, Interaction>();
  const timers = new Set<NodeJS.Timeout>();
  const get = (token: string) => {
    const interaction = byToken.get(token);
    if (!interaction) throw unknownWebhook();
    return interaction;
  };
  return {
    start(request) {
      const interaction = open(world, request);
      byToken.set(interaction.token, interaction);
      if (!gateway.hasSession()) {
        interaction.state = 'expired';
        interaction.report({ kind: 'failed', reason: 'The application did not respond' });
        return interaction;
      }
      const timer = setTimeout(() => {
        timers.delete(timer);
        if (interaction.state !== 'open') return;
        interaction.state = 'expired';
        interaction.report({ kind: 'failed', reason: 'The application did not respond' });
      }, acknowledgeWithinMs);
      timers.add(timer);
      gateway.dispatch(
        GatewayDispatchEvents.InteractionCreate,
        onWire(world, interaction, request),
      );
      return interaction;
    },
    callback(id, token, body, uploads) {
      const interaction = byToken.get(token);
      if (!interaction || interaction.id !== id) throw unknownInteraction();
      return answer(world, interaction, body, uploads);
    },
    followUp: (token, body, uploads) => followUp(world, get(token), body, uploads),
    find: (token, messageId) => ownMessage(world, get(token), messageId),
    edit(token, messageId, body, uploads) {
      const interaction = get(token);
      const before = ownMessage(world, interaction, messageId);
      return tell(interaction, editMessage(world, before.wire.id, body, uploads));
    },
    remove(token, messageId) {
      const interaction = get(token);
      deleteMessage(world, ownMessage(world, interaction, messageId).wire.id);
      interaction.owes = 'nothing';
      interaction.report({ kind: 'removed' });
    },
    close() {
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

function open(world: World, request: InteractionRequest): Interaction {
  const { type, userId, channel, source = null, report } = request;
  const id = snowflake();
  const user = world.users.get(userId);
  const owners = installedBy(world, channel, userId);
  const metadata = user && { id, type, user, authorizing_integration_owners: owners };
  return {
    id,
    token: randomBytes(48).toString('base64url'),
    type,
    userId,
    channel,
    source,
    report,
    state: 'open',
    originalId: null,
    owes: 'nothing',
    extra: {
      webhook_id: world.application.id,
      application_id: world.application.id,
      ...(metadata
        ? { interaction_metadata: metadata as NonNullable<APIMessage['interaction_metadata']> }
        : {}),
      ...(user && type === InteractionType.ApplicationCommand
        ? {
            type: MessageType.ChatInputCommand,
            interaction: { id, type, user, name: lineOf(request.data) },
          }
        : {}),
    },
  };
}

/** "knowledge reload": the command's name and those of its subcommands. */
function lineOf(data: unknown): string {
  const { name, options = [] } = data as { name: string; options?: readonly { type: number }[] };
  const branch = options.find(({ type }) => type <= ApplicationCommandOptionType.SubcommandGroup);
  return branch ? `${name} ${lineOf(branch)}` : name;
}

/** The interaction as the gateway tells it to the bot. */
function onWire(world: World, interaction: Interaction, request: InteractionRequest): unknown {
  const { id, token, type, channel, userId, source } = interaction;
  const guild = channel.guildId === null ? undefined : world.guilds.get(channel.guildId);
  const user = world.users.get(userId);
  const permissions = String(permissionsIn(world, channel, userId));
  const place = guild && {
    guild_id: guild.id,
    guild: { id: guild.id, locale: Locale.EnglishUS, features: [] },
    guild_locale: Locale.EnglishUS,
    member: { ...membership(guild.members.get(userId) ?? []), user, permissions },
  };
  return {
    id,
    application_id: world.application.id,
    type,
    token,
    version: 1,
    data: request.data,
    channel_id: channel.id,
    channel: { ...channelOnWire(world, channel), permissions },
    app_permissions: String(permissionsIn(world, channel, world.bot.id)),
    locale: Locale.EnglishUS,
    entitlements: [],
    authorizing_integration_owners: installedBy(world, channel, userId),
    context: contextOf(world, channel),
    attachment_size_limit: 10 * 1024 * 1024,
    ...(place ?? { user }),
    ...(source ? { message: asBotSees(world, source.wire) } : {}),
  };
}

function answer(
  world: World,
  interaction: Interaction,
  body: CallbackBody,
  uploads: readonly Upload[],
): Stored | null {
  if (interaction.state === 'expired') throw unknownInteraction();
  if (interaction.state === 'acknowledged') throw alreadyAcknowledged();
  const data = (body.data ?? {}) as MessageBody;
  const { source } = interaction;
  switch (body.type) {
    case InteractionResponseType.ChannelMessageWithSource: {
      const message = post(world, interaction, data, uploads);
      interaction.state = 'acknowledged';
      interaction.originalId = message.wire.id;
      return tell(interaction, message);
    }
    case InteractionResponseType.DeferredChannelMessageWithSource: {
      interaction.state = 'acknowledged';
      interaction.owes = 'message';
      const message = post(world, interaction, data, [], MessageFlags.Loading);
      interaction.originalId = message.wire.id;
      interaction.report({ kind: 'thinking' });
      return message;
    }
    case InteractionResponseType.DeferredMessageUpdate:
      needSource(interaction);
      interaction.state = 'acknowledged';
      interaction.owes = 'update';
      interaction.originalId = source?.wire.id ?? null;
      return null;
    case InteractionResponseType.UpdateMessage: {
      const message = editMessage(world, needSource(interaction).wire.id, data, uploads);
      interaction.state = 'acknowledged';
      interaction.originalId = message.wire.id;
      return tell(interaction, message);
    }
    default:
      respond(interaction, body);
      interaction.state = 'acknowledged';
      return null;
  }
}

/** Answers that are no message: suggestions and forms. */
function respond(interaction: Interaction, body: CallbackBody): void {
  const isTyping = interaction.type === InteractionType.ApplicationCommandAutocomplete;
  if (isTyping && body.type === InteractionResponseType.ApplicationCommandAutocompleteResult) {
    const data = body.data as { choices?: APIApplicationCommandOptionChoice[] };
    checkChoices(data);
    interaction.report({ kind: 'choices', choices: data.choices ?? [] });
    return;
  }
  const isForm = interaction.type === InteractionType.ModalSubmit;
  if (!isTyping && !isForm && body.type === InteractionResponseType.Modal) {
    const modal = body.data as APIModalInteractionResponseCallbackData;
    checkModal(modal);
    interaction.report({ kind: 'modal', modal });
    return;
  }
  throw invalidBody('type', 'BASE_TYPE_CHOICES', 'Not a valid response for this interaction.');
}

function needSource({ source }: Interaction): Stored {
  if (source) return source;
  throw invalidBody('type', 'BASE_TYPE_CHOICES', 'There is no message to update.');
}

function post(
  world: World,
  interaction: Interaction,
  body: MessageBody,
  uploads: readonly Upload[],
  flags = 0,
): Stored {
  const isPrivate = ((body.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  return createMessage(world, {
    channelId: interaction.channel.id,
    author: world.bot,
    body,
    uploads,
    onlyFor: isPrivate ? interaction.userId : null,
    extra: { ...interaction.extra, flags: flags | (isPrivate ? MessageFlags.Ephemeral : 0) },
  });
}

/** The first follow-up of a deferred answer takes the place of "thinking…", as in Discord. */
function followUp(
  world: World,
  interaction: Interaction,
  body: MessageBody,
  uploads: readonly Upload[],
): Stored {
  if (interaction.state !== 'acknowledged') throw unknownWebhook();
  if (interaction.owes === 'message' && interaction.originalId) {
    return tell(interaction, editMessage(world, interaction.originalId, body, uploads));
  }
  return tell(interaction, post(world, interaction, body, uploads));
}

function ownMessage(world: World, interaction: Interaction, messageId: string): Stored {
  const id = messageId === '@original' ? interaction.originalId : messageId;
  const message = id === null ? undefined : world.messages.get(id);
  const isOwn =
    message?.wire.webhook_id === world.application.id || id === interaction.source?.wire.id;
  if (!message || !isOwn) throw unknownMessage();
  return message;
}

function tell(interaction: Interaction, message: Stored): Stored {
  interaction.owes = 'nothing';
  interaction.report({ kind: 'message', message });
  return message;
}
