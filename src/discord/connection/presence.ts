import { ActivityType, type Client, Events, type PresenceData } from 'discord.js';

/** What stands under the bot's name. */
export function presenceOf(articles: number): PresenceData {
  const state = articles === 1 ? 'Knows 1 article' : `Knows ${articles} articles`;
  return { activities: [{ name: state, type: ActivityType.Custom, state }] };
}

/**
 * Keeps the presence true: call `show` after each reload. A session that begins anew starts with
 * the presence of the first login, so it is said again then, where it has changed since.
 */
export function keepPresence(client: Client, articles: () => number): { show(): void } {
  const first = articles();
  const show = () => {
    client.user?.setPresence(presenceOf(articles()));
  };
  client.on(Events.ShardReady, () => {
    if (articles() !== first) show();
  });
  return { show };
}
