/**
 * Discord as a load test needs it, in a process of its own, so that it does not share a bot's loop: the
 * gateway and the few REST routes that answering takes, for several bots at once. It keeps nothing but the
 * last answers' buttons; people who ask, and how their answers are counted, stand in crowd.ts.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GatewayOpcodes } from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import { type Crowd, createCrowd } from './crowd.ts';
import { idOf, OWNER, server } from './interactions.ts';
import type { Begin, Order } from './orders.ts';

type Shard = readonly [number, number];
export type Bot = {
  readonly token: string;
  readonly application: string;
  readonly servers: number;
  readonly shards: number;
  readonly sessions: Map<
    number,
    { readonly socket: WebSocket; readonly count: number; seq: number }
  >;
  readonly crowd: Crowd;
};

const bots = new Map<string, Bot>();
const http = createServer((request, response) => void answer(request, response));
const sockets = new WebSocketServer({ server: http });
http.listen(0, '127.0.0.1');
await once(http, 'listening');
const { port } = http.address() as AddressInfo;
sockets.on('connection', talk);
process.on('message', (order: Begin | Order) => {
  if (order.kind === 'begin') begin(order);
  else
    void bots
      .get(order.bot)
      ?.crowd.ask(order)
      .then((heard) => process.send?.(heard));
});
process.on('disconnect', () => process.exit());
process.send?.({ apiUrl: `http://127.0.0.1:${port}/api` });

function begin(order: Begin): void {
  for (const { token, servers, shards } of order.bots) {
    const application = idOf('person', 90_000_000 + bots.size);
    const sessions: Bot['sessions'] = new Map();
    const crowd = createCrowd({ application, servers }, (guild, data) => {
      const [first] = sessions.values();
      const shard = first === undefined ? 0 : shardOf(guild, first.count);
      tell(sessions.get(shard), 'INTERACTION_CREATE', data);
    });
    bots.set(token, { token, application, servers, shards, sessions, crowd });
  }
}

const shardOf = (guild: string, count: number): number =>
  Number((BigInt(guild) >> 22n) % BigInt(count));

function tell(
  session: { socket: WebSocket; seq: number } | undefined,
  t: string,
  d: unknown,
): void {
  if (!session) return;
  session.seq += 1;
  session.socket.send(JSON.stringify({ op: GatewayOpcodes.Dispatch, t, s: session.seq, d }));
}

type Payload = {
  readonly op?: number;
  readonly d?: { readonly token?: string; readonly shard?: Shard };
};

function talk(socket: WebSocket): void {
  const say = (op: GatewayOpcodes, d: unknown = null) => socket.send(JSON.stringify({ op, d }));
  socket.on('message', (raw) => {
    const { op, d }: Payload = JSON.parse(String(raw));
    if (op === GatewayOpcodes.Heartbeat) say(GatewayOpcodes.HeartbeatAck);
    if (op === GatewayOpcodes.Resume) say(GatewayOpcodes.InvalidSession, false);
    if (op === GatewayOpcodes.Identify) welcome(socket, d?.token ?? '', d?.shard ?? [0, 1]);
  });
  socket.on('error', () => undefined);
  say(GatewayOpcodes.Hello, { heartbeat_interval: 41_250 });
}

function welcome(socket: WebSocket, token: string, [shard, count]: Shard): void {
  const bot = bots.get(token);
  if (!bot) {
    socket.close(4004);
    return;
  }
  const session = { socket, count, seq: 0 };
  bot.sessions.set(shard, session);
  socket.on('close', () => {
    if (bot.sessions.get(shard) === session) bot.sessions.delete(shard);
  });
  const servers = Array.from({ length: bot.servers }, (_, number) => server(number)).filter(
    ({ id }) => shardOf(id, count) === shard,
  );
  tell(session, 'READY', {
    v: 10,
    user: { id: bot.application, username: 'bot', discriminator: '0', bot: true },
    guilds: servers.map(({ id }) => ({ id, unavailable: true })),
    session_id: `${token}-${shard}`,
    shard: [shard, count],
    resume_gateway_url: `ws://127.0.0.1:${port}`,
    application: { id: bot.application, flags: 0 },
  });
  for (const each of servers) tell(session, 'GUILD_CREATE', each);
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = chunks.length === 0 ? {} : parsed(Buffer.concat(chunks).toString('utf8'));
  const { status, json } = route(request, body);
  if (json === undefined) response.writeHead(status).end();
  else response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
}

function parsed(text: string): object {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

type Answer = { readonly status: number; readonly json?: unknown };
const ok = (json: unknown): Answer => ({ status: 200, json });
const UNKNOWN: Answer = { status: 404, json: { code: 0, message: '404: Not Found' } };

function route({ method, url = '', headers }: IncomingMessage, body: object): Answer {
  const path = url.replace(/^\/api(?:\/v10)?/, '');
  const [, kind, ...rest] = (path.split('?')[0] ?? '').split('/');
  if (kind === 'interactions') {
    const [id = '', token = ''] = rest;
    return crowdOf(token)?.callback({ id, token, body }) ?? UNKNOWN;
  }
  if (kind === 'webhooks') {
    const [, token = ''] = rest;
    return crowdOf(token)?.edit(token, method === 'PATCH' ? body : null) ?? UNKNOWN;
  }
  const bot = bots.get(headers.authorization?.replace(/^Bot /, '') ?? '');
  if (!bot) return { status: 401, json: { code: 0, message: '401: Unauthorized' } };
  if (path.startsWith('/gateway/bot')) return ok(gateway(bot));
  if (path.startsWith('/applications/@me')) return ok(application(bot));
  if (path.includes('/commands')) return ok(method === 'PUT' ? registered(body) : []);
  return UNKNOWN;
}

const crowdOf = (token: string): Crowd | undefined =>
  [...bots.values()].find(({ crowd }) => crowd.knows(token))?.crowd;

const gateway = ({ shards }: Bot) => ({
  url: `ws://127.0.0.1:${port}`,
  shards,
  session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 16 },
});

const application = ({ application: id, servers }: Bot) => ({
  ...{ id, name: 'bot', owner: OWNER, approximate_guild_count: servers },
  ...{ approximate_user_install_count: 0, approximate_user_authorization_count: 0 },
});

const registered = (body: object) =>
  (body as readonly object[]).map((command, number) => ({ ...command, id: String(number + 1) }));
