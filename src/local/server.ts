/**
 * An embedded stand-in for Discord on 127.0.0.1: the same REST API and gateway, over HTTP and a web
 * socket, for the same discord.js client that talks to the real one.
 *
 * It does: one server with two text channels and a thread, a direct channel a person, a member and
 * an admin (the owner), more servers on request; messages (replies, forwards, mentions, uploads,
 * edits, deletions, typing); commands in both scopes with their permissions and contexts;
 * interactions of every kind with all answers, private replies and "thinking…"; the limits that
 * catch a bug (lengths, three seconds to acknowledge, acknowledging twice, whom a message may
 * ping); no message content without a mention, as without the privileged intent; resuming.
 *
 * It does not: rate limits, reactions, embeds' rendering, voice, webhooks other than an
 * interaction's, sharding, compression, or anything else that this bot has no use for. Nothing is
 * kept after it stops. Faults (dropped connections, delays, replays) are a proxy's in tests.
 */
import { randomUUID } from 'node:crypto';
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGateway } from './gateway.ts';
import { isForeign } from './guard.ts';
import { createHome, emptyWorld, type Home, type Server } from './home.ts';
import { createInteractions } from './interactions.ts';
import type { Tried, Welcome } from './page/protocol.ts';
import { createPage, SECURITY_HEADERS } from './page.ts';
import type { Person } from './people.ts';
import { createRest } from './rest.ts';
import type { Upload } from './uploads.ts';
import type { Pings, World } from './world.ts';

export type LocalOptions = {
  /** 0 takes any free port. */
  readonly port?: number;
  readonly botName?: string;
  readonly token?: string;
  /** False: the bot has not been invited to any server yet. */
  readonly invited?: boolean;
  /** How long the bot has to acknowledge an interaction; Discord's three seconds unless told. */
  readonly acknowledgeWithinMs?: number;
  /** How long a person's action waits for the bot before it fails. */
  readonly patienceMs?: number;
  /** Three things to try and what is wrong with the articles, asked whenever the page is opened. */
  readonly welcome?: () => Welcome;
  /** Takes an article that an admin wants to try until the next start; not offered unless given. */
  readonly onUpload?: (file: Upload) => Promise<Tried>;
};

export type { Tried, Try, Welcome } from './page/protocol.ts';

export type LocalDiscord = Home & {
  readonly url: string;
  /** What `DISCORD_API_URL` is set to. */
  readonly apiUrl: string;
  readonly token: string;
  readonly botId: string;
  readonly applicationId: string;
  readonly guildId: string;
  readonly channels: Server['channels'];
  /** The admin owns the server and the application; the member has no permission of note. */
  readonly people: { readonly member: Person; readonly admin: Person };
  /** Whom each message notified, those that notified nobody left out. */
  readonly pings: () => readonly (Pings & { readonly messageId: string; readonly by: string })[];
  readonly close: () => Promise<void>;
};

export async function startLocalDiscord(options: LocalOptions = {}): Promise<LocalDiscord> {
  const { port = 3000, botName = 'Verbatim', token = randomUUID() } = options;
  const { invited = true, acknowledgeWithinMs = 3_000, patienceMs = 10_000 } = options;
  const { welcome = () => ({ tries: [], problems: [] }), onUpload = null } = options;
  const world = emptyWorld(botName, token, 'Ada');
  const gateway = createGateway(world);
  const interactions = createInteractions(world, gateway, acknowledgeWithinMs);
  const { home, addPerson, addGuild } = createHome(world, gateway, interactions, patienceMs);
  const admin = addPerson('Ada', world.application.owner?.id);
  const member = addPerson('Max');
  const server = addGuild('Local server', invited, admin, member);
  const page = createPage({
    world,
    people: { member, admin },
    server: 'Local server',
    places: placesOf(server),
    hooks: { welcome, onUpload },
  });
  const http = serve(world, createRest(world, interactions), gateway, page);
  world.origin = await listen(http, port);
  return {
    ...home,
    url: world.origin,
    apiUrl: `${world.origin}/api`,
    token,
    botId: world.bot.id,
    applicationId: world.application.id,
    guildId: server.id,
    channels: server.channels,
    people: { member, admin },
    pings: () => allPings(world),
    async close() {
      interactions.close();
      gateway.close();
      page.close();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

/** The server's channels in the order in which an app lists them. */
function placesOf({ channels }: Server) {
  return [
    { id: channels.general, name: 'general', kind: 'channel' },
    { id: channels.thread, name: 'sources', kind: 'thread' },
    { id: channels.debate, name: 'debate', kind: 'channel' },
  ] as const;
}

function serve(
  world: World,
  rest: ReturnType<typeof createRest>,
  gateway: ReturnType<typeof createGateway>,
  page: ReturnType<typeof createPage>,
): HttpServer {
  const http = createServer((request, response) => {
    if (isForeign(request)) return response.writeHead(403, SECURITY_HEADERS).end('Forbidden\n');
    const url = new URL(request.url ?? '/', world.origin);
    const file = world.files.get(url.pathname);
    if (file) {
      const headers = { ...SECURITY_HEADERS, 'content-type': file.type };
      return response.writeHead(200, headers).end(file.bytes);
    }
    const isApi = url.pathname.startsWith('/api/');
    (isApi ? rest(request, response, url) : page.serve(response, url)).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ code: 0, message: String(error) }));
    });
  });
  http.on('upgrade', (request, socket, head) => {
    const url = new URL(request.url ?? '/', world.origin);
    if (isForeign(request)) socket.destroy();
    else if (url.pathname === '/page/socket') page.upgrade(request, socket, head, url);
    else if (url.pathname.startsWith('/gateway')) gateway.upgrade(request, socket, head);
    else socket.destroy();
  });
  return http;
}

/** Resolves with the address; rejects with the system's error where the port is taken. */
function listen(http: HttpServer, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, '127.0.0.1', () => {
      http.off('error', reject);
      resolve(`http://127.0.0.1:${(http.address() as AddressInfo).port}`);
    });
  });
}

function allPings(world: World) {
  return [...world.messages.values()]
    .filter(({ pings }) => pings.everyone || pings.users.length > 0 || pings.roles.length > 0)
    .map(({ wire, pings }) => ({ ...pings, messageId: wire.id, by: wire.author.id }));
}
