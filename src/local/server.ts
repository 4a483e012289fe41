/**
 * An embedded stand-in for Discord on 127.0.0.1: the same REST API and gateway, over HTTP and a web
 * socket, for the same discord.js client that talks to the real one. It knows Discord's wire and
 * nothing of the bot.
 *
 * It does what this bot uses: one server with two text channels and a thread, a direct channel a
 * person, a member and an admin (the owner), an editor and another server if wanted; the gateway with hello, identify, heartbeats, resume,
 * shards; messages (replies, mentions, nonces, a person's uploads, deletions, typing); commands in
 * both scopes with their permissions and contexts; interactions of every kind, answered by a message,
 * a private one, "thinking…", an update, a form or suggestions; the limits that catch a bug (lengths,
 * three seconds to acknowledge, acknowledging once, whom a message may ping); no content without a
 * mention.
 *
 * It does not: rate limits, follow-up messages, edits by people, files in commands or from the bot,
 * embeds, reactions, voice, compression, checks of registered commands (their builders do). Routes
 * that it has not answer 404. Nothing is kept after it stops.
 *
 * People act through their app, which makes Discord's data of what they do: the page in page/, or
 * tests/support/person.ts. Faults, floods and more servers are made in tests/support/ too.
 */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import {
  createServer,
  type Server as HttpServer,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { actAs } from './actor.ts';
import { createGateway, type Gateway } from './api/gateway.ts';
import { createInteractions } from './api/interaction-events.ts';
import { addressOf } from './api/requests.ts';
import { createRest } from './api/rest.ts';
import { isForeign } from './web/guard.ts';
import { createPage, SECURITY_HEADERS } from './web/page-server.ts';
import type { PageHooks } from './web/page-socket.ts';
import { type Account, addAccount, addEditor, addServer } from './world/home.ts';
import { createUser, createWorld, type World } from './world/world.ts';

export type LocalOptions = PageHooks & {
  /** 0 takes any free port. */
  readonly port?: number;
  readonly botName?: string;
  /** False: the bot has not been invited to the server yet. */
  readonly invited?: boolean;
  /** Another server with the bot in it, and its owner, who has nothing to do with the application. */
  readonly neighbour?: boolean;
  /** Somebody who has the role @editors of the first server. */
  readonly editor?: boolean;
  /** How long the bot has to acknowledge an interaction; Discord's three seconds unless told. */
  readonly acknowledgeWithinMs?: number;
  /** How many shards may identify within five seconds; one unless told. */
  readonly identifiesAtOnce?: number;
};

export type LocalDiscord = Awaited<ReturnType<typeof startLocalDiscord>>;

/** Rejects with the system's error where the port is taken. */
export async function startLocalDiscord(options: LocalOptions = {}) {
  const { port = 3000, botName = 'Verbatim', invited = true, acknowledgeWithinMs } = options;
  const { identifiesAtOnce = 1 } = options;
  const world = createWorld(botName, 'Ada', randomUUID());
  const gateway = createGateway(world);
  const interactions = createInteractions(world, gateway, acknowledgeWithinMs);
  const act = (account: Account) => actAs(world, interactions, account);
  const admin = act(addAccount(world, world.application.owner));
  const member = act(addAccount(world, createUser('Max')));
  const server = addServer(world, 'Local server', [admin.user, member.user], invited);
  const people = { member, admin };
  const editor = options.editor ? act(addAccount(world, createUser('Eve'))) : null;
  if (editor) addEditor(server, editor.user, 'editors');
  const neighbour = options.neighbour ? act(addAccount(world, createUser('Bea'))) : null;
  const other = neighbour && addServer(world, "Bea's server", [neighbour.user], true);
  const all = { ...people, ...(editor && { editor }), ...(neighbour && { neighbour }) };
  const stage = { world, server, other, people: all };
  const page = createPage({ ...options, ...stage });
  const http = serve(world, {
    rest: createRest(world, interactions, identifiesAtOnce),
    gateway,
    page,
  });
  http.listen(port, '127.0.0.1');
  await once(http, 'listening');
  world.origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  return {
    url: world.origin,
    /** What `DISCORD_API_URL` is set to. */
    apiUrl: `${world.origin}/api`,
    token: world.token,
    applicationId: world.application.id,
    guildId: server.guild.id,
    channels: server.channels,
    /** The admin owns the server and the application; the member has no permission of note. */
    people,
    /** For tests, which add to what is there, act as others and tell the bot of them. */
    world,
    actAs: act,
    dispatch: gateway.dispatch,
    async close() {
      gateway.close();
      page.close();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

type Handlers = {
  readonly rest: ReturnType<typeof createRest>;
  readonly gateway: Gateway;
  readonly page: ReturnType<typeof createPage>;
};

/** Whatever is asked for, and however it fails: it costs an answer, never the server. */
function serve(world: World, handlers: Handlers): HttpServer {
  const http = createServer((request, response) => {
    answer(world, handlers, request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else refuse(response, 500, String(error));
    });
  });
  http.on('upgrade', (request, socket, head) => {
    try {
      upgrade(world, handlers, request, socket, head);
    } catch {
      socket.destroy();
    }
  });
  return http;
}

async function answer(
  world: World,
  { rest, page }: Handlers,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (isForeign(request)) return refuse(response, 403, 'Forbidden');
  const url = addressOf(request, world.origin);
  if (!url) return refuse(response, 400, 'Bad request');
  if (url.pathname.startsWith('/api/')) return rest(request, response, url);
  if (!/^(?:GET|HEAD)$/.test(request.method ?? '')) return refuse(response, 405, 'Not allowed');
  const file = world.files.get(url.pathname);
  if (!file) return page.serve(response, url);
  response.writeHead(200, { ...SECURITY_HEADERS, 'content-type': file.type }).end(file.bytes);
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { ...SECURITY_HEADERS, 'content-type': 'text/plain' });
  response.end(`${reason}\n`);
}

function upgrade(
  world: World,
  { gateway, page }: Handlers,
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
): void {
  const url = isForeign(request) ? null : addressOf(request, world.origin);
  if (url?.pathname === '/page/socket') page.upgrade(request, socket, head, url);
  else if (url?.pathname.startsWith('/gateway')) gateway.upgrade(request, socket, head);
  else socket.destroy();
}
