/**
 * As in `npm start`. Left to itself V8 lets what is no longer used pile up to three times what is, before it
 * looks through the whole; a small young generation makes for short collections.
 */
export const MEMORY_FLAGS = ['--max-semi-space-size=8', '--heap-growing-percent=50'] as const;
