/** The page: joins its parts, and passes on what happens. */

import type { APIMessage } from 'discord-api-types/v10';
import { type App, createApp, messagesOf, takeIn } from './app.ts';
import { createComposer } from './composer.ts';
import { type Connection, connect } from './connection.ts';
import { improveContrast } from './contrast.ts';
import { byId } from './dom.ts';
import { chooseFile } from './files.ts';
import { openForm } from './form-dialog.ts';
import type { MessageActions } from './message.ts';
import { createMessageList } from './message-list.ts';
import { listenForMenus, type MessageMenuHooks, showMessageMenu } from './message-menu.ts';
import { dropNotice, notice } from './notices.ts';
import type { Action, FromServer, Place, Role, Try, Welcome } from './protocol.ts';
import { drawHeader, drawSidebar, keepTheme, showSidebar } from './sidebar.ts';
import { listenForDrops, tryArticle } from './try-article.ts';
import { showTyping, stopTyping } from './typing.ts';
import { drawWelcome } from './welcome.ts';

let app: App | null = null;
let connection: Connection;

const theApp = (): App => {
  if (!app) throw new Error('the server has said nothing yet');
  return app;
};

/** Does something and shows a form that it opens, or why it failed. */
async function act(action: Action): Promise<void> {
  dropNotice('failed');
  try {
    const { form } = await connection.act(action);
    if (form) openForm(form, (fields) => void act({ do: 'submit', form, fields }));
  } catch (error) {
    notice('failed', 'bad', [error instanceof Error ? error.message : String(error)]);
  }
}

const composer = createComposer({
  app: theApp,
  send(text, replyTo, ping, files) {
    const place = theApp().place.id;
    const reply = replyTo ? { replyTo: replyTo.id, ping } : {};
    void act({ do: 'say', place, text, files, ...reply });
  },
  run: (line, options) => void act({ do: 'slash', place: theApp().place.id, line, options }),
});

const menuHooks: MessageMenuHooks = {
  app: theApp,
  reply: composer.replyTo,
  use: ({ id, channel_id }, command) =>
    void act({ do: 'menu', place: channel_id, message: id, command }),
  remove: ({ id }) => void act({ do: 'delete', message: id }),
};

const actions: MessageActions = {
  press: ({ id }, button) => void act({ do: 'press', message: id, button }),
  choose: ({ id }, menu, values) => void act({ do: 'choose', message: id, menu, values }),
  reply: composer.replyTo,
  openMenu: (message, item) => showMessageMenu(menuHooks, message, item),
  dismiss: ({ id }) => void act({ do: 'dismiss', message: id }),
  useCommand: (name) => composer.begin(name),
};

const list = createMessageList(actions);

function show(): void {
  const current = theApp();
  document.title = `${current.place.name} · ${current.snapshot.server}`;
  history.replaceState(null, '', `#${current.role}/${current.place.name}`);
  drawSidebar({ app: theApp, go, become });
  drawHeader({ app: theApp, tryArticle: current.snapshot.mayTry ? askForArticle : null });
  composer.show();
  showMessages();
}

/** Everything that was said, or how to begin; what is being written stays. */
function showMessages(): void {
  const current = theApp();
  const isEmpty = messagesOf(current, current.place.id).length === 0;
  list.show(current, isEmpty ? drawWelcome(current, use) : null);
  stopTyping();
}

function go(place: Place): void {
  theApp().place = place;
  theApp().replyTo = null;
  composer.clear();
  showSidebar(false);
  show();
  composer.focus();
}

function use({ use: asked }: Try): void {
  const place = theApp().place.id;
  if ('say' in asked) void act({ do: 'say', place, text: asked.say });
  else void act({ do: 'slash', place, line: asked.command, options: asked.options });
}

async function askForArticle(): Promise<void> {
  const file = await chooseFile('.md,.txt');
  if (file) await tryArticle(theApp(), file, onWelcome);
}

function onWelcome(welcome: Welcome): void {
  theApp().welcome = welcome;
  if (messagesOf(theApp(), theApp().place.id).length === 0) showMessages();
}

function onMessage(message: APIMessage): void {
  const { place, snapshot } = theApp();
  if (message.channel_id !== place.id) return;
  if (message.author.id === snapshot.bot.id) stopTyping();
  if (messagesOf(theApp(), place.id).length === 1) showMessages();
  else list.update(theApp(), message);
}

function onEvent(role: Role, event: FromServer): void {
  if (event.kind === 'snapshot') {
    const [, name] = placeInAddress();
    app = createApp(role, event, name, (action) => connection.act(action));
    show();
    return;
  }
  takeIn(theApp(), event);
  if (event.kind === 'message') onMessage(event.message);
  if (event.kind === 'gone') {
    list.remove(event.message);
    if (messagesOf(theApp(), theApp().place.id).length === 0) showMessages();
  }
  if (event.kind === 'typing' && event.place === theApp().place.id)
    showTyping(theApp(), event.user);
}

function placeInAddress(): [Role, string] {
  const [role, name = ''] = decodeURIComponent(location.hash.slice(1)).split('/');
  return [role === 'admin' ? 'admin' : 'member', name];
}

function become(role: Role): void {
  connection.close();
  composer.clear();
  const { name } = app?.place ?? { name: placeInAddress()[1] };
  history.replaceState(null, '', `#${role}/${name}`);
  connection = connect(
    role,
    (event) => onEvent(role, event),
    (isOpen) => {
      if (isOpen) dropNotice('connection');
      else
        notice('connection', 'bad', [
          'The bot has stopped. Start it again; this page waits for it.',
        ]);
    },
  );
}

improveContrast();
keepTheme(() => app && showMessages());
listenForMenus(menuHooks);
listenForDrops(
  () =>
    theApp().snapshot.mayTry
      ? 'Drop an article to try it until the next start'
      : 'Drop a file to attach it',
  (file) =>
    void (theApp().snapshot.mayTry ? tryArticle(theApp(), file, onWelcome) : composer.attach(file)),
);
byId('shade').addEventListener('click', () => showSidebar(false));
addEventListener('keydown', (event) => {
  if (event.key === 'Escape') showSidebar(false);
});
connection = { act: async () => ({}), close: () => undefined };
become(placeInAddress()[0]);
