/** What the benchmark tells its Discord, and what it hears back. */

/** What is asked, in words; the mix stands in interactions.ts. */
export type Texts = {
  readonly questions: readonly string[];
  readonly quotes: readonly string[];
  readonly topics: readonly string[];
};

/** People ask a bot, each bot known by its token. */
export type Order = {
  readonly bot: string;
  readonly texts: Texts;
  readonly people: number;
  /** Seconds between two reloads of the host's articles, by the owner; null: none. */
  readonly reloadEvery: number | null;
  /** People ask in the first so many servers alone; in all unless told. */
  readonly among?: number;
  /** Seconds between two questions in servers after those, each asked once; none unless told. */
  readonly coldEvery?: number;
} & (
  | { readonly kind: 'steady'; readonly perSecond: number; readonly seconds: number }
  /** So many wait for an answer at any time. */
  | { readonly kind: 'closed'; readonly waiting: number; readonly count: number }
  | { readonly kind: 'at-once'; readonly count: number }
);

/** Times in milliseconds, by interaction. */
export type Heard = {
  readonly asked: number;
  /** Until the first response to each that was acknowledged in time. */
  readonly acknowledged: readonly number[];
  /** Until the answer to each question in a server that nobody had asked; these are in no other figure. */
  readonly cold: readonly number[];
  /** Those with an answer that is more than "thinking…" or a line that turns the person away. */
  readonly answered: number;
  /** Told to ask again. */
  readonly refused: number;
  /** Not acknowledged within Discord's three seconds. */
  readonly lost: number;
  /** Answered more than once. */
  readonly double: number;
  readonly reloads: number;
  /** Until the last was answered. */
  readonly seconds: number;
};

export type Begin = {
  readonly kind: 'begin';
  readonly bots: readonly {
    readonly token: string;
    readonly servers: number;
    /** How many shards it is told to open. */
    readonly shards: number;
  }[];
};
