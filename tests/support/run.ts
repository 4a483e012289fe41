/** Runs one of the project's programs as a process, as a person would. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** As the scripts of package.json have it. */
const PRELOADED = [
  '--max-semi-space-size=8',
  '--heap-growing-percent=50',
  '--v8-pool-size=1',
  '--import',
  './src/services/compile-cache.js',
];

/** What is typed to run a program of the project, in its root. */
export const commandOf = (
  program: string,
  args: readonly string[],
): readonly [string, ...string[]] => [process.execPath, ...PRELOADED, program, ...args];

/** What a program is to `--import`, for whom a package is not installed. */
export const withoutPackage = (name: string): string =>
  `data:text/javascript,${encodeURIComponent(`import { registerHooks } from 'node:module';
    registerHooks({ resolve(specifier, context, next) {
      if (specifier === '${name}') throw Object.assign(new Error('no such package'), { code: 'ERR_MODULE_NOT_FOUND' });
      return next(specifier, context);
    } });`)}`;

export type Finished = {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
};

export type Running = {
  readonly child: ChildProcess;
  /** Resolves with all of standard output once it matches; rejects where the process ends before. */
  until(pattern: RegExp): Promise<string>;
  readonly finished: Promise<Finished>;
};

/**
 * `environment` alone, and what a process needs to run: nothing of the machine's own settings. What it
 * writes goes to `output` where that is given, a file descriptor, and is not seen here then. It can make no
 * file longer than `fileBlocks` blocks of 512 bytes, where that is given: as on a disk that is full.
 */
export function run(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  input = '',
  output: number | 'pipe' = 'pipe',
  fileBlocks?: number,
): Running {
  const { PATH, HOME } = process.env;
  const node = commandOf(program, args);
  const limited = ['sh', '-c', `ulimit -f ${fileBlocks}; exec "$@"`, 'sh', ...node];
  const [file = '', ...rest] = fileBlocks === undefined ? node : limited;
  const child = spawn(file, rest, {
    cwd: ROOT,
    env: { PATH, HOME, ...environment },
    stdio: ['pipe', output, output],
  });
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdin?.end(input);
  const finished = new Promise<Finished>((resolve) =>
    child.on('close', (code) => resolve({ code, stdout, stderr })),
  );
  return {
    child,
    finished,
    until: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (!pattern.test(stdout)) return;
          child.stdout?.off('data', look);
          resolve(stdout);
        };
        child.stdout?.on('data', look);
        look();
        void finished.then(({ code }) =>
          reject(new Error(`ended with ${code} before ${pattern}: ${stdout}${stderr}`)),
        );
      }),
  };
}
