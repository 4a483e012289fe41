/** Faults of our own: what nobody caught. */
import { inspect } from 'node:util';
import type { Logger } from 'pino';

/**
 * A promise that nobody awaited costs at most what it belonged to: it is logged and the program goes
 * on. After any other fault nothing is certain any more: `leave` is called with one line.
 */
export function catchFaults(log: Logger, leave: (line: string) => void): void {
  process.on('unhandledRejection', (reason) => log.error({ err: reason }, 'a fault of its own'));
  process.on('uncaughtException', (error: unknown) => {
    log.fatal({ err: error }, 'a fault of its own');
    leave(`Verbatim stops because of a fault of its own (${inLine(error)}): please report it`);
  });
}

/** Anything can be thrown. */
const inLine = (thrown: unknown): string =>
  (thrown instanceof Error ? thrown.message : inspect(thrown)).replaceAll(/\s+/g, ' ');
