/** Where one can be, and who one can be. */
import { type App, displayName } from './app.ts';
import { byId, h, ICONS, icon } from './dom.ts';
import { avatarOf } from './messages/avatar.ts';
import { type Place, ROLES, type Role } from './wire/protocol.ts';

export type SidebarHooks = {
  readonly app: () => App;
  readonly go: (place: Place) => void;
  readonly become: (role: Role) => void;
};

/** What everybody is whom one can be. */
const CALLED: Readonly<Record<Role, string>> = {
  member: 'member',
  admin: 'admin',
  editor: 'has the role @editors',
  neighbour: 'admin of another server',
};

export function drawSidebar(hooks: SidebarHooks): void {
  const { snapshot, place: current, role } = hooks.app();
  const toLink = (place: Place) => {
    const button = h(
      'button',
      {
        type: 'button',
        class: `place ${place.kind}`,
        'aria-current': place.id === current.id ? 'page' : null,
        onclick: () => hooks.go(place),
      },
      place.kind === 'direct'
        ? picture(avatarOf(snapshot.bot))
        : h('span', { 'aria-hidden': 'true' }, sign(place)),
      place.name,
    );
    return h('li', null, button);
  };
  const direct = snapshot.places.filter(({ kind }) => kind === 'direct');
  const channels = snapshot.places.filter(({ kind }) => kind !== 'direct');
  byId('sidebar').replaceChildren(
    h('div', { class: 'server' }, snapshot.server),
    h(
      'div',
      { class: 'places' },
      h('h2', null, 'Text channels'),
      h('ul', null, ...channels.map(toLink)),
      h('h2', null, 'Direct messages'),
      h('ul', null, ...direct.map(toLink)),
    ),
    h(
      'fieldset',
      { class: 'people' },
      h('legend', null, 'You are'),
      ...ROLES.flatMap((one) => {
        const user = snapshot.people[one];
        if (user === undefined) return [];
        const radio = h('input', {
          type: 'radio',
          name: 'role',
          value: one,
          checked: one === role,
        });
        radio.addEventListener('change', () => hooks.become(one));
        const words = h(
          'span',
          null,
          h('b', null, displayName(user)),
          h('small', null, CALLED[one]),
        );
        return [h('label', null, radio, picture(avatarOf(user)), words)];
      }),
    ),
  );
}

const sign = ({ kind }: Place) => (kind === 'thread' ? '└' : '#');
const picture = (src: string) => h('img', { src, alt: '', width: 32, height: 32 });

export type HeaderHooks = { readonly app: () => App; readonly tryArticle: (() => void) | null };

export function drawHeader({ app, tryArticle }: HeaderHooks): void {
  const { place } = app();
  const toggle = (label: string, path: string, act: () => void, extra = {}) =>
    h(
      'button',
      { type: 'button', class: 'plain', title: label, 'aria-label': label, onclick: act, ...extra },
      icon(path),
    );
  byId('header').replaceChildren(
    toggle('Channels and people', ICONS.menu, () => showSidebar(true), { id: 'open-sidebar' }),
    h(
      'h1',
      null,
      h('span', { 'aria-hidden': 'true' }, place.kind === 'direct' ? '@' : '#'),
      place.name,
    ),
    h('span', { class: 'topic' }, topic(place)),
    ...(tryArticle
      ? [
          h(
            'button',
            { type: 'button', class: 'try', onclick: tryArticle },
            icon(ICONS.file),
            'Try an article',
          ),
        ]
      : []),
    toggle('Light or dark', ICONS.theme, toggleTheme),
  );
}

function topic({ kind }: Place): string {
  if (kind === 'thread') return 'a thread of #general';
  return kind === 'direct' ? 'no mention needed here' : '';
}

/** On a narrow screen the sidebar lies over the page. */
export function showSidebar(isShown: boolean): void {
  document.body.classList.toggle('sidebar-open', isShown);
  if (isShown) byId('sidebar').querySelector('button')?.focus();
}

const THEME = 'theme';

/** Light or dark as chosen here before, else as the machine says; `changed` is told of a change. */
export function keepTheme(changed: () => void): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const chosen = localStorage.getItem(THEME);
    document.documentElement.dataset.theme = chosen ?? (dark.matches ? 'dark' : 'light');
    changed();
  };
  dark.addEventListener('change', apply);
  document.addEventListener(THEME, apply);
  apply();
}

function toggleTheme(): void {
  const theme = document.documentElement.dataset.theme === 'light' ? 'dark' : 'light';
  localStorage.setItem(THEME, theme);
  document.dispatchEvent(new Event(THEME));
}
