/** What is written to the log while something is answered, wherever it is written, names what caused it. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Log } from '../app/contracts.ts';

/** The id of an interaction or a message, and the faults that were told of it. */
type CausedBy = { readonly id: string; readonly told: Set<string> };

const causes = new AsyncLocalStorage<CausedBy>();

/** Does the work as caused by this: the id of an interaction or a message. */
export const causedBy = <Result>(id: string, work: () => Result): Result =>
  causes.run({ id, told: new Set() }, work);

/** A field for each line of the log; none where nobody caused it. */
export function causeField(): { readonly cause?: string } {
  const cause = causes.getStore();
  return cause === undefined ? {} : { cause: cause.id };
}

/** The same log, where one fault costs whatever somebody asked only one line: a store that is away fails with each value. */
export const tellingOnce = (log: Log): Log => ({
  debug: (fields, message) => log.debug(fields, message),
  info: (fields, message) => log.info(fields, message),
  warn: (fields, message) => log.warn(fields, message),
  error(fields, message) {
    if (isNews(fields)) log.error(fields, message);
    else log.debug(fields, message);
  },
});

function isNews(fields: object): boolean {
  const told = causes.getStore()?.told;
  if (told === undefined) return true;
  const faults = faultsIn(fields);
  const isNew = !faults.some((fault) => told.has(fault));
  for (const fault of faults) told.add(fault);
  return isNew;
}

/** What fails at the bottom of an error; and the store that fails, whose error may change on the way, as from "ended" to "refused". */
function faultsIn(fields: object): readonly string[] {
  const store = 'store' in fields ? [String(fields.store)] : [];
  return 'err' in fields ? [...store, ...bottomOf(fields.err)] : store;
}

function bottomOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  const deeper = bottomOf(error.cause);
  return deeper.length > 0 ? deeper : [`${error.name} ${error.message}`];
}
