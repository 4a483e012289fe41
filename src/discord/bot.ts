/** Joins a client to the bot: who listens to what, what is in flight, and the one catch at the edge. */
import { type Client, type ClientEvents, Events } from 'discord.js';
import type { Context } from '../app/context.ts';
import { createConversations } from '../app/conversations.ts';
import { createGiven } from '../app/given.ts';
import { createTurns } from '../app/pace/event-turns.ts';
import { createPace, createQueue, PACE } from '../app/pace/pace.ts';
import { respond } from '../app/respond.ts';
import { createState } from '../app/state/state.ts';
import { causedBy } from './cause.ts';
import type { Bot, Command } from './command.ts';
import { createApplication } from './connection/application.ts';
import { keepServers } from './connection/keep-servers.ts';
import { loggable } from './failures.ts';
import { isHome } from './interactions/admins.ts';
import { answerButtons } from './interactions/buttons.ts';
import { takeInteraction } from './interactions/interactions.ts';
import { createLateness } from './interactions/lateness.ts';
import { createRoutes } from './interactions/routes.ts';
import { createEdits } from './messages/edits.ts';
import { takeMessage } from './messages/mentions.ts';
import { reportButtons } from './publishing/report-buttons.ts';
import { removeRepliesTo } from './replies/sent-replies.ts';
import { createSeen } from './seen-ids.ts';

/**
 * Answers interactions, mentions and direct messages of `client` until `drain` is called. The
 * client needs the partials Channel (direct messages) and Message (deletions of what it has not
 * cached), and may be attached before or after it logs in.
 */
export function attachBot(
  client: Client,
  context: Context,
  commands: readonly Command[],
): { drain(): Promise<void>; isHome(server: string): boolean } {
  const turns = createTurns(context.mostWaiting);
  const bot: Bot = {
    ...context,
    client,
    application: createApplication(client, context.log),
    state: createState(context),
    conversations: createConversations(context),
    seen: createSeen(),
    deleted: createSeen(1_000),
    takingBack: new Map(),
    given: createGiven(context),
    edits: createEdits(),
    lateness: createLateness(() => performance.now()),
    paces: createPace(context.pace ?? PACE, context.now),
    queue: createQueue(),
    turns,
    respond(request, sources) {
      const elsewhere = context.respondElsewhere?.(request, sources) ?? null;
      return elsewhere ? turns.hold(elsewhere) : respond(request, sources, turns.inSteps);
    },
    slow: new Set(),
  };
  const routes = createRoutes(commands, { ...answerButtons, ...reportButtons });
  const servers = keepServers(client, bot.collections, bot.log);
  const inFlight = new Set<Promise<void>>();

  function track(work: Promise<void>): void {
    const caught = work.catch((error: unknown) => {
      bot.log.error({ err: loggable(error) }, 'a handler failed');
    });
    inFlight.add(caught);
    void caught.finally(() => inFlight.delete(caught));
  }

  const trackFrom = ({ id }: { readonly id: string }, work: () => Promise<void>): void =>
    causedBy(id, () => track(work()));

  const listeners = [
    listen(client, Events.InteractionCreate, (interaction) =>
      trackFrom(interaction, () => takeInteraction(interaction, routes, bot)),
    ),
    listen(client, Events.MessageCreate, (message) =>
      trackFrom(message, () => takeMessage(message, bot)),
    ),
    listen(client, Events.MessageUpdate, (_, { id, editedTimestamp }) => {
      if (editedTimestamp !== null) bot.edits.note(id, editedTimestamp);
    }),
    listen(client, Events.GuildCreate, ({ id }) => track(servers.joined(id))),
    listen(client, Events.GuildDelete, ({ id }) => track(servers.left(id))),
    listen(client, Events.MessageDelete, (message) =>
      trackFrom(message, () => removeRepliesTo(bot, message.id)),
    ),
    listen(client, Events.MessageBulkDelete, (messages) => {
      for (const message of messages.values())
        trackFrom(message, () => removeRepliesTo(bot, message.id));
    }),
  ];
  const begin = (): void => {
    track(bot.application.learn());
    track(servers.begin());
  };
  if (client.isReady()) begin();
  else client.once(Events.ClientReady, begin);

  return {
    isHome: (server) => isHome(server, bot),
    async drain() {
      for (const stop of listeners) stop();
      bot.application.stop();
      servers.stop();
      await Promise.all(inFlight);
    },
  };
}

function listen<Event extends keyof ClientEvents>(
  client: Client,
  event: Event,
  listener: (...args: ClientEvents[Event]) => void,
): () => void {
  client.on(event, listener);
  return () => client.off(event, listener);
}
