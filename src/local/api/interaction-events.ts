/** One use of a command, button, menu or form: what the bot is told, and how it may answer. */
import { randomBytes } from 'node:crypto';
import {
  type APIApplicationCommandOptionChoice,
  type APIMessage,
  type APIUser,
  ApplicationCommandOptionType,
  GatewayDispatchEvents,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  MessageType,
  type APIModalInteractionResponseCallbackData as Modal,
} from 'discord-api-types/v10';
import { permissionsIn } from '../world/permissions.ts';
import { type Channel, snowflake, type World } from '../world/world.ts';
import { createMessage, deleteMessage, editMessage } from './channel-messages.ts';
import { settingOf } from './commands.ts';
import { fail, failInvalid } from './errors.ts';
import type { Gateway } from './gateway.ts';
import { CHOICES, check, type MessageBody } from './schemas.ts';
import { asBotSees, memberOnWire } from './wire.ts';

/** What the person's app is told; "thinking…" is a message, `deferred` one that will be changed. */
export type Outcome =
  | { readonly kind: 'message' | 'deferred'; readonly message: APIMessage }
  | { readonly kind: 'removed' }
  | { readonly kind: 'modal'; readonly modal: Modal }
  | { readonly kind: 'choices'; readonly choices: readonly APIApplicationCommandOptionChoice[] }
  | { readonly kind: 'failed'; readonly reason: string };

type Interaction = {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly user: APIUser;
  readonly channel: Channel;
  readonly data: object;
  /** The message whose button was pressed, or from which the form was opened. */
  readonly source: APIMessage | null;
  readonly report: (outcome: Outcome) => void;
  state: 'open' | 'acknowledged' | 'expired';
  /** The message that "@original" stands for. */
  originalId: string | null;
};

type Request = Omit<Interaction, 'id' | 'token' | 'state' | 'originalId'>;

export type Callback = { readonly type: InteractionResponseType; readonly data?: object };

export type Interactions = ReturnType<typeof createInteractions>;

export function createInteractions(world: World, gateway: Gateway, acknowledgeWithinMs = 3_000) {
  const byToken = new Map<string, Interaction>();
  const original = (token: string) => {
    const interaction = byToken.get(token) ?? fail('unknownWebhook');
    return { ...interaction, id: interaction.originalId ?? fail('unknownWebhook') };
  };
  return {
    start(request: Request): void {
      const token = randomBytes(48).toString('base64url');
      const fresh = { id: snowflake(), token, state: 'open', originalId: null } as const;
      const interaction: Interaction = { ...request, ...fresh };
      byToken.set(token, interaction);
      setTimeout(() => expire(interaction), acknowledgeWithinMs).unref();
      gateway.dispatch(GatewayDispatchEvents.InteractionCreate, onWire(world, interaction));
    },
    /** The bot's first answer; returns the message that it made or will change. */
    callback(token: string, { type, data = {} }: Callback): APIMessage | null {
      const interaction = byToken.get(token);
      if (!interaction || interaction.state === 'expired') return fail('unknownInteraction');
      if (interaction.state === 'acknowledged') return fail('alreadyAcknowledged');
      const outcome = ANSWERS[type]?.(world, interaction, data);
      if (!outcome) return failInvalid([{ path: ['type'], message: 'Not a valid response here.' }]);
      const message = 'message' in outcome ? outcome.message : null;
      interaction.state = 'acknowledged';
      interaction.originalId = message?.id ?? null;
      interaction.report(outcome);
      return message;
    },
    /** The first answer, "thinking…" too, or the message whose button was pressed. */
    find(token: string): APIMessage {
      return world.messages.get(original(token).id) ?? fail('unknownMessage');
    },
    /** Changes the first answer, or the message whose button was pressed. */
    edit(token: string, body: MessageBody): APIMessage {
      const { id, report } = original(token);
      const message = editMessage(world, id, body);
      report({ kind: 'message', message });
      return message;
    },
    remove(token: string): void {
      const { id, report } = original(token);
      deleteMessage(world, id);
      report({ kind: 'removed' });
    },
  };
}

function expire(interaction: Interaction): void {
  if (interaction.state !== 'open') return;
  interaction.state = 'expired';
  interaction.report({ kind: 'failed', reason: 'The application did not respond' });
}

const isTyping = ({ type }: Interaction) => type === InteractionType.ApplicationCommandAutocomplete;

type Answer = (world: World, to: Interaction, data: object) => Outcome | null | false;

/** What comes of an answer, by its type; nothing where it does not fit the interaction. */
const ANSWERS: Partial<Record<InteractionResponseType, Answer>> = {
  [InteractionResponseType.ChannelMessageWithSource]: (world, to, data) =>
    !isTyping(to) && { kind: 'message', message: post(world, to, data) },
  [InteractionResponseType.DeferredChannelMessageWithSource]: (world, to, data) =>
    !isTyping(to) && { kind: 'message', message: post(world, to, data, MessageFlags.Loading) },
  [InteractionResponseType.DeferredMessageUpdate]: (_, { source }) =>
    source && { kind: 'deferred', message: source },
  [InteractionResponseType.UpdateMessage]: (world, { source }, data) =>
    source && { kind: 'message', message: editMessage(world, source.id, data) },
  [InteractionResponseType.ApplicationCommandAutocompleteResult]: (_, to, data) =>
    isTyping(to) && { kind: 'choices', choices: check(CHOICES, data).choices ?? [] },
  [InteractionResponseType.Modal]: (_, to, data) =>
    !isTyping(to) &&
    to.type !== InteractionType.ModalSubmit && { kind: 'modal', modal: data as Modal },
};

/** Posts the bot's answer, for the person alone where it says so. */
function post(world: World, interaction: Interaction, body: MessageBody, flags = 0): APIMessage {
  const { id, type, user, channel, data } = interaction;
  const ephemeral = (body.flags ?? 0) & MessageFlags.Ephemeral;
  const { authorizing_integration_owners } = settingOf(world, channel, user.id);
  const isCommand = type === InteractionType.ApplicationCommand;
  return createMessage(world, {
    channelId: channel.id,
    author: world.bot,
    body,
    extra: {
      flags: flags | ephemeral,
      webhook_id: world.application.id,
      interaction_metadata: { id, type, user, authorizing_integration_owners },
      ...(isCommand && {
        type: MessageType.ChatInputCommand,
        interaction: { id, type, user, name: lineOf(data) },
      }),
    } as Partial<APIMessage>,
  });
}

/** "knowledge reload": the command's name and those of its subcommands. */
function lineOf(data: object): string {
  const { name, options = [] } = data as { name: string; options?: readonly { type: number }[] };
  const branch = options.find(({ type }) => type <= ApplicationCommandOptionType.SubcommandGroup);
  return branch ? `${name} ${lineOf(branch)}` : name;
}

/** The interaction as the gateway tells it to the bot. */
function onWire(world: World, { id, token, type, channel, user, data, source }: Interaction) {
  const guild = world.guilds.get(channel.guild_id ?? '');
  const may = (userId: string) => String(permissionsIn(world, channel, userId));
  const member = guild && { ...memberOnWire(world, guild, user.id), permissions: may(user.id) };
  return {
    id,
    application_id: world.application.id,
    type,
    token,
    data,
    channel_id: channel.id,
    channel,
    app_permissions: may(world.bot.id),
    entitlements: [],
    ...settingOf(world, channel, user.id),
    ...(guild ? { guild_id: guild.id, member } : { user }),
    ...(source && { message: asBotSees(world, source) }),
  };
}
