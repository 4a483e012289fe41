/**
 * A reply: content, at most five buttons, a word for the log; and how it becomes a message
 * without link previews.
 */
import { ButtonStyle, ComponentType, MessageFlags } from 'discord.js';

/** Who sees a reply. A public one never changes under its readers; a private one is turned in place. */
export type Audience = 'public' | 'private';

export type Button = { readonly id: string; readonly label: string };

/** One message of the bot, before it is decided where it goes. */
export type Reply = {
  readonly content: string;
  /** At most five, which is a row. */
  readonly buttons: readonly Button[];
  /** One word or two for the log: `answered`, `refused`, `changed`. */
  readonly outcome: string;
  /** Of the quotations that were judged, for the log. */
  readonly verdicts?: readonly string[];
  /** Writes that were begun for its buttons; awaited after it is sent. */
  readonly saved?: Promise<void>;
  /** Other messages that it is about: it goes when one of them goes. */
  readonly about?: readonly string[];
};

/** To whoever asks faster than anybody reads. */
export const TOO_FAST = 'You ask very fast. Please wait a few seconds, then ask again.';

const FULL_LINE = 'Too many questions at once here. Please ask again in a minute.';

/** A reply of text alone. */
export function line(content: string, outcome: string): Reply {
  return { content, buttons: [], outcome };
}

/** To whoever comes while more wait than can be answered soon. */
export const FULL: Reply = line(FULL_LINE, 'queue full');

/** The reply as discord.js takes it: plain content, no link previews, one row of buttons. */
export function payload(reply: Reply) {
  return {
    content: reply.content,
    flags: MessageFlags.SuppressEmbeds as const,
    components: row(reply.buttons),
  };
}

function row(buttons: readonly Button[]) {
  if (buttons.length === 0) return [];
  const components = buttons.map(
    ({ id, label }) =>
      ({
        type: ComponentType.Button,
        style: ButtonStyle.Secondary,
        customId: id,
        label,
      }) as const,
  );
  return [{ type: ComponentType.ActionRow, components } as const];
}

/** What a person reads where the articles that should answer cannot be had: never an answer from less. */
export const UNAVAILABLE_HERE: Reply = line(
  'The articles of this server cannot be read at the moment, so I answer nothing. Please try again in a minute.',
  'articles unavailable',
);

/** What a person reads where a handler failed, and where Discord refused the answer. */
export const SORRY: Reply = line(
  'Something went wrong on my side; it is in my log. Please try once more.',
  'failed',
);
