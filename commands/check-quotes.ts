import { ContextMenuCommandBuilder } from '@discordjs/builders';
import { ApplicationCommandType } from 'discord.js';
import type { Command } from '../src/discord/command.ts';
import { mayFetch } from '../src/discord/interactions/admins.ts';
import { canPostFrom, postHere } from '../src/discord/interactions/post-here.ts';
import { readLink } from '../src/discord/interactions/read-link.ts';
import { serverOf } from '../src/discord/interactions/server-of.ts';
import { readMessage } from '../src/discord/messages/message-text.ts';
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
  async executeOn(interaction, bot) {
    const { targetMessage } = interaction;
    const server = serverOf(interaction);
    const { id, channel, text, pictures, link, checked } = await readMessage(targetMessage, bot);
    const target = canPostFrom(interaction) ? { id, channel } : null;
    const about = { target, pictures, checked, link: mayFetch(server, bot) ? link : null };
    return answerReply(bot, { kind: 'check', text }, { place: 'private', server, ...about });
  },
  buttons: { post: postHere, read: readLink },
} satisfies Command;
