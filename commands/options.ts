import {
  ApplicationIntegrationType,
  InteractionContextType,
  type SlashCommandBooleanOption,
} from 'discord.js';

/** Where commands for everybody are: servers, direct messages and group chats, also for a person who installed the bot for themselves. */
export const EVERYWHERE = {
  installs: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/** The option that every command for everybody has. */
export function privateOption(option: SlashCommandBooleanOption): SlashCommandBooleanOption {
  return option.setName('private').setDescription('Show the answer only to you (default: no)');
}
