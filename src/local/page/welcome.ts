/** What a place shows before anything has been said in it. */
import { type App, displayName } from './app.ts';
import { h } from './dom.ts';
import type { Try } from './wire/protocol.ts';

export function drawWelcome(app: App, use: (one: Try) => void): HTMLElement {
  const { bot } = app.snapshot;
  const { tries, problems } = app.welcome;
  const name = displayName(bot);
  const { place } = app;
  return h(
    'section',
    { class: 'welcome', 'aria-label': 'How to begin' },
    h('img', { src: '/page/icon.svg', alt: '', width: 64, height: 64 }),
    h('h2', null, place.kind === 'direct' ? name : `Welcome to #${place.name}`),
    h(
      'p',
      null,
      `A small Discord on your own machine, with ${name} in it. Nothing leaves this computer.`,
    ),
    problems.length > 0 ? drawProblems(problems) : null,
    tries.length > 0 ? h('h3', null, 'Three things to try') : null,
    h('div', { class: 'tries' }, ...tries.map((one) => drawTry(one, use))),
    h(
      'ul',
      { class: 'hints' },
      h('li', null, h('kbd', null, '/'), ' shows the commands'),
      h('li', null, h('kbd', null, `@${name}`), ' asks a question in your own words'),
      h('li', null, 'Right-click a message, hold it, or press Enter on it for its menu'),
    ),
  );
}

function drawTry(one: Try, use: (one: Try) => void): HTMLElement {
  return h(
    'button',
    { type: 'button', class: 'try-card', onclick: () => use(one) },
    h('b', null, one.title),
    h('span', null, written(one)),
  );
}

/** What a person would type. */
function written({ use }: Try): string {
  if ('say' in use) return use.say;
  const options = Object.entries(use.options).map(([name, value]) => `${name}: ${value}`);
  return [`/${use.command}`, ...options].join(' ');
}

function drawProblems(problems: readonly string[]): HTMLElement {
  return h(
    'div',
    { class: 'problems', role: 'alert' },
    h('h3', null, 'Something is wrong with the articles'),
    h('ul', null, ...problems.map((line) => h('li', null, line))),
  );
}
