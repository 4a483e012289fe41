/** Takes one interaction: recognise it, decide in memory who may and who sees it, answer, log. */
import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  MessageFlagsBitField,
} from 'discord.js';
import { type Bot, placeOf } from '../command.ts';
import { apologyFor, expectedFailure, isRefusal, logFailure, reasonOf } from '../failures.ts';
import { parseCustomId } from '../replies/custom-id.ts';
import { rememberReply } from '../replies/sent-replies.ts';
import { line, payload, type Reply, SORRY, TOO_FAST } from '../reply.ts';
import { type Delivered, deliver, type Manner } from './acknowledge.ts';
import { mayManage, refusal } from './admins.ts';
import type { Routes } from './routes.ts';
import { suggest } from './suggest.ts';

type Commanded = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;
type Answerable = Commanded | ButtonInteraction;
type Task = {
  readonly name: string;
  readonly manner: Manner;
  /** Deferred before the work begins. */
  readonly slow?: boolean;
  readonly work: () => Promise<Reply>;
};

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
  if (interaction.isAutocomplete()) await suggest(interaction, routes, from, bot);
  else if (interaction.isButton())
    await settle(interaction, pressed(interaction, routes, bot), from, bot);
  else if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand())
    await settle(interaction, commanded(interaction, routes, bot), from, bot);
}

function commanded(interaction: Commanded, routes: Routes, bot: Bot): Task {
  const command = routes.commands.get(interaction.commandName);
  const name = spokenName(interaction);
  if (!command)
    return told(name, 'This command is from another version of me; it goes away soon.', 'unknown');
  if (command.access === 'admins' && !mayManage(interaction, bot))
    return told(name, refusal(interaction), 'refused');
  if (bot.paces.of(interaction.user.id) !== 'fine') return told(name, TOO_FAST, 'too fast');
  if (interaction.isMessageContextMenuCommand())
    return 'executeOn' in command
      ? { name, manner: 'private', work: () => command.executeOn(interaction, bot) }
      : told(name, 'This is not a message menu.', 'unknown');
  if (!('execute' in command)) return told(name, 'This is a message menu.', 'unknown');
  const manner = command.privacy === 'always' ? 'private' : placeOf(interaction);
  const slow = command.slow?.(bot, interaction.guildId) ?? false;
  return { name, manner, slow, work: () => command.execute(interaction, bot) };
}

function pressed(interaction: ButtonInteraction, routes: Routes, bot: Bot): Task {
  const id = parseCustomId(interaction.customId);
  const action = id && routes.actions.get(id.action);
  const name = `button ${id?.action ?? 'unknown'}`;
  if (!id || !action)
    return told(name, 'This button is from another version of me. Please ask again.', 'unknown');
  if (action.access === 'admins' && !mayManage(interaction, bot))
    return told(name, refusal(interaction), 'refused');
  const isPrivate = new MessageFlagsBitField(interaction.message.flags).has(MessageFlags.Ephemeral);
  return {
    name,
    manner: isPrivate ? 'in-place' : 'private',
    work: () => action.press(interaction, id.fields, bot),
  };
}

/** A private line instead of an answer. */
function told(name: string, content: string, outcome: string): Task {
  return { name, manner: 'private', work: async () => line(content, outcome) };
}

async function settle(interaction: Answerable, task: Task, from: number, bot: Bot): Promise<void> {
  const about = { command: task.name, guild: interaction.guildId };
  const clock = { now: bot.now, from };
  let done: Delivered;
  try {
    const work = () =>
      timed(task, bot).catch((error: unknown) => {
        logFailure(bot.log, error, about, 'interaction');
        return apologyFor(error);
      });
    const isSlow = task.slow === true || bot.slow.has(task.name);
    done = await deliver(interaction, task.manner, work, clock, isSlow);
  } catch (error) {
    await tellUnsent(interaction, error, about, bot);
    return;
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

async function timed(task: Task, bot: Bot): Promise<Reply> {
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

/** `knowledge reload`: the command with its subcommand. */
function spokenName(interaction: Commanded): string {
  if (!interaction.isChatInputCommand()) return interaction.commandName;
  const part = interaction.options.getSubcommand(false);
  return part ? `${interaction.commandName} ${part}` : interaction.commandName;
}
