/**
 * From process start to ready: processor time and resident memory of the bot with the first
 * article, as `npm start` runs it, beside a discord.js client that does nothing, on the same local
 * Discord. The first start of an installation has nothing in its compile cache yet.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { MEMORY_FLAGS } from './memory-flags.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RUNS = 5;
/** The kernel counts a process's time in hundredths of a second, on every Linux that Node runs on. */
const MS_A_TICK = 10;

type Environment = Readonly<Record<string, string>>;
type Measured = { readonly wallMs: number; readonly cpuMs: number; readonly megabytes: number };

export default async function startup(): Promise<void> {
  if (!existsSync('/proc/self/stat')) return console.log('skipped: reads /proc, which is on Linux');
  const discord = run(['bench/startup/discord.ts'], {});
  const { apiUrl, token } = JSON.parse((await untilReady(discord)).replace(/^.*Ready at /s, ''));
  const environment = {
    DISCORD_TOKEN: token,
    DISCORD_API_URL: apiUrl,
    STATE_URL: 'memory:',
    KNOWLEDGE_DIR: 'knowledge',
    LOG_LEVEL: 'info',
  };
  const bot = [...MEMORY_FLAGS, '--import', './src/services/compile-cache.js', 'src/index.ts'];
  await measure(bot, environment);
  const runs: Record<string, Measured[]> = { 'empty client': [], bot: [], 'bot, first start': [] };
  for (let i = 0; i < RUNS; i++) {
    runs['empty client']?.push(await measure(['bench/startup/empty-client.js'], environment));
    runs.bot?.push(await measure(bot, environment));
    runs['bot, first start']?.push(await measure([...MEMORY_FLAGS, 'src/index.ts'], environment));
  }
  discord.kill();
  report(runs);
}

function report(runs: Readonly<Record<string, readonly Measured[]>>): void {
  console.log(`median of ${RUNS}, ${availableParallelism()} processors, Node ${process.version}`);
  const rows = Object.entries(runs).map(([what, measured]) => {
    const of = (figure: keyof Measured) => Math.round(median(measured.map((each) => each[figure])));
    const row = { 'processor ms': of('cpuMs'), 'resident MB': of('megabytes'), ms: of('wallMs') };
    return [what, row] as const;
  });
  console.table(Object.fromEntries(rows));
}

async function measure(program: readonly string[], environment: Environment): Promise<Measured> {
  const from = performance.now();
  const child = run(program, environment);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await untilReady(child);
  const wallMs = performance.now() - from;
  const measured = { wallMs, ...usage(child) };
  child.kill();
  await ended;
  return measured;
}

function usage({ pid }: ChildProcess): { cpuMs: number; megabytes: number } {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = Number(fields[11]) + Number(fields[12]);
  const resident = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return { cpuMs: ticks * MS_A_TICK, megabytes: Number(resident) / 1024 };
}

function run(program: readonly string[], environment: Environment): ChildProcess {
  return spawn(process.execPath, program, {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

function untilReady({ stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    let output = '';
    stdout?.on('data', (chunk) => {
      output += chunk;
      if (/Ready.*\n/.test(output)) resolve(output.trim());
    });
  });
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
