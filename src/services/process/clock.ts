/** Milliseconds since the epoch: the one clock of the bot. */
export const now = (): number => Date.now();
