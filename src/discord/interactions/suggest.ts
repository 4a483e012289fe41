import type { AutocompleteInteraction } from 'discord.js';
import type { Bot } from '../command.ts';
import { loggable } from '../failures.ts';
import { hindranceTo } from './access.ts';
import type { Routes, Usable } from './routes.ts';
import { spokenName } from './task.ts';

/** Suggestions come from memory, so they go before all answers, which can be deferred; whoever may not use the command gets none. */
export async function suggest(
  interaction: AutocompleteInteraction,
  routes: Routes,
  from: number,
  bot: Bot,
): Promise<void> {
  const name = spokenName(interaction);
  const command = routes.commands.get(name);
  const about = { command: `${name} suggestions`, guild: interaction.guildId };
  try {
    const wanted = () => suggestions(interaction, command, bot);
    const choices = bot.turns.isFull() ? [] : await bot.turns.takeFirst(wanted);
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
  command: Usable | undefined,
  bot: Bot,
) {
  if (!command || !('complete' in command) || !command.complete) return [];
  if (hindranceTo(command.access, interaction, bot) !== null) return [];
  return (await command.complete(interaction, bot)).slice(0, 25);
}
