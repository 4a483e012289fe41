/** Discord's REST API, version 10: the routes that this bot uses, and 404 for every other. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { permissionsIn } from '../world/permissions.ts';
import { type Channel, isSeenBy, type World } from '../world/world.ts';
import { createMessage, deleteMessage } from './channel-messages.ts';
import { commandsOf, deleteCommand, GLOBAL, overwriteCommands } from './commands.ts';
import { fail, WireFailure } from './errors.ts';
import { gatewayUrl } from './gateway.ts';
import type { Callback, Interactions } from './interaction-events.ts';
import { decoded, jsonOf } from './requests.ts';
import type { MessageBody } from './schemas.ts';
import { asBotSees, isThread } from './wire.ts';

/** A request as its route sees it: the parts of the path that have a name there, and the body. */
type Call = {
  readonly ids: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
};
/** What is answered, by method and path; undefined is "204 No Content". */
type Routes = Readonly<Record<string, (call: Call) => unknown>>;

/** Paths that carry an interaction's token instead of the bot's. */
const WITHOUT_BOT_TOKEN = /^\/(?:interactions|webhooks)\//;

export function createRest(world: World, interactions: Interactions, identifiesAtOnce: number) {
  const routes = Object.entries({
    ...aboutRoutes(world, identifiesAtOnce),
    ...commandRoutes(world),
    ...channelRoutes(world),
    ...interactionRoutes(interactions),
  }).map(([spec, handle]) => ({ pattern: patternOf(spec), handle }));

  const answer = async (request: IncomingMessage, url: URL): Promise<unknown> => {
    const path = decoded(url.pathname).replace(/^\/api(?:\/v10)?/, '');
    if (!WITHOUT_BOT_TOKEN.test(path) && request.headers.authorization !== `Bot ${world.token}`) {
      fail('unauthorized');
    }
    const asked = `${request.method} ${path}`;
    const route = routes.find(({ pattern }) => pattern.test(asked)) ?? fail('notFound');
    const ids = route.pattern.exec(asked)?.groups ?? {};
    return route.handle({ ids, query: url.searchParams, body: await jsonOf(request) });
  };
  return async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    try {
      send(response, 200, await answer(request, url));
    } catch (error) {
      if (!(error instanceof WireFailure)) throw error;
      send(response, error.status, error.body);
    }
  };
}

function send(response: ServerResponse, status: number, body: unknown): void {
  if (body === undefined) response.writeHead(204).end();
  else response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** `GET /users/:id` becomes a pattern whose groups are the ids. */
const patternOf = (spec: string) => new RegExp(`^${spec.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`);

const aboutRoutes = (world: World, identifiesAtOnce: number): Routes => ({
  'GET /gateway/bot': () => ({
    url: gatewayUrl(world),
    shards: 1,
    session_start_limit: {
      total: 1000,
      remaining: 999,
      reset_after: 0,
      max_concurrency: identifiesAtOnce,
    },
  }),
  'GET /applications/@me': () => ({ ...world.application, ...countsOf(world) }),
  'POST /users/@me/channels'({ body }) {
    const { recipient_id: id } = body as { readonly recipient_id: string };
    const direct = [...world.channels.values()].filter(({ type }) => type === ChannelType.DM);
    return direct.find(({ recipients }) => recipients?.[0]?.id === id) ?? fail('unknownChannel');
  },
});

/** Of the whole application, whatever its processes know; nobody installs it for themselves here. */
const countsOf = (world: World) => ({
  approximate_guild_count: [...world.guilds.values()].filter(({ members }) =>
    members.has(world.bot.id),
  ).length,
  approximate_user_install_count: 0,
  approximate_user_authorization_count: 0,
});

function commandRoutes(world: World): Routes {
  const path = '/applications/:app(?:/guilds/:guild)?/commands';
  const scope = ({ ids: { guild = GLOBAL } }: Call) => {
    const isThere = guild === GLOBAL || world.guilds.get(guild)?.members.has(world.bot.id);
    return isThere ? guild : fail('missingAccess');
  };
  return {
    [`GET ${path}`]: (call) => commandsOf(world, scope(call)),
    [`PUT ${path}`]: (call) => overwriteCommands(world, scope(call), call.body),
    [`DELETE ${path}/:command`]: (call) => deleteCommand(world, scope(call), call.ids.command),
  };
}

function channelRoutes(world: World): Routes {
  const may = (channel: Channel, permission: bigint) =>
    (permissionsIn(world, channel, world.bot.id) & permission) !== 0n;
  const channel = ({ ids }: Call) => {
    const found = world.channels.get(ids.channel ?? '') ?? fail('unknownChannel');
    return may(found, PermissionFlagsBits.ViewChannel) ? found : fail('missingAccess');
  };
  const writable = (call: Call) => {
    const { SendMessages, SendMessagesInThreads } = PermissionFlagsBits;
    const found = channel(call);
    const needed = isThread(found) ? SendMessagesInThreads : SendMessages;
    return may(found, needed) ? found.id : fail('missingPermissions');
  };
  const message = (call: Call) => {
    const found = world.messages.get(call.ids.message ?? '');
    const isHere = found?.channel_id === channel(call).id && isSeenBy(found, world.bot.id);
    return isHere ? found : fail('unknownMessage');
  };
  const path = '/channels/:channel';
  return {
    [`GET ${path}`]: channel,
    [`POST ${path}/typing`]: (call) =>
      world.announce({ kind: 'typing', channelId: writable(call), userId: world.bot.id }),
    [`POST ${path}/messages`](call) {
      const draft = { channelId: writable(call), author: world.bot };
      return createMessage(world, { ...draft, body: call.body as MessageBody });
    },
    [`GET ${path}/messages/:message`]: (call) => asBotSees(world, message(call)),
    [`DELETE ${path}/messages/:message`](call) {
      const { id, author } = message(call);
      if (author.id !== world.bot.id) fail('missingPermissions');
      deleteMessage(world, id);
    },
  };
}

function interactionRoutes(interactions: Interactions): Routes {
  const original = '/webhooks/:app/:token/messages/@original';
  const token = ({ ids }: Call) => ids.token ?? '';
  return {
    'POST /interactions/:id/:token/callback'(call) {
      const callback = call.body as Callback;
      const message = interactions.callback(token(call), callback);
      if (call.query.get('with_response') !== 'true') return undefined;
      const resource = message ? { type: callback.type, message } : undefined;
      return { interaction: { id: call.ids.id, type: 2 }, resource };
    },
    [`GET ${original}`]: (call) => interactions.find(token(call)),
    [`PATCH ${original}`]: (call) => interactions.edit(token(call), call.body as MessageBody),
    [`DELETE ${original}`]: (call) => interactions.remove(token(call)),
  };
}
