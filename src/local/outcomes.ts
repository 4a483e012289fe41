/** What a person sees in answer to what they did, once it is final. */
import {
  type APIMessage,
  type APIModalInteractionResponseCallbackData,
  MessageFlags,
} from 'discord-api-types/v10';
import { labelsOf } from './controls.ts';
import type { Outcome } from './interactions.ts';
import type { Stored, World } from './world.ts';

export type Reply = {
  /** The message's id; '' where a form opened or the message went away. */
  readonly id: string;
  readonly content: string;
  /** "Only you can see this". */
  readonly private: boolean;
  /** The labels of the message's buttons. */
  readonly buttons: readonly string[];
  readonly message: APIMessage | null;
  readonly modal: Modal | null;
};

/** A form on the person's screen, to be handed to `submit`. */
export type Modal = APIModalInteractionResponseCallbackData & {
  readonly channelId: string;
  readonly messageId: string | null;
};

/** Waits until what the person sees is no longer "thinking…". */
export function settled(patienceMs: number, start: (report: (outcome: Outcome) => void) => void) {
  return new Promise<Outcome>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`nothing was seen within ${patienceMs} ms`));
    }, patienceMs);
    start((outcome) => {
      if (outcome.kind === 'thinking') return;
      clearTimeout(timer);
      if (outcome.kind === 'failed') reject(new Error(outcome.reason));
      else resolve(outcome);
    });
  });
}

export function nextFromBot(world: World, channelId: string, patienceMs: number): Promise<Stored> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`the bot wrote nothing within ${patienceMs} ms`));
    }, patienceMs);
    const stop = world.listen((change) => {
      if (change.kind !== 'created' || change.message.wire.channel_id !== channelId) return;
      if (change.message.wire.author.id !== world.bot.id) return;
      clearTimeout(timer);
      stop();
      resolve(change.message);
    });
  });
}

export function toReply(outcome: Outcome, channelId: string, source: Stored | null): Reply {
  const nothing = { id: '', content: '', private: true, buttons: [], message: null, modal: null };
  if (outcome.kind === 'modal') {
    const place = { channelId, messageId: source?.wire.id ?? null };
    return { ...nothing, modal: { ...outcome.modal, ...place } };
  }
  if (outcome.kind !== 'message') return nothing;
  const { wire, onlyFor } = outcome.message;
  return {
    id: wire.id,
    content: wire.content,
    private: onlyFor !== null || ((wire.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
    buttons: labelsOf(wire),
    message: wire,
    modal: null,
  };
}
