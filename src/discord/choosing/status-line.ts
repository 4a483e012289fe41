import { setTimeout as after } from 'node:timers/promises';
import type { ChatInputCommandInteraction } from 'discord.js';

/** An answer that comes by then needs no line. */
const FIRST_MS = 700;

export type StatusLine = {
  /** Shows a line in the place of the answer while it is awaited; failing to show it is no failure. */
  show(line: string): void;
  /** From here on nothing more is sent, and what was is through: the answer comes last. */
  end(): Promise<void>;
};

/** What is being done, where a command's answer will stand; nothing is shown where the answer comes at once. */
export function createStatusLine(interaction: ChatInputCommandInteraction): StatusLine {
  const ended = new AbortController();
  const from = performance.now();
  let latest = '';
  let sending: Promise<unknown> = Promise.resolve();

  function send(): void {
    const isEarly = performance.now() - from < FIRST_MS;
    if (isEarly || ended.signal.aborted || !interaction.deferred || latest === '') return;
    const content = `-# ${latest}`;
    sending = sending.then(() => interaction.editReply({ content })).catch(() => undefined);
  }

  void after(FIRST_MS + 1, undefined, { signal: ended.signal }).then(send, () => undefined);
  return {
    show(line) {
      latest = line;
      send();
    },
    async end() {
      ended.abort();
      await sending;
    },
  };
}
