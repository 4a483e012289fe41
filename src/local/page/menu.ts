/** A small menu beside what it belongs to (the ARIA menu pattern). */
import { h } from './dom.ts';

export type MenuEntry =
  | { readonly label: string; readonly act: () => void; readonly isGrave?: boolean }
  | { readonly heading: string };

type At = { readonly x: number; readonly y: number };

/** Opens the menu and takes the focus; gives it back to `owner` when it closes. */
export function openMenu(label: string, entries: readonly MenuEntry[], at: At, owner: HTMLElement) {
  const menu = h('div', { role: 'menu', class: 'menu', 'aria-label': label, tabindex: -1 });
  const close = () => {
    document.removeEventListener('pointerdown', outside, true);
    menu.remove();
  };
  const back = () => {
    close();
    owner.focus();
  };
  const outside = (event: Event) => {
    if (!menu.contains(event.target as Node)) close();
  };
  menu.append(...entries.map((entry) => drawEntry(entry, back)));
  menu.addEventListener('keydown', (event) => onKey(menu, event, back));
  document.querySelector('.menu')?.remove();
  document.body.append(menu);
  place(menu, at);
  document.addEventListener('pointerdown', outside, true);
  itemsOf(menu)[0]?.focus();
}

function drawEntry(entry: MenuEntry, back: () => void): HTMLElement {
  if ('heading' in entry) return h('div', { class: 'menu-heading' }, entry.heading);
  const run = () => {
    back();
    entry.act();
  };
  const item = { role: 'menuitem', type: 'button', tabindex: -1, onclick: run };
  return h('button', { ...item, class: entry.isGrave ? 'grave' : null }, entry.label);
}

const itemsOf = (menu: HTMLElement) => [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];

function onKey(menu: HTMLElement, event: KeyboardEvent, back: () => void): void {
  const items = itemsOf(menu);
  const at = items.indexOf(document.activeElement as HTMLElement);
  const next: Readonly<Record<string, number>> = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  const to = next[event.key];
  if (event.key === 'Escape' || event.key === 'Tab') back();
  else if (to !== undefined) items[to]?.focus();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function place(menu: HTMLElement, { x, y }: At): void {
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(8, Math.min(x, innerWidth - width - 8))}px`;
  menu.style.top = `${Math.max(8, Math.min(y, innerHeight - height - 8))}px`;
}
