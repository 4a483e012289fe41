/** The page at `/`: its files with their security headers, and a web socket a person. */
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { openPageFiles } from './page-files.ts';
import { roleOf, type Stage, servePerson } from './page-socket.ts';

/** What everything that is served carries; the page replaces the policy by its own. */
export const SECURITY_HEADERS: OutgoingHttpHeaders = {
  'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  'cache-control': 'no-cache',
};

const MAX_MESSAGE_BYTES = 16 * 1024 * 1024;

export function createPage(stage: Stage) {
  const files = openPageFiles();
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE_BYTES });
  sockets.on('headers', (headers) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) headers.push(`${name}: ${value}`);
  });
  return {
    async serve(response: ServerResponse, url: URL): Promise<void> {
      const file = await files.find(url.pathname);
      if (!file) {
        response.writeHead(404, { ...SECURITY_HEADERS, 'content-type': 'text/plain' });
        response.end('Not found\n');
        return;
      }
      response.writeHead(200, {
        ...SECURITY_HEADERS,
        'content-security-policy': files.policy,
        'content-type': file.type,
        'cache-control': url.pathname.startsWith('/vendor/') ? 'max-age=3600' : 'no-cache',
      });
      response.end(file.body);
    },
    upgrade(request: IncomingMessage, socket: Duplex, head: Buffer, url: URL): void {
      const role = roleOf(stage, url.searchParams.get('as'));
      sockets.handleUpgrade(request, socket, head, (ws: WebSocket) => {
        // It closes itself, and says why.
        ws.on('error', () => undefined);
        servePerson(stage, role, ws);
      });
    },
    close() {
      for (const client of sockets.clients) client.terminate();
      sockets.close();
    },
  };
}
