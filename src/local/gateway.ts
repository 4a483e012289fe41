/** Discord's gateway: hello, identify, heartbeats, events with sequence numbers, resume. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayIntentBits,
  GatewayOpcodes,
} from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import { guildOnWire } from './guilds.ts';
import { asDispatched, PRIVILEGED_INTENTS } from './intents.ts';
import type { Change, World } from './world.ts';

type Dispatch = { readonly t: string; readonly s: number; readonly d: unknown };
type Session = {
  readonly id: string;
  readonly intents: number;
  /** Every event since READY, for a resume. */
  readonly sent: Dispatch[];
  socket: WebSocket | null;
};
type Payload = { readonly op: number; readonly d?: unknown };

export type Gateway = {
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Sends an event to every session; with `intents`, to those that asked for one of them. */
  readonly dispatch: (event: string, data: unknown, intents?: number) => void;
  readonly hasSession: () => boolean;
  readonly close: () => void;
};

const HEARTBEAT_INTERVAL_MS = 41_250;
const REMEMBERED_EVENTS = 1_000;

export function createGateway(world: World): Gateway {
  const server = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, Session>();

  const dispatch: Gateway['dispatch'] = (event, data, intents) => {
    for (const session of sessions.values()) {
      if (intents === undefined || session.intents & intents) send(session, event, data);
    }
  };
  const stop = world.listen((change) => dispatchChange(world, change, dispatch));
  server.on('connection', (socket: WebSocket) => {
    talk(world, sessions, socket);
  });
  return {
    upgrade(request, socket, head) {
      server.handleUpgrade(request, socket, head, (ws) => server.emit('connection', ws, request));
    },
    dispatch,
    hasSession: () => [...sessions.values()].some(({ socket }) => socket !== null),
    close() {
      stop();
      for (const client of server.clients) client.terminate();
      server.close();
    },
  };
}

function send(session: Session, event: string, data: unknown): void {
  const s = (session.sent.at(-1)?.s ?? 0) + 1;
  const dispatch = { t: event, s, d: data };
  session.sent.push(dispatch);
  if (session.sent.length > REMEMBERED_EVENTS) session.sent.shift();
  session.socket?.send(JSON.stringify({ op: GatewayOpcodes.Dispatch, ...dispatch }));
}

/** One connection, from hello until it closes. */
function talk(world: World, sessions: Map<string, Session>, socket: WebSocket): void {
  let current: Session | null = null;
  const say = (op: number, d: unknown = null) =>
    socket.send(JSON.stringify({ op, d, s: null, t: null }));
  const take = (session: Session) => {
    current = session;
    session.socket = socket;
    sessions.set(session.id, session);
  };
  socket.on('message', (raw) => {
    const payload = parsePayload(String(raw));
    if (!payload)
      return socket.close(GatewayCloseCodes.DecodeError, 'Error while decoding payload.');
    if (payload.op === GatewayOpcodes.Heartbeat) return say(GatewayOpcodes.HeartbeatAck);
    if (payload.op === GatewayOpcodes.Identify) return identify(world, socket, payload.d, take);
    if (payload.op === GatewayOpcodes.Resume) return resume(world, sessions, payload.d, take, say);
    if (!current) socket.close(GatewayCloseCodes.NotAuthenticated, 'Not authenticated.');
  });
  socket.on('error', () => socket.terminate());
  socket.on('close', (code) => {
    if (!current || current.socket !== socket) return;
    current.socket = null;
    if (code === 1000 || code === 1001) sessions.delete(current.id);
  });
  say(GatewayOpcodes.Hello, { heartbeat_interval: HEARTBEAT_INTERVAL_MS });
}

function parsePayload(text: string): Payload | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) && typeof value.op === 'number' ? { op: value.op, d: value.d } : null;
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

type Refusal = { readonly code: GatewayCloseCodes; readonly reason: string };

/** Why an identify is turned down, if it is. */
function refusal(world: World, token: unknown, intents: unknown): Refusal | null {
  if (token !== world.token) {
    return { code: GatewayCloseCodes.AuthenticationFailed, reason: 'Authentication failed.' };
  }
  if (typeof intents !== 'number') {
    return { code: GatewayCloseCodes.InvalidIntents, reason: 'Invalid intent(s).' };
  }
  if (intents & PRIVILEGED_INTENTS) {
    return { code: GatewayCloseCodes.DisallowedIntents, reason: 'Disallowed intent(s).' };
  }
  return null;
}

function identify(
  world: World,
  socket: WebSocket,
  data: unknown,
  take: (session: Session) => void,
): void {
  const { token, intents } = isRecord(data) ? data : {};
  const refused = refusal(world, token, intents);
  if (refused || typeof intents !== 'number') {
    socket.close(refused?.code, refused?.reason);
    return;
  }
  const session: Session = { id: randomUUID(), intents, sent: [], socket: null };
  take(session);
  const guilds = [...world.guilds.values()].filter(({ members }) => members.has(world.bot.id));
  send(session, GatewayDispatchEvents.Ready, {
    v: 10,
    user: world.bot,
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    session_id: session.id,
    resume_gateway_url: gatewayUrl(world),
    application: { id: world.application.id, flags: 0 },
    shard: [0, 1],
  });
  if (intents & GatewayIntentBits.Guilds) {
    for (const guild of guilds) {
      send(session, GatewayDispatchEvents.GuildCreate, guildOnWire(world, guild));
    }
  }
}

function resume(
  world: World,
  sessions: Map<string, Session>,
  data: unknown,
  take: (session: Session) => void,
  say: (op: number, d?: unknown) => void,
): void {
  const { token, session_id: id, seq } = isRecord(data) ? data : {};
  const session = typeof id === 'string' ? sessions.get(id) : undefined;
  if (!session || token !== world.token || typeof seq !== 'number') {
    say(GatewayOpcodes.InvalidSession, false);
    return;
  }
  take(session);
  for (const dispatch of session.sent.filter(({ s }) => s > seq)) {
    session.socket?.send(JSON.stringify({ op: GatewayOpcodes.Dispatch, ...dispatch }));
  }
  send(session, GatewayDispatchEvents.Resumed, {});
}

export const gatewayUrl = (world: World) => `${world.origin.replace(/^http/, 'ws')}/gateway`;

/** Tells the bot of a message, unless it is a private reply or somewhere the bot is not. */
function dispatchChange(world: World, change: Change, dispatch: Gateway['dispatch']): void {
  if (change.kind === 'typing' || change.kind === 'commands') return;
  const { wire, onlyFor } = change.message;
  const channel = world.channels.get(wire.channel_id);
  if (!channel || onlyFor !== null || !isBotIn(world, channel)) return;
  const intent =
    channel.guildId === null ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages;
  if (change.kind === 'deleted') {
    const place = channel.guildId === null ? {} : { guild_id: channel.guildId };
    const gone = { id: wire.id, channel_id: wire.channel_id, ...place };
    dispatch(GatewayDispatchEvents.MessageDelete, gone, intent);
    return;
  }
  const event =
    change.kind === 'created'
      ? GatewayDispatchEvents.MessageCreate
      : GatewayDispatchEvents.MessageUpdate;
  dispatch(event, asDispatched(world, wire), intent);
}

function isBotIn(
  world: World,
  channel: { guildId: string | null; recipientIds: readonly string[] },
) {
  const guild = channel.guildId === null ? undefined : world.guilds.get(channel.guildId);
  return guild ? guild.members.has(world.bot.id) : channel.recipientIds.includes(world.bot.id);
}
