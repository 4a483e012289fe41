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
import { isBotIn } from '../world/permissions.ts';
import { type Change, isSeenBy, type World } from '../world/world.ts';
import { parseJson } from './json.ts';
import { asDispatched, guildOnWire } from './wire.ts';

/** Its number, and of how many. */
type Shard = readonly [number, number];

type Session = {
  readonly id: string;
  readonly intents: number;
  readonly shard: Shard;
  /** Every event, for a resume; its sequence number is its place, counted from 1. */
  readonly sent: string[];
  /** Null while the connection is lost. */
  socket: WebSocket | null;
};

/** What a client says, with what identifying and resuming hold. */
type Payload = {
  readonly op?: GatewayOpcodes;
  readonly d?: {
    readonly token?: string;
    readonly intents?: number;
    readonly shard?: Shard;
    readonly session_id?: string;
    readonly seq?: number;
  } | null;
};

export type Gateway = ReturnType<typeof createGateway>;

const HEARTBEAT_INTERVAL_MS = 41_250;
/** What a client may send at once. */
const MOST_BYTES = 4_096;

/** Intents that need a switch in the developer portal, which nobody here has turned on. */
const PRIVILEGED_INTENTS =
  GatewayIntentBits.GuildMembers |
  GatewayIntentBits.GuildPresences |
  GatewayIntentBits.MessageContent;

export const gatewayUrl = (world: World) => `${world.origin.replace(/^http/, 'ws')}/gateway`;

export function createGateway(world: World) {
  const server = new WebSocketServer({ noServer: true, maxPayload: MOST_BYTES });
  const sessions = new Map<string, Session>();
  /** Sends an event to every session of its server's shard; with `intent`, to those that asked for it. */
  const dispatch = (event: string, data: object, intent?: GatewayIntentBits): void => {
    const guildId = serverOf(event, data);
    for (const session of sessions.values()) {
      const isWanted = intent === undefined || session.intents & intent;
      if (isWanted && isOnShard(session.shard, guildId)) send(session, event, data);
    }
  };
  world.listen((change) => {
    const event = asEvent(world, change);
    if (event) dispatch(event.name, event.data, event.intent);
  });
  return {
    dispatch,
    upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
      server.handleUpgrade(request, socket, head, (ws) => talk(world, sessions, ws));
    },
    close(): void {
      for (const client of server.clients) client.terminate();
    },
  };
}

/** The server of an event; undefined for what happens in direct messages. */
function serverOf(event: string, data: object): string | undefined {
  const { id, guild_id } = data as { readonly id?: string; readonly guild_id?: string };
  return guild_id ?? (event.startsWith('GUILD_') ? id : undefined);
}

/** Servers are shared out by their ids; direct messages are the first shard's. */
const isOnShard = ([shard, count]: Shard, guildId: string | undefined): boolean =>
  shard === (guildId === undefined ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(count)));

function send(session: Session, t: string, d: unknown): void {
  const text = JSON.stringify({ op: GatewayOpcodes.Dispatch, t, s: session.sent.length + 1, d });
  session.sent.push(text);
  session.socket?.send(text);
}

/** One connection, from hello until it closes. */
function talk(world: World, sessions: Map<string, Session>, socket: WebSocket): void {
  let session: Session | null = null;
  const say = (op: GatewayOpcodes, d: unknown = null) =>
    socket.send(JSON.stringify({ op, d, s: null, t: null }));
  socket.on('message', (raw) => {
    const { op, d } = (parseJson(String(raw)) ?? {}) as Payload;
    if (op === GatewayOpcodes.Heartbeat) say(GatewayOpcodes.HeartbeatAck);
    else if (op === GatewayOpcodes.Identify) {
      if (d?.token !== world.token) return socket.close(GatewayCloseCodes.AuthenticationFailed);
      const { intents = 0, shard = [0, 1] } = d;
      if (intents & PRIVILEGED_INTENTS) return socket.close(GatewayCloseCodes.DisallowedIntents);
      session = { id: randomUUID(), intents, shard, sent: [], socket };
      sessions.set(session.id, session);
      greet(world, session);
    } else if (op === GatewayOpcodes.Resume) {
      session = sessions.get(d?.session_id ?? '') ?? null;
      if (!session || d?.token !== world.token) return say(GatewayOpcodes.InvalidSession, false);
      session.socket = socket;
      for (const missed of session.sent.slice(d.seq)) socket.send(missed);
      send(session, GatewayDispatchEvents.Resumed, {});
    } else if (!session) socket.close(GatewayCloseCodes.NotAuthenticated);
  });
  // It closes itself, and says why.
  socket.on('error', () => undefined);
  socket.on('close', (code) => {
    if (session?.socket !== socket) return;
    session.socket = null;
    if (code === 1000 || code === 1001) sessions.delete(session.id);
  });
  say(GatewayOpcodes.Hello, { heartbeat_interval: HEARTBEAT_INTERVAL_MS });
}

/** Begins a session: READY, then every server whole. */
function greet(world: World, session: Session): void {
  const guilds = [...world.guilds.values()].filter(
    ({ id, members }) => members.has(world.bot.id) && isOnShard(session.shard, id),
  );
  send(session, GatewayDispatchEvents.Ready, {
    v: 10,
    user: world.bot,
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    session_id: session.id,
    shard: session.shard,
    resume_gateway_url: gatewayUrl(world),
    application: { id: world.application.id, flags: 0 },
  });
  for (const guild of session.intents & GatewayIntentBits.Guilds ? guilds : []) {
    send(session, GatewayDispatchEvents.GuildCreate, guildOnWire(world, guild));
  }
}

const EVENTS = {
  created: GatewayDispatchEvents.MessageCreate,
  updated: GatewayDispatchEvents.MessageUpdate,
  deleted: GatewayDispatchEvents.MessageDelete,
} as const;

/** What the bot hears of a message; null for a private reply and where the bot is not. */
function asEvent(world: World, change: Change) {
  if (change.kind === 'typing' || change.kind === 'commands') return null;
  const { kind, message } = change;
  const channel = world.channels.get(message.channel_id);
  if (!channel || !isBotIn(world, channel) || !isSeenBy(message, world.bot.id)) return null;
  const data = asDispatched(world, message);
  const { id, channel_id, guild_id } = data;
  const { GuildMessages, DirectMessages } = GatewayIntentBits;
  return {
    name: EVENTS[kind],
    data: kind === 'deleted' ? { id, channel_id, guild_id } : data,
    intent: guild_id === undefined ? DirectMessages : GuildMessages,
  };
}
