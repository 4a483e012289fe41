/** The form in which the text of an article is pasted: Discord gives a form five fields, and a field 4,000 characters. */
import type { ModalSubmitInteraction } from 'discord.js';
import { fromPaste, type Offer } from '../../app/collections/offering/offering.ts';
import type { Modal } from '../command.ts';
import { customId } from '../replies/custom-id.ts';
import { answerIn, textForm } from './text-form.ts';

const LONGEST = 4_000;
const ABOUT = 'about';
const PARTS = ['text', 'text2', 'text3'];

export const pasteForm = (): Modal =>
  textForm(customId('pasted'), 'Paste an article', [
    {
      id: ABOUT,
      label: 'Title, publisher, date and link',
      hint: 'A line each; what you do not know is left out. A date: 2022-06-08, or 8 June 2022',
      most: 1_000,
      isLong: true,
    },
    ...PARTS.map((id, at) => ({
      id,
      label: at === 0 ? 'Text' : `Text, part ${at + 1}`,
      hint:
        at === 0
          ? 'A field ends at 4,000 characters: what is longer goes on below'
          : 'Where the field above ended',
      most: LONGEST,
      isLong: true,
      isOptional: at > 0,
    })),
  ]);

export const pastedOffer = (interaction: ModalSubmitInteraction): Offer =>
  fromPaste(
    answerIn(interaction, ABOUT),
    PARTS.map((id) => answerIn(interaction, id)),
  );
