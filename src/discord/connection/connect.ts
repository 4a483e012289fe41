/** Login until ready, and what ends a connection for good. */
import { type Client, Events, GatewayCloseCodes } from 'discord.js';
import type { Log } from '../../app/contracts.ts';

/** Until Discord has said that a shard is ready; it lasts seconds even with many servers. */
export const READY_WITHIN_MS = 60_000;

/**
 * Logs in and waits until the bot is ready, for as long as one shard after the other is: Discord lets one in
 * every five seconds. Rejects with what stood in the way: discord.js's error, or `GatewayUnreachable` where
 * the gateway lets no shard in in time.
 */
export async function connect(
  client: Client,
  token: string,
  withinMs: number = READY_WITHIN_MS,
): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new GatewayUnreachable(client.ws.gateway)), withinMs);
  const goOn = () => void timer.refresh();
  client.on(Events.ShardReady, goOn);
  try {
    const login = client.login(token);
    await Promise.race([login, late]);
    return await Promise.race([ready, late]);
  } finally {
    clearTimeout(timer);
    client.off(Events.ShardReady, goOn);
  }
}

/** Has it told, once, what a start with several shards waits for. */
export function watchOpening(
  client: Client,
  tell: (line: string, fields: { readonly shards: number }) => void,
): void {
  client.once(Events.ShardReady, () => {
    const shards = client.ws.shards.size;
    if (shards > 1) tell(openingLine(shards), { shards });
  });
}

const IDENTIFY_EVERY_S = 5;

const openingLine = (shards: number): string =>
  `Connected 1 of ${shards} shards: Discord lets one in every ${IDENTIFY_EVERY_S} seconds, so the others take some ${(shards - 1) * IDENTIFY_EVERY_S} s`;

/** The REST API answered, the gateway did not. */
export class GatewayUnreachable extends Error {
  readonly gateway: string | null;
  constructor(gateway: string | null) {
    super('the gateway did not let the bot in in time');
    this.gateway = gateway;
  }
}

/**
 * Writes to the log what happens to the connection, which discord.js mends by itself, and calls
 * `leave` with one line where Discord has closed it for good. `stop` before the client is closed.
 */
export function watchConnection(
  client: Client,
  log: Log,
  leave: (line: string) => void,
): { stop(): void } {
  client.on(Events.Error, (error) => log.error({ err: error }, 'the client failed'));
  client.on(Events.Warn, (warning) => log.warn({}, warning));
  client.on(Events.ShardError, (error, shard) =>
    log.warn({ err: error, shard }, 'the connection failed'),
  );
  watchOutages(client, log);
  client.on(Events.ShardDisconnect, ({ code }) => leave(explainClosing(code)));
  client.on(Events.Invalidated, () => leave(VOID_TOKEN));
  const announced = [Events.ShardReconnecting, Events.ShardDisconnect] as const;
  return { stop: () => announced.forEach((event) => void client.removeAllListeners(event)) };
}

/** discord.js tries again twice a second for each shard, as long as an outage lasts: it is told once. */
function watchOutages(client: Client, log: Log): void {
  const away = new Set<number>();
  client.on(Events.ShardReconnecting, (shard) => {
    if (!away.has(shard)) log.info({ shard }, 'connecting again');
    away.add(shard);
  });
  const isBack = (shard: number, fields: object) => {
    if (away.delete(shard)) log.info({ shard, ...fields }, 'the connection is back');
  };
  client.on(Events.ShardResume, (shard, events) => isBack(shard, { events }));
  client.on(Events.ShardReady, (shard) => isBack(shard, {}));
}

const VOID_TOKEN =
  'Discord no longer takes the token (DISCORD_TOKEN), as after a reset: copy the new one and start again';

const MORE_SHARDS =
  'Discord asks for more shards by now: start again, and SHARDS=auto opens as many as it asks for; with parts, as in 0-3/8, raise the number behind the stroke in every process';

function explainClosing(code: number): string {
  if (code === GatewayCloseCodes.AuthenticationFailed) return VOID_TOKEN;
  if (code === GatewayCloseCodes.ShardingRequired) return MORE_SHARDS;
  return `Discord has closed the connection for good (${code}, ${GatewayCloseCodes[code] ?? 'unknown'}): start again, and update the bot if that does not help`;
}
