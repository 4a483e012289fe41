/** "… is typing" until a message comes or it has been too long. */
import { type App, displayName, userById } from '../app.ts';
import { byId } from '../dom.ts';

const LASTS_MS = 10_000;

let timer = 0;

export function showTyping(app: App, userId: string): void {
  const user = userById(app, userId);
  byId('typing').textContent = user ? `${displayName(user)} is typing…` : '';
  clearTimeout(timer);
  timer = setTimeout(stopTyping, LASTS_MS);
}

export function stopTyping(): void {
  byId('typing').textContent = '';
}
