/** Acting as a person: everything that somebody can do in Discord's app with this bot. */
import {
  type APIApplicationCommandOptionChoice,
  ApplicationCommandType,
  InteractionType,
} from 'discord-api-types/v10';
import { findCommand, type OptionValues, slashData } from './commandline.ts';
import { buttonData, selectData } from './controls.ts';
import type { Interactions } from './interactions.ts';
import { formData } from './modals.ts';
import { type Modal, nextFromBot, type Reply, settled, toReply } from './outcomes.ts';
import type { Channel, Stored, World } from './world.ts';

import { createSight, createWriting, type SayOptions, type Writing } from './writing.ts';

export type { Modal, Reply } from './outcomes.ts';

export type Person = Writing & {
  readonly id: string;
  readonly name: string;
  /** Id of this person's direct messages with the bot. */
  readonly dm: string;
  /** Posts a message and waits for the bot's next one in that channel. */
  readonly ask: (channelId: string, text: string, options?: SayOptions) => Promise<Reply>;
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
};

export function createPerson(
  world: World,
  interactions: Interactions,
  userId: string,
  dm: string,
  patienceMs: number,
): Person {
  const user = world.users.get(userId);
  if (!user) throw new Error(`there is no person ${userId}`);
  const writing = createWriting(world, user);
  const uses = createUses(world, interactions, userId, patienceMs, createSight(world, user));
  return {
    id: userId,
    name: user.username,
    dm,
    ...writing,
    ...uses,
    async ask(channelId, text, options) {
      const next = nextFromBot(world, channelId, patienceMs);
      const { channel_id } = writing.say(channelId, text, options);
      return toReply({ kind: 'message', message: await next }, channel_id, null);
    },
  };
}

type Uses = Pick<Person, 'slash' | 'autocomplete' | 'menu' | 'press' | 'choose' | 'submit'>;

/** What the bot answers: commands, suggestions, buttons, menus, forms. */
function createUses(
  world: World,
  interactions: Interactions,
  userId: string,
  patienceMs: number,
  { channel, message }: ReturnType<typeof createSight>,
): Uses {
  type Use = { readonly type: InteractionType; readonly place: Channel; readonly data: unknown };
  const interact = ({ type, place, data }: Use, source: Stored | null = null) =>
    settled(patienceMs, (report) => {
      interactions.start({ type, userId, channel: place, data, source, report });
    });
  const use = async (what: Use, source: Stored | null = null) =>
    toReply(await interact(what, source), what.place.id, source);
  const command = (place: Channel, data: unknown) =>
    use({ type: InteractionType.ApplicationCommand, place, data });
  const component = (source: Stored, data: unknown) => {
    const place = channel(source.wire.channel_id);
    return use({ type: InteractionType.MessageComponent, place, data }, source);
  };
  return {
    async slash(channelId, line, options = {}) {
      const place = channel(channelId);
      return command(place, slashData(world, place, userId, line, options));
    },
    async autocomplete(channelId, line, option, typed, others = {}) {
      const place = channel(channelId);
      const data = slashData(world, place, userId, line, others, { option, typed });
      const type = InteractionType.ApplicationCommandAutocomplete;
      const outcome = await interact({ type, place, data });
      return outcome.kind === 'choices' ? outcome.choices : [];
    },
    async menu(channelId, messageId, name) {
      const place = channel(channelId);
      const { wire } = message(messageId);
      const { id, type } = findCommand(world, place, userId, name, ApplicationCommandType.Message);
      const resolved = { messages: { [wire.id]: wire } };
      return command(place, { id, name, type, target_id: wire.id, resolved });
    },
    async press(messageId, button) {
      const source = message(messageId);
      return component(source, buttonData(source.wire, button));
    },
    async choose(messageId, menu, values) {
      const source = message(messageId);
      return component(source, selectData(source.wire, menu, values));
    },
    async submit(modal, fields) {
      const source = modal.messageId === null ? null : message(modal.messageId);
      const place = channel(modal.channelId);
      return use(
        { type: InteractionType.ModalSubmit, place, data: formData(modal, fields) },
        source,
      );
    },
  };
}
