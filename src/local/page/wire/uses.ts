/**
 * What an app tells Discord when somebody uses a command, a button, a menu or a form. The page and
 * the people of the tests are such apps.
 */
import type {
  APIApplicationCommand,
  APIMessage,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import { filledIn } from '../forms/form-fields.ts';
import type { SlashLine } from './slash-lines.ts';

/** An interaction to be. */
export type Use = {
  readonly type: number;
  /** Id of the channel. */
  readonly place: string;
  /** Id of the message whose button was pressed, or from which the form was opened. */
  readonly message?: string;
  /** As Discord has it; what ids in it stand for is added by the server. */
  readonly data: { readonly target_id?: string; readonly [key: string]: unknown };
};

/** A form on the screen, and where it was opened. */
export type Form = {
  readonly modal: APIModalInteractionResponseCallbackData;
  readonly from: Pick<Use, 'place' | 'message'>;
};

export type Values = Readonly<Record<string, string | number | boolean | undefined>>;
/** The option that is being typed. */
export type Focus = { readonly option: string; readonly typed: string };

const COMMAND = 2;
const COMPONENT = 3;
const SUGGESTIONS = 4;
const FORM = 5;

export const slashUse = (place: string, slash: SlashLine, values: Values): Use => ({
  type: COMMAND,
  place,
  data: slashData(slash, values),
});

/** Asks the bot for suggestions. */
export const suggestUse = (place: string, slash: SlashLine, focus: Focus, others: Values): Use => ({
  type: SUGGESTIONS,
  place,
  data: slashData(slash, others, focus),
});

/** Uses a command of a message's menu. */
export const menuUse = (
  { id: target_id, channel_id: place }: APIMessage,
  { id, name, type }: APIApplicationCommand,
): Use => ({ type: COMMAND, place, data: { id, name, type, target_id } });

/** A button or a menu; one without an id, like a link, is not used but followed. */
export type Component = { readonly type: number; readonly custom_id?: string };

/** Presses a button, or chooses `values` in a menu under a message. */
export const componentUse = (
  { id, channel_id: place }: APIMessage,
  part: Component,
  values?: readonly string[],
): Use => ({
  type: COMPONENT,
  place,
  message: id,
  data: { component_type: part.type, custom_id: part.custom_id, values },
});

/** Sends a form; `values` by custom id. */
export const formUse = ({ modal, from }: Form, values: Readonly<Record<string, string>>): Use => ({
  ...from,
  type: FORM,
  data: { custom_id: modal.custom_id, components: filledIn(modal, values) },
});

/** The command's own id and name, its subcommands, and what is filled in. */
function slashData({ command, branches, options }: SlashLine, values: Values, focus?: Focus) {
  const filled = options.flatMap(({ name, type }): object[] => {
    if (name === focus?.option) return [{ name, type, value: focus.typed, focused: true }];
    const value = values[name] ?? '';
    return value === '' ? [] : [{ name, type, value }];
  });
  const { id, name, type, guild_id } = command;
  return {
    id,
    name,
    type,
    ...(guild_id === undefined ? {} : { guild_id }),
    options: branches.reduceRight((inner, branch) => [{ ...branch, options: inner }], filled),
  };
}
