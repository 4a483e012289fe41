/** One option of a command as a field: typed, or chosen from a list. */
import { h } from '../dom.ts';
import type { Choice } from '../wire/protocol.ts';
import { ATTACHMENT, BOOLEAN, INTEGER, type SlashOption } from '../wire/slash-lines.ts';
import type { Values } from '../wire/uses.ts';

/** A file that was chosen for an option. */
export type OptionFile = { readonly option: string; readonly file: File };

export type Field = {
  readonly option: SlashOption;
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  /** What a choice stands for, once its name is in the field. */
  chosen: Choice | null;
};

export function createField(option: SlashOption): Field {
  const input = option.type === ATTACHMENT ? fileInput(option) : textInput(option);
  const element = h('label', { class: 'field' }, h('span', null, option.name), input);
  const field: Field = { option, element, input, chosen: null };
  widen(input);
  return field;
}

const fileInput = ({ name, description }: SlashOption) =>
  h('input', { type: 'file', 'aria-label': `${name}: ${description}` });

const textInput = (option: SlashOption) =>
  h('input', {
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-label': `${option.name}: ${option.description}`,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-required': option.isRequired ? 'true' : null,
    maxlength: option.maxLength,
    readonly: option.choices.length > 0,
  });

export function fill({ input }: Field, text: string): void {
  input.value = text;
  widen(input);
}

/** Wide enough for what is in it. */
export function widen(input: HTMLInputElement): void {
  if (input.type === 'file') return;
  input.style.width = `min(100%, ${Math.max(8, input.value.length + 2)}ch)`;
}

/** What is filled in, by option. */
export function valuesOf(fields: readonly Field[]): Values {
  const filled = fields.filter(({ input }) => input.type !== 'file' && input.value !== '');
  return Object.fromEntries(filled.map((field) => [field.option.name, sentValue(field)]));
}

/** The files that are chosen, by option. */
export const filesOf = (fields: readonly Field[]): readonly OptionFile[] =>
  fields.flatMap(({ option, input }) => {
    const file = input.files?.[0];
    return file ? [{ option: option.name, file }] : [];
  });

function sentValue({ option, input, chosen }: Field) {
  if (option.type === BOOLEAN) return input.value === 'True';
  if (option.type === INTEGER) return Number.parseInt(input.value, 10);
  return chosen?.value ?? input.value;
}
