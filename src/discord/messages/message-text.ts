import { type APIMessage, EmbedType, Message } from 'discord.js';
import type { Attachment } from '../../app/contracts.ts';
import type { Bot } from '../command.ts';
import type { Checked } from './edits.ts';

/** What is read of a message that somebody wants checked. */
export type MessageText = {
  readonly id: string;
  readonly channel: string;
  /** Its own text, then what it forwards, then what a bot set in embeds with their authors; link previews left out. */
  readonly text: string;
  /** Whether it holds pictures, which are not read. */
  readonly pictures: boolean;
  /** The first address in it, or the one that its preview is of. */
  readonly link: string | null;
  readonly checked: Checked;
  /** Its files, but for the long paste that is among the text. */
  readonly files: readonly Attachment[];
};

type Part = {
  readonly content: string;
  readonly embeds: readonly Embed[];
  readonly files: readonly (Attachment & { readonly type: string | null })[];
};
type Embed = {
  readonly type?: string | undefined;
  readonly url?: string | undefined;
  readonly author?: { readonly name: string } | undefined;
  readonly title?: string | null | undefined;
  readonly description?: string | null | undefined;
};

/** Reads a message as discord.js holds it, or as Discord sent it (in a server the bot is not a member of), with the long paste that Discord made a file of. */
export async function readMessage(
  message: Message | APIMessage,
  bot: Pick<Bot, 'documents'>,
): Promise<MessageText> {
  const parts = message instanceof Message ? partsOf(message) : rawPartsOf(message);
  const texts = await Promise.all(parts.map((part) => textsOf(part, bot)));
  return {
    id: message.id,
    channel: message instanceof Message ? message.channelId : message.channel_id,
    text: texts
      .flat()
      .filter((text) => text.trim() !== '')
      .join('\n\n'),
    pictures: parts.some(({ files }) =>
      files.some(({ type }) => type?.startsWith('image/') ?? false),
    ),
    link: parts.flatMap(linksIn)[0] ?? null,
    checked: { id: message.id, edited: editedAt(message) },
    files: parts.flatMap(({ files }) => files.filter(({ name }) => name !== LONG_PASTE)),
  };
}

function editedAt(message: Message | APIMessage): number {
  if (message instanceof Message) return message.editedTimestamp ?? 0;
  return message.edited_timestamp === null ? 0 : Date.parse(message.edited_timestamp);
}

function partsOf(message: Message): readonly Part[] {
  return [message, ...message.messageSnapshots.values()].map((part) => ({
    content: part.content ?? '',
    embeds: part.embeds?.map(({ data }) => data) ?? [],
    files: [...(part.attachments?.values() ?? [])].map(({ name, url, size, contentType }) => ({
      name,
      url,
      size,
      type: contentType,
    })),
  }));
}

function rawPartsOf(message: APIMessage): readonly Part[] {
  const forwarded = message.message_snapshots?.map((snapshot) => snapshot.message) ?? [];
  return [message, ...forwarded].map((part) => ({
    content: part.content,
    embeds: part.embeds,
    files: part.attachments.map(({ filename: name, url, size, content_type }) => ({
      name,
      url,
      size,
      type: content_type ?? null,
    })),
  }));
}

/** What Discord makes of a paste that is too long for a message. */
const LONG_PASTE = 'message.txt';

async function textsOf(
  { content, embeds, files }: Part,
  { documents }: Pick<Bot, 'documents'>,
): Promise<readonly string[]> {
  const pastes = files.filter(({ name }) => name === LONG_PASTE).slice(0, 1);
  const read = await Promise.all(pastes.map(documents.attachment));
  return [
    content,
    ...read.flatMap((one) => (one.ok ? [one.text] : [])),
    ...embeds.flatMap(embedTexts),
  ];
}

function embedTexts({ type, author, title, description }: Embed): readonly string[] {
  if (type !== EmbedType.Rich) return [];
  return [author?.name ?? '', title ?? '', description ?? ''];
}

const ADDRESS = /https?:\/\/[^\s<>()[\]"“”]+[^\s<>()[\]"“”.,:;!?'’]/gi;
/** Addresses of Discord's own lead to no article. */
const DISCORD = /^https?:\/\/(?:[\w-]+\.)*discord(?:app)?\.(?:com|gg|net|media)(?:[/:?#]|$)/i;

function linksIn({ content, embeds }: Part): readonly string[] {
  const written = content.match(ADDRESS) ?? [];
  return [...written, ...embeds.flatMap(({ url }) => url ?? [])].filter(
    (link) => !DISCORD.test(link),
  );
}

/** Who used the command that this message answers, as Discord keeps it; null where no command was used. */
export function messageAsker(message: Message | APIMessage): string | null {
  if (message instanceof Message) return message.interactionMetadata?.user.id ?? null;
  return message.interaction_metadata?.user.id ?? null;
}
