/** What people do on the benchmark's Discord: interactions as its gateway sends them, in a fixed mix. */
import { InteractionType } from 'discord-api-types/v10';
import { createRandom } from '../search/many-passages.ts';
import type { Texts } from './orders.ts';

const DISCORD_EPOCH = 1_420_070_400_000n;
let counter = 0n;

/** A new id that tells its time, as Discord's do. */
export function snowflake(): string {
  counter = (counter + 1n) & 0x3f_ffffn;
  return String(((BigInt(Date.now()) - DISCORD_EPOCH) << 22n) | counter);
}

/** Ids of servers, channels and people are numbers that grow, of long ago. */
export const idOf = (kind: 'server' | 'channel' | 'person', number: number): string =>
  String((BigInt(1_000_000 + number) << 22n) | { server: 1n, channel: 2n, person: 3n }[kind]);

/** A message of the bot's with a button that opens a page. */
export type Page = { readonly message: object; readonly customId: string };

export type Asked = { readonly name: string; readonly type: number; readonly body: object };

type Draw = {
  readonly texts: Texts;
  readonly random: (below: number) => number;
  readonly pages: readonly Page[];
};

const STRING = 3;
const SUBCOMMAND = 1;
const slash = (name: string, values: Readonly<Record<string, string>> = {}, focused?: string) => ({
  id: '1',
  name,
  type: 1,
  options: Object.entries(values).map(([option, value]) => ({
    name: option,
    type: STRING,
    value,
    ...(option === focused && { focused: true }),
  })),
});

const one = <Value>(of: readonly Value[], { random }: Draw): Value | undefined =>
  of[random(of.length)];
const quote = (draw: Draw) => one(draw.texts.quotes, draw) ?? '';

type Kind = {
  /** Of a hundred. */
  readonly share: number;
  readonly name: string;
  readonly type?: InteractionType;
  readonly data: (draw: Draw) => object;
};

const MIX: readonly Kind[] = [
  {
    share: 25,
    name: 'ask',
    data: (draw) => slash('ask', { question: one(draw.texts.questions, draw) ?? '' }),
  },
  { share: 20, name: 'who-said', data: (draw) => slash('who-said', { quote: quote(draw) }) },
  {
    share: 20,
    name: 'suggestions',
    type: InteractionType.ApplicationCommandAutocomplete,
    data: (draw) => slash('who-said', { quote: quote(draw).slice(0, 12) }, 'quote'),
  },
  {
    share: 10,
    name: 'check',
    data: (draw) =>
      slash('check', { text: `He said "${quote(draw)}", and then: "${quote(draw)} never"` }),
  },
  {
    share: 8,
    name: 'summary',
    data: (draw) => slash('summary', { topic: one(draw.texts.topics, draw) ?? '' }),
  },
  { share: 4, name: 'sources', data: () => slash('sources') },
  { share: 3, name: 'help', data: () => slash('help') },
];

/** The rest: a button under one of the last answers. */
export function draw(given: Draw): Asked {
  let left = given.random(100);
  for (const { share, name, type = InteractionType.ApplicationCommand, data } of MIX) {
    left -= share;
    if (left < 0) return { name, type, body: { data: data(given) } };
  }
  const page = one(given.pages, given);
  if (!page) return draw(given);
  return {
    name: 'button',
    type: InteractionType.MessageComponent,
    body: { data: { component_type: 2, custom_id: page.customId }, message: page.message },
  };
}

export const COLD = 'cold';

/** Where nobody has asked anything. */
export const coldQuestion = ({ questions: [question = ''] }: Texts): Asked => ({
  name: COLD,
  type: InteractionType.ApplicationCommand,
  body: { data: slash('ask', { question }) },
});

/** The owner reads the host's articles again. */
export const RELOAD: Asked = {
  name: 'reload',
  type: InteractionType.ApplicationCommand,
  body: {
    data: { id: '1', name: 'knowledge', type: 1, options: [{ name: 'reload', type: SUBCOMMAND }] },
  },
};

/** Of the application; nobody of those who ask. */
export const OWNER = { id: idOf('person', 99_999_999), username: 'ada', discriminator: '0' };

export const user = (number: number) => ({
  id: idOf('person', number),
  username: `person${number}`,
  discriminator: '0',
  global_name: `Person ${number}`,
  avatar: null,
});

/** A server with two text channels, as the gateway tells of it when a bot comes. */
export function server(number: number): {
  readonly id: string;
  readonly channels: readonly object[];
} {
  const id = idOf('server', number);
  const channel = (of: number) => ({
    id: idOf('channel', 2 * number + of),
    type: 0,
    name: `channel-${of}`,
    guild_id: id,
    permission_overwrites: [],
  });
  const everyone = { id, name: '@everyone', permissions: '2048' };
  return {
    id,
    channels: [channel(0), channel(1)],
    ...{ name: `Server ${number}`, owner_id: OWNER.id, unavailable: false, features: [] },
    ...{ roles: [everyone], members: [], threads: [] },
  };
}

/** The whole of it on the wire; `where` is the number of a server. */
export function onWire(
  { type, body }: Asked,
  where: number,
  person: { readonly id: string },
  application: string,
) {
  const { id: guild, channels } = server(where);
  const [channel] = channels as readonly { readonly id: string }[];
  return {
    ...{ id: snowflake(), application_id: application, type, token: `t${snowflake()}` },
    ...{ guild_id: guild, channel_id: channel?.id, channel, app_permissions: '2048' },
    ...{ entitlements: [], context: 0, authorizing_integration_owners: { 0: guild } },
    member: {
      user: person,
      roles: [],
      joined_at: '2024-01-01T00:00:00.000Z',
      flags: 0,
      permissions: '2048',
    },
    ...body,
  };
}

export { createRandom };
