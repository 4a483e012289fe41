/** Making, changing and removing messages, whoever writes them. */
import {
  type APIAttachment,
  type APIMessage,
  type APIUser,
  MessageFlags,
  MessageReferenceType,
  MessageType,
} from 'discord-api-types/v10';
import { snowflake, type World } from '../world/world.ts';
import { fail, failInvalid } from './errors.ts';
import { check, MESSAGE, type MessageBody } from './schemas.ts';

export type Upload = { readonly name: string; readonly bytes: Uint8Array; readonly type?: string };

export type Draft = {
  readonly channelId: string;
  readonly author: APIUser;
  readonly body: MessageBody;
  readonly uploads?: readonly Upload[];
  /** Fields that no body sets: who asked by which command, "thinking…", for one person only. */
  readonly extra?: Partial<APIMessage>;
};

const UNSAID = { content: '', mentions: [], mention_roles: [], mention_everyone: false };
const UNUSED = { tts: false, pinned: false, embeds: [] };

/** How long Discord knows a nonce again ("the past few minutes"). */
const NONCE_MS = 5 * 60_000;

/** Posts a message and tells everybody who sees it; one whose nonce was used already is there already. */
export function createMessage(world: World, draft: Draft): APIMessage {
  const { channelId, author, uploads = [], extra = {} } = draft;
  const body = check(MESSAGE, draft.body);
  const earlier = body.enforce_nonce && withNonce(world, author, body.nonce);
  if (earlier) return earlier;
  const blank: APIMessage = {
    id: snowflake(),
    channel_id: channelId,
    author,
    ...UNSAID,
    ...UNUSED,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    attachments: uploads.map((upload) => keepUpload(world, channelId, upload)),
    type: MessageType.Default,
    ...(body.nonce == null ? {} : { nonce: body.nonce }),
    ...repliedTo(world, channelId, body),
    ...extra,
  };
  return keep(world, 'created', written(world, blank, body));
}

/** What the author posted lately under this nonce. */
function withNonce(world: World, author: APIUser, nonce: MessageBody['nonce']) {
  const since = Date.now() - NONCE_MS;
  return [...world.messages.values()].findLast(
    (one) =>
      one.author.id === author.id && one.nonce === nonce && Date.parse(one.timestamp) > since,
  );
}

/** Changes what the body names and nothing else; also ends "thinking…". */
export function editMessage(world: World, messageId: string, given: MessageBody): APIMessage {
  const before = world.messages.get(messageId) ?? fail('unknownMessage');
  const body = check(MESSAGE, given);
  const flags = (before.flags ?? 0) & ~MessageFlags.Loading;
  const edited_timestamp = isLoading(before) ? null : new Date().toISOString();
  return keep(world, 'updated', written(world, { ...before, flags, edited_timestamp }, body));
}

export function deleteMessage(world: World, messageId: string): void {
  const message = world.messages.get(messageId) ?? fail('unknownMessage');
  world.messages.delete(messageId);
  world.announce({ kind: 'deleted', message });
}

/** Whether the message only says that the bot is thinking. */
export const isLoading = ({ flags }: APIMessage) => ((flags ?? 0) & MessageFlags.Loading) !== 0;

function keep(world: World, kind: 'created' | 'updated', message: APIMessage): APIMessage {
  world.messages.set(message.id, message);
  world.announce({ kind, message });
  return message;
}

/** The message with what the body says; Discord refuses one that holds nothing then. */
function written(world: World, before: APIMessage, body: MessageBody): APIMessage {
  const after: APIMessage = {
    ...before,
    ...(body.content === undefined ? {} : mentionsIn(world, body, before.referenced_message)),
    content: (body.content === undefined ? before.content : body.content?.trim()) ?? '',
    components: (body.components === undefined ? before.components : body.components) ?? [],
    flags: (before.flags ?? 0) | ((body.flags ?? 0) & MessageFlags.SuppressEmbeds),
  };
  const holds = [after.components, after.attachments, after.message_snapshots];
  const isEmpty = after.content === '' && holds.every((list = []) => list.length === 0);
  return isEmpty && !isLoading(after) ? fail('emptyMessage') : after;
}

/** What a reply says of the message that it answers; nothing for any other message. */
function repliedTo(world: World, channel_id: string, body: MessageBody): Partial<APIMessage> {
  const { message_id: id, fail_if_not_exists: mustExist = true } = body.message_reference ?? {};
  const target = world.messages.get(id ?? '');
  if (id === undefined || (!target && !mustExist)) return {};
  if (target?.channel_id !== channel_id) {
    return failInvalid([{ path: ['message_reference'], message: 'Unknown message' }]);
  }
  const { referenced_message: _, ...referenced } = target;
  return {
    type: MessageType.Reply,
    message_reference: { type: MessageReferenceType.Default, message_id: id, channel_id },
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

/** Keeps a file in memory, served back under its own address. */
export function keepUpload(world: World, channelId: string, upload: Upload): APIAttachment {
  const id = snowflake();
  const filename = upload.name.replace(/[^\w.-]+/g, '_') || 'file';
  const path = `/attachments/${channelId}/${id}/${filename}`;
  const type = upload.type || 'text/plain; charset=utf-8';
  world.files.set(path, { bytes: upload.bytes, type });
  const url = world.origin + path;
  return { id, filename, size: upload.bytes.length, url, proxy_url: url, content_type: type };
}
