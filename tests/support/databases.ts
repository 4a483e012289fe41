/** PostgreSQL and Redis, as Debian packages them: on free ports, in folders of their own, to be stopped, killed and started again. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

export type Database = {
  readonly url: string;
  readonly port: number;
  /** Again, after it was stopped or killed: with what it has on disk. */
  start(): Promise<void>;
  /** In order, as for an update. */
  stop(): Promise<void>;
  /** As by kill -9: once none of its processes answers any more. */
  kill(): Promise<void>;
  /** Stops it for good and removes its folder. */
  close(): Promise<void>;
};

type Program = {
  readonly file: string;
  readonly args: readonly string[];
  readonly ready: RegExp;
  /** The signal on which it leaves at once, but in order. */
  readonly stop: NodeJS.Signals;
};

/** Newest first; other systems have them on the path. */
const POSTGRES = [...debianFolders(), ...onPath()].find((folder) =>
  existsSync(join(folder, 'initdb')),
);
const REDIS = onPath()
  .map((folder) => join(folder, 'redis-server'))
  .find((file) => existsSync(file));

/** Why there is nothing to test with; null where there is, or has to be. */
export const NO_POSTGRES = missing('PostgreSQL', POSTGRES, 'postgresql');
export const NO_REDIS = missing('Redis', REDIS, 'redis-server');

function missing(name: string, found: string | undefined, packageName: string): string | null {
  if (found !== undefined || process.env.REQUIRE_DATABASES === '1') return null;
  return `skipped: no ${name} (apt-get install ${packageName})`;
}

/** An empty database that anybody on this machine may use. */
export async function startPostgres(): Promise<Database> {
  if (POSTGRES === undefined) throw new Error('REQUIRE_DATABASES=1, and there is no PostgreSQL');
  const folder = newFolder();
  const data = join(folder, 'data');
  execFileSync(
    join(POSTGRES, 'initdb'),
    ['-D', data, '-U', 'verbatim', '--auth=trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...USER, cwd: folder, stdio: 'ignore' },
  );
  const port = await freePort();
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off'];
  const program: Program = {
    file: join(POSTGRES, 'postgres'),
    args: ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    ready: /ready to accept connections/,
    stop: 'SIGINT',
  };
  return serve(program, folder, port, `postgres://verbatim@127.0.0.1:${port}/postgres`);
}

/** Remembers nothing over a stop. */
export async function startRedis(): Promise<Database> {
  if (REDIS === undefined) throw new Error('REQUIRE_DATABASES=1, and there is no Redis');
  const folder = newFolder();
  const port = await freePort();
  const settings = { bind: '127.0.0.1', port: String(port), dir: folder, save: '' };
  const program: Program = {
    file: REDIS,
    args: Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]),
    ready: /Ready to accept connections/,
    stop: 'SIGTERM',
  };
  return serve(program, folder, port, `redis://127.0.0.1:${port}`);
}

async function serve(
  program: Program,
  folder: string,
  port: number,
  url: string,
): Promise<Database> {
  let child: ChildProcess | null = null;
  const end = async (signal: NodeJS.Signals) => {
    const ending = child;
    child = null;
    if (ending === null || ending.exitCode !== null) return;
    // Unlike the exit, it waits for its children too, which hold its output: PostgreSQL's answer for
    // a moment after it is killed, and keep it from starting again.
    const ended = new Promise((resolve) => ending.once('close', resolve));
    ending.kill(signal);
    await ended;
  };
  const database: Database = {
    url,
    port,
    async start() {
      child = await launch(program, folder);
    },
    stop: () => end(program.stop),
    kill: () => end('SIGKILL'),
    async close() {
      await end(program.stop);
      rmSync(folder, { recursive: true });
    },
  };
  await database.start();
  return database;
}

async function launch(program: Program, folder: string): Promise<ChildProcess> {
  const child = spawn(program.file, program.args, { ...USER, cwd: folder });
  let output = '';
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk;
      if (program.ready.test(output)) resolve(child);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('close', () => reject(new Error(`${program.file} does not start: ${output}`)));
  });
}

/** PostgreSQL refuses to run as root. */
const USER = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {};

function idOf(kind: '-u' | '-g'): number {
  return Number(execFileSync('id', [kind, POSTGRES === undefined ? 'nobody' : 'postgres']));
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-database-'));
  if (USER.uid !== undefined) chownSync(folder, USER.uid, USER.gid);
  return folder;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

function debianFolders(): readonly string[] {
  const home = '/usr/lib/postgresql';
  if (!existsSync(home)) return [];
  const versions = readdirSync(home).sort((a, b) => Number(b) - Number(a));
  return versions.map((version) => join(home, version, 'bin'));
}

function onPath(): readonly string[] {
  return [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'];
}
