import type { SlashCommandBooleanOption } from '@discordjs/builders';
import {
  ApplicationIntegrationType,
  type AutocompleteInteraction,
  InteractionContextType,
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

/** Characters of what is typed that suggestions look at: a suggestion has no more than 100 itself. */
const LONGEST_TYPED = 200;

/** The option that somebody is typing, as far as suggestions look at it. */
export function focusedOption({ options }: AutocompleteInteraction) {
  const { name, value } = options.getFocused(true);
  return { name, value: value.slice(0, LONGEST_TYPED) };
}
