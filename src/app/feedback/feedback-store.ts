/**
 * What people tell the admins of their server, in the database of `ARTICLES_URL`: statements that they report,
 * and, where an admin wants it, questions that nothing answered. It is fulfilled in `services/store/articles/`.
 * Every method is one transaction of one server's, and rejects where the database fails.
 */

/** What somebody finds wrong with a statement. */
export type Reason = 'speaker' | 'words' | 'context';

/** A statement where it stands: in an article by its key, as the text of that version reads. No words of it. */
export type Reported = {
  readonly article: string;
  readonly version: string;
  readonly start: number;
  readonly end: number;
};

/** A report. `person` stands for somebody whom nobody can tell from it. */
export type NewReport = Reported & {
  readonly reason: Reason;
  readonly person: string;
  readonly at: number;
};

/** All reports of one statement. */
export type Reports = Reported & {
  /** How many people find it wrong so. */
  readonly reasons: Readonly<Record<Reason, number>>;
  /** When the newest was made. */
  readonly last: number;
};

/** A question that nothing answered. */
export type NewQuestion = {
  /** What it has in common with the same one asked again. */
  readonly words: string;
  readonly question: string;
  readonly at: number;
};

/** The same question, however often it was asked. */
export type Unanswered = {
  readonly question: string;
  readonly times: number;
};

export type FeedbackStore = {
  /** One of a person and statement: a later one takes its place. `full`: the server has `most` of them already. */
  report(server: string, report: NewReport, most: number): Promise<'kept' | 'full'>;
  /** Those made since; what most people report comes first. */
  reports(server: string, since: number): Promise<readonly Reports[]>;
  /** Drops the reports of a statement: those of one reason, or all. */
  settle(server: string, reported: Reported, reason?: Reason): Promise<void>;

  /** Counts a question, of `most` different ones at most. */
  ask(server: string, question: NewQuestion, most: number): Promise<void>;
  /** Those asked since, the most frequent first. */
  unanswered(server: string, since: number): Promise<readonly Unanswered[]>;
  /** Drops all questions of a server. */
  dropUnanswered(server: string): Promise<void>;

  /** Deletes what is older, of every server. */
  letGo(before: number): Promise<void>;
};
