/** Acting as one of the people: what somebody's app may ask of Discord. */
import { offeredCommands } from './commands.ts';
import type { Account } from './home.ts';
import type { Interactions, Outcome } from './interactions.ts';
import { createMessage, deleteMessage } from './messages.ts';
import type { Use } from './page/uses.ts';
import type { MessageBody } from './schemas.ts';
import type { Upload } from './uploads.ts';
import { type Channel, type Stored, visibleMessages, type World } from './world.ts';

export type Actor = ReturnType<typeof actAs>;

/** Each action throws where the person does not see what it names. */
export function actAs(world: World, interactions: Interactions, { user, dm }: Account) {
  const channel = (id: string): Channel => {
    const found = world.channels.get(id);
    if (found) return found;
    throw new Error(`there is no channel ${id}`);
  };
  const message = (id: string): Stored => {
    const found = world.messages.get(id);
    if (found && (found.onlyFor ?? user.id) === user.id) return found;
    throw new Error(`${user.username} does not see a message ${id}`);
  };
  return {
    user,
    /** Id of this person's direct messages with the bot. */
    dm,
    post(channelId: string, body: MessageBody, uploads: readonly Upload[] = []) {
      return createMessage(world, { channelId: channel(channelId).id, author: user, body, uploads })
        .wire;
    },
    /** Deletes an own message, or takes a private reply off this person's screen. */
    remove(messageId: string): void {
      const { wire, onlyFor } = message(messageId);
      const isTheirs = wire.author.id === user.id || onlyFor === user.id;
      if (!isTheirs) throw new Error(`message ${messageId} is somebody else's`);
      deleteMessage(world, messageId);
    },
    /** Uses a command, button, menu or form; `report` hears all that comes of it. */
    use({ type, place, data, message: from }: Use, report: (outcome: Outcome) => void): void {
      const target = data.target_id === undefined ? null : message(data.target_id).wire;
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
    messages: (channelId: string) => visibleMessages(world, channel(channelId).id, user.id),
    /** The commands that this person is offered in a channel. */
    commands: (channelId: string) => offeredCommands(world, channel(channelId), user.id),
  };
}
