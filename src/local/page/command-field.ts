/** One option of a command as a field: typed, chosen from a list, or a file. */
import { h } from './dom.ts';
import { chooseFile, toFileValue } from './files.ts';
import type { Choice, FileValue, Values } from './protocol.ts';
import { OPTION, type SlashOption } from './slash-lines.ts';

export type Field = {
  readonly option: SlashOption;
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  file: FileValue | null;
  /** What a choice stands for, once its name is in the field. */
  chosen: Choice | null;
};

export function createField(option: SlashOption): Field {
  const isFile = option.type === OPTION.attachment;
  const input = h('input', {
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-label': `${option.name}: ${option.description}`,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-required': option.isRequired ? 'true' : null,
    maxlength: option.maxLength,
    readonly: option.choices.length > 0 || isFile,
    placeholder: isFile ? 'choose a file' : null,
  });
  const element = h('label', { class: 'field' }, h('span', null, option.name), input);
  const field: Field = { option, element, input, file: null, chosen: null };
  if (isFile) listenForFile(field);
  widen(input);
  return field;
}

function listenForFile(field: Field): void {
  const choose = async () => {
    const file = await chooseFile('');
    if (!file) return;
    field.file = await toFileValue(file);
    fill(field, file.name);
  };
  field.input.addEventListener('click', choose);
  field.input.addEventListener('keydown', (event) => {
    if (event.key === ' ') choose();
  });
}

export function fill({ input }: Field, text: string): void {
  input.value = text;
  widen(input);
}

/** Wide enough for what is in it. */
export function widen(input: HTMLInputElement): void {
  const text = input.value || input.placeholder;
  input.style.width = `min(100%, ${Math.max(8, text.length + 2)}ch)`;
}

/** What is filled in, by option. */
export function valuesOf(fields: readonly Field[]): Values {
  const filled = fields.filter(({ input, file }) => file !== null || input.value !== '');
  return Object.fromEntries(filled.map((field) => [field.option.name, sentValue(field)]));
}

function sentValue({ option, input, file, chosen }: Field) {
  if (file) return file;
  if (option.type === OPTION.boolean) return input.value === 'True';
  return chosen?.value ?? input.value;
}
