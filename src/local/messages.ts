/** Making, changing and removing messages, whoever writes them. */
import {
  type APIMessage,
  type APIUser,
  MessageFlags,
  MessageReferenceType,
  MessageType,
} from 'discord-api-types/v10';
import { fail, failInvalid } from './errors.ts';
import { check, MESSAGE, type MessageBody } from './schemas.ts';
import { keepUpload, type Upload } from './uploads.ts';
import { type Stored, snowflake, type World } from './world.ts';

export type Draft = {
  readonly channelId: string;
  readonly author: APIUser;
  readonly body: MessageBody;
  readonly uploads?: readonly Upload[];
  readonly onlyFor?: string | null;
  /** Fields that no body sets: who asked by which command, "thinking…". */
  readonly extra?: Partial<APIMessage>;
};

/** Posts a message and tells everybody who sees it. */
export function createMessage(world: World, draft: Draft): Stored {
  const { channelId, author, uploads = [], onlyFor = null, extra = {} } = draft;
  const body = check(MESSAGE, draft.body);
  const blank: APIMessage = {
    id: snowflake(),
    channel_id: channelId,
    author,
    content: '',
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    pinned: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: uploads.map((upload) => keepUpload(world, channelId, upload)),
    embeds: [],
    components: [],
    type: MessageType.Default,
    ...repliedTo(world, channelId, body),
    ...extra,
  };
  return keep(world, 'created', { wire: written(world, blank, body), onlyFor });
}

/** Changes what the body names and nothing else; also ends "thinking…". */
export function editMessage(world: World, messageId: string, given: MessageBody): Stored {
  const before = world.messages.get(messageId) ?? fail('unknownMessage');
  const body = check(MESSAGE, given);
  const { wire } = before;
  const flags = (wire.flags ?? 0) & ~MessageFlags.Loading;
  const edited_timestamp = isLoading(wire) ? null : new Date().toISOString();
  const after = written(world, { ...wire, flags, edited_timestamp }, body);
  return keep(world, 'updated', { ...before, wire: after });
}

export function deleteMessage(world: World, messageId: string): void {
  const message = world.messages.get(messageId) ?? fail('unknownMessage');
  world.messages.delete(messageId);
  world.announce({ kind: 'deleted', message });
}

/** Whether the message only says that the bot is thinking. */
export const isLoading = ({ flags }: APIMessage) => ((flags ?? 0) & MessageFlags.Loading) !== 0;

function keep(world: World, kind: 'created' | 'updated', message: Stored): Stored {
  world.messages.set(message.wire.id, message);
  world.announce({ kind, message });
  return message;
}

/** The message with what the body says; Discord refuses one that holds nothing then. */
function written(world: World, wire: APIMessage, body: MessageBody): APIMessage {
  const after: APIMessage = {
    ...wire,
    ...(body.content === undefined ? {} : mentionsIn(world, body, wire.referenced_message)),
    content: body.content === undefined ? wire.content : (body.content?.trim() ?? ''),
    components: body.components === undefined ? (wire.components ?? []) : (body.components ?? []),
    flags: (wire.flags ?? 0) | ((body.flags ?? 0) & MessageFlags.SuppressEmbeds),
  };
  const holds = [after.components, after.attachments, after.message_snapshots];
  const isEmpty = after.content === '' && holds.every((list = []) => list.length === 0);
  return isEmpty && !isLoading(after) ? fail('emptyMessage') : after;
}

/** What a reply says of the message that it answers; nothing for any other message. */
function repliedTo(world: World, channelId: string, body: MessageBody): Partial<APIMessage> {
  const { message_id: id, fail_if_not_exists: mustExist = true } = body.message_reference ?? {};
  const target = world.messages.get(id ?? '')?.wire;
  if (id === undefined || (!target && !mustExist)) return {};
  if (target?.channel_id !== channelId) {
    return failInvalid([{ path: ['message_reference'], message: 'Unknown message' }]);
  }
  const guild = world.channels.get(channelId)?.guildId;
  const place = { channel_id: channelId, ...(guild ? { guild_id: guild } : {}) };
  const { referenced_message: _, ...referenced } = target;
  return {
    type: MessageType.Reply,
    message_reference: { type: MessageReferenceType.Default, message_id: id, ...place },
    referenced_message: referenced,
  };
}

/** Whom the words notify, as far as `allowed_mentions` lets them. */
function mentionsIn(world: World, body: MessageBody, replied?: APIMessage | null) {
  const { content, allowed_mentions: allowed } = body;
  const permits = (kind: string) => !allowed || allowed.parse?.some((one) => one === kind) === true;
  const named = (pattern: RegExp, kind: 'users' | 'roles') =>
    [...(content ?? '').matchAll(pattern)]
      .map(([, id = '']) => id)
      .filter((id) => permits(kind) || allowed?.[kind]?.includes(id));
  const notifiesReplied = replied && (allowed ? allowed.replied_user === true : true);
  const users = [...named(/<@!?(\d+)>/g, 'users'), ...(notifiesReplied ? [replied.author.id] : [])];
  return {
    mentions: [...new Set(users)].flatMap((id) => world.users.get(id) ?? []),
    mention_roles: [...new Set(named(/<@&(\d+)>/g, 'roles'))],
    mention_everyone: /@everyone|@here/.test(content ?? '') && permits('everyone'),
  };
}
