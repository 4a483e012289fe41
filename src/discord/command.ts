/** What a file in `commands/` holds. The router acknowledges, defers, refuses and logs; a command only says what to answer. */
import type {
  ApplicationCommandOptionChoiceData,
  ApplicationCommandType,
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  Client,
  MessageContextMenuCommandInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Context } from '../app/context.ts';
import type { Conversations } from '../app/conversations.ts';
import type { Given } from '../app/given.ts';
import type { Pace, Queue } from '../app/pace.ts';
import type { State } from '../app/state.ts';
import type { Application } from './connection/application.ts';
import type { Lateness } from './interactions/lateness.ts';
import type { Edits } from './messages/edits.ts';
import type { Audience, Reply } from './reply.ts';
import type { SeenIds } from './seen-ids.ts';

/** Ways to take back the newest answers where the bot is not a member and may delete nothing. */
export type TakingBack = Map<string, () => Promise<void>>;

/** The context with what the Discord side adds to it. */
export type Bot = Context & {
  readonly client: Client;
  readonly application: Application;
  readonly state: State;
  /** What people asked lately, by channel and person. */
  readonly conversations: Conversations;
  /** Ids of interactions and messages that were taken up. */
  readonly seen: SeenIds;
  /** Ids of messages that were deleted while an answer to them may be under way. */
  readonly deleted: SeenIds;
  readonly takingBack: TakingBack;
  /** Pages that were read for one answer. */
  readonly given: Given;
  /** When messages were edited. */
  readonly edits: Edits;
  readonly lateness: Lateness;
  /** How fast each person asks. */
  readonly paces: Pace;
  /** Mentions and direct messages, in turn. */
  readonly queue: Queue;
  /** Names of commands and buttons whose last answer took long. */
  readonly slow: Set<string>;
};

/** `admins`: checked by the router on the command, its autocomplete and its buttons. */
export type Access = 'everyone' | 'admins';

/** `fields` is what follows the action in the button's id. */
export type Press = (
  interaction: ButtonInteraction,
  fields: readonly string[],
  bot: Bot,
) => Promise<Reply>;

type Common = {
  readonly access: Access;
  /** By the action in the button's id; they inherit `access`. */
  readonly buttons?: Readonly<Record<string, Press>>;
};

export type SlashCommand = Common & {
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** `asked`: the person decides with the option `private`. */
  readonly privacy: 'always' | 'asked';
  readonly execute: (interaction: ChatInputCommandInteraction, bot: Bot) => Promise<Reply>;
  /** Whether its answers in a server (null: in none) may take long, so that it is deferred before the work begins. */
  readonly slow?: (bot: Bot, server: string | null) => boolean;
  /** From memory alone: no I/O. */
  readonly complete?: (
    interaction: AutocompleteInteraction,
    bot: Bot,
  ) => Choices | Promise<Choices>;
};

type Choices = readonly ApplicationCommandOptionChoiceData<string>[];

export type MessageCommand = Common & {
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody & {
    type: ApplicationCommandType.Message;
  };
  readonly privacy: 'always';
  readonly executeOn: (
    interaction: MessageContextMenuCommandInteraction,
    bot: Bot,
  ) => Promise<Reply>;
};

export type Command = SlashCommand | MessageCommand;

/** Where a command with `privacy: 'asked'` answers: only the asker sees it where they said so. */
export function placeOf(interaction: ChatInputCommandInteraction): Audience {
  return interaction.options.getBoolean('private') ? 'private' : 'public';
}
