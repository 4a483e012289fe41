import { type APIMessage, EmbedType, Message } from 'discord.js';

/** What is read of a message that somebody wants checked. */
export type MessageText = {
  readonly id: string;
  readonly channel: string;
  /** Its own text, then what it forwards, then what a bot set in embeds; link previews left out. */
  readonly text: string;
  /** Whether it holds pictures, which are not read. */
  readonly pictures: boolean;
};

type Part = {
  readonly content: string;
  readonly embeds: readonly Embed[];
  readonly attachments: readonly { readonly contentType: string | null }[];
};
type Embed = {
  readonly type?: string | undefined;
  readonly title?: string | null | undefined;
  readonly description?: string | null | undefined;
};

/** Reads a message as discord.js holds it, or as Discord sent it (in a server the bot is not a member of). */
export function messageText(message: Message | APIMessage): MessageText {
  const parts = message instanceof Message ? partsOf(message) : rawPartsOf(message);
  const texts = parts.flatMap((part) => [part.content, ...part.embeds.flatMap(embedTexts)]);
  return {
    id: message.id,
    channel: message instanceof Message ? message.channelId : message.channel_id,
    text: texts.filter((text) => text.trim() !== '').join('\n\n'),
    pictures: parts.some(({ attachments }) =>
      attachments.some(({ contentType }) => contentType?.startsWith('image/') ?? false),
    ),
  };
}

function partsOf(message: Message): readonly Part[] {
  return [message, ...message.messageSnapshots.values()].map((part) => ({
    content: part.content ?? '',
    embeds: part.embeds?.map(({ data }) => data) ?? [],
    attachments: [...(part.attachments?.values() ?? [])],
  }));
}

function rawPartsOf(message: APIMessage): readonly Part[] {
  const forwarded = message.message_snapshots?.map((snapshot) => snapshot.message) ?? [];
  return [message, ...forwarded].map((part) => ({
    content: part.content,
    embeds: part.embeds,
    attachments: part.attachments.map(({ content_type }) => ({
      contentType: content_type ?? null,
    })),
  }));
}

function embedTexts(embed: Embed): readonly string[] {
  if (embed.type !== EmbedType.Rich) return [];
  return [embed.title ?? '', embed.description ?? ''];
}

/** Who used the command that this message answers, as Discord keeps it; null where no command was used. */
export function messageAsker(message: Message | APIMessage): string | null {
  if (message instanceof Message) return message.interactionMetadata?.user.id ?? null;
  return message.interaction_metadata?.user.id ?? null;
}
