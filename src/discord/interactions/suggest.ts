import type { AutocompleteInteraction } from 'discord.js';
import type { Bot, Command } from '../command.ts';
import { loggable } from '../failures.ts';
import { mayManage } from './admins.ts';
import type { Routes } from './routes.ts';

/** Suggestions come from memory, so they are answered without waiting for anything else; whoever may not use the command gets none. */
export async function suggest(
  interaction: AutocompleteInteraction,
  routes: Routes,
  from: number,
  bot: Bot,
): Promise<void> {
  const command = routes.commands.get(interaction.commandName);
  const about = { command: `${interaction.commandName} suggestions`, guild: interaction.guildId };
  try {
    const choices = await suggestions(interaction, command, bot);
    await interaction.respond(choices);
    const answerMs = bot.now() - from;
    const outcome = `${choices.length} suggested`;
    bot.log.info({ ...about, ackMs: answerMs, answerMs, outcome }, 'interaction');
  } catch (error) {
    // Typing goes on and asks again; nobody waits for these.
    bot.log.warn({ ...about, err: loggable(error), outcome: 'failed' }, 'interaction');
  }
}

async function suggestions(
  interaction: AutocompleteInteraction,
  command: Command | undefined,
  bot: Bot,
) {
  if (!command || !('complete' in command) || !command.complete) return [];
  if (command.access === 'admins' && !mayManage(interaction, bot)) return [];
  return (await command.complete(interaction, bot)).slice(0, 25);
}
