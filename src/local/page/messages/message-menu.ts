/** What can be done with a message: by right-click, long press, or keyboard. */
import type { APIApplicationCommand, APIMessage } from 'discord-api-types/v10';
import { type App, commandsHere, displayName, MESSAGE_MENU, messagesOf } from '../app.ts';
import { byId } from '../dom.ts';
import { type MenuEntry, openMenu } from '../menu.ts';
import { isPrivate, isThinking } from './message.ts';

export type MessageMenuHooks = {
  readonly app: () => App;
  readonly reply: (message: APIMessage) => void;
  readonly use: (message: APIMessage, command: APIApplicationCommand) => void;
  readonly remove: (message: APIMessage) => void;
};

const LONG_PRESS_MS = 500;

/** Opens the menu of a message at a point, or beside the message. */
export function showMessageMenu(
  hooks: MessageMenuHooks,
  message: APIMessage,
  item: HTMLElement,
  at?: { readonly x: number; readonly y: number },
): void {
  const app = hooks.app();
  const box = item.getBoundingClientRect();
  const point = at ?? { x: box.right - 240, y: Math.max(box.top, 60) + 24 };
  openMenu(`Message by ${displayName(message.author)}`, entries(app, message, hooks), point, item);
}

function entries(app: App, message: APIMessage, hooks: MessageMenuHooks): MenuEntry[] {
  const copy = {
    label: 'Copy text',
    act: () => void navigator.clipboard?.writeText(message.content),
  };
  if (isPrivate(message)) return [copy];
  const apps = commandsHere(app, MESSAGE_MENU).map((command) => ({
    label: command.name,
    act: () => hooks.use(message, command),
  }));
  const isOwn = message.author.id === app.snapshot.me.id;
  return [
    { label: 'Reply', act: () => hooks.reply(message) },
    copy,
    ...(apps.length > 0 ? [{ heading: 'Apps' }, ...apps] : []),
    ...(isOwn
      ? [{ label: 'Delete message', isGrave: true, act: () => hooks.remove(message) }]
      : []),
  ];
}

/** Right-click, long press, the menu key and Shift+F10 on any message of the list. */
export function listenForMenus(hooks: MessageMenuHooks): void {
  const list = byId('scroll');
  const target = (event: Event) => {
    const item = event
      .composedPath()
      .find(
        (node): node is HTMLElement => node instanceof HTMLElement && node.dataset.id !== undefined,
      );
    const { place } = hooks.app();
    const message = messagesOf(hooks.app(), place.id).find(({ id }) => id === item?.dataset.id);
    return item && message && !isThinking(message) ? { item, message } : null;
  };
  list.addEventListener('contextmenu', (event) => {
    const on = target(event);
    const isOnLink = event.composedPath().some((node) => node instanceof HTMLAnchorElement);
    if (!on || isOnLink) return;
    event.preventDefault();
    const byPointer = event.clientX > 0 || event.clientY > 0;
    const at = byPointer ? { x: event.clientX, y: event.clientY } : undefined;
    showMessageMenu(hooks, on.message, on.item, at);
  });
  list.addEventListener('keydown', (event) => {
    const on = target(event);
    if (on && event.key === 'Enter' && event.target === on.item) {
      event.preventDefault();
      showMessageMenu(hooks, on.message, on.item);
    }
  });
  listenForLongPress(list, (event) => {
    const on = target(event);
    const at = { x: event.clientX, y: event.clientY };
    if (on) showMessageMenu(hooks, on.message, on.item, at);
  });
}

/** A finger held still; browsers on iOS send no `contextmenu`. */
function listenForLongPress(area: HTMLElement, open: (event: PointerEvent) => void): void {
  let timer = 0;
  const stop = () => clearTimeout(timer);
  area.addEventListener('pointerdown', (event) => {
    stop();
    if (event.pointerType !== 'touch') return;
    const path = event.composedPath();
    if (path.some((node) => node instanceof HTMLButtonElement || node instanceof HTMLAnchorElement))
      return;
    timer = setTimeout(() => {
      if (!document.querySelector('.menu')) open(event);
    }, LONG_PRESS_MS);
  });
  for (const type of ['pointerup', 'pointercancel', 'pointermove', 'scroll'] as const) {
    area.addEventListener(type, stop);
  }
}
