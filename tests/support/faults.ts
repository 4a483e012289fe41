/**
 * A proxy between a client and the local Discord that records every request and makes what goes
 * wrong on the real network go wrong on purpose: a dropped gateway (resumed, or refused as a new
 * session), an event sent twice, a slow, failing or limited REST request, a response that is lost,
 * nobody there at all.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type RawData, WebSocket, WebSocketServer } from 'ws';
import { type Sent, toSent } from './recorder.ts';

export type Fault =
  | { readonly kind: 'delay'; readonly ms: number }
  /** A connection that ends before the request took effect. */
  | { readonly kind: 'hang up'; readonly how?: Ending }
  /** The request takes effect, and its response is lost; `cut`: in the middle of it. */
  | { readonly kind: 'lose'; readonly how?: Ending | 'cut' }
  /** The request takes effect at once, and its response comes this late. */
  | { readonly kind: 'late'; readonly ms: number }
  | { readonly kind: 'fail'; readonly status: number; readonly body?: unknown }
  /** `all`: of every route together. */
  | { readonly kind: 'limit'; readonly retryAfter: number; readonly all?: boolean }
  /** The page of the edge before Discord, for addresses that it lets through no more. */
  | { readonly kind: 'ban'; readonly retryAfter: number };

type Ending = 'close' | 'reset';

export type Faults = {
  /** What `DISCORD_API_URL` is set to. */
  readonly apiUrl: string;
  /** Every request so far. */
  readonly sent: readonly Sent[];
  /** The next `times` requests whose "METHOD /path" matches meet this fault; Infinity: until restored. */
  readonly inject: (match: RegExp, fault: Fault, times?: number) => void;
  readonly restore: () => void;
  /** Cuts the gateway connection as a network would; the client may resume. */
  readonly dropGateway: () => void;
  /** The same, and the session is gone: a resume is answered with "invalid session". */
  readonly loseSession: () => void;
  /** Discord closes the connection with a code of its own. */
  readonly closeGateway: (code: number) => void;
  /** Discord asks for a new connection (op 7), as before a restart of its own. */
  readonly askToReconnect: () => void;
  /** How often clients that connect from now on have to send a heartbeat. */
  readonly beatEvery: (ms: number) => void;
  /** From now on no heartbeat is acknowledged, until called with false. */
  readonly ignoreHeartbeats: (isIgnoring?: boolean) => void;
  /** How often the gateway was connected to so far. */
  readonly connections: () => number;
  /** Sends the last event of this name (MESSAGE_CREATE) that holds `part` once more, as it was. */
  readonly replay: (event: string, part?: string) => void;
  /** From now on nothing can connect, until called with false. */
  readonly refuse: (isRefusing?: boolean) => void;
  readonly close: () => Promise<void>;
};

type Rule = { readonly match: RegExp; readonly fault: Fault; left: number };

export async function startFaults(upstream: { readonly url: string }): Promise<Faults> {
  const rules: Rule[] = [];
  const sent: Sent[] = [];
  let isRefusing = false;
  const http = createServer((request, response) => {
    if (isRefusing) return request.socket.destroy();
    forward(request, response, upstream.url, rules, sent).catch(() => response.destroy());
  });
  const gateway = proxyGateway(http, upstream.url, () => isRefusing);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  return {
    apiUrl: `http://${addressOf(http)}/api`,
    sent,
    inject: (match, fault, times = 1) => rules.push({ match, fault, left: times }),
    restore: () => rules.splice(0),
    dropGateway: gateway.drop,
    loseSession() {
      gateway.forget();
      gateway.drop();
    },
    closeGateway: gateway.close,
    askToReconnect: gateway.askToReconnect,
    beatEvery: gateway.beatEvery,
    ignoreHeartbeats: gateway.ignoreHeartbeats,
    connections: gateway.connections,
    replay: gateway.replay,
    refuse: (is = true) => {
      isRefusing = is;
    },
    async close() {
      gateway.drop();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

const addressOf = (http: Server) => `127.0.0.1:${(http.address() as AddressInfo).port}`;

async function forward(
  request: IncomingMessage,
  response: ServerResponse,
  upstream: string,
  rules: readonly Rule[],
  sent: Sent[],
): Promise<void> {
  const { method = 'GET', url = '/' } = request;
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const bytes = new Uint8Array(Buffer.concat(chunks));
  const { authorization, 'content-type': type } = request.headers;
  const headers = {
    ...(authorization === undefined ? {} : { authorization }),
    ...(type === undefined ? {} : { 'content-type': type }),
  };
  const record = await toSent(method, url, headers, bytes);
  sent.push(record);
  const rule = rules.find(({ match, left }) => left > 0 && match.test(`${method} ${record.path}`));
  if (rule) {
    rule.left -= 1;
    if (await misbehave(rule.fault, response)) return;
  }
  const body = bytes.length > 0 ? { body: bytes } : {};
  const answer = await fetch(upstream + url, { method, headers, ...body });
  const text = await answer.text();
  const done = {
    status: answer.status,
    type: answer.headers.get('content-type') ?? 'text/plain',
    text: text.replaceAll(new URL(upstream).host, request.headers.host ?? ''),
  };
  if (rule?.fault.kind === 'late') await pause(rule.fault.ms);
  if (rule?.fault.kind === 'lose') lose(response, done, rule.fault.how);
  else response.writeHead(done.status, { 'content-type': done.type }).end(done.text);
}

type Done = { readonly status: number; readonly type: string; readonly text: string };

function lose(response: ServerResponse, { status, type, text }: Done, how?: Ending | 'cut'): void {
  if (how === 'cut') {
    response.writeHead(status, { 'content-type': type, 'content-length': `${text.length + 9}` });
    response.write(text.slice(0, text.length / 2), () => hangUp(response));
  } else hangUp(response, how);
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function hangUp(response: ServerResponse, how: Ending = 'close'): void {
  if (how === 'reset') response.socket?.resetAndDestroy();
  else response.destroy();
}

/** Whether the fault was the whole answer. */
async function misbehave(fault: Fault, response: ServerResponse): Promise<boolean> {
  const json = { 'content-type': 'application/json' };
  switch (fault.kind) {
    case 'delay':
      await pause(fault.ms);
      return false;
    case 'late':
    case 'lose':
      return false;
    case 'hang up':
      hangUp(response, fault.how);
      return true;
    case 'fail':
      response.writeHead(fault.status, json);
      response.end(JSON.stringify(fault.body ?? { code: 0, message: `${fault.status}` }));
      return true;
    case 'limit': {
      const body = { message: 'You are being rate limited.', retry_after: fault.retryAfter };
      const isOfAll = fault.all === true;
      response.writeHead(429, {
        ...json,
        'retry-after': String(fault.retryAfter),
        ...(isOfAll && { 'x-ratelimit-global': 'true', 'x-ratelimit-scope': 'global' }),
      });
      response.end(JSON.stringify({ ...body, global: isOfAll }));
      return true;
    }
    case 'ban': {
      const headers = { 'content-type': 'text/html', 'retry-after': String(fault.retryAfter) };
      response.writeHead(429, headers);
      response.end('<!DOCTYPE html><title>Access denied</title>error code: 1015');
      return true;
    }
  }
}

const RESUME = 6;
const HELLO = 10;
const HEARTBEAT_ACK = 11;
const RECONNECT = JSON.stringify({ op: 7, d: null, s: null, t: null });
const INVALID_SESSION = JSON.stringify({ op: 9, d: false, s: null, t: null });

function proxyGateway(http: Server, upstream: string, isRefusing: () => boolean) {
  const clients = new Map<WebSocket, WebSocket>();
  const events: { readonly name: string; readonly text: string }[] = [];
  const server = new WebSocketServer({ noServer: true });
  let isForgotten = false;
  let isDeaf = false;
  let beatMs: number | null = null;
  let connections = 0;

  /** What a client hears of the gateway; null: nothing. */
  function heard(text: string): string | null {
    const payload = JSON.parse(text) as { op: number; d: object };
    if (payload.op === HEARTBEAT_ACK && isDeaf) return null;
    if (payload.op !== HELLO || beatMs === null) return text;
    return JSON.stringify({ ...payload, d: { ...payload.d, heartbeat_interval: beatMs } });
  }

  function join(client: WebSocket): void {
    connections += 1;
    const up = new WebSocket(`${upstream.replace(/^http/, 'ws')}/gateway`);
    clients.set(client, up);
    const waiting: string[] = [];
    client.on('message', (data) => {
      const text = String(data);
      if (isForgotten && (JSON.parse(text) as { op: number }).op === RESUME) {
        isForgotten = false;
        return client.send(INVALID_SESSION);
      }
      if (up.readyState === WebSocket.OPEN) up.send(text);
      else waiting.push(text);
    });
    up.on('open', () => {
      for (const text of waiting) up.send(text);
    });
    up.on('message', (data: RawData) => {
      const text = String(data).replaceAll(new URL(upstream).host, addressOf(http));
      const { t } = JSON.parse(text) as { t: string | null };
      if (t !== null) events.push({ name: t, text });
      const passed = heard(text);
      if (passed !== null) client.send(passed);
    });
    relayClose(client, up);
    relayClose(up, client);
    client.on('close', () => clients.delete(client));
  }

  http.on('upgrade', (request, socket, head) => {
    if (isRefusing()) return socket.destroy();
    server.handleUpgrade(request, socket, head, join);
  });
  return {
    drop() {
      for (const [client, up] of clients) {
        up.terminate();
        client.terminate();
      }
    },
    close(code: number) {
      for (const client of clients.keys()) client.close(code);
    },
    forget() {
      isForgotten = true;
    },
    askToReconnect() {
      for (const client of clients.keys()) client.send(RECONNECT);
    },
    beatEvery(ms: number) {
      beatMs = ms;
    },
    ignoreHeartbeats(is = true) {
      isDeaf = is;
    },
    connections: () => connections,
    replay(event: string, part = '') {
      const text = events.findLast(({ name, text }) => name === event && text.includes(part))?.text;
      if (text === undefined) throw new Error(`no ${event} has come through`);
      for (const client of clients.keys()) client.send(text);
    },
  };
}

function relayClose(from: WebSocket, to: WebSocket): void {
  from.on('error', () => to.terminate());
  from.on('close', (code, reason) => {
    if (code === 1005 || code === 1006) to.terminate();
    else if (to.readyState === WebSocket.OPEN) to.close(code, reason);
  });
}
