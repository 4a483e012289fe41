/** The page: joins its parts, and passes on what happens. */

import type { APIMessage } from 'discord-api-types/v10';
import { type App, commandsHere, createApp, messagesOf, SLASH, takeIn } from './app.ts';
import { byId } from './dom.ts';
import { openForm } from './forms/form-dialog.ts';
import { improveContrast } from './messages/contrast.ts';
import type { MessageActions } from './messages/message-actions.ts';
import { createMessageList } from './messages/message-list.ts';
import { listenForMenus, type MessageMenuHooks, showMessageMenu } from './messages/message-menu.ts';
import { showTyping, stopTyping } from './messages/typing-line.ts';
import { dropNotice, notice } from './notices.ts';
import { drawHeader, drawSidebar, keepTheme, showSidebar } from './sidebar.ts';
import { drawWelcome } from './welcome.ts';
import { type Connection, connect } from './wire/connection.ts';
import { messageBody, type ReplyTo } from './wire/message-body.ts';
import {
  type Action,
  type FileValue,
  type FromServer,
  type OptionFileValue,
  type Place,
  type Result,
  ROLES,
  type Role,
  type Try,
  type Welcome,
} from './wire/protocol.ts';
import { type SlashLine, slashLines } from './wire/slash-lines.ts';
import {
  componentUse,
  formUse,
  menuUse,
  slashUse,
  suggestUse,
  type Use,
  type Values,
} from './wire/uses.ts';
import type { OptionFile } from './writing/command-field.ts';
import { listenForDrops, tellAttached, tryArticles } from './writing/dropped-files.ts';
import { chooseFile, toFileValue } from './writing/files.ts';
import { createComposer } from './writing/message-box.ts';

let app: App | null = null;
let connection: Connection;

const theApp = (): App => {
  if (!app) throw new Error('the server has said nothing yet');
  return app;
};

/** Does something as the person; null where it failed, which is shown. */
async function act(action: Action): Promise<Result | null> {
  dropNotice('failed');
  try {
    return await connection.act(action);
  } catch (error) {
    notice('failed', 'bad', [error instanceof Error ? error.message : String(error)]);
    return null;
  }
}

/** Uses a command, button, menu or form, and shows the form that this opens. */
async function run(use: Use, files: readonly OptionFileValue[] = []): Promise<void> {
  const modal = (await act({ do: 'use', use, files }))?.modal;
  if (modal) openForm(modal, (values) => void run(formUse({ modal, from: use }, values)));
}

/** Uses a command with files for some of its options. */
async function runWith(
  slash: SlashLine,
  values: Values,
  chosen: readonly OptionFile[],
): Promise<void> {
  try {
    const files = await Promise.all(
      chosen.map(async ({ option, file }) => ({ option, file: await toFileValue(file) })),
    );
    await run(slashUse(theApp().place.id, slash, values), files);
  } catch (error) {
    notice('failed', 'bad', [error instanceof Error ? error.message : String(error)]);
  }
}

const composer = createComposer({
  app: theApp,
  send: (text, replyTo, files) => void post(text, replyTo, files),
  run: (slash, values, files) => void runWith(slash, values, files),
  async suggest(slash, focus, others) {
    const use = suggestUse(theApp().place.id, slash, focus, others);
    return (await connection.act({ do: 'use', use })).choices ?? [];
  },
});

async function post(
  text: string,
  replyTo: ReplyTo | null = null,
  files: readonly FileValue[] = [],
): Promise<void> {
  const { place, snapshot } = theApp();
  const body = messageBody(text, snapshot.bot, replyTo);
  await act({ do: 'post', place: place.id, body, files });
}

const remove = ({ id }: APIMessage) => void act({ do: 'remove', message: id });

const menuHooks: MessageMenuHooks = {
  app: theApp,
  reply: composer.replyTo,
  use: (message, command) => void run(menuUse(message, command)),
  remove,
};

const actions: MessageActions = {
  use: (message, part, values) => void run(componentUse(message, part, values)),
  reply: composer.replyTo,
  openMenu: (message, item) => showMessageMenu(menuHooks, message, item),
  dismiss: remove,
  useCommand: (name) => composer.begin(name),
  jump(channel, message) {
    const current = theApp();
    const place = current.snapshot.places.find(({ id }) => id === channel);
    if (!place || !messagesOf(current, channel).some(({ id }) => id === message)) return null;
    return () => {
      if (theApp().place.id !== channel) go(place);
      list.lead(message);
    };
  },
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
  if ('say' in asked) {
    void post(asked.say);
    return;
  }
  const { command, options } = asked;
  const slash = slashLines(commandsHere(theApp(), SLASH)).find(({ line }) => line === command);
  if (slash) void run(slashUse(theApp().place.id, slash, options));
  else notice('failed', 'bad', [`/${command} is not offered here`]);
}

async function askForArticle(): Promise<void> {
  const file = await chooseFile(theApp().snapshot.uploads);
  if (file) await tryArticles(theApp(), [file], onWelcome);
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
  return [ROLES.find((one) => one === role) ?? 'member', name];
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
      ? 'Drop articles to try them until the next start'
      : 'Drop files to attach them',
  (files) => {
    if (theApp().snapshot.mayTry) void tryArticles(theApp(), files, onWelcome);
    else {
      void composer.attach(files);
      tellAttached();
    }
  },
);
byId('shade').addEventListener('click', () => showSidebar(false));
addEventListener('keydown', (event) => {
  if (event.key === 'Escape') showSidebar(false);
});
connection = { act: async () => ({}), close: () => undefined };
become(placeInAddress()[0]);
