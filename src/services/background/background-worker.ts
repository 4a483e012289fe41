/** The other side of background.ts: makes one part, sends it, waits until it is taken. */
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';

type BackgroundTask = { readonly module: string; readonly name: string; readonly input: unknown };

const { module, name, input }: BackgroundTask = workerData;
const exported: Record<string, (input: unknown) => Iterable<unknown>> = await import(module);
const make = exported[name];
if (!make || !parentPort) throw new Error(`${module} exports no "${name}" to run`);
for (const part of make(input)) {
  parentPort.postMessage(part, buffersIn(part));
  await once(parentPort, 'message');
}

/** The memory of all typed arrays in a part: handed over instead of copied. */
function buffersIn(part: unknown): ArrayBuffer[] {
  if (ArrayBuffer.isView(part)) {
    return part.buffer instanceof ArrayBuffer ? [part.buffer] : [];
  }
  if (part === null || typeof part !== 'object' || Array.isArray(part)) return [];
  return Object.values(part).flatMap(buffersIn);
}
