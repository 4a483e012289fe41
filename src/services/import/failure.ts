/** Why there is no article; each is expected to happen and has its own words for people. */
export type FailureKind =
  | 'bad-address'
  | 'private-address'
  | 'unreachable'
  | 'refused'
  | 'gone'
  | 'redirects'
  | 'too-large'
  | 'too-slow'
  | 'not-text'
  | 'paywall'
  | 'script-only'
  | 'no-article'
  | 'unreadable';

/** `message` goes on from the address or the file's name: `https://…: is not there (404): …`. */
export type ImportFailure = {
  readonly ok: false;
  readonly kind: FailureKind;
  readonly message: string;
};

/** A failure with what is to be said of it. */
export const failure = (kind: FailureKind, message: string): ImportFailure => ({
  ok: false,
  kind,
  message,
});

/** What to do where a browser is let in and a program is not. */
export const SAVE_IT = 'save the page in a browser and import the file';

export const MEGABYTE = 1024 * 1024;

export const tooLarge = (megabytes: number): ImportFailure =>
  failure('too-large', `is larger than ${megabytes} MB`);
