/** What a file in `commands/` holds. The router acknowledges, defers, refuses and logs; a command only says what to answer. */
import type { ModalBuilder } from '@discordjs/builders';
import type {
  APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionChoiceData,
  ApplicationCommandType,
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  Client,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Answer } from '../answering/answer.ts';
import type { Context } from '../app/context.ts';
import type { Sources } from '../app/contracts.ts';
import type { Conversations } from '../app/conversations.ts';
import type { Given } from '../app/given.ts';
import type { Turns } from '../app/pace/event-turns.ts';
import type { Pace, Queue } from '../app/pace/pace.ts';
import type { Request } from '../app/respond.ts';
import type { State } from '../app/state/state.ts';
import type { Application } from './connection/application.ts';

import type { Lateness } from './interactions/lateness.ts';

import { serverOf } from './interactions/server-of.ts';
import { settingsIn } from './interactions/settings-in.ts';

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
  /** The one way to an Answer: in another thread where there is one, else here in steps. */
  respond(request: Request, sources: Sources): Promise<Answer>;
  /** Whatever is answered begins in a turn of its own. */
  readonly turns: Turns;
  /** Names of commands and buttons whose last answer took long. */
  readonly slow: Set<string>;
};

/**
 * Checked by the router on the command, its autocomplete, its buttons and its forms. `admins` run the bot;
 * `managers` may manage the server, `editors` its articles.
 */
export type Access = 'everyone' | 'admins' | 'managers' | 'editors';

/** `fields` is what follows the action in the id of a button or a form. */
type Handle<Interaction> = (
  interaction: Interaction,
  fields: readonly string[],
  bot: Bot,
) => Promise<Reply>;

export type Press = Handle<ButtonInteraction>;
/** Takes a form that was filled in. */
export type Submit = Handle<ModalSubmitInteraction>;

/** A form on the person's screen; its id is made as a button's. */
export type Modal = ModalBuilder;

/** What opens a form: from memory alone, for it has to be the first answer. */
export type OpensModal = (
  interaction: ButtonInteraction,
  fields: readonly string[],
  bot: Bot,
) => Modal;

type Common = {
  readonly access: Access;
  /** By the action in the button's id; they inherit `access`. */
  readonly buttons?: Readonly<Record<string, Press>>;
  /** Buttons that open a form. */
  readonly opens?: Readonly<Record<string, OpensModal>>;
  /** By the action in the form's id. */
  readonly submits?: Readonly<Record<string, Submit>>;
};

type Slash = Common & {
  /** `asked`: the person decides with the option `private`. */
  readonly privacy: 'always' | 'asked';
  /** Whether its answers in a server (null: in none) may take long, so that it is deferred before the work begins. */
  readonly slow?: (bot: Bot, server: string | null) => boolean;
  /** Nobody waits for suggestions: they come from memory, but for lists that only admins see. */
  readonly complete?: (
    interaction: AutocompleteInteraction,
    bot: Bot,
  ) => Choices | Promise<Choices>;
} & (
    | { readonly execute: (interaction: ChatInputCommandInteraction, bot: Bot) => Promise<Reply> }
    /** Opens a form instead. */
    | { readonly form: () => Modal }
  );

export type SlashCommand = Slash & {
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
};

export type Subcommand = Slash & { readonly data: APIApplicationCommandSubcommandOption };

/** Subcommands, each with an access of its own; that of the group says to whom Discord shows them. */
export type CommandGroup = {
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  readonly access: Access;
  readonly parts: readonly Subcommand[];
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

export type Command = SlashCommand | CommandGroup | MessageCommand;

/** Where a command with `privacy: 'asked'` answers: as the person says, else as the server has set it; until that is known for them alone. */
export function placeOf(interaction: ChatInputCommandInteraction, bot: Bot): Audience {
  const settings = settingsIn(serverOf(interaction), bot);
  const byServer = settings === 'unknown' || (settings !== 'none' && settings.privately);
  return (interaction.options.getBoolean('private') ?? byServer) ? 'private' : 'public';
}
