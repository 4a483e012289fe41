/** A discord.js client on a local Discord, for tests that need one without the whole bot. */
import { Client, type ClientOptions, Events, GatewayIntentBits, Partials } from 'discord.js';
import { type LocalDiscord, startLocal, type TestOptions } from './local.ts';

export type Connected = { readonly client: Client<true>; readonly close: () => Promise<void> };

/** Logs a real client in and waits until it is ready. */
export async function connect(
  { apiUrl, token }: { readonly apiUrl: string; readonly token: string },
  options: Partial<ClientOptions> = {},
): Promise<Connected> {
  const client = new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
    ],
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { parse: [] },
    rest: { api: apiUrl },
    ...options,
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  return { client: await ready, close: () => client.destroy() };
}

/** A local Discord on a free port with a client logged in to it. */
export async function startWithClient(
  options: TestOptions = {},
): Promise<{ local: LocalDiscord; client: Client<true>; close: () => Promise<void> }> {
  const local = await startLocal(options);
  const connected = await connect(local);
  return {
    local,
    client: connected.client,
    async close() {
      await connected.close();
      await local.close();
    },
  };
}
