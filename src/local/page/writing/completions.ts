/** What the text may become: a command after "/", a person's name after "@". */
import { type App, commandsHere, displayName, membersHere, SLASH } from '../app.ts';
import { type SlashLine, slashLines } from '../wire/slash-lines.ts';
import type { Popup } from './popup.ts';

/** Shows what fits what is written up to the caret, or nothing. */
export function complete(
  app: App,
  popup: Popup,
  text: HTMLTextAreaElement,
  begin: (slash: SlashLine) => void,
): void {
  const typed = /^\/([^\n]*)$/.exec(text.value)?.[1];
  if (typed !== undefined) {
    completeCommand(app, popup, text, typed, begin);
    return;
  }
  const before = text.value.slice(0, text.selectionStart);
  const name = /(?:^|\s)@([\p{L}\p{N}]*)$/u.exec(before)?.[1];
  if (name === undefined) popup.hide();
  else completeName(app, popup, text, name);
}

function completeCommand(
  app: App,
  popup: Popup,
  text: HTMLTextAreaElement,
  typed: string,
  begin: (slash: SlashLine) => void,
): void {
  const lines = matching(slashLines(commandsHere(app, SLASH)), typed.trimEnd());
  const items = lines.map((slash) => ({
    label: `/${slash.line}`,
    hint: slash.description,
    pick: () => begin(slash),
  }));
  popup.show(text, items.length > 0 ? 'Commands' : 'No command begins like this', items, true);
}

/** Lines that hold what is typed, those that begin with it first. */
function matching(lines: readonly SlashLine[], typed: string): SlashLine[] {
  const wanted = typed.toLowerCase();
  const begins = lines.filter(({ line }) => line.startsWith(wanted));
  const holds = lines.filter(({ line }) => !line.startsWith(wanted) && line.includes(wanted));
  return [...begins, ...holds];
}

function completeName(app: App, popup: Popup, text: HTMLTextAreaElement, name: string): void {
  const found = membersHere(app).filter((user) =>
    displayName(user).toLowerCase().startsWith(name.toLowerCase()),
  );
  const items = found.map((user) => ({
    label: `@${displayName(user)}`,
    hint: user.bot ? 'the bot' : 'a person',
    pick() {
      const end = text.selectionStart;
      text.setRangeText(`${displayName(user)} `, end - name.length, end, 'end');
      popup.hide();
    },
  }));
  popup.show(text, items.length > 0 ? 'Members' : '', items, true);
}
