import { type Client, Events, GatewayCloseCodes } from 'discord.js';

/** Until Discord has said that the bot is ready; it lasts seconds even with many servers. */
export const READY_WITHIN_MS = 60_000;

/**
 * Logs in and waits until the bot is ready. Rejects with what stood in the way: discord.js's error,
 * or `GatewayUnreachable` where the gateway does not let it in in time.
 */
export async function connect(
  client: Client,
  token: string,
  withinMs: number = READY_WITHIN_MS,
): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new GatewayUnreachable(client.ws.gateway)), withinMs);
  });
  try {
    const login = client.login(token);
    await Promise.race([login, late]);
    return await Promise.race([ready, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The REST API answered, the gateway did not. */
export class GatewayUnreachable extends Error {
  readonly gateway: string | null;
  constructor(gateway: string | null) {
    super('the gateway did not let the bot in in time');
    this.gateway = gateway;
  }
}

/**
 * Calls `leave` with one line where Discord closes the connection for good while the bot runs:
 * discord.js does not come back from these.
 */
export function watchConnection(client: Client, leave: (line: string) => void): void {
  client.on(Events.ShardDisconnect, ({ code }) => {
    leave(
      code === GatewayCloseCodes.AuthenticationFailed
        ? 'Discord no longer takes the token (DISCORD_TOKEN): it was reset. Copy the new one.'
        : `Discord closed the connection for good (code ${code}: ${GatewayCloseCodes[code] ?? 'unknown'}).`,
    );
  });
  client.on(Events.Invalidated, () => leave('Discord has ended the session for good.'));
}
