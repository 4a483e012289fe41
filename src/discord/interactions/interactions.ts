/** Takes one interaction: recognise it, answer what it wants, log. */
import {
  type ButtonInteraction,
  type Interaction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { Bot, Modal } from '../command.ts';
import { apologyFor, expectedFailure, isRefusal, logFailure, reasonOf } from '../failures.ts';
import { rememberReply } from '../replies/sent-replies.ts';
import { FULL, payload, type Reply, SORRY } from '../reply.ts';
import { type Delivered, deliver } from './acknowledge.ts';
import type { Routes } from './routes.ts';
import { suggest } from './suggest.ts';
import { type Commanded, commanded, pressed, submitted, type Task } from './task.ts';

type Answerable = Commanded | ButtonInteraction | ModalSubmitInteraction;
type Work = Extract<Task, { readonly work: unknown }>;

/** A command whose last answer took this long is deferred before its work begins the next time. */
const SLOW_MS = 500;

export async function takeInteraction(
  interaction: Interaction,
  routes: Routes,
  bot: Bot,
): Promise<void> {
  const from = bot.now();
  if (!bot.seen.isNew(interaction.id)) return;
  if (bot.lateness.isLate(interaction.createdTimestamp)) {
    // What is worked on now helps nobody any more, and makes the next one late, too.
    bot.log.warn({ guild: interaction.guildId, outcome: 'too late' }, 'interaction');
    return;
  }
  if (interaction.isAutocomplete()) return suggest(interaction, routes, from, bot);
  if (interaction.isButton())
    return settle(interaction, pressed(interaction, routes, bot), from, bot);
  if (interaction.isModalSubmit())
    return settle(interaction, submitted(interaction, routes, bot), from, bot);
  if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand())
    return settle(interaction, commanded(interaction, routes, bot), from, bot);
}

async function settle(interaction: Answerable, task: Task, from: number, bot: Bot): Promise<void> {
  const about = { command: task.name, guild: interaction.guildId };
  const clock = { now: bot.now, from };
  if ('form' in task) return openForm(interaction, task.form, about, clock, bot);
  const isFull = bot.turns.isFull();
  const manner = isFull ? 'private' : task.manner;
  const isSlow = task.slow === true || bot.slow.has(task.name);
  // Whoever would wait for their turn sees at once that it was taken.
  const deferFirst = !isFull && (isSlow || bot.turns.isBusy());
  const arrive = deferFirst ? bot.turns.announce() : () => undefined;
  const work = async () => {
    arrive();
    return isFull ? FULL : inTurn(task, about, bot);
  };
  let done: Delivered;
  try {
    done = await deliver(interaction, manner, work, clock, deferFirst);
  } catch (error) {
    await tellUnsent(interaction, error, about, bot);
    return;
  } finally {
    arrive();
  }
  logDelivered(done, about, bot);
  const { reply, messageId } = done;
  await reply.saved;
  if (messageId === null || interaction.channelId === null) return;
  const { channelId: channel, user } = interaction;
  await rememberReply(bot, {
    id: messageId,
    channel,
    asker: user.id,
    about: reply.about ?? [],
    takeBack: () => interaction.webhook.deleteMessage('@original'),
  });
}

/** A form whose response was lost is on the screen, or the person asks again: it is never opened twice. */
async function openForm(
  interaction: Answerable,
  form: Modal,
  about: object,
  { now, from }: { now(): number; from: number },
  bot: Bot,
): Promise<void> {
  if (interaction.isModalSubmit()) return;
  try {
    await interaction.showModal(form);
    const ackMs = now() - from;
    bot.log.info({ ...about, ackMs, answerMs: ackMs, outcome: 'form' }, 'interaction');
  } catch (error) {
    logFailure(bot.log, error, about, 'interaction');
  }
}

/** What comes of it, in its turn: an apology where it fails. */
function inTurn(task: Work, about: object, bot: Bot): Promise<Reply> {
  const work = () =>
    timed(task, bot).catch((error: unknown) => {
      logFailure(bot.log, error, about, 'interaction');
      return apologyFor(error);
    });
  return bot.turns.take(work);
}

async function timed(task: Work, bot: Bot): Promise<Reply> {
  const from = bot.now();
  try {
    return await task.work();
  } finally {
    if (bot.now() - from > SLOW_MS) bot.slow.add(task.name);
    else bot.slow.delete(task.name);
  }
}

function logDelivered({ reply, doubt, ackMs, answerMs }: Delivered, about: object, bot: Bot): void {
  if (reply === SORRY) return;
  const fields = { ...about, ackMs, answerMs, outcome: reply.outcome, verdicts: reply.verdicts };
  if (doubt === null) bot.log.info(fields, 'interaction');
  else bot.log.warn({ ...fields, ...reasonOf(doubt) }, 'interaction');
}

/** An answer that did not get through. Where Discord refused it, and only there, is room for an apology. */
async function tellUnsent(
  interaction: Answerable,
  error: unknown,
  about: object,
  bot: Bot,
): Promise<void> {
  logFailure(bot.log, error, about, 'interaction');
  if (!isRefusal(error) || expectedFailure(error)) return;
  const sorry = payload(SORRY);
  if (interaction.deferred || interaction.replied) await interaction.editReply(sorry);
  else await interaction.reply({ ...sorry, flags: MessageFlags.Ephemeral });
}
