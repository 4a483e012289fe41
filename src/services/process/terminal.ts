/** Plain lines on a terminal, log lines elsewhere. */
import type { Logger } from 'pino';
import type { Output } from './log.ts';

/** What is said to whoever started the program. */
export type Terminal = {
  /** On a terminal the line itself; elsewhere, as under systemd, one log line with its fields. */
  announce(line: string, fields: object): void;
  /** A line on standard error: why the program does not start. */
  complain(line: string): void;
};

export type TerminalParts = {
  readonly log: Logger;
  readonly output: Output;
  readonly errors: Output;
  /** Whether somebody sits at the output. */
  readonly isTerminal: boolean;
  /** Applied to all that is written without the log. */
  readonly redact: (line: string) => string;
};

export function createTerminal({
  log,
  output,
  errors,
  isTerminal,
  redact,
}: TerminalParts): Terminal {
  return {
    announce(line, fields) {
      if (isTerminal) output.write(`${redact(line)}\n`);
      else log.info(fields, line);
    },
    complain(line) {
      errors.write(`${redact(line)}\n`);
    },
  };
}
