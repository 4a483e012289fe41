/** A message as an app sends it: the page, and the people of the tests. */
import type {
  AllowedMentionsTypes,
  APIUser,
  RESTPostAPIChannelMessageJSONBody,
} from 'discord-api-types/v10';

/** The message that is answered, and whether that notifies its author. */
export type ReplyTo = { readonly id: string; readonly ping: boolean };

/** "@Name" of the bot becomes its mention, and all who are mentioned are notified. */
export function messageBody(
  text: string,
  bot: APIUser,
  replyTo: ReplyTo | null = null,
): RESTPostAPIChannelMessageJSONBody {
  const parse = ['users', 'roles', 'everyone'] as AllowedMentionsTypes[];
  return {
    content: text.replaceAll(`@${bot.username}`, `<@${bot.id}>`),
    allowed_mentions: { parse, replied_user: replyTo?.ping ?? false },
    ...(replyTo && { message_reference: { message_id: replyTo.id } }),
  };
}
