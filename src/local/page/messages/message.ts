/** One message as Discord draws it. */
import type { MessageActions } from './message-actions.ts';
import '@skyra/discord-components-core/discord-command.js';
import '@skyra/discord-components-core/discord-file-attachment.js';
import '@skyra/discord-components-core/discord-message.js';
import '@skyra/discord-components-core/discord-reply.js';
import type { APIMessage } from 'discord-api-types/v10';
import { type App, displayName, userById } from '../app.ts';
import { type Child, h, ICONS, icon } from '../dom.ts';
import { avatarOf } from './avatar.ts';
import { markdown, type Names } from './markdown.ts';
import { componentRows } from './message-components.ts';

const EPHEMERAL = 1 << 6;
const LOADING = 1 << 7;

export const isPrivate = ({ flags }: APIMessage) => ((flags ?? 0) & EPHEMERAL) !== 0;
export const isThinking = ({ flags }: APIMessage) => ((flags ?? 0) & LOADING) !== 0;

/** The message as an item of the list. */
export function drawMessage(app: App, message: APIMessage, actions: MessageActions): HTMLElement {
  const { author } = message;
  const isForMe = message.mentions.some(({ id }) => id === app.snapshot.me.id);
  const item = h('div', {
    role: 'listitem',
    class: isPrivate(message) ? 'message private' : 'message',
    'data-id': message.id,
    tabindex: -1,
    'aria-label': `${displayName(author)}, ${timeOf(message)}${isPrivate(message) ? ', only you can see this' : ''}`,
  });
  const body = h(
    'discord-message',
    {
      author: displayName(author),
      avatar: avatarOf(author),
      bot: author.bot === true,
      timestamp: timeOf(message),
      edited: message.edited_timestamp !== null,
      highlight: isForMe && !isPrivate(message),
    },
    header(app, message, actions),
    ...content(app, message, actions),
    ...attachments(message),
    ...(isThinking(message) ? [] : componentRows(message, actions)),
    isPrivate(message) && !isThinking(message) && footer(message, actions),
  );
  item.append(body, toolbar(message, item, actions));
  return item;
}

function timeOf({ timestamp }: APIMessage): string {
  const at = new Date(timestamp);
  const time = at.toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' });
  const isToday = at.toDateString() === new Date().toDateString();
  return isToday ? `Today at ${time}` : `${at.toLocaleDateString()} ${time}`;
}

/** What the message answers: another message, or somebody's command. */
function header(app: App, message: APIMessage, actions: MessageActions): HTMLElement | null {
  const { referenced_message: replied, interaction } = message;
  if (interaction) {
    const { user, name } = interaction;
    return h('discord-command', {
      slot: 'reply',
      author: displayName(user),
      avatar: avatarOf(user),
      command: name,
      type: 'slash_command',
    });
  }
  if (replied === null || (message.message_reference?.type ?? 1) === 1) return null;
  if (!replied) return h('discord-reply', { slot: 'reply', deleted: true });
  const pings = message.mentions.some(({ id }) => id === replied.author.id);
  const words = replied.content.replaceAll('\n', ' ').slice(0, 120);
  return h(
    'discord-reply',
    {
      slot: 'reply',
      author: displayName(replied.author),
      avatar: avatarOf(replied.author),
      bot: replied.author.bot === true,
      mentions: pings,
    },
    h('span', { class: 'replied' }, ...firstLine(markdown(words, namesFor(app, actions)))),
  );
}

const firstLine = (blocks: readonly HTMLElement[]) => blocks.slice(0, 1);

function content(app: App, message: APIMessage, actions: MessageActions): Child[] {
  if (isThinking(message)) {
    const dots = h('span', { class: 'dots', 'aria-hidden': 'true' }, h('i'), h('i'), h('i'));
    return [h('div', { class: 'thinking' }, dots, `${displayName(message.author)} is thinking…`)];
  }
  const names = namesFor(app, actions);
  const forwarded = (message.message_snapshots ?? []).flatMap(({ message: copy }) => [
    h('div', { class: 'line small' }, 'Forwarded'),
    h('discord-quote', null, ...markdown(copy.content, names)),
  ]);
  return [...markdown(message.content, names), ...forwarded];
}

const namesFor = (app: App, { useCommand, jump }: MessageActions): Names => ({
  user(id) {
    const user = userById(app, id);
    return user && displayName(user);
  },
  channel: (id) => app.snapshot.places.find((place) => place.id === id)?.name ?? null,
  useCommand,
  jump,
});

function attachments(message: APIMessage): HTMLElement[] {
  return message.attachments.map((file) =>
    h('discord-file-attachment', {
      slot: 'attachments',
      name: file.filename,
      bytes: Math.max(1, Math.round(file.size / 1024)),
      'bytes-unit': 'KB',
      href: new URL(file.url).pathname,
      target: '_blank',
    }),
  );
}

function footer(message: APIMessage, { dismiss }: MessageActions): HTMLElement {
  const button = h('button', { type: 'button', class: 'link', onclick: () => dismiss(message) });
  button.textContent = 'Dismiss message';
  return h(
    'div',
    { slot: 'components', class: 'only-you' },
    icon(ICONS.eye),
    h('span', null, 'Only you can see this · '),
    button,
  );
}

function toolbar(message: APIMessage, item: HTMLElement, actions: MessageActions): HTMLElement {
  const button = (label: string, path: string, act: () => void, extra = {}) =>
    h(
      'button',
      { type: 'button', title: label, 'aria-label': label, tabindex: -1, onclick: act, ...extra },
      icon(path),
    );
  return h(
    'div',
    { class: 'toolbar' },
    !isPrivate(message) && button('Reply', ICONS.reply, () => actions.reply(message)),
    button('Message menu', ICONS.more, () => actions.openMenu(message, item), {
      'aria-haspopup': 'menu',
    }),
  );
}
