/** Lets a host's monitoring watch the process, where `METRICS_PORT` asks for it. */
import { type Client, Status } from 'discord.js';
import type { Log } from '../app/contracts.ts';
import type { Config } from '../config.ts';

type Watched = {
  readonly client: Client;
  /** How many articles answer. */
  readonly articles: () => number;
  /** Asks each database something, by the variable that names it; rejects where it does not answer. */
  readonly databases: Readonly<Record<string, () => Promise<unknown>>>;
};

export type OpenedMetrics = {
  /** The log whose lines are counted. */
  readonly log: Log;
  close(): Promise<void>;
};

/** Rejects with Node's error where the port may not be opened. */
export async function openMetrics(
  at: Exclude<Config['metrics'], null>,
  log: Log,
  { client, articles, databases }: Watched,
): Promise<OpenedMetrics> {
  const [{ createMetrics }, { serveMetrics }] = await Promise.all([
    import('../services/metrics/metrics.ts'),
    import('../services/metrics/metrics-server.ts'),
  ]);
  const connected = () => client.ws.shards.filter(({ status }) => status === Status.Ready).size;
  const metrics = createMetrics(() => ({
    shards: client.ws.shards.size,
    shards_connected: connected(),
    servers: client.guilds.cache.size,
    articles: articles(),
  }));
  const lacking = async () => {
    const shards = client.ws.shards.size;
    return [
      ...(client.isReady() && connected() === shards
        ? []
        : [`${connected()} of ${shards} shards are connected`]),
      ...(articles() > 0 ? [] : ['there are no articles']),
      ...(await silent(databases)),
    ];
  };
  const server = await serveMetrics(at, { metrics, lacking });
  return { log: metrics.counted(log), close: server.close };
}

async function silent(databases: Watched['databases']): Promise<readonly string[]> {
  const asked = Object.entries(databases).map(([variable, ask]) =>
    ask().then(
      () => [],
      () => [`the database of ${variable} does not answer`],
    ),
  );
  return (await Promise.all(asked)).flat();
}
