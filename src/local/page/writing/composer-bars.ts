/** The lines above the text: what it replies to, and the file that goes with it. */
import type { APIMessage } from 'discord-api-types/v10';
import { displayName } from '../app.ts';
import { h, ICONS, icon } from '../dom.ts';
import type { FileValue } from '../wire/protocol.ts';

export function replyBar(
  message: APIMessage,
  pings: boolean,
  toggle: () => void,
  stop: () => void,
): HTMLElement {
  const title = 'Whether this reply mentions its author';
  const ping = { type: 'button', class: 'link', 'aria-pressed': String(pings), title };
  return h(
    'div',
    { class: 'bar' },
    h('span', { class: 'grow' }, 'Replying to ', h('b', null, displayName(message.author))),
    h('button', { ...ping, onclick: toggle }, pings ? '@ on' : '@ off'),
    closeButton('Do not reply', stop),
  );
}

export const fileBar = (file: FileValue, drop: () => void): HTMLElement =>
  h(
    'div',
    { class: 'bar' },
    icon(ICONS.file),
    h('span', { class: 'grow' }, file.name),
    closeButton('Remove the file', drop),
  );

const closeButton = (label: string, onclick: () => void) =>
  h('button', { type: 'button', class: 'plain', 'aria-label': label, onclick }, icon(ICONS.close));
