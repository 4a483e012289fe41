/** The messages of a place, with a way through them by keyboard. */
import '@skyra/discord-components-core/discord-messages.js';
import type { APIMessage } from 'discord-api-types/v10';
import { type App, displayName, messagesOf } from '../app.ts';
import { byId, type Child, h, say } from '../dom.ts';
import { drawMessage, isPrivate, isThinking } from './message.ts';
import type { MessageActions } from './message-actions.ts';

export type MessageList = {
  /** Draws the place from scratch, and `empty` where nothing has been said. */
  readonly show: (app: App, empty: Child) => void;
  /** Draws one message anew, or adds it. */
  readonly update: (app: App, message: APIMessage) => void;
  readonly remove: (id: string) => void;
  /** Brings a message into view. */
  readonly lead: (id: string) => void;
};

const NEAR_END = 160;

export function createMessageList(actions: MessageActions): MessageList {
  const scroll = byId('scroll');
  const list = h('discord-messages', { role: 'list', 'no-background': true });
  const start = h('div', { class: 'start' });
  scroll.append(start, list);
  list.addEventListener('keydown', (event) => walk(list, event));

  const isAtEnd = () => scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < NEAR_END;
  let followsEnd = true;
  let top = 0;
  const toEnd = () => {
    scroll.scrollTop = scroll.scrollHeight;
    // Further up than before where a message is being drawn anew: nobody has scrolled.
    top = scroll.scrollTop;
  };
  new ResizeObserver(() => {
    if (followsEnd) toEnd();
  }).observe(list);
  scroll.addEventListener('scroll', () => {
    // Only a person scrolls up; a message that grows while it is drawn only leaves the end behind.
    if (isAtEnd()) followsEnd = true;
    else if (scroll.scrollTop < top) followsEnd = false;
    top = scroll.scrollTop;
  });

  return {
    show(app, empty) {
      list.toggleAttribute('light-theme', document.documentElement.dataset.theme === 'light');
      const messages = messagesOf(app, app.place.id);
      list.setAttribute('aria-label', `Messages in ${app.place.name}`);
      list.replaceChildren(...messages.map((message) => drawMessage(app, message, actions)));
      start.replaceChildren(...(empty ? [empty] : []));
      list.hidden = messages.length === 0;
      rove(list, list.lastElementChild);
      followsEnd = messages.length > 0;
      if (followsEnd) toEnd();
      else scroll.scrollTop = 0;
    },
    update(app, message) {
      const before = find(list, message.id);
      const item = drawMessage(app, message, actions);
      const hadFocus = before?.contains(document.activeElement) === true;
      if (before) before.replaceWith(item);
      else list.append(item);
      list.hidden = false;
      rove(list, item);
      if (hadFocus) item.focus();
      if (isForMe(app, message)) followsEnd = item === list.lastElementChild;
      if (followsEnd) toEnd();
      // A private page that is turned in place may have been scrolled away from.
      else if (isForMe(app, message)) item.scrollIntoView({ block: 'nearest' });
      if (message.author.id !== app.snapshot.me.id && !isThinking(message)) {
        say(`${displayName(message.author)}: ${message.content.slice(0, 600)}`);
      }
    },
    remove(id) {
      find(list, id)?.remove();
      list.hidden = list.childElementCount === 0;
    },
    lead(id) {
      const item = find(list, id);
      if (!item) return;
      followsEnd = false;
      rove(list, item);
      item.scrollIntoView({ block: 'center' });
      item.focus({ preventScroll: true });
    },
  };
}

/** Whether the person waits for this message: their own, a private reply, an answer to their command. */
const isForMe = (app: App, message: APIMessage) =>
  isPrivate(message) ||
  [message.author.id, message.interaction?.user.id].includes(app.snapshot.me.id);

const find = (list: HTMLElement, id: string) =>
  list.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);

/** One message is where Tab leads to; the arrow keys go on from there. */
function rove(list: HTMLElement, to: Element | null): void {
  for (const item of list.children) item.setAttribute('tabindex', item === to ? '0' : '-1');
}

function walk(list: HTMLElement, event: KeyboardEvent): void {
  const item = document.activeElement;
  if (!(item instanceof HTMLElement) || item.parentElement !== list) return;
  const steps: Readonly<Record<string, Element | null>> = {
    ArrowUp: item.previousElementSibling,
    ArrowDown: item.nextElementSibling,
    Home: list.firstElementChild,
    End: list.lastElementChild,
  };
  const next = steps[event.key];
  if (!(next instanceof HTMLElement)) return;
  event.preventDefault();
  rove(list, next);
  next.focus();
}
