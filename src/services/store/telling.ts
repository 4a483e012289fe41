/**
 * What is told of a database that goes away while it is used: a server that is down fails again with every
 * attempt to reach it, and that is one thing to tell; another is that it answers again.
 */
export type Heard = {
  /** It went away; `line` says what that means. */
  readonly failed: (error: unknown, line: string) => void;
  readonly back: () => void;
};

/** Before the first answer there is nothing to tell: whoever opens a database hears of that. */
export function createTelling(heard: Heard, lineOf: (error: unknown) => string) {
  let state: 'not asked' | 'away' | 'there' = 'not asked';
  return {
    failed(error: unknown) {
      if (state === 'there') heard.failed(error, lineOf(error));
      if (state !== 'not asked') state = 'away';
    },
    /** It did not answer as it was opened, which is told. */
    beginsAway() {
      state = 'away';
    },
    answered() {
      if (state === 'away') heard.back();
      state = 'there';
    },
  };
}

export type Telling = ReturnType<typeof createTelling>;
