/**
 * As in `npm start`. Left to itself V8 lets what is no longer used pile up to three times what is, before it
 * looks through the whole; a small young generation makes for short collections. One thread helps with them:
 * with four, those of a small machine take the processor from who acknowledges.
 */
export const MEMORY_FLAGS = [
  '--max-semi-space-size=8',
  '--heap-growing-percent=50',
  '--v8-pool-size=1',
] as const;
