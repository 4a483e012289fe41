/** The other side of background.ts: makes one part of a task, sends it, waits until it is taken. */
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { giveWay } from './give-way.ts';
import { shared } from './shared-memory.ts';

type MakeParts = (input: unknown) => Iterable<unknown> | Promise<Iterable<unknown>>;

giveWay('building');
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
