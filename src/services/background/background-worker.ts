/** The other side of background.ts: makes one part of a task, sends it, waits until it is taken. */
import { once } from 'node:events';
import { getPriority, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { shared } from './shared-memory.ts';

/** A third of what others get where all want the processor: so it ends in time on a busy machine, too. */
const BEHIND = 5;

type MakeParts = (input: unknown) => Iterable<unknown> | Promise<Iterable<unknown>>;

goBehind();
const { module, name }: { readonly module: string; readonly name: string } = workerData;
const exported: Record<string, MakeParts> = await import(module);
const make = exported[name];
if (!make || !parentPort) throw new Error(`${module} exports no "${name}" to run`);
for (;;) {
  const [input] = await once(parentPort, 'message');
  for (const part of await make(input)) {
    parentPort.postMessage({ part: shared(part) });
    await once(parentPort, 'message');
  }
  parentPort.postMessage({ end: true });
}

/** What answers people goes first. Only on Linux is a priority a thread's: elsewhere it would be the whole process's. */
function goBehind(): void {
  if (process.platform !== 'linux') return;
  try {
    setPriority(Math.max(getPriority(), BEHIND));
  } catch {
    // Where it may not be changed it is built all the same.
  }
}
