/** A form of text fields, each under its label, and what was written into it. */
import { LabelBuilder, ModalBuilder, TextInputBuilder } from '@discordjs/builders';
import { type ModalSubmitInteraction, TextInputStyle } from 'discord.js';
import type { Modal } from '../command.ts';

export type TextField = {
  readonly id: string;
  /** At most 45 characters. */
  readonly label: string;
  /** At most 100. */
  readonly hint?: string;
  /** Discord allows 4,000 at most. */
  readonly most: number;
  readonly isOptional?: boolean;
  readonly isLong?: boolean;
};

export function textForm(id: string, title: string, fields: readonly TextField[]): Modal {
  return new ModalBuilder()
    .setCustomId(id)
    .setTitle(title)
    .addLabelComponents(...fields.map(labelled));
}

function labelled({ id, label, hint, most, isOptional = false, isLong = false }: TextField) {
  const input = new TextInputBuilder()
    .setCustomId(id)
    .setStyle(isLong ? TextInputStyle.Paragraph : TextInputStyle.Short)
    .setMaxLength(most)
    .setRequired(!isOptional);
  const under = new LabelBuilder().setLabel(label).setTextInputComponent(input);
  return hint === undefined ? under : under.setDescription(hint);
}

export const answerIn = (interaction: ModalSubmitInteraction, id: string): string =>
  interaction.fields.getTextInputValue(id).trim();
