import { setTimeout as after } from 'node:timers/promises';
import { type ButtonInteraction, type CommandInteraction, MessageFlags } from 'discord.js';
import { payload, type Reply } from './reply.ts';

/** Discord drops an interaction that is not acknowledged within 3 s; what is not ready after this long is deferred. */
export const READY_WITHIN_MS = 1_000;

/** `in-place`: the private page whose button was pressed becomes the reply. */
export type Manner = 'public' | 'private' | 'in-place';

/** What was answered; times in milliseconds since `from`. */
export type Delivered = {
  readonly reply: Reply;
  readonly ackMs: number;
  readonly answerMs: number;
  /** Id of the public message; null for a private one. */
  readonly messageId: string | null;
};

type Repliable = CommandInteraction | ButtonInteraction;

/**
 * Acknowledges, then answers: in one callback where the reply is ready in time, else deferred and
 * edited; with `deferFirst` before the work begins, which may hold up everything else. Rejects where
 * the work or Discord fails; the caller's catch says so to the person.
 */
export async function deliver(
  interaction: Repliable,
  manner: Manner,
  work: () => Promise<Reply>,
  clock: { now(): number; from: number },
  deferFirst: boolean,
): Promise<Delivered> {
  const elapsed = () => clock.now() - clock.from;
  const begun = deferFirst ? null : begin(work);
  const ready = begun && (await within(begun, READY_WITHIN_MS));
  if (ready) {
    const messageId = await answerAtOnce(interaction, manner, ready);
    return { reply: ready, ackMs: elapsed(), answerMs: elapsed(), messageId };
  }
  await defer(interaction, manner);
  const ackMs = elapsed();
  const reply = await (begun ?? work());
  const message = await interaction.editReply(payload(reply));
  const messageId = manner === 'public' ? message.id : null;
  return { reply, ackMs, answerMs: elapsed(), messageId };
}

/** Starts the work; its failure is left to whoever awaits it. */
function begin(work: () => Promise<Reply>): Promise<Reply> {
  const begun = work();
  begun.catch(() => undefined);
  return begun;
}

/** Resolves to null when the work takes longer. */
async function within<Value>(work: Promise<Value>, milliseconds: number): Promise<Value | null> {
  const timer = new AbortController();
  try {
    return await Promise.race([work, after(milliseconds, null, { signal: timer.signal })]);
  } finally {
    timer.abort();
  }
}

async function answerAtOnce(
  interaction: Repliable,
  manner: Manner,
  reply: Reply,
): Promise<string | null> {
  const message = payload(reply);
  if (manner === 'in-place' && interaction.isButton()) {
    await interaction.update(message);
    return null;
  }
  if (manner === 'public') {
    const response = await interaction.reply({ ...message, withResponse: true });
    return response.resource?.message?.id ?? null;
  }
  await interaction.reply({
    ...message,
    flags: [MessageFlags.SuppressEmbeds, MessageFlags.Ephemeral],
  });
  return null;
}

async function defer(interaction: Repliable, manner: Manner): Promise<void> {
  if (manner === 'in-place' && interaction.isButton()) await interaction.deferUpdate();
  else if (manner === 'public') await interaction.deferReply();
  else await interaction.deferReply({ flags: MessageFlags.Ephemeral });
}
