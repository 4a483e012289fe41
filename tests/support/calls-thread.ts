/** A thread that answers what it is told to. */
import { setTimeout as after } from 'node:timers/promises';
import { takeCalls } from '../../src/services/background/calls.ts';

type Told = {
  readonly say?: string;
  readonly afterMs?: number;
  readonly fail?: string;
  readonly exit?: number;
  readonly hang?: boolean;
};

takeCalls(async ({ say, afterMs = 0, fail, exit, hang = false }: Told) => {
  if (exit !== undefined) process.exit(exit);
  if (fail !== undefined) throw new Error(fail);
  while (hang);
  await after(afterMs);
  return say;
});
