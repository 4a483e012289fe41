import { ContextMenuCommandBuilder } from '@discordjs/builders';
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type MessageContextMenuCommandInteraction,
  messageLink,
  PermissionFlagsBits,
} from 'discord.js';
import {
  fromFile,
  fromMessage,
  fromPage,
  type Offer,
} from '../src/app/collections/offering/offering.ts';
import type { Bot, Command } from '../src/discord/command.ts';
import { mayFetch } from '../src/discord/interactions/admins.ts';
import { readMessage } from '../src/discord/messages/message-text.ts';
import { type Own, ownOf } from '../src/discord/publishing/own.ts';
import { offersReply } from '../src/discord/publishing/preview-reply.ts';
import { line, type Reply } from '../src/discord/reply.ts';
import { canBeArticle } from '../src/library/files/file-kinds.ts';
import { NO_FETCHING } from '../src/rendering/publishing/why-not.ts';

const data = new ContextMenuCommandBuilder()
  .setName('Add as article')
  .setType(ApplicationCommandType.Message)
  .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
  .setContexts(InteractionContextType.Guild)
  .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild);

const NOTHING_IN_IT = line(
  'There is no article in that message: no file that I read, no link, no text.',
  'nothing given',
);

export const addAsArticle = {
  data: { ...data.toJSON(), type: ApplicationCommandType.Message },
  access: 'editors',
  privacy: 'always',
  async executeOn(interaction, bot) {
    const own = ownOf(interaction, bot);
    const offer = await offerIn(interaction, own, bot);
    return 'content' in offer ? offer : offersReply([offer], own, bot);
  },
} satisfies Command;

/** Letters around a link that are more than a remark about it. */
const A_REMARK = 300;

/** Its file, else the page that it links, else its text. */
async function offerIn(
  { targetMessage, user }: MessageContextMenuCommandInteraction,
  { server, collections }: Own,
  bot: Bot,
): Promise<Offer | Reply> {
  const { id, channel, text, link, files } = await readMessage(targetMessage, bot);
  const url = messageLink(channel, id, server);
  const file = files.find(({ name }) => canBeArticle(name)) ?? (text === '' ? files[0] : undefined);
  const { articleBytes } = collections.quotas;
  if (file) return fromFile(file, articleBytes, bot.documents, { kind: 'message', url });
  const isRemark = text.replace(/https?:\/\/\S+/g, '').trim().length < A_REMARK;
  if (link !== null && isRemark)
    return mayFetch(server, bot)
      ? fromPage(link, await bot.given.page(link, user.id))
      : line(NO_FETCHING, 'refused');
  return text.trim() === '' ? NOTHING_IN_IT : fromMessage(text, url);
}
