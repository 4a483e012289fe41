import { ContextMenuCommandBuilder } from '@discordjs/builders';
import { ApplicationCommandType, type MessageContextMenuCommandInteraction } from 'discord.js';
import type { Bot, Command } from '../src/discord/command.ts';
import { outOfReach } from '../src/discord/failures.ts';
import { messageAsker } from '../src/discord/messages/message-text.ts';
import { askerOf, removeMessage } from '../src/discord/replies/sent-replies.ts';
import { line, type Reply } from '../src/discord/reply.ts';
import { EVERYWHERE } from './options.ts';

const data = new ContextMenuCommandBuilder()
  .setName('Remove answer')
  .setType(ApplicationCommandType.Message)
  .setIntegrationTypes(EVERYWHERE.installs)
  .setContexts(EVERYWHERE.contexts);

const NOT_MINE = line('This removes my own answers only; that message is not mine.', 'refused');
const NOT_YOURS = line('Only the person who asked can remove an answer.', 'refused');
const FORGOTTEN = line(
  'I remember for 24 hours who asked. Whoever manages messages here can still delete it.',
  'refused',
);
const CANNOT = line(
  'I am not a member here, so Discord lets me take an answer back for 15 minutes only.',
  'forbidden',
);

export const removeAnswer = {
  data: { ...data.toJSON(), type: ApplicationCommandType.Message },
  access: 'everyone',
  privacy: 'always',
  async executeOn(interaction, bot) {
    const { targetMessage } = interaction;
    if (targetMessage.author.id !== bot.client.user?.id) return NOT_MINE;
    const asker = messageAsker(targetMessage) ?? (await askerOf(bot, targetMessage.id));
    if (asker === null) return FORGOTTEN;
    if (asker !== interaction.user.id) return NOT_YOURS;
    return remove(interaction, bot);
  },
} satisfies Command;

async function remove(interaction: MessageContextMenuCommandInteraction, bot: Bot): Promise<Reply> {
  try {
    await removeMessage(bot, { id: interaction.targetId, channel: interaction.channelId });
    return line('The answer is removed.', 'removed');
  } catch (error) {
    if (outOfReach(error)) return CANNOT;
    throw error;
  }
}
