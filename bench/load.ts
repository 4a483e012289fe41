/**
 * Many people at once: the bot as `npm start` runs it, over a real gateway and REST, and beside it, in the
 * same run and by turns, a bot of discord.js that answers everything with "ok". Their Discord is a process
 * of its own. `npm run bench -- load [seconds] [interactions] [rows…]` (60, 100,000, all): on a machine that
 * others use, what counts is how the two bots compare.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { NO_POSTGRES, startPostgres } from '../tests/support/databases.ts';
import { textsAsked, writeArticles } from './load/articles.ts';
import { type Discord, EMPTY, OURS, type RunningBot, startBot, startDiscord } from './load/bots.ts';
import { idOf } from './load/interactions.ts';
import type { Heard, Order } from './load/orders.ts';
import { hasCollections } from './search/collections.ts';
import { percentile } from './search/measures.ts';
import { fill } from './servers/fill.ts';
import { openDatabase } from './servers/open.ts';

const PER_SECOND = 200;
const FEW = 10;
const MANY = 2_000;
const PEOPLE = 20_000;
const SERVERS = 100;
const MANY_SERVERS = 10_000;
/** The bots take turns, so that what else the machine does meets both. */
const TURN_SECONDS = 5;
const AT_ONCE = 1_000;
const TRIAL = 2_000;
/** Servers in memory (all within its budget), with so many articles each like all others, and what is asked there. */
const WARM = 10;
const ARTICLES_EACH = 20;
const WARM_PER_SECOND = 10;
/** Seconds between two first questions in others. */
const COLD_EVERY = 2;

const NAMES = ['empty', 'ours'] as const;
type Name = (typeof NAMES)[number];
/** With what it took, in milliseconds of processor time, and what it did not work on as it came too late. */
type Measured = Heard & { readonly processor: number; readonly late: number };

type Row = (stage: Stage) => Promise<void>;

type Stage = {
  readonly discord: Discord;
  readonly folder: string;
  readonly seconds: number;
  readonly interactions: number;
};

const ROWS: Readonly<Record<string, Row>> = {
  steady: (stage) => compared(stage, `${FEW} articles`, FEW, steady(stage, null)),
  many: (stage) => compared(stage, `${MANY} articles`, MANY, steady(stage, null)),
  reloading: (stage) => compared(stage, `${MANY}, a reload every 5 s`, MANY, steady(stage, 5)),
  'at-once': (stage) =>
    compared(stage, `${AT_ONCE} people at once`, FEW, [{ kind: 'at-once', count: AT_ONCE }]),
  overload,
  cold,
  memory,
  processes,
};

export default async function load(args: string[]): Promise<void> {
  const numbers = args.filter((each) => /^\d+$/.test(each)).map(Number);
  const [seconds = 60, interactions = 100_000] = numbers;
  const wanted = args.filter((each) => each in ROWS);
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-load-'));
  console.log(`${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1)}`);
  try {
    for (const [name, row] of Object.entries(ROWS)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      const discord = await startDiscord();
      try {
        await row({ discord, folder, seconds, interactions });
      } finally {
        discord.close();
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Way = Pick<Order, 'kind' | 'reloadEvery'> & Order;
type Part =
  | {
      readonly kind: 'steady';
      readonly perSecond: number;
      readonly seconds: number;
      readonly reloadEvery?: number | null;
      readonly among?: number;
      readonly coldEvery?: number;
    }
  | { readonly kind: 'at-once'; readonly count: number }
  | {
      readonly kind: 'closed';
      readonly waiting: number;
      readonly count: number;
      readonly among?: number;
    };

const steady = ({ seconds }: Stage, reloadEvery: number | null): readonly Part[] =>
  Array.from({ length: Math.ceil(seconds / TURN_SECONDS) }, () => ({
    ...{ kind: 'steady', perSecond: PER_SECOND, seconds: Math.min(seconds, TURN_SECONDS) },
    reloadEvery,
  }));

const TEXTS = textsAsked();

const ask = (discord: Discord, bot: string, part: Part, people = PEOPLE): Promise<Heard> =>
  discord.ask({ texts: TEXTS, people, reloadEvery: null, ...part, bot } as Way);

/** Both bots, by turns. */
async function compared(
  stage: Stage,
  name: string,
  articles: number,
  parts: readonly Part[],
): Promise<void> {
  const { discord } = stage;
  const [emptyBot, ourBot] = await startBoth(stage, articles);
  const bots = { empty: emptyBot, ours: ourBot };
  try {
    const heard: Record<Name, Measured[]> = { empty: [], ours: [] };
    // With many articles an answer takes ten times as long.
    const count = articles === FEW ? TRIAL : TRIAL / 4;
    for (const bot of NAMES) await ask(discord, bot, { kind: 'closed', waiting: 4, count });
    for (const part of parts)
      for (const bot of NAMES) {
        heard[bot].push(await measured(bots[bot], () => ask(discord, bot, part)));
      }
    const [empty, ours] = [sum(heard.empty), sum(heard.ours)];
    console.log(`\n## ${name}`);
    const held = async (bot: Name) => ({
      'resident MB': Math.round((await bots[bot].memory()).resident),
    });
    console.table({
      'empty bot': { ...figures(empty), ...(await held('empty')) },
      ours: { ...figures(ours), ...(await held('ours')) },
    });
    const ratio = (share: number) =>
      (percentile(ours.acknowledged, share) / percentile(empty.acknowledged, share)).toFixed(1);
    console.log(`acknowledged: p50 ${ratio(0.5)} times the empty bot's, p99 ${ratio(0.99)} times`);
  } finally {
    for (const bot of NAMES) await bots[bot].close();
  }
}

/** What it can carry, and twice as much, for long enough that as many wait as may. */
async function overload(stage: Stage): Promise<void> {
  const { discord, seconds } = stage;
  const bots = await startBoth(stage, MANY);
  const [, ours] = bots;
  try {
    const carried = await mostCarried(stage);
    const perSecond = Math.round(carried.answered / carried.seconds);
    const rows: Record<string, object> = { [`${WAITING} wait at any time`]: figures(carried) };
    for (const times of [1, 2]) {
      const part: Part = {
        ...{ kind: 'steady', perSecond: times * perSecond },
        seconds: Math.max(seconds, UNTIL_FULL_SECONDS),
      };
      const heard = await measured(ours, () => ask(discord, 'ours', part));
      rows[`${times * perSecond} a second`] = figures(heard);
    }
    console.log(`\n## ${MANY} articles, twice what it can carry`);
    console.table(rows);
  } finally {
    for (const bot of bots) await bot.close();
  }
}

/** As many as wait at any time while it is found out what it carries. */
const WAITING = 32;
/** It grows while code is compiled and articles are kept: until it has not grown by this much. */
const STILL_GROWS = 1.05;
/** The bot lets people wait for 20 seconds; and as long again, while nobody more is let in. */
const UNTIL_FULL_SECONDS = 40;

/** The trial in which most were answered a second, once another has not answered more. */
async function mostCarried({ discord }: Stage): Promise<Heard> {
  const trial = () => ask(discord, 'ours', { kind: 'closed', waiting: WAITING, count: TRIAL / 4 });
  const rate = ({ answered, seconds }: Heard): number => answered / seconds;
  let best = await trial();
  for (;;) {
    const next = await trial();
    const grew = rate(next) > STILL_GROWS * rate(best);
    if (rate(next) > rate(best)) best = next;
    if (!grew) return best;
  }
}

/** What those in servers that are in memory notice of first questions in others, whose libraries are built, or opened. */
async function cold({ discord, folder, seconds }: Stage): Promise<void> {
  if (!hasCollections()) return;
  const turns = Math.ceil(seconds / TURN_SECONDS);
  const servers = WARM + Math.ceil((turns + 1) * (TURN_SECONDS / COLD_EVERY + 1));
  const knowledge = join(folder, `articles-${FEW}`);
  writeArticles(knowledge, FEW);
  const file = join(folder, 'servers.sqlite');
  const database = await openDatabase(file);
  await fill(database, servers, ARTICLES_EACH, (number) => idOf('server', number));
  await database.close();
  const rows: Record<string, object> = {};
  for (const way of ['built', 'opened']) {
    discord.begin([{ token: 'ours', servers, shards: 1 }]);
    const bot = await startBot(OURS, {
      ...{ DISCORD_TOKEN: 'ours', DISCORD_API_URL: discord.apiUrl, KNOWLEDGE_DIR: knowledge },
      ...{ STATE_URL: 'memory:', ARTICLES_URL: `sqlite:${file}`, SERVER_ARTICLES: 'on' },
    });
    try {
      await ask(discord, 'ours', {
        ...{ kind: 'closed', waiting: 4, count: 40 * WARM, among: WARM },
      });
      const heard: [Measured[], Measured[]] = [[], []];
      for (let turn = 0; turn < 2 * turns; turn += 1) {
        const isCold = turn % 2 === 1;
        const part: Part = {
          ...{ kind: 'steady', perSecond: WARM_PER_SECOND, seconds: TURN_SECONDS, among: WARM },
          ...(isCold && { coldEvery: COLD_EVERY }),
        };
        heard[isCold ? 1 : 0].push(await measured(bot, () => ask(discord, 'ours', part)));
      }
      const [alone, beside] = [sum(heard[0]), sum(heard[1])];
      rows[`alone, before others are ${way}`] = figures(alone);
      rows[`beside ${beside.cold.length} that are ${way}`] = figures(beside);
    } finally {
      await bot.close();
    }
  }
  console.log(`\n## ${WARM} servers in memory, beside first questions in others`);
  console.table(rows);
}

async function memory(stage: Stage): Promise<void> {
  const { discord, interactions } = stage;
  const bots = await startBoth(stage, FEW);
  const rows: Record<string, object> = {};
  const [empty, ours] = bots;
  try {
    let asked = 0;
    for (const count of [interactions / 20, interactions / 10, interactions]) {
      for (const bot of NAMES)
        await ask(
          discord,
          bot,
          { kind: 'closed', waiting: 16, count: count - asked },
          interactions,
        );
      asked = count;
      const [held, ownHeld] = [await empty.memory(), await ours.memory()];
      rows[count.toLocaleString('en')] = {
        ...{
          'ours, resident MB': Math.round(ownHeld.resident),
          'heap MB': ownHeld.heap.toFixed(1),
        },
        ...{ 'empty, resident MB': Math.round(held.resident), 'heap MB ': held.heap.toFixed(1) },
      };
    }
    console.log(`\n## memory after so many interactions, of as many people`);
    console.table(rows);
  } finally {
    for (const bot of bots) await bot.close();
  }
}

/** Half of eight shards each, on PostgreSQL: what they hold, and what a person meets when one is killed. */
async function processes({ discord, folder }: Stage): Promise<void> {
  if (NO_POSTGRES !== null) return console.log(NO_POSTGRES);
  const knowledge = join(folder, `articles-${FEW}`);
  writeArticles(knowledge, FEW);
  discord.begin([{ token: 'ours', servers: MANY_SERVERS, shards: 8 }]);
  const database = await startPostgres();
  const start = (shards: string): Promise<RunningBot> =>
    startBot(OURS, {
      ...{ DISCORD_TOKEN: 'ours', DISCORD_API_URL: discord.apiUrl, KNOWLEDGE_DIR: knowledge },
      ...{ STATE_URL: database.url, ARTICLES_URL: database.url, SHARDS: shards },
    });
  const bots = await Promise.all([start('0-3/8'), start('4-7/8')]);
  try {
    const trial = (): Promise<Heard> =>
      ask(discord, 'ours', { kind: 'closed', waiting: 8, count: TRIAL / 4 });
    const rows: Record<string, object> = { both: figures(await trial()) };
    const memory = await Promise.all(bots.map((bot) => bot.memory()));
    bots[1].child.kill('SIGKILL');
    await bots[1].close();
    // Half of the servers are without a bot.
    rows['one, of all servers'] = figures(await trial());
    const from = performance.now();
    bots[1] = await start('4-7/8');
    const back = (performance.now() - from) / 1000;
    rows['both again'] = figures(await trial());
    console.log(`\n## two processes, ${MANY_SERVERS.toLocaleString('en')} servers in all`);
    console.table(rows);
    const held = memory.map(({ resident }) => `${Math.round(resident)} MB`).join(' and ');
    console.log(`resident: ${held}; back ${back.toFixed(0)} s after it was started again`);
  } finally {
    for (const bot of bots) await bot.close();
    await database.close();
  }
}

async function startBoth(
  { discord, folder }: Stage,
  articles: number,
): Promise<readonly [RunningBot, RunningBot]> {
  const knowledge = join(folder, `articles-${articles}`);
  writeArticles(knowledge, articles);
  const given = { servers: SERVERS, shards: 1 };
  discord.begin([
    { token: 'empty', ...given },
    { token: 'ours', ...given },
  ]);
  const environment = (token: string) => ({
    DISCORD_TOKEN: token,
    DISCORD_API_URL: discord.apiUrl,
  });
  const empty = await startBot(EMPTY, environment('empty'));
  const ours = await startBot(OURS, {
    ...environment('ours'),
    KNOWLEDGE_DIR: knowledge,
    STATE_URL: `sqlite:${join(folder, 'state.sqlite')}`,
    ARTICLES_URL: `sqlite:${join(folder, 'articles.sqlite')}`,
  });
  return [empty, ours];
}

async function measured(bot: RunningBot, asking: () => Promise<Heard>): Promise<Measured> {
  const [processor, late] = [bot.processor(), bot.late()];
  const heard = await asking();
  return { ...heard, processor: bot.processor() - processor, late: bot.late() - late };
}

function sum(parts: readonly Measured[]): Measured {
  const of = (figure: Exclude<keyof Measured, 'acknowledged' | 'cold'>) =>
    parts.reduce((all, part) => all + part[figure], 0);
  return {
    acknowledged: parts.flatMap(({ acknowledged }) => acknowledged),
    cold: parts.flatMap(({ cold }) => cold),
    ...{ asked: of('asked'), answered: of('answered'), refused: of('refused') },
    ...{ lost: of('lost'), double: of('double'), reloads: of('reloads'), seconds: of('seconds') },
    ...{ processor: of('processor'), late: of('late') },
  };
}

function figures(heard: Heard & Partial<Measured>): object {
  const { asked, answered, refused, lost, double, reloads, acknowledged, seconds } = heard;
  const { processor, late } = heard;
  const first = heard.cold;
  // Acknowledged in time, but with no more than "thinking…".
  const unanswered = asked - answered - refused - lost;
  return {
    ...{
      asked,
      'answered a second': Math.round(answered / seconds),
      answered,
      refused,
      lost,
      ...(late !== undefined && { 'came too late': late }),
      double,
    },
    ...(reloads > 0 && { reloads }),
    ...(unanswered > 0 && { 'never answered': unanswered }),
    'ack p50 ms': Number(percentile(acknowledged, 0.5).toFixed(1)),
    'ack p99 ms': Number(percentile(acknowledged, 0.99).toFixed(1)),
    ...(first.length > 0 && { 'first answer p95 ms': Math.round(percentile(first, 0.95)) }),
    ...(processor !== undefined && { 'processor ms each': Number((processor / asked).toFixed(2)) }),
  };
}
