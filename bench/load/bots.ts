/** Bots and their Discord as processes of their own, and what they hold in memory. */
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import WebSocket from 'ws';
import { MEMORY_FLAGS } from '../memory-flags.ts';
import type { Begin, Heard, Order } from './orders.ts';

const ROOT = join(import.meta.dirname, '../..');
const MEGABYTE = 2 ** 20;

export type Discord = {
  readonly apiUrl: string;
  begin(bots: Begin['bots']): void;
  ask(order: Order): Promise<Heard>;
  close(): void;
};

export async function startDiscord(): Promise<Discord> {
  const child = fork(join(import.meta.dirname, 'discord.ts'), { cwd: ROOT });
  const heard = <Message>(): Promise<Message> =>
    new Promise((resolve) => child.once('message', (message) => resolve(message as Message)));
  const { apiUrl } = await heard<{ readonly apiUrl: string }>();
  return {
    apiUrl,
    begin: (bots) => void child.send({ kind: 'begin', bots } satisfies Begin),
    ask(order) {
      child.send(order);
      return heard<Heard>();
    },
    close: () => void child.kill(),
  };
}

/** As `npm start` runs it. */
export const OURS = ['--import', './src/services/compile-cache.js', 'src/index.ts'];
export const EMPTY = ['bench/load/empty-bot.js'];

export type RunningBot = {
  readonly child: ChildProcess;
  /** Megabytes: resident, and of the heap what is in use after a collection. */
  memory(): Promise<{ readonly resident: number; readonly heap: number }>;
  /** Milliseconds of processor time so far, of all threads. */
  processor(): number;
  /** What came so late by now that it was not worked on, as it says itself. */
  late(): number;
  close(): Promise<void>;
};

type Environment = Readonly<Record<string, string>>;

/** Resolves once it says that it is ready. */
export async function startBot(
  program: readonly string[],
  environment: Environment,
  flags: readonly string[] = MEMORY_FLAGS,
): Promise<RunningBot> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [...flags, '--inspect=127.0.0.1:0', ...program], {
    cwd: ROOT,
    env: { PATH, HOME, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  let late = 0;
  child.stdout?.on('data', (chunk: Buffer) => {
    late += String(chunk).split('"outcome":"too late"').length - 1;
  });
  const inspector = await untilReady(child);
  return {
    child,
    memory: () => memoryOf(child, inspector),
    processor: () => processorOf(child),
    late: () => late,
    async close() {
      child.kill();
      await ended;
    },
  };
}

/** The address of its inspector, when it is ready. */
function untilReady(child: ChildProcess): Promise<string> {
  let inspector = '';
  let errors = '';
  return new Promise((resolve, reject) => {
    child.stderr?.on('data', (chunk: Buffer) => {
      errors += chunk;
      inspector ||= /ws:\S+/.exec(errors)?.[0] ?? '';
    });
    child.stdout?.on('data', (chunk: Buffer) => {
      if (String(chunk).includes('Ready')) resolve(inspector);
    });
    child.once('exit', (code) => reject(new Error(`a bot ended with ${code}: ${errors}`)));
  });
}

/** The kernel counts it in hundredths of a second, on every Linux that Node runs on. */
function processorOf({ pid }: ChildProcess): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return 10 * (Number(fields[11]) + Number(fields[12]));
}

async function memoryOf({ pid }: ChildProcess, inspector: string) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const resident = Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
  const [, , used] = await inspected(inspector, [
    ['HeapProfiler.enable'],
    ['HeapProfiler.collectGarbage'],
    ['Runtime.getHeapUsage'],
  ]);
  return { resident, heap: Number((used as { readonly usedSize: number }).usedSize) / MEGABYTE };
}

/** What the inspector of a process answers to each of these. */
function inspected(address: string, calls: readonly (readonly [string])[]): Promise<unknown[]> {
  const socket = new WebSocket(address, { perMessageDeflate: false });
  return new Promise((resolve, reject) => {
    const results: unknown[] = [];
    const call = () => {
      const [method] = calls[results.length] ?? [];
      if (method !== undefined) return socket.send(JSON.stringify({ id: results.length, method }));
      socket.close();
      resolve(results);
    };
    socket.on('open', call);
    socket.on('error', reject);
    socket.on('message', (raw) => {
      const { id, result } = JSON.parse(String(raw));
      if (id !== results.length) return;
      results.push(result);
      call();
    });
  });
}
