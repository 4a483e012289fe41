/** What an interaction wants, decided in memory: what it is called, who sees the answer, who may. */
import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  MessageFlagsBitField,
  type ModalSubmitInteraction,
} from 'discord.js';
import { type Bot, type Modal, placeOf } from '../command.ts';
import { parseCustomId } from '../replies/custom-id.ts';
import { line, type Reply, TOO_FAST } from '../reply.ts';
import { hindranceTo } from './access.ts';
import type { Manner } from './acknowledge.ts';
import type { Routes } from './routes.ts';

export type Commanded = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

export type Task = { readonly name: string } & (
  | {
      readonly manner: Manner;
      /** Deferred before the work begins. */
      readonly slow?: boolean;
      readonly work: () => Promise<Reply>;
    }
  /** A form is the whole answer; what is filled in comes as another interaction. */
  | { readonly form: Modal }
);

export function commanded(interaction: Commanded, routes: Routes, bot: Bot): Task {
  const name = spokenName(interaction);
  const command = routes.commands.get(name);
  if (!command)
    return told(name, 'This command is from another version of me; it goes away soon.', 'unknown');
  const hindrance = hindranceTo(command.access, interaction, bot);
  if (hindrance !== null) return told(name, hindrance, 'refused');
  if (bot.paces.of(interaction.user.id) !== 'fine') return told(name, TOO_FAST, 'too fast');
  if (interaction.isMessageContextMenuCommand())
    return 'executeOn' in command
      ? { name, manner: 'private', work: () => command.executeOn(interaction, bot) }
      : told(name, 'This is not a message menu.', 'unknown');
  if ('executeOn' in command) return told(name, 'This is a message menu.', 'unknown');
  if ('form' in command) return { name, form: command.form() };
  const manner = command.privacy === 'always' ? 'private' : placeOf(interaction, bot);
  const slow = command.slow?.(bot, interaction.guildId) ?? false;
  return { name, manner, slow, work: () => command.execute(interaction, bot) };
}

export function pressed(interaction: ButtonInteraction, routes: Routes, bot: Bot): Task {
  const id = parseCustomId(interaction.customId);
  const name = `button ${id?.action ?? 'unknown'}`;
  const action = id && routes.actions.get(id.action);
  if (!id || !action) return told(name, FROM_ANOTHER, 'unknown');
  const hindrance = hindranceTo(action.access, interaction, bot);
  if (hindrance !== null) return told(name, hindrance, 'refused');
  if ('open' in action) return { name, form: action.open(interaction, id.fields, bot) };
  const work = () => action.press(interaction, id.fields, bot);
  return { name, manner: isOnPage(interaction) ? 'in-place' : 'private', work };
}

/** A form that was filled in. */
export function submitted(interaction: ModalSubmitInteraction, routes: Routes, bot: Bot): Task {
  const id = parseCustomId(interaction.customId);
  const name = `form ${id?.action ?? 'unknown'}`;
  const form = id && routes.forms.get(id.action);
  if (!id || !form) return told(name, FROM_ANOTHER, 'unknown');
  const hindrance = hindranceTo(form.access, interaction, bot);
  if (hindrance !== null) return told(name, hindrance, 'refused');
  const work = () => form.submit(interaction, id.fields, bot);
  return { name, manner: isOnPage(interaction) ? 'in-place' : 'private', work };
}

const FROM_ANOTHER = 'This button is from another version of me. Please ask again.';

/** A private line instead of an answer. */
function told(name: string, content: string, outcome: string): Task {
  return { name, manner: 'private', work: async () => line(content, outcome) };
}

/** Whether it was used on a message that one person sees, which becomes the reply. */
function isOnPage({ message }: ButtonInteraction | ModalSubmitInteraction): boolean {
  return message !== null && new MessageFlagsBitField(message.flags).has(MessageFlags.Ephemeral);
}

/** `knowledge reload`: the command with its subcommand. */
export function spokenName(interaction: Commanded | AutocompleteInteraction): string {
  if (interaction.isMessageContextMenuCommand()) return interaction.commandName;
  const part = interaction.options.getSubcommand(false);
  return part ? `${interaction.commandName} ${part}` : interaction.commandName;
}
