import type { Logger } from 'pino';

/** What is said to whoever started the program. */
export type Terminal = {
  /** On a terminal the line itself; elsewhere, as under systemd, one log line with its fields. */
  announce(line: string, fields: object): void;
  /** A line on standard error: why the program does not start. */
  complain(line: string): void;
};

/** `redact` is applied to all that is written without the log. */
export function createTerminal(log: Logger, redact: (line: string) => string): Terminal {
  return {
    announce(line, fields) {
      if (process.stdout.isTTY) process.stdout.write(`${redact(line)}\n`);
      else log.info(fields, line);
    },
    complain(line) {
      process.stderr.write(`${redact(line)}\n`);
    },
  };
}
