/**
 * What people tell the admins of their server: what they find wrong, and what nothing answered. A server's is
 * read by its admins alone, and gone after 30 days. No method rejects: a database that fails is a line in the log.
 */
import { createHmac } from 'node:crypto';
import type { Log } from '../contracts.ts';
import type { FeedbackStore, Reason, Reported, Reports, Unanswered } from './feedback-store.ts';
import { questionKept } from './question-kept.ts';

/** Reports and questions of a server that are kept at once. */
const MOST_REPORTS = 1_000;
const MOST_QUESTIONS = 1_000;
export const FEEDBACK_KEPT_MS = 30 * 24 * 60 * 60 * 1000;

export type FeedbackParts = {
  readonly store: FeedbackStore;
  /** Without it nobody can tell who made a report; it is not in the database. */
  readonly secret: string;
  readonly log: Log;
  now(): number;
};

export type Feedback = {
  /** `unavailable`: the database does not answer, and nothing was kept. */
  report(
    server: string,
    reported: Reported,
    reason: Reason,
    person: string,
  ): Promise<'kept' | 'full' | 'unavailable'>;
  /** Null: the database does not answer. */
  reports(server: string): Promise<readonly Reports[] | null>;
  /** Drops the reports of a statement: those of one reason, or all. False: the database does not answer. */
  settle(server: string, reported: Reported, reason?: Reason): Promise<boolean>;
  /** Counts a question that nothing answered, without who asked. */
  unanswered(server: string, question: string): Promise<void>;
  /** The most frequent first. Null: the database does not answer. */
  questions(server: string): Promise<readonly Unanswered[] | null>;
  /** Drops all questions of a server: nobody wants them any more. */
  dropQuestions(server: string): Promise<void>;
  /** Deletes what is older than 30 days. */
  letGo(): Promise<void>;
};

export function createFeedback({ store, secret, log, now }: FeedbackParts): Feedback {
  /** Stands for a person in one report: it is another one for another statement, or in another server. */
  const markOf = (server: string, { article, version, start, end }: Reported, person: string) =>
    createHmac('sha256', secret)
      .update(JSON.stringify(['report', server, article, version, start, end, person]))
      .digest('base64url');

  async function guarded<Value, Instead>(work: () => Promise<Value>, instead: Instead) {
    try {
      return await work();
    } catch (error) {
      log.error({ err: error }, 'the database of reports failed');
      return instead;
    }
  }

  const since = () => now() - FEEDBACK_KEPT_MS;

  return {
    report: (server, reported, reason, person) =>
      guarded(() => {
        const { article, version, start, end } = reported;
        const mark = markOf(server, reported, person);
        const report = { article, version, start, end, reason, person: mark, at: now() };
        return store.report(server, report, MOST_REPORTS);
      }, 'unavailable'),
    reports: (server) => guarded(() => store.reports(server, since()), null),
    settle: (server, reported, reason) =>
      guarded(async () => {
        await store.settle(server, reported, reason);
        return true;
      }, false),
    unanswered: (server, asked) =>
      guarded(async () => {
        const kept = questionKept(asked);
        if (kept !== null) await store.ask(server, { ...kept, at: now() }, MOST_QUESTIONS);
      }, undefined),
    questions: (server) => guarded(() => store.unanswered(server, since()), null),
    dropQuestions: (server) => guarded(() => store.dropUnanswered(server), undefined),
    letGo: () => guarded(() => store.letGo(since()), undefined),
  };
}
