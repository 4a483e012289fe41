/** A web server on this machine that sends what a test tells it to. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export type PageServer = {
  /** Of this host, as in `http://127.0.0.1:4711`. */
  at(host: string): string;
  /** Paths that were asked for, in order. */
  readonly asked: readonly string[];
  /** How many sockets were opened, asked through or not. */
  connections(): number;
  close(): Promise<void>;
};

/** Listens on every address of the machine where `host` is not given. */
export async function startPageServer(answer: Answer, host?: string): Promise<PageServer> {
  const asked: string[] = [];
  let connections = 0;
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.on('error', () => undefined);
    answer(request, response);
  });
  server.on('connection', () => connections++);
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    at: (name) => `http://${name}:${port}`,
    asked,
    connections: () => connections,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Sends a whole body. */
export const send =
  (
    body: string | Uint8Array,
    headers: Readonly<Record<string, string>> = {},
    status = 200,
  ): Answer =>
  (_, response) => {
    response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
    response.end(body);
  };
