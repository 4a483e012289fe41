/** The other side of background.ts: makes one part of a task, sends it, waits until it is taken. */
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';

const { module, name }: { readonly module: string; readonly name: string } = workerData;
const exported: Record<string, (input: unknown) => Iterable<unknown>> = await import(module);
const make = exported[name];
if (!make || !parentPort) throw new Error(`${module} exports no "${name}" to run`);
for (;;) {
  const [input] = await once(parentPort, 'message');
  for (const part of make(input)) {
    parentPort.postMessage({ part }, buffersIn(part));
    await once(parentPort, 'message');
  }
  parentPort.postMessage({ end: true });
}

/** The memory of all typed arrays in a part: handed over instead of copied. */
function buffersIn(part: unknown): ArrayBuffer[] {
  if (ArrayBuffer.isView(part)) {
    return part.buffer instanceof ArrayBuffer ? [part.buffer] : [];
  }
  if (part === null || typeof part !== 'object' || Array.isArray(part)) return [];
  return Object.values(part).flatMap(buffersIn);
}
