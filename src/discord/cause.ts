/** What is written to the log while something is answered, wherever it is written, names what caused it. */
import { AsyncLocalStorage } from 'node:async_hooks';

const causes = new AsyncLocalStorage<string>();

/** Does the work as caused by this: the id of an interaction or a message. */
export const causedBy = <Result>(id: string, work: () => Result): Result => causes.run(id, work);

/** A field for each line of the log; none where nobody caused it. */
export function causeField(): { readonly cause?: string } {
  const cause = causes.getStore();
  return cause === undefined ? {} : { cause };
}
