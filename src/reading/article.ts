/**
 * One article as the reader takes it. `text` is the file without byte order mark, carriage returns
 * and front matter; every offset in the system is a UTF-16 offset into it.
 */
export type Article = {
  /** Slug of the file's base name. */
  readonly id: string;
  readonly text: string;
  /** From the front matter; null where it says nothing. */
  readonly title: string | null;
  /** Whose speech, letter or column it is, from the front matter. */
  readonly speaker?: string | null;
  /** ISO date, `2022-06-08`. */
  readonly published: string | null;
  /** Other names of speakers: alias to name, from the front matter. */
  readonly aliases: Readonly<Record<string, string>>;
};
