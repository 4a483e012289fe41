/**
 * pino; every finished line passes the redactor, so that no package's error carries a token out.
 * Lines wait in 1 MB at the most; those lost are counted.
 */
import pino, { type DestinationStream, type Logger } from 'pino';
import { createRedactor } from './redact.ts';

/** What may wait to be written: some thousand lines. What comes on top of it is lost. */
const MOST_WAITING_BYTES = 1024 * 1024;

export type Output = ReturnType<typeof openOutput>;

/**
 * Standard output or standard error, written to in the background: a full disk, a reader that stands
 * still or one that is gone costs lines, and neither holds anything up nor keeps the program alive.
 * After a failure the next line tries again.
 */
export function openOutput({ fd }: { readonly fd: number }) {
  const options = { dest: fd, sync: false, minLength: 1, maxLength: MOST_WAITING_BYTES };
  const output = pino.destination(options);
  output.on('error', () => undefined);
  // Called after a fatal line and when the process ends. It would try for ever where the disk is full.
  output.flushSync = () => undefined;
  return output;
}

/** Resolves once all is written, or once that has failed; never where the system does not take it. */
export const flushed = (output: Output): Promise<void> =>
  new Promise((resolve) => output.flush(() => resolve()));

/**
 * A logger that writes one JSON line an event to `destination`. Every finished line is redacted:
 * whatever a package puts into an error, no token or key leaves. `fields` are added to each.
 */
export function createLog(
  level: string,
  secrets: readonly string[],
  destination: DestinationStream,
  fields: () => object = () => ({}),
): Logger {
  const hooks = { streamWrite: createRedactor(secrets) };
  const options = { level, base: null, mixin: fields, hooks };
  return pino(options, destination);
}

/** Says how many lines were lost, as soon as there is room for saying it. */
export function tellLosses(output: Output, log: Logger): void {
  let lines = 0;
  output.on('drop', () => {
    lines += 1;
  });
  output.on('drain', () => {
    if (lines === 0) return;
    const lost = lines;
    lines = 0;
    log.warn({ lines: lost }, 'lines were lost while the log could not be written');
  });
}
