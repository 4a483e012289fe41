import type { AutocompleteInteraction } from 'discord.js';
import type { Bot } from '../command.ts';
import { loggable } from '../failures.ts';
import { hindranceTo } from './access.ts';
import type { Routes, Usable } from './routes.ts';
import { spokenName } from './task.ts';

/** Where more wait, whoever types has gone on before theirs would come. */
const MOST_BEFORE = 20;

/** Suggestions come from memory, so they are answered without waiting for anything else; whoever may not use the command gets none. */
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
    const isSoon = bot.turns.waiting() < MOST_BEFORE;
    const wanted = () => suggestions(interaction, command, bot);
    const choices = isSoon ? await bot.turns.take(wanted) : [];
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
