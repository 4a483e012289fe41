/** Faults of our own: what nobody caught. */
import type { Logger } from 'pino';

/**
 * A promise that nobody awaited costs at most what it belonged to: it is logged and the program goes
 * on. After any other fault nothing is certain any more: `leave` is called with one line.
 */
export function catchFaults(log: Logger, leave: (line: string) => void): void {
  process.on('unhandledRejection', (reason) => log.error({ err: reason }, 'a fault of its own'));
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'a fault of its own');
    leave(`Verbatim stops because of a fault of its own (${error.message}): please report it`);
  });
}
