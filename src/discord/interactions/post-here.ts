/** Post here: shows the verdicts that one person got to the whole channel, as a reply to the checked message. */
import {
  type ButtonInteraction,
  InteractionContextType,
  type MessageContextMenuCommandInteraction,
  PermissionFlagsBits,
} from 'discord.js';
import type { Kept } from '../../app/kept-answers.ts';
import type { Bot, Press } from '../command.ts';
import { pageOf } from '../replies/answer-pages.ts';
import { replyTo } from '../replies/send-reply.ts';
import { line, type Reply } from '../reply.ts';
import { roleIds } from './admins.ts';
import { EDITED, GONE, INSTEAD, recall, sourcesOf } from './buttons.ts';
import { serverOf } from './server-of.ts';
import { settingsIn } from './settings-in.ts';

/** Whether the bot can post where the menu was opened: it is a member there, or it is the direct chat with it. */
export function canPostFrom(
  interaction: ButtonInteraction | MessageContextMenuCommandInteraction,
): boolean {
  if (interaction.guildId !== null) return interaction.client.guilds.cache.has(interaction.guildId);
  return interaction.context === InteractionContextType.BotDM;
}

/** Fields: the kept answer. The private page says where it went; where it cannot, it stays and says why. */
export const postHere: Press = async (interaction, [id], bot) => {
  if (id === undefined) return GONE;
  const kept = await recall(id, serverOf(interaction), bot);
  if (typeof kept === 'string') return INSTEAD[kept];
  if (kept.target === null) return GONE;
  if (kept.checked && bot.edits.isAfter(kept.checked))
    return staying(interaction, `${EDITED} Check it once more to post.`, kept, id, bot);
  const hindrance = hindranceToPost(interaction, bot);
  if (hindrance) return staying(interaction, hindrance, kept, id, bot);
  if (!bot.seen.isNew(`post:${id}`)) return line('It is posted already.', 'posted already');
  try {
    return await post(interaction, kept, kept.target, id, bot);
  } catch (error) {
    bot.seen.forget(`post:${id}`);
    throw error;
  }
};

async function post(
  interaction: ButtonInteraction,
  kept: Kept,
  target: NonNullable<Kept['target']>,
  id: string,
  bot: Bot,
): Promise<Reply> {
  const channel = await interaction.client.channels.fetch(target.channel);
  if (!channel?.isSendable())
    return staying(interaction, 'I cannot write in this channel.', kept, id, bot);
  const { library } = await sourcesOf(id, serverOf(interaction), bot);
  const reply = pageOf(kept, id, 0, 'public', library);
  const asker = interaction.user.id;
  const sent = await replyTo({ to: target.id, channel, asker, nonce: id }, reply, bot);
  if (sent === 'gone')
    return staying(interaction, 'That message is gone, so I posted nothing.', kept, id, bot);
  if (sent === 'forbidden') return staying(interaction, MAY_NOT, kept, id, bot);
  return line(`Posted as a reply to the message: ${sent.url}`, 'posted');
}

const MAY_NOT =
  'I am not allowed to write in this channel; an admin of the server can give me **Send Messages**.';

/** From what Discord sent along: may the bot write here, and may the person? */
function hindranceToPost(interaction: ButtonInteraction, bot: Bot): string | null {
  if (!canPostFrom(interaction)) return 'I am not a member here, so I cannot post.';
  const set = setHindrance(interaction, bot);
  if (set !== null) return set;
  const needed = interaction.channel?.isThread()
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages;
  if (!interaction.appPermissions.has(needed)) return MAY_NOT;
  if (interaction.memberPermissions && !interaction.memberPermissions.has(needed))
    return 'You are not allowed to write in this channel, so I post nothing for you.';
  return null;
}

/** What the server has set; whoever manages it may all the same. */
function setHindrance(interaction: ButtonInteraction, bot: Bot): string | null {
  const settings = settingsIn(serverOf(interaction), bot);
  if (settings === 'none') return null;
  if (settings === 'unknown')
    return 'I am still reading what this server has set. Please try again in a minute.';
  const { posting } = settings;
  const isManager = interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false;
  if (posting === 'everyone' || isManager) return null;
  if (posting === 'nobody')
    return 'This server has set that nobody posts checks here (`/knowledge settings`).';
  if (roleIds(interaction).includes(posting.role)) return null;
  return `This server has set that only <@&${posting.role}> may post checks here.`;
}

/** The page with a line on top. */
export async function staying(
  interaction: ButtonInteraction,
  why: string,
  kept: Kept,
  id: string,
  bot: Bot,
): Promise<Reply> {
  const { library } = await sourcesOf(id, serverOf(interaction), bot);
  const page = pageOf(kept, id, 0, 'private', library);
  return { ...page, content: `${why}\n\n${page.content}`, outcome: 'not posted' };
}
