/** Buttons and menus under a message. */
import '@skyra/discord-components-core/discord-action-row.js';
import '@skyra/discord-components-core/discord-button.js';
import type { APIMessage, APISelectMenuOption } from 'discord-api-types/v10';
import { h } from '../dom.ts';
import type { Component } from '../wire/uses.ts';
import type { MessageActions } from './message-actions.ts';

const ROW = 1;
const BUTTON = 2;
const STRING_MENU = 3;
const LINK_STYLE = 5;
const STYLES = ['', 'primary', 'secondary', 'success', 'destructive'];

type Row = { readonly type: number; readonly components?: readonly Part[] };
type Part = Component & {
  readonly style?: number;
  readonly label?: string;
  readonly url?: string;
  readonly disabled?: boolean;
  readonly placeholder?: string;
  readonly options?: readonly APISelectMenuOption[];
};

export function componentRows(message: APIMessage, actions: MessageActions): HTMLElement[] {
  const rows = (message.components ?? []) as readonly Row[];
  return rows
    .filter(({ type }) => type === ROW)
    .map(({ components = [] }) =>
      h(
        'discord-action-row',
        { slot: 'components' },
        ...components.map((part) => drawPart(message, part, actions)),
      ),
    );
}

function drawPart(message: APIMessage, part: Part, actions: MessageActions): HTMLElement | null {
  if (part.type === BUTTON) return button(message, part, actions);
  return part.type === STRING_MENU ? menu(message, part, actions) : null;
}

function button(message: APIMessage, part: Part, { use }: MessageActions): HTMLElement {
  const { style = 2, url, label = '', disabled } = part;
  if (style === LINK_STYLE) return h('discord-button', { url: url ?? '' }, label);
  const element = h('discord-button', { type: STYLES[style] ?? 'secondary', disabled }, label);
  if (!disabled) element.addEventListener('click', () => use(message, part));
  return element;
}

function menu(message: APIMessage, part: Part, { use }: MessageActions): HTMLElement {
  const { placeholder = 'Choose', options = [], disabled } = part;
  const select = h(
    'select',
    { 'aria-label': placeholder, disabled },
    h('option', { value: '', disabled: true, selected: true }, placeholder),
    ...options.map(({ label, value, default: selected }) =>
      h('option', { value, selected }, label),
    ),
  );
  select.addEventListener('change', () => use(message, part, [select.value]));
  return select;
}
