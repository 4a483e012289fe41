/** A slash command being written: its options filled in one after another. */

import { h, ICONS, icon } from '../dom.ts';
import type { Choice } from '../wire/protocol.ts';
import { ATTACHMENT, type SlashLine, type SlashOption, TEXT } from '../wire/slash-lines.ts';
import type { Focus, Values } from '../wire/uses.ts';
import {
  createField,
  type Field,
  filesOf,
  fill,
  type OptionFile,
  valuesOf,
  widen,
} from './command-field.ts';
import type { Item, Popup } from './popup.ts';

export type CommandForm = {
  readonly element: HTMLElement;
  readonly focus: () => void;
  /** Puts what was typed behind the command into its first option, or into those that it names: "party: China". */
  readonly fill: (typed: string) => void;
};

export type CommandFormHooks = {
  readonly popup: Popup;
  readonly suggest: (focus: Focus, others: Values) => Promise<readonly Choice[]>;
  readonly send: (options: Values, files: readonly OptionFile[]) => void;
  readonly leave: () => void;
};

type Form = {
  readonly slash: SlashLine;
  readonly hooks: CommandFormHooks;
  readonly element: HTMLElement;
  readonly holder: HTMLElement;
  /** The options that are still to be had. */
  readonly extras: HTMLElement;
  readonly fields: Field[];
};

const WAIT_MS = 120;

export function createCommandForm(slash: SlashLine, hooks: CommandFormHooks): CommandForm {
  const form = drawForm(slash, hooks);
  const { element } = form;
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    send(form);
  });
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) hooks.leave();
  });
  for (const option of slash.options) if (option.isRequired) add(form, option);
  drawExtras(form);
  return {
    element,
    focus: () => (form.fields[0]?.input ?? element.querySelector<HTMLElement>('.send'))?.focus(),
    fill(typed) {
      for (const [option, text] of textsIn(typed, slash.options)) {
        const field = form.fields.find((one) => one.option === option) ?? add(form, option);
        fill(field, text);
      }
    },
  };
}

/** What was typed, by option. */
function textsIn(typed: string, options: readonly SlashOption[]): readonly [SlashOption, string][] {
  const texts = options.filter(({ type, choices }) => type === TEXT && choices.length === 0);
  const [first] = texts;
  if (first === undefined || typed.trim() === '') return [];
  const names = new RegExp(`(?:^|\\s)(${texts.map(({ name }) => name).join('|')}):\\s*`, 'u');
  const [before = '', ...named] = typed.split(names);
  const pairs = named.flatMap((name, at): [SlashOption, string][] => {
    const option = at % 2 === 0 ? texts.find((one) => one.name === name) : undefined;
    return option === undefined ? [] : [[option, (named[at + 1] ?? '').trim()]];
  });
  return before.trim() === '' ? pairs : [[first, before], ...pairs];
}

function drawForm(slash: SlashLine, hooks: CommandFormHooks): Form {
  const holder = h('div', { class: 'fields' });
  const extras = h('div', { class: 'extras' });
  const send = { type: 'submit', class: 'send', 'aria-label': 'Send', title: 'Send' };
  const element = h(
    'form',
    { class: 'command-form', 'aria-label': `Command ${slash.line}` },
    h('span', { class: 'command-name', title: slash.description }, `/${slash.line}`),
    holder,
    extras,
    h('button', send, icon(ICONS.send)),
  );
  return { slash, hooks, element, holder, extras, fields: [] };
}

function add(form: Form, option: SlashOption): Field {
  const field = createField(option);
  form.fields.push(field);
  form.holder.append(field.element);
  listen(form, field);
  drawExtras(form);
  return field;
}

function remove(form: Form, field: Field): void {
  form.fields.splice(form.fields.indexOf(field), 1);
  field.element.remove();
  drawExtras(form);
  (form.fields.at(-1)?.input ?? form.element.querySelector('button'))?.focus();
}

function drawExtras(form: Form): void {
  const { slash, fields, extras } = form;
  const left = slash.options.filter((option) => !fields.some((one) => one.option === option));
  const toButton = (option: SlashOption) => {
    const onclick = () => {
      const { input } = add(form, option);
      input.focus();
      if (option.type === ATTACHMENT) input.click();
    };
    return h('button', { type: 'button', title: option.description, onclick }, `+ ${option.name}`);
  };
  extras.replaceChildren(...left.map(toButton));
}

function send({ fields, hooks }: Form): void {
  const empty = fields.find(({ option, input }) => option.isRequired && input.value === '');
  empty?.input.setAttribute('aria-invalid', 'true');
  if (empty) empty.input.focus();
  else hooks.send(valuesOf(fields), filesOf(fields));
}

function listen(form: Form, field: Field): void {
  const { input, option } = field;
  const { popup, leave } = form.hooks;
  const offer = createOffer(form, field);
  input.addEventListener('focus', offer);
  input.addEventListener('input', () => {
    field.chosen = null;
    input.removeAttribute('aria-invalid');
    widen(input);
    offer();
  });
  input.addEventListener('blur', popup.hide);
  input.addEventListener('keydown', (event) => {
    if (popup.key(event) || event.key !== 'Backspace' || input.value !== '') return;
    event.preventDefault();
    if (option.isRequired) leave();
    else remove(form, field);
  });
}

/** Shows what can be put into a field: its choices, or what the bot suggests for what is typed. */
function createOffer(form: Form, field: Field): () => void {
  const { option, input } = field;
  const { popup, suggest } = form.hooks;
  const title = `${option.name} · ${option.description}`;
  let timer = 0;
  let asked = 0;
  const show = (choices: readonly Choice[]) =>
    popup.show(
      input,
      title,
      choices.map((choice) => toItem(form, field, choice)),
      false,
    );
  return () => {
    show(option.choices);
    if (!option.isSuggested) return;
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const turn = ++asked;
      const others = valuesOf(form.fields.filter((one) => one !== field));
      const focus = { option: option.name, typed: input.value };
      const choices = await suggest(focus, others).catch(() => []);
      if (turn === asked && document.activeElement === input) show(choices);
    }, WAIT_MS);
  };
}

/** A choice to pick; the next empty field follows. */
function toItem({ fields, hooks }: Form, field: Field, choice: Choice): Item {
  return {
    label: choice.name,
    pick() {
      field.chosen = choice;
      fill(field, field.option.choices.length > 0 ? choice.name : String(choice.value));
      hooks.popup.hide();
      const next = fields[fields.indexOf(field) + 1];
      if (next?.input.value === '') next.input.focus();
    },
  };
}
