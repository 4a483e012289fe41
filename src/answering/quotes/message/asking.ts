import type { AskedWords } from './asked-words.ts';
import type { Claim } from './claimed-speaker.ts';

/** The words asked about, in the message that holds them, and who is said to have said them. */
export type Asking = {
  readonly message: string;
  readonly asked: AskedWords;
  readonly claim: Claim | null;
};
