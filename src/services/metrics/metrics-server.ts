/** `/healthz`, `/readyz` and `/metrics` over HTTP, for whatever watches the process. */
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Metrics } from './metrics.ts';

export type MetricsServer = {
  readonly port: number;
  close(): Promise<void>;
};

type Probes = {
  readonly metrics: Pick<Metrics, 'text' | 'contentType'>;
  /** One line for each thing that is not ready; none where all is. */
  readonly lacking: () => Promise<readonly string[]>;
};

/** Listens at `port` of `host`; rejects with Node's error where it may not. */
export async function serveMetrics(
  { host, port }: { readonly host: string; readonly port: number },
  { metrics, lacking }: Probes,
): Promise<MetricsServer> {
  const answer = async (path: string, response: ServerResponse): Promise<void> => {
    if (path === '/healthz') return say(response, 200, 'ok');
    if (path === '/metrics') return say(response, 200, await metrics.text(), metrics.contentType);
    if (path !== '/readyz') return say(response, 404, 'There are /healthz, /readyz and /metrics.');
    const lacks = await lacking();
    say(response, lacks.length === 0 ? 200 : 503, lacks.join('\n') || 'ready');
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    answer(path, response).catch((error: unknown) => say(response, 500, String(error)));
  });
  server.listen(port, host);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function say(response: ServerResponse, status: number, text: string, type = 'text/plain'): void {
  response.writeHead(status, { 'content-type': type }).end(`${text}\n`);
}
