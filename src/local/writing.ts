/** What a person does that needs no answer of the bot: reading, posting, changing, removing. */
import {
  type APIApplicationCommand,
  type APIMessage,
  type APIUser,
  MessageReferenceType,
} from 'discord-api-types/v10';
import { offeredCommands } from './commands.ts';
import { createMessage, deleteMessage, editMessage, type MessageBody } from './messages.ts';
import type { Upload } from './uploads.ts';
import { type Channel, type Stored, visibleMessages, type World } from './world.ts';

export type SayOptions = {
  /** Id of the message that this replies to. */
  readonly replyTo?: string;
  /** Whether that reply notifies its author; on, as in the app. */
  readonly ping?: boolean;
  readonly files?: readonly Upload[];
};

export type Writing = {
  /** Posts a message; "@Name" of the bot becomes its mention, as in the app. */
  readonly say: (channelId: string, text: string, options?: SayOptions) => APIMessage;
  readonly upload: (channelId: string, file: Upload, text?: string) => APIMessage;
  readonly forward: (messageId: string, toChannelId: string) => APIMessage;
  readonly edit: (messageId: string, text: string) => APIMessage;
  readonly delete: (messageId: string) => void;
  /** Takes a private reply off this person's screen. */
  readonly dismiss: (messageId: string) => void;
  /** The channel as this person sees it, own private replies included, oldest first. */
  readonly messages: (channelId: string) => readonly APIMessage[];
  /** The commands that this person is offered in a channel. */
  readonly commands: (channelId: string) => readonly APIApplicationCommand[];
};

export function createWriting(world: World, user: APIUser): Writing {
  const { id: userId } = user;
  const { channel, message, own } = createSight(world, user);
  const post = (channelId: string, body: MessageBody, uploads: readonly Upload[] = []) =>
    createMessage(world, { channelId, author: user, body, uploads }).wire;
  const say: Writing['say'] = (channelId, text, { replyTo, ping = true, files = [] } = {}) => {
    const reply = replyTo === undefined ? {} : { message_reference: { message_id: replyTo } };
    const allowed_mentions = mentionsOf(ping);
    return post(
      channelId,
      { content: withMention(world, text), allowed_mentions, ...reply },
      files,
    );
  };
  return {
    say,
    upload: (channelId, file, text = '') => say(channelId, text, { files: [file] }),
    forward(messageId, toChannelId) {
      const { id } = message(messageId).wire;
      const reference = { type: MessageReferenceType.Forward, message_id: id };
      return post(toChannelId, { message_reference: reference });
    },
    edit: (id, text) =>
      editMessage(world, own(id).wire.id, { content: withMention(world, text) }).wire,
    delete: (id) => deleteMessage(world, own(id).wire.id),
    dismiss(id) {
      if (message(id).onlyFor === null) throw new Error(`message ${id} is no private reply`);
      deleteMessage(world, id);
    },
    messages: (channelId) => visibleMessages(world, channel(channelId).id, userId),
    commands: (channelId) => offeredCommands(world, channel(channelId), userId),
  };
}

/** Finds what the person sees by its id; throws where they do not. */
export function createSight(world: World, user: APIUser) {
  const channel = (id: string): Channel => {
    const found = world.channels.get(id);
    if (!found) throw new Error(`there is no channel ${id}`);
    return found;
  };
  const message = (id: string): Stored => {
    const stored = world.messages.get(id);
    if (stored && (stored.onlyFor ?? user.id) === user.id) return stored;
    throw new Error(`${user.username} does not see a message ${id}`);
  };
  const own = (id: string): Stored => {
    const stored = message(id);
    if (stored.wire.author.id !== user.id) throw new Error(`message ${id} is somebody else's`);
    return stored;
  };
  return { channel, message, own };
}

const withMention = (world: World, text: string) =>
  text.replaceAll(`@${world.bot.username}`, `<@${world.bot.id}>`);

const mentionsOf = (repliedUser: boolean) => ({
  parse: ['users', 'roles', 'everyone'] as never[],
  replied_user: repliedUser,
});
