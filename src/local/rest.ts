/** Discord's REST API, version 10: the routes that this bot uses, and 404 for every other. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { readBody } from './body.ts';
import { commandsOf, deleteCommand, overwriteCommands, putCommand } from './commands.ts';
import {
  missingAccess,
  missingPermissions,
  notFound,
  notTheAuthor,
  unauthorized,
  unknownChannel,
  unknownGuild,
  unknownMessage,
  unknownUser,
  WireFailure,
} from './errors.ts';
import { gatewayUrl } from './gateway.ts';
import { channelOnWire, guildOnWire, isThread } from './guilds.ts';
import { asBotSees, membership } from './intents.ts';
import type { CallbackBody, Interactions } from './interactions.ts';
import { createMessage, deleteMessage, editMessage, type MessageBody } from './messages.ts';
import { permissionsIn } from './permissions.ts';
import type { Upload } from './uploads.ts';
import { type Channel, GLOBAL, type Stored, snowflake, type World } from './world.ts';

type Call = {
  readonly ids: readonly string[];
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly uploads: readonly Upload[];
};
/** What is answered; undefined is "204 No Content". */
type Handler = (call: Call) => unknown;
type Route = { readonly method: string; readonly path: RegExp; readonly handle: Handler };

/** Paths that carry an interaction's token instead of the bot's. */
const WITHOUT_BOT_TOKEN = /^\/(?:interactions|webhooks)\/|^\/gateway$/;

export function createRest(world: World, interactions: Interactions) {
  const routes = [
    ...aboutRoutes(world),
    ...commandRoutes(world),
    ...channelRoutes(world),
    ...interactionRoutes(interactions),
  ];
  return async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    const path = url.pathname.replace(/^\/api(?:\/v10)?/, '');
    try {
      const { json, uploads } = await readBody(request);
      if (!WITHOUT_BOT_TOKEN.test(path) && request.headers.authorization !== `Bot ${world.token}`) {
        throw unauthorized();
      }
      const route = routes.find((one) => one.method === request.method && one.path.test(path));
      if (!route) throw notFound();
      const ids = (route.path.exec(path) ?? []).slice(1).map(decodeURIComponent);
      const result = route.handle({ ids, query: url.searchParams, body: json, uploads });
      send(response, result === undefined ? 204 : 200, result);
    } catch (error) {
      if (!(error instanceof WireFailure)) throw error;
      send(response, error.answer.status, error.answer.body);
    }
  };
}

function send(response: ServerResponse, status: number, body: unknown): ServerResponse {
  if (body === undefined) return response.writeHead(status).end();
  response.writeHead(status, { 'content-type': 'application/json' });
  return response.end(JSON.stringify(body));
}

/** `GET /users/:id` becomes a pattern whose groups are the ids. */
function route(spec: string, handle: Handler): Route {
  const [method = '', path = ''] = spec.split(' ');
  const pattern = path.replace(/:\w+/g, '([^/]+)');
  return { method, path: new RegExp(`^${pattern}$`), handle };
}

function aboutRoutes(world: World): Route[] {
  const user = (id = '') => world.users.get(id) ?? raise(unknownUser());
  const guild = (id = '') => world.guilds.get(id) ?? raise(unknownGuild());
  return [
    route('GET /gateway', () => ({ url: gatewayUrl(world) })),
    route('GET /gateway/bot', () => ({
      url: gatewayUrl(world),
      shards: 1,
      session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 },
    })),
    route('GET /applications/@me', () => world.application),
    route('GET /oauth2/applications/@me', () => world.application),
    route('GET /users/@me', () => world.bot),
    route('GET /users/@me/guilds', () =>
      [...world.guilds.values()].filter(({ members }) => members.has(world.bot.id)),
    ),
    route('GET /users/:id', ({ ids }) => user(ids[0])),
    route('GET /guilds/:id', ({ ids }) => guildOnWire(world, guild(ids[0]))),
    route('GET /guilds/:id/members/:user', ({ ids }) => {
      const roles = guild(ids[0]).members.get(ids[1] ?? '') ?? raise(unknownUser());
      return { ...membership(roles), user: user(ids[1]) };
    }),
    route('POST /users/@me/channels', ({ body }) => {
      const { recipient_id: id } = body as { recipient_id: string };
      const dm = [...world.channels.values()].find(
        (one) => one.type === ChannelType.DM && one.recipientIds.includes(user(id).id),
      );
      return channelOnWire(world, dm ?? raise(unknownChannel()));
    }),
  ];
}

function raise(failure: WireFailure): never {
  throw failure;
}

function commandRoutes(world: World): Route[] {
  const scoped = (path: string, scope: (ids: readonly string[]) => string): Route[] => [
    route(`GET ${path}`, ({ ids }) => commandsOf(world, scope(ids))),
    route(`PUT ${path}`, ({ ids, body }) =>
      overwriteCommands(world, scope(ids), body as Parameters<typeof overwriteCommands>[2]),
    ),
    route(`POST ${path}`, ({ ids, body }) =>
      putCommand(world, scope(ids), body as Parameters<typeof putCommand>[2]),
    ),
    route(`DELETE ${path}/:command`, ({ ids }) =>
      deleteCommand(world, scope(ids), ids.at(-1) ?? ''),
    ),
  ];
  const guildScope = (ids: readonly string[]) => {
    const guild = world.guilds.get(ids[1] ?? '');
    if (!guild?.members.has(world.bot.id)) throw missingAccess();
    return guild.id;
  };
  return [
    ...scoped('/applications/:app/commands', () => GLOBAL),
    ...scoped('/applications/:app/guilds/:guild/commands', guildScope),
  ];
}

function channelRoutes(world: World): Route[] {
  const channel = (id = '') => {
    const found = world.channels.get(id) ?? raise(unknownChannel());
    if (permissionsIn(world, found, world.bot.id) & PermissionFlagsBits.ViewChannel) return found;
    throw missingAccess();
  };
  const seen = (stored: Stored) => asBotSees(world, stored.wire);
  const message = (channelId = '', id = '') => {
    const stored = world.messages.get(id);
    const isHere = stored?.wire.channel_id === channel(channelId).id && stored.onlyFor === null;
    return isHere && stored ? stored : raise(unknownMessage());
  };
  const own = (ids: readonly string[]) => {
    const stored = message(ids[0], ids[1]);
    return stored.wire.author.id === world.bot.id ? stored : raise(notTheAuthor());
  };
  return [
    route('GET /channels/:id', ({ ids }) => channelOnWire(world, channel(ids[0]))),
    route('GET /channels/:id/messages', ({ ids, query }) =>
      [...world.messages.values()]
        .filter(({ wire, onlyFor }) => wire.channel_id === channel(ids[0]).id && onlyFor === null)
        .filter(({ wire }) => BigInt(wire.id) < BigInt(query.get('before') ?? snowflake()))
        .reverse()
        .slice(0, Number(query.get('limit') ?? 50))
        .map(seen),
    ),
    route('GET /channels/:id/messages/:message', ({ ids }) => seen(message(ids[0], ids[1]))),
    route('POST /channels/:id/messages', ({ ids, body, uploads }) => {
      needSend(world, channel(ids[0]));
      const draft = { channelId: ids[0] ?? '', author: world.bot, uploads };
      return createMessage(world, { ...draft, body: body as MessageBody }).wire;
    }),
    route('PATCH /channels/:id/messages/:message', ({ ids, body, uploads }) =>
      seen(editMessage(world, own(ids).wire.id, body as MessageBody, uploads)),
    ),
    route('DELETE /channels/:id/messages/:message', ({ ids }) => {
      const { wire } = message(ids[0], ids[1]);
      const may = permissionsIn(world, channel(ids[0]), world.bot.id);
      const isOwn = wire.author.id === world.bot.id;
      if (!isOwn && !(may & PermissionFlagsBits.ManageMessages)) throw missingPermissions();
      deleteMessage(world, wire.id);
    }),
    route('POST /channels/:id/typing', ({ ids }) => {
      needSend(world, channel(ids[0]));
      world.announce({ kind: 'typing', channelId: ids[0] ?? '', userId: world.bot.id });
    }),
  ];
}

function needSend(world: World, channel: Channel): void {
  const needed = isThread(channel)
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages;
  if (!(permissionsIn(world, channel, world.bot.id) & needed)) throw missingPermissions();
}

function interactionRoutes(interactions: Interactions): Route[] {
  const hook = '/webhooks/:app/:token';
  const result = (stored: Stored) => stored.wire;
  return [
    route('POST /interactions/:id/:token/callback', ({ ids, body, uploads, query }) => {
      const [id = '', token = ''] = ids;
      const callback = body as CallbackBody;
      const stored = interactions.callback(id, token, callback, uploads);
      if (query.get('with_response') !== 'true') return undefined;
      const about = { id, type: 2, response_message_id: stored?.wire.id };
      const resource = stored ? { type: callback.type, message: stored.wire } : undefined;
      return { interaction: about, resource };
    }),
    route(`POST ${hook}`, ({ ids, body, uploads }) =>
      result(interactions.followUp(ids[1] ?? '', body as MessageBody, uploads)),
    ),
    route(`GET ${hook}/messages/:id`, ({ ids }) =>
      result(interactions.find(ids[1] ?? '', ids[2] ?? '')),
    ),
    route(`PATCH ${hook}/messages/:id`, ({ ids, body, uploads }) =>
      result(interactions.edit(ids[1] ?? '', ids[2] ?? '', body as MessageBody, uploads)),
    ),
    route(`DELETE ${hook}/messages/:id`, ({ ids }) => {
      interactions.remove(ids[1] ?? '', ids[2] ?? '');
    }),
  ];
}
