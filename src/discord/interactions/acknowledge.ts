/**
 * How an interaction is acknowledged: ready within 1 s in one callback, else deferred and edited;
 * before the work begins where it was slow the last time. In doubt whether an answer arrived it is
 * looked up, never sent again.
 */
import {
  type ButtonInteraction,
  type CommandInteraction,
  type Message,
  MessageFlags,
  type ModalSubmitInteraction,
  RESTJSONErrorCodes,
} from 'discord.js';
import { hasCode, isRefusal } from '../failures.ts';
import { payload, type Reply, SORRY } from '../reply.ts';

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
  /** Why it had to be looked up whether the interaction was acknowledged; null where Discord said so. */
  readonly doubt: unknown;
};

type Repliable = CommandInteraction | ButtonInteraction | ModalSubmitInteraction;

/**
 * Acknowledges, then answers: in one callback where the reply is ready in time, else deferred and
 * edited; with `deferFirst` before the work begins, which may hold up everything else. Where it is
 * in doubt whether the callback arrived, it is looked up: an answer that is there is not given again.
 * `work` does not reject (its apology is a reply too); this does where Discord does not take the answer.
 */
export async function deliver(
  interaction: Repliable,
  manner: Manner,
  work: () => Promise<Reply>,
  clock: { now(): number; from: number },
  deferFirst: boolean,
): Promise<Delivered> {
  const elapsed = () => clock.now() - clock.from;
  const begun = deferFirst ? null : work();
  const ready = begun && (await within(begun, READY_WITHIN_MS));
  // Nothing stands in public yet: that something went wrong concerns one person only.
  const seenBy = ready === SORRY ? 'private' : manner;
  const { id, doubt } = await inDoubt(() =>
    ready ? answerAtOnce(interaction, seenBy, ready) : defer(interaction, seenBy),
  );
  const ackMs = elapsed();
  const reply = ready ?? (await (begun ?? work()));
  const answer = { interaction, reply, isDeferred: !ready, manner };
  const shown = doubt !== null ? await lookUp(answer, doubt) : ready ? id : await edit(answer);
  const messageId = seenBy === 'public' ? shown : null;
  return { reply, ackMs, answerMs: elapsed(), messageId, doubt };
}

/** Resolves to null when the work takes longer. */
async function within<Value>(work: Promise<Value>, milliseconds: number): Promise<Value | null> {
  const late = Promise.withResolvers<null>();
  const timer = setTimeout(late.resolve, milliseconds, null);
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

type Called = { readonly id: string | null; readonly doubt: unknown };

/** The message that a callback made, or what leaves it open whether it made one. */
async function inDoubt(call: () => Promise<string | null>): Promise<Called> {
  try {
    return { id: await call(), doubt: null };
  } catch (doubt) {
    if (isRefusal(doubt)) throw doubt;
    return { id: null, doubt };
  }
}

type AnswerInHand = {
  readonly interaction: Repliable;
  readonly reply: Reply;
  readonly isDeferred: boolean;
  readonly manner: Manner;
};

/** Puts the answer where "thinking…" stands; one that stands there already stays. */
async function lookUp(answer: AnswerInHand, doubt: unknown): Promise<string> {
  const found = await original(answer.interaction);
  if (!found) throw doubt;
  const isPage = answer.isDeferred && answer.manner === 'in-place';
  return isPage || found.flags.has(MessageFlags.Loading) ? edit(answer) : found.id;
}

/** What stands for the interaction by now; null where it was never acknowledged. */
async function original({ webhook }: Repliable): Promise<Message | null> {
  try {
    return await webhook.fetchMessage('@original');
  } catch (error) {
    if (hasCode(error, [RESTJSONErrorCodes.UnknownWebhook, RESTJSONErrorCodes.UnknownMessage]))
      return null;
    throw error;
  }
}

/** By the webhook: the interaction itself does not know of a deferral whose response was lost. */
async function edit({ interaction, reply, manner }: AnswerInHand): Promise<string> {
  const { components, ...words } = payload(reply);
  // The buttons of a page stay, to be pressed once more.
  const isFailed = reply === SORRY && manner === 'in-place';
  const body = isFailed ? words : { ...words, components };
  const message = await interaction.webhook.editMessage('@original', body);
  return message.id;
}

async function answerAtOnce(
  interaction: Repliable,
  manner: Manner,
  reply: Reply,
): Promise<string | null> {
  const message = payload(reply);
  if (manner === 'in-place' && standsOnPage(interaction)) {
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

async function defer(interaction: Repliable, manner: Manner): Promise<null> {
  if (manner === 'in-place' && standsOnPage(interaction)) await interaction.deferUpdate();
  else if (manner === 'public') await interaction.deferReply();
  else await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  return null;
}

/** A button, or a form that was opened from a message. */
const standsOnPage = (interaction: Repliable) =>
  interaction.isButton() || (interaction.isModalSubmit() && interaction.isFromMessage());
