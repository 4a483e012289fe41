import pino, { type DestinationStream, type Logger } from 'pino';
import { createRedactor } from './redact.ts';

/**
 * A logger that writes one JSON line an event to standard output (or `destination`). Every finished
 * line is redacted: whatever a package puts into an error, no token or key leaves.
 */
export function createLog(
  level: string,
  secrets: readonly string[],
  destination?: DestinationStream,
): Logger {
  const options = { level, base: null, hooks: { streamWrite: createRedactor(secrets) } };
  return destination === undefined ? pino(options) : pino(options, destination);
}
