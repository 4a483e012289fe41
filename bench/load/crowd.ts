/** People who ask one bot, at the rate or in the number that is ordered, and what they get for it. */
import { setTimeout as after } from 'node:timers/promises';
import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import {
  type Asked,
  COLD,
  coldQuestion,
  createRandom,
  draw,
  OWNER,
  onWire,
  type Page,
  RELOAD,
  snowflake,
  user,
} from './interactions.ts';
import type { Heard, Order } from './orders.ts';

/** Discord waits no longer. */
const ACKNOWLEDGE_MS = 3_000;
/** For answers that were deferred, after the last was asked. */
const ANSWER_MS = 30_000;
/** Pages whose buttons may be pressed. */
const MOST_PAGES = 100;
const TICK_MS = 5;

type Waiting = {
  readonly at: number;
  readonly name: string;
  readonly channel: string;
  state: 'open' | 'deferred' | 'done' | 'lost';
  settled(): void;
};

type Callback = { readonly type: InteractionResponseType; readonly data?: MessageBody };
type Component = { readonly label?: string; readonly custom_id?: string };
type MessageBody = {
  readonly content?: string;
  readonly flags?: number;
  readonly components?: readonly { readonly components?: readonly Component[] }[];
};

export type Crowd = ReturnType<typeof createCrowd>;

export function createCrowd(
  { application, servers }: { readonly application: string; readonly servers: number },
  dispatch: (guild: string, interaction: object) => void,
) {
  const waiting = new Map<string, Waiting>();
  const pages: Page[] = [];
  const random = createRandom(11);
  let tally = newTally();
  let person = 0;
  let coldAsked = 0;

  function start(
    asked: Asked,
    by: { readonly id: string },
    server = random(servers),
  ): Promise<void> {
    const interaction = onWire(asked, server, by, application);
    const { promise, resolve } = Promise.withResolvers<void>();
    const { name } = asked;
    const entry: Waiting = {
      ...{ at: performance.now(), name, channel: interaction.channel_id ?? '' },
      ...{ state: 'open', settled: resolve },
    };
    waiting.set(interaction.token, entry);
    if (name !== COLD) tally.asked += 1;
    setTimeout(() => expire(entry), ACKNOWLEDGE_MS);
    setTimeout(() => waiting.delete(interaction.token), ACKNOWLEDGE_MS + ANSWER_MS);
    dispatch(interaction.guild_id, interaction);
    return promise;
  }

  function expire(entry: Waiting): void {
    if (entry.state !== 'open') return;
    entry.state = 'lost';
    tally.lost += 1;
    entry.settled();
  }

  function done(entry: Waiting, body: MessageBody): object {
    entry.state = 'done';
    if (entry.name === COLD) tally.cold.push(performance.now() - entry.at);
    else if (/very fast|too many/i.test(body.content ?? '')) tally.refused += 1;
    else tally.answered += 1;
    if (entry.name === 'reload') tally.reloads += 1;
    entry.settled();
    const message = messageOf(application, entry.channel, body);
    const button = buttonIn(body);
    if (button !== undefined) {
      pages.push({ message, customId: button });
      if (pages.length > MOST_PAGES) pages.shift();
    }
    return message;
  }

  const next = ({ texts, people, among = servers }: Order): Promise<void> => {
    person = (person + 1) % people;
    return start(draw({ texts, random, pages }), user(person), random(among));
  };

  /** Somebody's first question in a server. */
  const nextCold = ({ texts, people, among = servers }: Order): Promise<void> => {
    const server = among + coldAsked;
    coldAsked += 1;
    return start(coldQuestion(texts), user(people + coldAsked), server);
  };

  return {
    knows: (token: string): boolean => waiting.has(token),
    callback({
      id,
      token,
      body,
    }: {
      readonly id: string;
      readonly token: string;
      readonly body: object;
    }) {
      const entry = waiting.get(token);
      if (!entry || entry.state === 'lost') return failure(404, 10062, 'Unknown interaction');
      // Of no harm: the response to the first was lost, or late.
      if (entry.state !== 'open')
        return failure(400, 40060, 'Interaction has already been acknowledged.');
      if (entry.name !== COLD) tally.acknowledged.push(performance.now() - entry.at);
      const { type, data = {} } = body as Callback;
      entry.state = 'deferred';
      const isDeferred =
        type === InteractionResponseType.DeferredChannelMessageWithSource ||
        type === InteractionResponseType.DeferredMessageUpdate;
      const message = isDeferred ? undefined : done(entry, data);
      return { status: 200, json: { interaction: { id, type: 2 }, resource: { type, message } } };
    },
    edit(token: string, body: MessageBody | null) {
      const entry = waiting.get(token);
      if (!entry || entry.state === 'lost') return failure(404, 10015, 'Unknown Webhook');
      if (body === null) return { status: 200, json: messageOf(application, entry.channel, {}) };
      if (entry.state === 'done') tally.double += 1;
      return { status: 200, json: done(entry, body) };
    },
    async ask(order: Order): Promise<Heard> {
      tally = newTally();
      const from = performance.now();
      const all: Promise<void>[] = [];
      const reloading = each(order.reloadEvery, () => all.push(start(RELOAD, OWNER)));
      const cooling = each(order.coldEvery ?? null, () => all.push(nextCold(order)));
      if (order.kind === 'closed') await closed(order, () => next(order));
      else await paced(order, () => all.push(next(order)));
      clearInterval(reloading);
      clearInterval(cooling);
      await Promise.race([Promise.all(all), after(ANSWER_MS)]);
      const seconds = (performance.now() - from) / 1000;
      return { ...tally, seconds };
    },
  };
}

const newTally = () => ({
  asked: 0,
  acknowledged: [] as number[],
  cold: [] as number[],
  ...{ answered: 0, refused: 0, lost: 0, double: 0, reloads: 0 },
});

/** At once, and then every so many seconds; never where it is null. */
function each(seconds: number | null, act: () => void) {
  if (seconds === null) return undefined;
  act();
  return setInterval(act, seconds * 1000);
}

/** As many as are due by the clock, whatever became of those before. */
async function paced(
  order: Exclude<Order, { readonly kind: 'closed' }>,
  next: () => void,
): Promise<void> {
  const from = performance.now();
  const count = order.kind === 'at-once' ? order.count : order.perSecond * order.seconds;
  const rate = order.kind === 'at-once' ? Number.POSITIVE_INFINITY : order.perSecond / 1000;
  for (let asked = 0; asked < count; ) {
    const due = Math.min(count, Math.max(1, rate * (performance.now() - from)));
    for (; asked < due; asked += 1) next();
    if (asked < count) await after(TICK_MS);
  }
}

async function closed(
  { waiting, count }: Extract<Order, { readonly kind: 'closed' }>,
  next: () => Promise<void>,
): Promise<void> {
  let asked = 0;
  const one = async () => {
    while (asked < count) {
      asked += 1;
      await next();
    }
  };
  await Promise.all(Array.from({ length: waiting }, one));
}

const buttonIn = ({ components = [] }: MessageBody): string | undefined =>
  components.flatMap((row) => row.components ?? []).find(({ custom_id }) => custom_id !== undefined)
    ?.custom_id;

const messageOf = (
  application: string,
  channel: string,
  { content = '', flags = 0, components = [] }: MessageBody,
) => ({
  ...{ id: snowflake(), channel_id: channel, content, components, type: 0 },
  flags: flags & ~MessageFlags.Loading,
  author: { id: application, username: 'bot', discriminator: '0', bot: true },
  ...{ mentions: [], mention_roles: [], mention_everyone: false, attachments: [], embeds: [] },
  ...{ timestamp: new Date().toISOString(), edited_timestamp: null, pinned: false, tts: false },
});

const failure = (status: number, code: number, message: string) => ({
  status,
  json: { code, message },
});
