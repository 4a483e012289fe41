/** Lines above the messages that stay until they are taken away. */
import { byId, h, ICONS, icon } from './dom.ts';

export type Tone = 'good' | 'bad';

/** Shows lines under an id; another notice of the same id takes its place. */
export function notice(id: string, tone: Tone, lines: readonly string[]): void {
  dropNotice(id);
  const element = h(
    'div',
    { class: `notice ${tone}`, role: tone === 'bad' ? 'alert' : 'status', 'data-notice': id },
    h('div', null, ...lines.map((line) => h('p', null, line))),
    h(
      'button',
      { type: 'button', class: 'plain', 'aria-label': 'Close', onclick: () => element.remove() },
      icon(ICONS.close),
    ),
  );
  byId('notices').append(element);
}

export function dropNotice(id: string): void {
  byId('notices').querySelector(`[data-notice="${id}"]`)?.remove();
}
