/** Acting as a person: everything that somebody can do in Discord's app with this bot. */
import {
  type APIApplicationCommand,
  type APIApplicationCommandOptionChoice,
  type APIButtonComponent,
  type APIMessage,
  type APIModalInteractionResponseCallbackData,
  type APISelectMenuComponent,
  ApplicationCommandType,
  ButtonStyle,
  ComponentType,
  InteractionType,
  MessageFlags,
  MessageReferenceType,
} from 'discord-api-types/v10';
import { findCommand, type OptionValues, slashData } from './commandline.ts';
import { offeredCommands } from './commands.ts';
import type { Interactions, Outcome } from './interactions.ts';
import { createMessage, deleteMessage, editMessage } from './messages.ts';
import { formData } from './modals.ts';
import type { Upload } from './uploads.ts';
import { type Channel, type Stored, visibleMessages, type World } from './world.ts';

/** What the person sees in answer to what they did. */
export type Reply = {
  /** The message's id; '' where a form opened or the message went away. */
  readonly id: string;
  readonly content: string;
  /** "Only you can see this". */
  readonly private: boolean;
  /** The labels of the message's buttons. */
  readonly buttons: readonly string[];
  readonly message: APIMessage | null;
  readonly modal: Modal | null;
};

/** A form on the person's screen, to be handed to `submit`. */
export type Modal = APIModalInteractionResponseCallbackData & {
  readonly channelId: string;
  readonly messageId: string | null;
};

export type SayOptions = {
  /** Id of the message that this replies to. */
  readonly replyTo?: string;
  /** Whether that reply notifies its author; on, as in the app. */
  readonly ping?: boolean;
  readonly files?: readonly Upload[];
};

export type Person = {
  readonly id: string;
  readonly name: string;
  /** Id of this person's direct messages with the bot. */
  readonly dm: string;
  /** Posts a message; "@Name" of the bot becomes its mention, as in the app. */
  readonly say: (channelId: string, text: string, options?: SayOptions) => APIMessage;
  /** Posts a message and waits for the bot's next one in that channel. */
  readonly ask: (channelId: string, text: string, options?: SayOptions) => Promise<Reply>;
  readonly upload: (channelId: string, file: Upload, text?: string) => APIMessage;
  readonly forward: (messageId: string, toChannelId: string) => APIMessage;
  readonly edit: (messageId: string, text: string) => APIMessage;
  readonly delete: (messageId: string) => void;
  /** Takes a private reply off this person's screen. */
  readonly dismiss: (messageId: string) => void;
  /** Uses a slash command; `line` is "who-said" or "knowledge reload". */
  readonly slash: (channelId: string, line: string, options?: OptionValues) => Promise<Reply>;
  readonly autocomplete: (
    channelId: string,
    line: string,
    option: string,
    typed: string,
    others?: OptionValues,
  ) => Promise<readonly APIApplicationCommandOptionChoice[]>;
  /** Uses a command of a message's menu. */
  readonly menu: (channelId: string, messageId: string, name: string) => Promise<Reply>;
  /** Presses a button, by its custom id or label. */
  readonly press: (messageId: string, button: string) => Promise<Reply>;
  /** Chooses in a menu under a message, by its custom id or placeholder. */
  readonly choose: (messageId: string, menu: string, values: readonly string[]) => Promise<Reply>;
  /** Sends a form; fields by custom id or label. */
  readonly submit: (modal: Modal, fields: Readonly<Record<string, string>>) => Promise<Reply>;
  /** The channel as this person sees it, own private replies included, oldest first. */
  readonly messages: (channelId: string) => readonly APIMessage[];
  /** The commands that this person is offered in a channel. */
  readonly commands: (channelId: string) => readonly APIApplicationCommand[];
};

export function createPerson(
  world: World,
  interactions: Interactions,
  userId: string,
  dm: string,
  patienceMs: number,
): Person {
  const screen = createScreen(world, userId, dm);
  const interact = (
    channel: Channel,
    type: InteractionType,
    data: unknown,
    source: Stored | null = null,
  ) =>
    settled(patienceMs, (report) => {
      interactions.start({ type, userId, channel, data, source, report });
    });
  const asReply = async (channel: Channel, source: Stored | null, outcome: Promise<Outcome>) =>
    toReply(await outcome, channel, source);
  const use = (channel: Channel, data: unknown) =>
    asReply(channel, null, interact(channel, InteractionType.ApplicationCommand, data));
  const onMessage = (source: Stored, data: unknown) => {
    const channel = screen.channel(source.wire.channel_id);
    return asReply(
      channel,
      source,
      interact(channel, InteractionType.MessageComponent, data, source),
    );
  };
  return {
    ...screen.writing,
    async ask(channelId, text, options) {
      const next = nextFromBot(world, channelId, patienceMs);
      screen.writing.say(channelId, text, options);
      return toReply({ kind: 'message', message: await next }, screen.channel(channelId), null);
    },
    async slash(channelId, line, options = {}) {
      const channel = screen.channel(channelId);
      return use(channel, slashData(world, channel, userId, line, options));
    },
    async autocomplete(channelId, line, option, typed, others = {}) {
      const channel = screen.channel(channelId);
      const data = slashData(world, channel, userId, line, others, { option, typed });
      const type = InteractionType.ApplicationCommandAutocomplete;
      const outcome = await interact(channel, type, data);
      return outcome.kind === 'choices' ? outcome.choices : [];
    },
    async menu(channelId, messageId, name) {
      const channel = screen.channel(channelId);
      const { wire } = screen.message(messageId);
      const command = findCommand(world, channel, userId, name, ApplicationCommandType.Message);
      const resolved = { messages: { [wire.id]: wire } };
      return use(channel, {
        id: command.id,
        name,
        type: command.type,
        target_id: wire.id,
        resolved,
      });
    },
    async press(messageId, button) {
      const source = screen.message(messageId);
      return onMessage(source, buttonData(source.wire, button));
    },
    async choose(messageId, menu, values) {
      const source = screen.message(messageId);
      return onMessage(source, selectData(source.wire, menu, values));
    },
    async submit(modal, fields) {
      const channel = screen.channel(modal.channelId);
      const source = modal.messageId === null ? null : screen.message(modal.messageId);
      const data = formData(modal, fields);
      return asReply(channel, source, interact(channel, InteractionType.ModalSubmit, data, source));
    },
  };
}

/** What needs no answer of the bot. */
function createScreen(world: World, userId: string, dm: string) {
  const user = world.users.get(userId);
  if (!user) throw new Error(`there is no person ${userId}`);
  const channel = (id: string) => {
    const found = world.channels.get(id);
    if (!found) throw new Error(`there is no channel ${id}`);
    return found;
  };
  const message = (id: string) => {
    const stored = world.messages.get(id);
    if (stored && (stored.onlyFor ?? userId) === userId) return stored;
    throw new Error(`${user.username} does not see a message ${id}`);
  };
  const own = (id: string) => {
    const stored = message(id);
    if (stored.wire.author.id !== userId) throw new Error(`message ${id} is somebody else's`);
    return stored;
  };
  const post = (
    channelId: string,
    body: Parameters<typeof createMessage>[1]['body'],
    files: readonly Upload[] = [],
  ) => createMessage(world, { channelId, author: user, body, uploads: files }).wire;
  const say: Person['say'] = (channelId, text, { replyTo, ping = true, files = [] } = {}) =>
    post(
      channelId,
      {
        content: withMention(world, text),
        allowed_mentions: mentionsOf(ping),
        ...(replyTo === undefined ? {} : { message_reference: { message_id: replyTo } }),
      },
      files,
    );
  return {
    channel,
    message,
    writing: {
      id: userId,
      name: user.username,
      dm,
      say,
      upload: (channelId: string, file: Upload, text = '') =>
        say(channelId, text, { files: [file] }),
      forward: (messageId: string, toChannelId: string) =>
        post(toChannelId, {
          message_reference: {
            type: MessageReferenceType.Forward,
            message_id: message(messageId).wire.id,
          },
        }),
      edit: (id: string, text: string) =>
        editMessage(world, own(id).wire.id, { content: withMention(world, text) }).wire,
      delete: (id: string) => deleteMessage(world, own(id).wire.id),
      dismiss(id: string) {
        if (message(id).onlyFor === null) throw new Error(`message ${id} is no private reply`);
        deleteMessage(world, id);
      },
      messages: (channelId: string) => visibleMessages(world, channel(channelId).id, userId),
      commands: (channelId: string) => offeredCommands(world, channel(channelId), userId),
    },
  };
}

const withMention = (world: World, text: string) =>
  text.replaceAll(`@${world.bot.username}`, `<@${world.bot.id}>`);

const mentionsOf = (repliedUser: boolean) => ({
  parse: ['users', 'roles', 'everyone'] as never[],
  replied_user: repliedUser,
});

/** Waits until what the person sees is no longer "thinking…". */
function settled(patienceMs: number, start: (report: (outcome: Outcome) => void) => void) {
  return new Promise<Outcome>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`nothing was seen within ${patienceMs} ms`));
    }, patienceMs);
    start((outcome) => {
      if (outcome.kind === 'thinking') return;
      clearTimeout(timer);
      if (outcome.kind === 'failed') reject(new Error(outcome.reason));
      else resolve(outcome);
    });
  });
}

function nextFromBot(world: World, channelId: string, patienceMs: number): Promise<Stored> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`the bot wrote nothing within ${patienceMs} ms`));
    }, patienceMs);
    const stop = world.listen((change) => {
      if (change.kind !== 'created' || change.message.wire.channel_id !== channelId) return;
      if (change.message.wire.author.id !== world.bot.id) return;
      clearTimeout(timer);
      stop();
      resolve(change.message);
    });
  });
}

function toReply(outcome: Outcome, channel: Channel, source: Stored | null): Reply {
  const nothing = { id: '', content: '', private: true, buttons: [], message: null, modal: null };
  if (outcome.kind === 'modal') {
    const place = { channelId: channel.id, messageId: source?.wire.id ?? null };
    return { ...nothing, modal: { ...outcome.modal, ...place } };
  }
  if (outcome.kind !== 'message') return nothing;
  const { wire, onlyFor } = outcome.message;
  const labels = buttonsOf(wire).flatMap((button) =>
    'label' in button ? (button.label ?? []) : [],
  );
  return {
    id: wire.id,
    content: wire.content,
    private: onlyFor !== null || ((wire.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
    buttons: labels,
    message: wire,
    modal: null,
  };
}

function componentsOf(message: APIMessage) {
  return (message.components ?? []).flatMap((row) =>
    row.type === ComponentType.ActionRow ? row.components : [],
  );
}

function buttonsOf(message: APIMessage): APIButtonComponent[] {
  return componentsOf(message).filter((one) => one.type === ComponentType.Button);
}

function buttonData(message: APIMessage, wanted: string) {
  const named = (button: APIButtonComponent) => ('label' in button ? (button.label ?? '') : '');
  const buttons = buttonsOf(message);
  const button = buttons.find(
    (one) => named(one) === wanted || ('custom_id' in one && one.custom_id === wanted),
  );
  if (!button || button.style === ButtonStyle.Link || !('custom_id' in button)) {
    throw new Error(
      `no button "${wanted}" (there are: ${buttons.map(named).join(', ') || 'none'})`,
    );
  }
  if (button.disabled) throw new Error(`the button "${wanted}" is disabled`);
  return { custom_id: button.custom_id, component_type: button.type };
}

function selectData(message: APIMessage, wanted: string, values: readonly string[]) {
  const menus = componentsOf(message).filter(
    (one): one is APISelectMenuComponent => one.type !== ComponentType.Button,
  );
  const menu = menus.find((one) => one.custom_id === wanted || one.placeholder === wanted);
  if (!menu || menu.disabled)
    throw new Error(`no menu "${wanted}" under the message ${message.id}`);
  if (menu.type === ComponentType.StringSelect) {
    const unknown = values.find((value) => !menu.options.some((option) => option.value === value));
    if (unknown !== undefined) throw new Error(`"${unknown}" is no option of the menu "${wanted}"`);
  }
  return { custom_id: menu.custom_id, component_type: menu.type, values };
}
