import { ApplicationCommandType, ContextMenuCommandBuilder } from 'discord.js';
import type { Command } from '../src/discord/command.ts';
import { canPostFrom, postHere } from '../src/discord/interactions/post-here.ts';
import { messageText } from '../src/discord/messages/message-text.ts';
import { answerReply } from '../src/discord/replies/answer-reply.ts';
import { EVERYWHERE } from './options.ts';

const data = new ContextMenuCommandBuilder()
  .setName('Check quotes')
  .setType(ApplicationCommandType.Message)
  .setIntegrationTypes(EVERYWHERE.installs)
  .setContexts(EVERYWHERE.contexts);

export const checkQuotes = {
  data: { ...data.toJSON(), type: ApplicationCommandType.Message },
  access: 'everyone',
  privacy: 'always',
  executeOn(interaction, bot) {
    const { id, channel, text, pictures } = messageText(interaction.targetMessage);
    const target = canPostFrom(interaction) ? { id, channel } : null;
    const setting = { place: 'private', server: interaction.guildId, target, pictures } as const;
    return answerReply(bot, { kind: 'check', text }, setting);
  },
  buttons: { post: postHere },
} satisfies Command;
