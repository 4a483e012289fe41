/** Making, changing and removing messages, whoever writes them. */
import {
  type APIAllowedMentions,
  type APIMessage,
  type APIMessageTopLevelComponent,
  type APIUser,
  MessageFlags,
  MessageReferenceType,
  MessageType,
} from 'discord-api-types/v10';
import { emptyMessage, invalidBody, unknownChannel, unknownMessage } from './errors.ts';
import { checkMessage } from './limits.ts';
import type { Upload } from './uploads.ts';
import { keepUpload } from './uploads.ts';
import { type Pings, type Stored, snowflake, type World } from './world.ts';

/** The part of Discord's message bodies that is understood here. */
export type MessageBody = {
  readonly content?: string | null | undefined;
  readonly components?: readonly APIMessageTopLevelComponent[] | null | undefined;
  readonly embeds?: APIMessage['embeds'] | null | undefined;
  readonly flags?: number | null | undefined;
  readonly allowed_mentions?: APIAllowedMentions | null | undefined;
  readonly message_reference?:
    | {
        readonly type?: MessageReferenceType | undefined;
        readonly message_id?: string | undefined;
        readonly channel_id?: string | undefined;
        readonly fail_if_not_exists?: boolean | undefined;
      }
    | null
    | undefined;
  readonly attachments?: readonly unknown[] | null | undefined;
};

export type Draft = {
  readonly channelId: string;
  readonly author: APIUser;
  readonly body: MessageBody;
  readonly uploads?: readonly Upload[];
  readonly onlyFor?: string | null;
  /** Fields that interactions add: who asked, by which command. */
  readonly extra?: Partial<APIMessage>;
};

const KEPT_FLAGS = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;

/** Posts a message and tells everybody who sees it. */
export function createMessage(world: World, draft: Draft): Stored {
  const { channelId, author, body, extra = {} } = draft;
  if (!world.channels.has(channelId)) throw unknownChannel();
  checkMessage(body);
  const reference = referenceOf(world, channelId, body);
  const isLoading = ((extra.flags ?? 0) & MessageFlags.Loading) !== 0;
  const attachments = (draft.uploads ?? []).map((upload) => keepUpload(world, channelId, upload));
  const isEmpty = !body.content?.trim() && !body.components?.length && !body.embeds?.length;
  if (isEmpty && attachments.length === 0 && !reference.message_snapshots && !isLoading) {
    throw emptyMessage();
  }
  const pings = pingsOf(world, body, reference.referenced_message?.author.id);
  const wire: APIMessage = {
    id: snowflake(),
    channel_id: channelId,
    author,
    content: body.content?.trim() ?? '',
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    attachments,
    embeds: [...(body.embeds ?? [])],
    components: [...(body.components ?? [])],
    pinned: false,
    type: reference.referenced_message ? MessageType.Reply : MessageType.Default,
    ...mentionFields(world, pings),
    ...reference,
    ...extra,
    flags: ((body.flags ?? 0) & KEPT_FLAGS) | (extra.flags ?? 0),
  };
  return keep(world, 'created', { wire, onlyFor: draft.onlyFor ?? null, pings });
}

/** Changes what the body names and nothing else; also ends "thinking…". */
export function editMessage(
  world: World,
  messageId: string,
  body: MessageBody,
  uploads: readonly Upload[] = [],
): Stored {
  const before = world.messages.get(messageId);
  if (!before) throw unknownMessage();
  checkMessage(body);
  const { wire } = before;
  const content = body.content === undefined ? wire.content : (body.content?.trim() ?? '');
  const components = body.components === undefined ? wire.components : body.components;
  const pings =
    body.content === undefined
      ? before.pings
      : pingsOf(world, body, wire.referenced_message?.author.id);
  const added = uploads.map((upload) => keepUpload(world, wire.channel_id, upload));
  const after: APIMessage = {
    ...wire,
    ...mentionFields(world, pings),
    content,
    components: [...(components ?? [])],
    embeds: [...(body.embeds === undefined ? wire.embeds : (body.embeds ?? []))],
    attachments: [...(body.attachments ? [] : wire.attachments), ...added],
    edited_timestamp: wasLoading(wire) ? null : new Date().toISOString(),
    flags: (((wire.flags ?? 0) & ~MessageFlags.Loading) | (body.flags ?? 0)) & ~suppressedBy(body),
  };
  if (!after.content && !after.components?.length && after.attachments.length === 0) {
    throw emptyMessage();
  }
  return keep(world, 'updated', { ...before, wire: after, pings });
}

export function deleteMessage(world: World, messageId: string): void {
  const message = world.messages.get(messageId);
  if (!message) throw unknownMessage();
  world.messages.delete(messageId);
  world.announce({ kind: 'deleted', message });
}

const wasLoading = (wire: APIMessage) => ((wire.flags ?? 0) & MessageFlags.Loading) !== 0;
const suppressedBy = (body: MessageBody) =>
  body.flags === undefined || (body.flags ?? 0) & MessageFlags.SuppressEmbeds
    ? 0
    : MessageFlags.SuppressEmbeds;

function keep(world: World, kind: 'created' | 'updated', message: Stored): Stored {
  world.messages.set(message.wire.id, message);
  world.announce({ kind, message });
  return message;
}

function mentionFields(world: World, pings: Pings) {
  const mentions = pings.users.flatMap((id) => world.users.get(id) ?? []);
  return { mentions, mention_roles: [...pings.roles], mention_everyone: pings.everyone };
}

function referenceOf(world: World, channelId: string, body: MessageBody): Partial<APIMessage> {
  const asked = body.message_reference;
  if (!asked?.message_id) return {};
  const target = world.messages.get(asked.message_id)?.wire;
  if (!target) {
    if (asked.fail_if_not_exists === false) return {};
    throw invalidBody('message_reference', 'REPLIES_UNKNOWN_MESSAGE', 'Unknown message');
  }
  const guildId = world.channels.get(target.channel_id)?.guildId ?? null;
  const message_reference = {
    type: asked.type ?? MessageReferenceType.Default,
    channel_id: target.channel_id,
    message_id: target.id,
    ...(guildId === null ? {} : { guild_id: guildId }),
  };
  if (asked.type === MessageReferenceType.Forward) {
    const { content, timestamp, edited_timestamp, attachments, embeds, mentions, type } = target;
    const copy = { content, timestamp, edited_timestamp, attachments, embeds, mentions, type };
    return {
      message_reference,
      message_snapshots: [{ message: { ...copy, mention_roles: [], components: [] } }],
    };
  }
  if (target.channel_id !== channelId) {
    throw invalidBody(
      'message_reference',
      'REPLIES_CANNOT_REFERENCE_OTHER_CHANNEL',
      'Cannot reply to a message in another channel',
    );
  }
  const { referenced_message: _, ...referenced } = target;
  return { message_reference, referenced_message: referenced };
}

/** Whom the words would notify, as far as `allowed_mentions` lets them. */
function pingsOf(world: World, body: MessageBody, repliedTo: string | undefined): Pings {
  const content = body.content ?? '';
  const allowed = body.allowed_mentions;
  const named = (pattern: RegExp) => [...content.matchAll(pattern)].map((match) => match[1] ?? '');
  const permitted = (kind: 'users' | 'roles', ids: readonly string[]) =>
    !allowed || allowed.parse?.some((type) => type === kind)
      ? ids
      : ids.filter((id) => allowed[kind]?.includes(id));
  const users = permitted('users', named(/<@!?(\d+)>/g)).filter((id) => world.users.has(id));
  const repliedUser = repliedTo && (allowed ? allowed.replied_user : true) ? [repliedTo] : [];
  return {
    everyone:
      /@everyone|@here/.test(content) &&
      (!allowed || allowed.parse?.some((type) => type === 'everyone') === true),
    users: [...new Set([...users, ...repliedUser])],
    roles: [...new Set(permitted('roles', named(/<@&(\d+)>/g)))],
  };
}
