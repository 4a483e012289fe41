/** Which server's articles answer an interaction: told by its installation, from memory alone. */
import { ApplicationIntegrationType, type BaseInteraction } from 'discord.js';
import { elsewhere } from '../../app/collections/place.ts';

/** The server as `Context.sources` takes it: where somebody only brought the bot along, not that server's own. */
export function serverOf(interaction: BaseInteraction): string | null {
  const { guildId, authorizingIntegrationOwners: owners } = interaction;
  if (guildId === null) return null;
  return owners[ApplicationIntegrationType.GuildInstall] === guildId ? guildId : elsewhere(guildId);
}
