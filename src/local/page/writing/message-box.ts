/** Where the person writes: a message, or a command after "/". */
import type { APIMessage } from 'discord-api-types/v10';
import { type App, commandsHere, SLASH } from '../app.ts';
import { byId, h, ICONS, icon } from '../dom.ts';
import { dropNotice, notice } from '../notices.ts';
import type { ReplyTo } from '../wire/message-body.ts';
import type { Choice, FileValue } from '../wire/protocol.ts';
import { type SlashLine, slashLines } from '../wire/slash-lines.ts';
import type { Focus, Values } from '../wire/uses.ts';
import type { OptionFile } from './command-field.ts';
import { createCommandForm } from './command-form.ts';
import { complete } from './completions.ts';
import { fileBar, replyBar } from './composer-bars.ts';
import { chooseFile, toFileValue } from './files.ts';
import { createPopup, type Popup } from './popup.ts';

export type Composer = {
  /** Fits the composer to the place and the person. */
  readonly show: () => void;
  /** Forgets what was being written: it belonged to another place or person. */
  readonly clear: () => void;
  readonly replyTo: (message: APIMessage) => void;
  /** Begins a command. */
  readonly begin: (line: string) => void;
  readonly attach: (files: readonly File[]) => Promise<void>;
  readonly focus: () => void;
};

export type ComposerHooks = {
  readonly app: () => App;
  readonly send: (text: string, replyTo: ReplyTo | null, files: readonly FileValue[]) => void;
  readonly run: (slash: SlashLine, options: Values, files: readonly OptionFile[]) => void;
  /** What the bot suggests for the option that is being typed. */
  readonly suggest: (slash: SlashLine, focus: Focus, others: Values) => Promise<readonly Choice[]>;
};

/** As many as Discord takes with a message. */
const MOST_FILES = 10;

/** What is being written. */
type Draft = {
  readonly hooks: ComposerHooks;
  readonly popup: Popup;
  readonly text: HTMLTextAreaElement;
  /** The text field with its buttons; hidden while a command is filled in. */
  readonly row: HTMLFormElement;
  /** What the message replies to, and the files that go with it. */
  readonly above: HTMLElement;
  readonly box: HTMLElement;
  files: readonly FileValue[];
  pings: boolean;
};

export function createComposer(hooks: ComposerHooks): Composer {
  const draft = createDraft(hooks);
  byId('composer').append(draft.popup.element, draft.box);
  listen(draft);
  return {
    show: () => fitToPlace(draft),
    clear() {
      draft.files = [];
      draft.text.value = '';
      grow(draft.text);
    },
    replyTo(message) {
      endCommand(draft);
      hooks.app().replyTo = message;
      draft.pings = true;
      drawAbove(draft);
    },
    begin(line) {
      const slash = commands(draft).find((one) => one.line === line);
      if (slash) begin(draft, slash);
    },
    attach: (files) => attach(draft, files),
    focus: () => draft.text.focus(),
  };
}

function createDraft(hooks: ComposerHooks): Draft {
  const text = h('textarea', {
    rows: 1,
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
    maxlength: 2000,
  });
  const button = (type: string, label: string, kind: string, path: string) =>
    h('button', { type, class: kind, title: label, 'aria-label': label }, icon(path));
  const row = h(
    'form',
    { class: 'text-form' },
    button('button', 'Attach a file', 'add', ICONS.plus),
    text,
    button('submit', 'Send', 'send', ICONS.send),
  );
  const above = h('div', { class: 'above' });
  const box = h('div', { class: 'box' }, above, row);
  return { hooks, popup: createPopup(), text, row, above, box, files: [], pings: true };
}

function listen(draft: Draft): void {
  const { hooks, popup, text, row } = draft;
  text.addEventListener('input', () => {
    grow(text);
    if (beginsCommand(draft, text.value)) return;
    complete(hooks.app(), popup, text, (slash) => begin(draft, slash));
  });
  text.addEventListener('blur', popup.hide);
  text.addEventListener('keydown', (event) => {
    if (popup.key(event)) return;
    if (event.key === 'Escape' && hooks.app().replyTo) stopReply(draft);
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      send(draft);
    }
  });
  row.addEventListener('submit', (event) => {
    event.preventDefault();
    send(draft);
  });
  row.querySelector('.add')?.addEventListener('click', async () => {
    const file = await chooseFile('');
    if (file) await attach(draft, [file]);
  });
}

const commands = ({ hooks }: Draft) => slashLines(commandsHere(hooks.app(), SLASH));

function fitToPlace(draft: Draft): void {
  const { name, kind } = draft.hooks.app().place;
  const place = kind === 'direct' ? `@${name}` : `#${name}`;
  draft.text.setAttribute('aria-label', `Message ${place}`);
  draft.text.placeholder = `/ for commands, or a message to ${place}`;
  endCommand(draft);
  drawAbove(draft, false);
}

function grow(text: HTMLTextAreaElement): void {
  text.style.height = 'auto';
  text.style.height = `${text.scrollHeight}px`;
}

function drawAbove(draft: Draft, takesFocus = true): void {
  const { hooks, above, files, pings, text } = draft;
  const { replyTo } = hooks.app();
  const togglePing = () => {
    draft.pings = !pings;
    drawAbove(draft);
  };
  const dropFile = (file: FileValue) => () => {
    draft.files = files.filter((one) => one !== file);
    drawAbove(draft);
  };
  above.replaceChildren(
    ...(replyTo ? [replyBar(replyTo, pings, togglePing, () => stopReply(draft))] : []),
    ...files.map((file) => fileBar(file, dropFile(file))),
  );
  if (takesFocus) text.focus();
}

function stopReply(draft: Draft): void {
  draft.hooks.app().replyTo = null;
  drawAbove(draft);
}

async function attach(draft: Draft, files: readonly File[]): Promise<void> {
  try {
    const all = [...draft.files, ...(await Promise.all(files.map(toFileValue)))];
    draft.files = all.slice(0, MOST_FILES);
  } catch (error) {
    notice('failed', 'bad', [error instanceof Error ? error.message : String(error)]);
  }
  drawAbove(draft);
}

function empty(draft: Draft): void {
  draft.text.value = '';
  grow(draft.text);
  draft.text.focus();
}

/** "/who-said flip": a command and a space begin its form, with what follows as its first option. */
function beginsCommand(draft: Draft, written: string): boolean {
  const slash = commands(draft).find(({ line }) => written.startsWith(`/${line} `));
  if (slash) begin(draft, slash, written.slice(slash.line.length + 2).trim());
  return slash !== undefined;
}

/** Puts a command's form into the place of the text. */
function begin(draft: Draft, slash: SlashLine, rest = ''): void {
  const { hooks, popup, row, box, text } = draft;
  endCommand(draft);
  text.value = '';
  const leave = () => {
    endCommand(draft);
    empty(draft);
  };
  const form = createCommandForm(slash, {
    popup,
    leave,
    suggest: (focus, others) => hooks.suggest(slash, focus, others),
    send(options, files) {
      leave();
      hooks.run(slash, options, files);
    },
  });
  form.fill(rest);
  row.hidden = true;
  box.append(form.element);
  form.focus();
}

function endCommand({ popup, row, box }: Draft): void {
  popup.hide();
  box.querySelector('.command-form')?.remove();
  row.hidden = false;
}

/** Sends the message, or begins the command whose name was written. */
function send(draft: Draft): void {
  const { hooks, text, files, pings } = draft;
  const written = text.value.trim();
  if (written === '' && files.length === 0) return;
  if (beginsCommand(draft, `${written} `)) return;
  const [command] = /^\/[\w-]+/.exec(written) ?? [];
  if (command !== undefined) {
    notice('failed', 'bad', [`There is no command ${command} here: nothing was posted.`]);
    return;
  }
  dropNotice('failed');
  const { replyTo } = hooks.app();
  hooks.send(written, replyTo && { id: replyTo.id, ping: pings }, files);
  draft.files = [];
  draft.pings = true;
  hooks.app().replyTo = null;
  empty(draft);
  drawAbove(draft);
}
