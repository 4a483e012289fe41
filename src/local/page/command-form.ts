/** A slash command being written: its options filled in one after another. */
import { h, ICONS, icon } from './dom.ts';
import { chooseFile, toFileValue } from './files.ts';
import type { Item, Popup } from './popup.ts';
import type { Choice, FileValue, Values } from './protocol.ts';
import { OPTION, type SlashLine, type SlashOption } from './slash-lines.ts';

export type CommandForm = { readonly element: HTMLElement; readonly focus: () => void };

export type CommandFormHooks = {
  readonly popup: Popup;
  readonly suggest: (option: string, typed: string, others: Values) => Promise<readonly Choice[]>;
  readonly send: (options: Values) => void;
  readonly leave: () => void;
};

type Field = {
  readonly option: SlashOption;
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  file: FileValue | null;
  /** What a choice stands for, once its name is in the field. */
  chosen: Choice | null;
};

const WAIT_MS = 120;

export function createCommandForm(
  slash: SlashLine,
  preset: Readonly<Record<string, string>>,
  hooks: CommandFormHooks,
): CommandForm {
  const fields: Field[] = [];
  const holder = h('div', { class: 'fields' });
  const extras = h('div', { class: 'extras' });
  const element = h(
    'form',
    { class: 'command-form', 'aria-label': `Command ${slash.line}` },
    h('span', { class: 'command-name', title: slash.description }, `/${slash.line}`),
    holder,
    extras,
    h(
      'button',
      { type: 'submit', class: 'send', 'aria-label': 'Send', title: 'Send' },
      icon(ICONS.send),
    ),
  );

  const add = (option: SlashOption): Field => {
    const field = createField(option);
    fields.push(field);
    holder.append(field.element);
    listen(field);
    drawExtras();
    return field;
  };
  const drawExtras = () => {
    const left = slash.options.filter((option) => !fields.some((one) => one.option === option));
    extras.replaceChildren(
      ...left.map((option) =>
        h(
          'button',
          {
            type: 'button',
            title: option.description,
            onclick: () => void add(option).input.focus(),
          },
          `+ ${option.name}`,
        ),
      ),
    );
  };
  const remove = (field: Field) => {
    fields.splice(fields.indexOf(field), 1);
    field.element.remove();
    drawExtras();
    (fields.at(-1)?.input ?? element.querySelector('button'))?.focus();
  };
  const send = () => {
    const empty = fields.find(({ option, input }) => option.isRequired && input.value === '');
    if (empty) {
      empty.input.setAttribute('aria-invalid', 'true');
      empty.input.focus();
      return;
    }
    hooks.send(valuesOf(fields));
  };
  const listen = (field: Field) => {
    const { input } = field;
    const open = opener(field, fields, hooks, () => onward(field));
    input.addEventListener('focus', open);
    input.addEventListener('input', () => {
      field.chosen = null;
      input.removeAttribute('aria-invalid');
      widen(input);
      open();
    });
    input.addEventListener('blur', () => hooks.popup.hide());
    input.addEventListener('keydown', (event) => {
      if (hooks.popup.key(event)) return;
      if (event.key === 'Escape') hooks.leave();
      if (event.key === 'Backspace' && input.value === '') {
        event.preventDefault();
        if (field.option.isRequired) hooks.leave();
        else remove(field);
      }
    });
  };
  const onward = (field: Field) => {
    const next = fields[fields.indexOf(field) + 1];
    if (next?.input.value === '') next.input.focus();
  };

  element.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) hooks.leave();
  });
  for (const option of slash.options) {
    const value = preset[option.name];
    if (!option.isRequired && value === undefined) continue;
    const field = add(option);
    field.input.value = value ?? '';
    widen(field.input);
  }
  drawExtras();
  return {
    element,
    focus: () =>
      (
        fields.find(({ input }) => input.value === '')?.input ??
        element.querySelector<HTMLElement>('.send')
      )?.focus(),
  };
}

function createField(option: SlashOption): Field {
  const isFile = option.type === OPTION.attachment;
  const isClosed = option.choices.length > 0 || isFile;
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
    readonly: isClosed,
    placeholder: isFile ? 'choose a file' : null,
  });
  const element = h('label', { class: 'field' }, h('span', null, option.name), input);
  const field: Field = { option, element, input, file: null, chosen: null };
  if (isFile) {
    const choose = async () => {
      const file = await chooseFile('');
      if (!file) return;
      field.file = await toFileValue(file);
      input.value = file.name;
      widen(input);
    };
    input.addEventListener('click', choose);
    input.addEventListener('keydown', (event) => {
      if (event.key === ' ') choose();
    });
  }
  widen(input);
  return field;
}

/** Wide enough for what is in it. */
function widen(input: HTMLInputElement): void {
  const text = input.value || input.placeholder;
  input.style.width = `min(100%, ${Math.max(8, text.length + 2)}ch)`;
}

/** Shows what can be put into a field: its choices, or what the bot suggests for what is typed. */
function opener(field: Field, fields: readonly Field[], hooks: CommandFormHooks, done: () => void) {
  const { option, input } = field;
  const title = `${option.name} · ${option.description}`;
  let timer = 0;
  let asked = 0;
  const toItem = (choice: Choice): Item => ({
    label: choice.name,
    pick() {
      field.chosen = choice;
      input.value = option.choices.length > 0 ? choice.name : String(choice.value);
      widen(input);
      hooks.popup.hide();
      done();
    },
  });
  return () => {
    hooks.popup.show(input, title, option.choices.map(toItem), false);
    if (!option.isSuggested) return;
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const turn = ++asked;
      const others = valuesOf(fields.filter((one) => one !== field));
      const choices = await hooks.suggest(option.name, input.value, others).catch(() => []);
      if (turn !== asked || document.activeElement !== input) return;
      hooks.popup.show(input, title, choices.map(toItem), false);
    }, WAIT_MS);
  };
}

function valuesOf(fields: readonly Field[]): Values {
  const filled = fields.filter(({ input, file }) => file !== null || input.value !== '');
  return Object.fromEntries(filled.map((field) => [field.option.name, sentValue(field)]));
}

function sentValue({ option, input, file, chosen }: Field) {
  if (file) return file;
  if (option.type === OPTION.boolean) return input.value === 'True';
  return chosen?.value ?? input.value;
}
