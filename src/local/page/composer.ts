/** Where the person writes: a message, or a command after "/". */
import type { APIMessage } from 'discord-api-types/v10';
import { type App, commandsHere, displayName, SLASH } from './app.ts';
import { createCommandForm } from './command-form.ts';
import { byId, h, ICONS, icon } from './dom.ts';
import { chooseFile, toFileValue } from './files.ts';
import { createPopup } from './popup.ts';
import type { FileValue, Values } from './protocol.ts';
import { type SlashLine, slashLines } from './slash-lines.ts';

export type Composer = {
  /** Fits the composer to the place and the person. */
  readonly show: () => void;
  readonly replyTo: (message: APIMessage) => void;
  /** Begins a command, with options filled in. */
  readonly begin: (line: string, preset?: Readonly<Record<string, string>>) => void;
  readonly attach: (file: File) => Promise<void>;
  readonly focus: () => void;
};

export type ComposerHooks = {
  readonly app: () => App;
  readonly send: (
    text: string,
    replyTo: APIMessage | null,
    ping: boolean,
    files: readonly FileValue[],
  ) => void;
  readonly run: (line: string, options: Values) => void;
};

export function createComposer(hooks: ComposerHooks): Composer {
  const popup = createPopup();
  const text = h('textarea', {
    rows: 1,
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
    maxlength: 2000,
  });
  const above = h('div', { class: 'above' });
  const add = h(
    'button',
    { type: 'button', class: 'add', title: 'Attach a file', 'aria-label': 'Attach a file' },
    icon(ICONS.plus),
  );
  const go = h(
    'button',
    { type: 'submit', class: 'send', title: 'Send', 'aria-label': 'Send' },
    icon(ICONS.send),
  );
  const row = h('form', { class: 'text-form' }, add, text, go);
  const box = h('div', { class: 'box' }, above, row);
  byId('composer').append(popup.element, box);

  let file: FileValue | null = null;
  let pings = true;

  const grow = () => {
    text.style.height = 'auto';
    text.style.height = `${text.scrollHeight}px`;
  };
  const put = (value: string) => {
    text.value = value;
    grow();
    text.focus();
  };
  const drawAbove = () => {
    const { replyTo } = hooks.app();
    above.replaceChildren(
      ...(replyTo ? [replyBar(replyTo, pings, togglePing, stopReply)] : []),
      ...(file ? [fileBar(file, dropFile)] : []),
    );
  };
  const togglePing = () => {
    pings = !pings;
    drawAbove();
    text.focus();
  };
  const stopReply = () => {
    hooks.app().replyTo = null;
    drawAbove();
    text.focus();
  };
  const dropFile = () => {
    file = null;
    drawAbove();
    text.focus();
  };
  const attach = async (chosen: File) => {
    file = await toFileValue(chosen);
    drawAbove();
    text.focus();
  };
  const toText = () => {
    popup.hide();
    box.querySelector('.command-form')?.remove();
    row.hidden = false;
  };
  const leave = () => {
    toText();
    put('');
  };
  const begin = (slash: SlashLine, preset: Readonly<Record<string, string>> = {}) => {
    toText();
    text.value = '';
    const app = hooks.app();
    const form = createCommandForm(slash, preset, {
      popup,
      leave,
      suggest: async (option, typed, others) => {
        const place = app.place.id;
        const asked = { do: 'suggest', place, line: slash.line, option, typed, others } as const;
        return (await app.act(asked)).choices ?? [];
      },
      send(options) {
        leave();
        hooks.run(slash.line, options);
      },
    });
    row.hidden = true;
    box.append(form.element);
    form.focus();
  };
  const suggest = () => {
    const app = hooks.app();
    const before = text.value.slice(0, text.selectionStart);
    const typed = /^\/(.*)$/.exec(text.value)?.[1];
    if (typed !== undefined && !text.value.includes('\n')) {
      const lines = matching(slashLines(commandsHere(app, SLASH)), typed);
      const items = lines.map((slash) => ({
        label: `/${slash.line}`,
        hint: slash.description,
        pick: () => begin(slash),
      }));
      return popup.show(
        text,
        lines.length > 0 ? 'Commands' : 'No command begins like this',
        items,
        true,
      );
    }
    const name = /(?:^|\s)@([\p{L}\p{N}]*)$/u.exec(before)?.[1];
    if (name === undefined) return popup.hide();
    const { bot, people } = app.snapshot;
    const found = [bot, people.member, people.admin].filter((user) =>
      displayName(user).toLowerCase().startsWith(name.toLowerCase()),
    );
    const items = found.map((user) => ({
      label: `@${displayName(user)}`,
      hint: user.bot ? 'the bot' : 'a person',
      pick() {
        const after = text.value.slice(text.selectionStart);
        popup.hide();
        put(`${before.slice(0, before.length - name.length)}${displayName(user)} ${after}`);
      },
    }));
    return popup.show(text, items.length > 0 ? 'Members' : '', items, true);
  };
  const send = () => {
    const written = text.value.trim();
    if (written === '' && !file) return;
    const slash = slashLines(commandsHere(hooks.app(), SLASH)).find(
      ({ line }) => `/${line}` === written,
    );
    if (slash) {
      begin(slash);
      return;
    }
    hooks.send(written, hooks.app().replyTo, pings, file ? [file] : []);
    file = null;
    pings = true;
    hooks.app().replyTo = null;
    put('');
    drawAbove();
  };

  text.addEventListener('input', () => {
    grow();
    suggest();
  });
  text.addEventListener('blur', popup.hide);
  text.addEventListener('keydown', (event) => {
    if (popup.key(event)) return;
    if (event.key === 'Escape' && hooks.app().replyTo) stopReply();
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      send();
    }
  });
  row.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  add.addEventListener('click', async () => {
    const chosen = await chooseFile('');
    if (chosen) await attach(chosen);
  });

  return {
    show() {
      const { place } = hooks.app();
      const label = place.kind === 'direct' ? `Message @${place.name}` : `Message #${place.name}`;
      text.setAttribute('aria-label', label);
      text.placeholder = `/ for commands, or a message to ${label.slice(8)}`;
      toText();
      drawAbove();
    },
    replyTo(message) {
      toText();
      hooks.app().replyTo = message;
      pings = true;
      drawAbove();
      text.focus();
    },
    begin(line, preset) {
      const slash = slashLines(commandsHere(hooks.app(), SLASH)).find((one) => one.line === line);
      if (slash) begin(slash, preset);
    },
    attach,
    focus: () => text.focus(),
  };
}

/** Lines that hold what is typed, those that begin with it first. */
function matching(lines: readonly SlashLine[], typed: string): SlashLine[] {
  const wanted = typed.toLowerCase();
  const begins = lines.filter(({ line }) => line.startsWith(wanted));
  const holds = lines.filter(({ line }) => !line.startsWith(wanted) && line.includes(wanted));
  return [...begins, ...holds];
}

function replyBar(message: APIMessage, pings: boolean, toggle: () => void, stop: () => void) {
  return h(
    'div',
    { class: 'bar' },
    h('span', { class: 'grow' }, 'Replying to ', h('b', null, displayName(message.author))),
    h(
      'button',
      {
        type: 'button',
        class: 'link',
        'aria-pressed': String(pings),
        onclick: toggle,
        title: 'Whether this reply mentions its author',
      },
      pings ? '@ on' : '@ off',
    ),
    h(
      'button',
      { type: 'button', class: 'plain', 'aria-label': 'Do not reply', onclick: stop },
      icon(ICONS.close),
    ),
  );
}

function fileBar(file: FileValue, drop: () => void): HTMLElement {
  return h(
    'div',
    { class: 'bar' },
    icon(ICONS.file),
    h('span', { class: 'grow' }, file.name),
    h(
      'button',
      { type: 'button', class: 'plain', 'aria-label': 'Remove the file', onclick: drop },
      icon(ICONS.close),
    ),
  );
}
