/** Acting as one of the people: what somebody's app may ask of Discord. */
import { type APIAttachment, MessageFlags } from 'discord-api-types/v10';
import { createMessage, deleteMessage, keepUpload, type Upload } from './api/channel-messages.ts';
import { offeredCommands } from './api/commands.ts';
import { fail } from './api/errors.ts';
import type { Interactions, Outcome } from './api/interaction-events.ts';
import type { MessageBody } from './api/schemas.ts';
import type { Use } from './page/wire/uses.ts';
import type { Account } from './world/home.ts';
import { isSeenBy, type World } from './world/world.ts';

/** A file that is given for an option of a command. */
export type OptionFile = { readonly option: string; readonly file: Upload };

export type Actor = ReturnType<typeof actAs>;

/** Each action fails where the person does not see what it names. */
export function actAs(world: World, interactions: Interactions, { user, dm }: Account) {
  const channel = (id: string) => world.channels.get(id) ?? fail('unknownChannel');
  const message = (id: string) => {
    const found = world.messages.get(id);
    return found && isSeenBy(found, user.id) ? found : fail('unknownMessage');
  };
  return {
    user,
    /** Id of this person's direct messages with the bot. */
    dm,
    post(channelId: string, body: MessageBody, uploads: readonly Upload[] = []) {
      const { id } = channel(channelId);
      return createMessage(world, { channelId: id, author: user, body, uploads });
    },
    /** Deletes an own message, or takes a private reply off this person's screen. */
    remove(messageId: string): void {
      const { author, flags } = message(messageId);
      const isPrivate = ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
      if (author.id !== user.id && !isPrivate) fail('missingPermissions');
      deleteMessage(world, messageId);
    },
    /** Uses a command, button, menu or form; `report` hears all that comes of it. The files are those of a command's options. */
    use(
      { type, place, data: given, message: from }: Use,
      report: (outcome: Outcome) => void,
      files: readonly OptionFile[] = [],
    ): void {
      const target = given.target_id === undefined ? null : message(given.target_id);
      const kept = files.map(({ option, file }) => ({
        name: option,
        file: keepUpload(world, place, file),
      }));
      const data = kept.length === 0 ? given : withFiles(given, kept);
      interactions.start({
        type,
        user,
        channel: channel(place),
        data: target ? { ...data, resolved: { messages: { [target.id]: target } } } : data,
        source: from === undefined ? null : message(from),
        report,
      });
    },
    /** The channel as this person sees it, own private replies included, oldest first. */
    messages: (channelId: string) =>
      [...world.messages.values()].filter(
        (one) => one.channel_id === channelId && isSeenBy(one, user.id),
      ),
    /** The commands that this person is offered in a channel. */
    commands: (channelId: string) => offeredCommands(world, channel(channelId), user.id),
  };
}

type Filled = { readonly type: number; readonly options?: readonly Filled[] };
type Kept = { readonly name: string; readonly file: APIAttachment };

const SUBCOMMANDS: readonly number[] = [1, 2];

/** The files' ids as values of their options, of the innermost subcommand, and what the ids stand for. */
function withFiles(data: Use['data'], kept: readonly Kept[]): Use['data'] {
  const values = kept.map(({ name, file }) => ({ name, type: 11, value: file.id }));
  const into = (options: readonly Filled[] = []): readonly object[] => {
    const [first] = options;
    const isBranch = first !== undefined && SUBCOMMANDS.includes(first.type);
    return isBranch ? [{ ...first, options: into(first.options) }] : [...options, ...values];
  };
  const attachments = Object.fromEntries(kept.map(({ file }) => [file.id, file]));
  return {
    ...data,
    options: into(data.options as readonly Filled[] | undefined),
    resolved: { attachments },
  };
}
