/** How threads stand behind others of the process where all want the processor. */
import { getPriority, setPriority } from 'node:os';

/**
 * Steps of "nice", each a quarter more for whoever goes before: whoever answers has a third of what it has who
 * acknowledges, and whoever builds half of that, so that it ends in time on a busy machine, too.
 */
const BEHIND = { answering: 5, building: 8 } as const;

/** Of the thread that calls it. Only on Linux is a priority a thread's: elsewhere it would be the whole process's. */
export function giveWay(work: keyof typeof BEHIND): void {
  if (process.platform !== 'linux') return;
  try {
    setPriority(Math.max(getPriority(), BEHIND[work]));
  } catch {
    // Where it may not be changed the work is done all the same.
  }
}
