import type { Span } from '../language/spans/span.ts';

/** `direct`: the content begins and ends with its marks; `partial`: quoted fragments in the reporter's clause; `indirect`: no marks. */
export type StatementKind = 'direct' | 'partial' | 'indirect';

/** How the speaker is known; `turn`: by the layout, a name beside what was said. */
export type Basis = 'named' | 'role' | 'pronoun' | 'continued' | 'turn' | 'unresolved';

/** What an article says that somebody said. */
export type Statement = {
  /** Unique in the library: `article:start` of the first content Span. */
  readonly id: string;
  readonly article: string;
  /** Number of the body paragraph that holds it. */
  readonly paragraph: number;
  readonly kind: StatementKind;
  /** One Span a contiguous piece, without speaker and cue, quotation marks included. */
  readonly content: readonly Span[];
  /** The insides of the marks: the only thing that may be shown as words said. */
  readonly quoted: readonly Span[];
  /** The sentence or sentences that hold content, speaker and cue: what a reader needs to judge it. */
  readonly sentence: Span;
  /** Id of a Speaker of the same article; null where the text does not tell. */
  readonly speaker: string | null;
  /** Where the text names the speaker ("he"), for this statement. */
  readonly mention: Span | null;
  /** Where the text last gives the speaker's name in full, if the mention does not. */
  readonly named: Span | null;
  readonly cue: Span | null;
  readonly basis: Basis;
  /** The probability, of 0 to 1, that the speaker is right, as measured on annotated articles; 0 where there is none. */
  readonly sure: number;
  /** Ids of other speakers in reach, whom the text does not rule out. */
  readonly candidates: readonly string[];
  /** "the General Assembly". */
  readonly forum: Span | null;
  /** "on Wednesday". */
  readonly when: Span | null;
  /** ISO date that `when` means, where the article has a date. */
  readonly date: string | null;
  /** Id of the statement that bears this one, for a quotation inside a quotation. */
  readonly bearer: string | null;
  /** Name of the rule that attributed it, for `verbatim extract --explain`. */
  readonly rule?: string;
  /** ISO date on which an admin's correction overruled the speaker; null where it bears no date. */
  readonly corrected?: string | null;
};

/**
 * From here on 98 of 100 speakers are right on articles put aside (`npm run bench -- certainty`), and 97 of 100 on
 * those of authors who come new.
 */
export const CERTAIN = 0.95;
/**
 * Under this, who spoke is not clear. Between .6 and here 63 of 100 are right on articles put aside, and fewer than
 * half on those of authors who come new.
 */
export const CLEAR = 0.7;

/** Whether people are told "probably" beside the speaker. */
export const isProbable = (statement: Statement): boolean =>
  statement.sure < CERTAIN && statement.corrected === undefined;
