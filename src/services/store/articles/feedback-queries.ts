/** What people tell the admins of their server, as the bot asks of the database. */
import type {
  FeedbackStore,
  NewQuestion,
  NewReport,
  Reported,
  Reports,
  Unanswered,
} from '../../../app/feedback/feedback-store.ts';
import type { Database, Queries, TableRow } from './database.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const dayOf = (at: number): number => Math.floor(at / DAY_MS);

const OF_PLACE = 'server = $1 AND article = $2 AND version = $3 AND first = $4 AND last = $5';
const OTHERS = `SELECT COUNT(*) AS number FROM reports
  WHERE server = $1 AND NOT (${OF_PLACE} AND person = $6)`;
const REPORT = `INSERT INTO reports (server, article, version, first, last, person, reason, at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
  ON CONFLICT (server, article, version, first, last, person)
  DO UPDATE SET reason = excluded.reason, at = excluded.at`;
const sumOf = (reason: string) =>
  `SUM(CASE WHEN reason = '${reason}' THEN 1 ELSE 0 END) AS ${reason}`;
const REPORTS = `SELECT article, version, first, last, MAX(at) AS newest, ${sumOf('speaker')},
  ${sumOf('words')}, ${sumOf('context')} FROM reports WHERE server = $1 AND at >= $2
  GROUP BY article, version, first, last
  ORDER BY COUNT(*) DESC, MAX(at) DESC, article, first, last`;
const SETTLE = `DELETE FROM reports WHERE ${OF_PLACE}`;

const OTHER_QUESTIONS =
  'SELECT COUNT(*) AS number FROM unanswered WHERE server = $1 AND NOT (words = $2 AND day = $3)';
const ASK = `INSERT INTO unanswered (server, words, day, question, times) VALUES ($1, $2, $3, $4, 1)
  ON CONFLICT (server, words, day) DO UPDATE SET times = unanswered.times + 1`;
const UNANSWERED = `SELECT MIN(question) AS question, SUM(times) AS times FROM unanswered
  WHERE server = $1 AND day >= $2 GROUP BY words ORDER BY SUM(times) DESC, MAX(day) DESC, words`;

/** The store on a database that has its tables. */
export function createFeedbackStore({ change, read }: Database): FeedbackStore {
  return {
    report: (server, report, most) => change((on) => keepReport(on, server, report, most)),
    reports: (server, since) =>
      read(async (on) => (await on.query(REPORTS, server, since)).map(toReports)),
    settle: (server, reported, reason) =>
      change(async (on) => {
        const place = placeOf(server, reported);
        if (reason === undefined) await on.query(SETTLE, ...place);
        else await on.query(`${SETTLE} AND reason = $6`, ...place, reason);
      }),
    ask: (server, question, most) => change((on) => count(on, server, question, most)),
    unanswered: (server, since) =>
      read(async (on) => (await on.query(UNANSWERED, server, dayOf(since))).map(toUnanswered)),
    dropUnanswered: (server) =>
      change(async (on) => {
        await on.query('DELETE FROM unanswered WHERE server = $1', server);
      }),
    letGo: (before) =>
      change(async (on) => {
        await on.query('DELETE FROM reports WHERE at < $1', before);
        await on.query('DELETE FROM unanswered WHERE day < $1', dayOf(before));
      }),
  };
}

const placeOf = (server: string, { article, version, start, end }: Reported) =>
  [server, article, version, start, end] as const;

async function keepReport(on: Queries, server: string, report: NewReport, most: number) {
  const { reason, person, at } = report;
  const place = placeOf(server, report);
  const [others] = await on.query(OTHERS, ...place, person);
  if (Number(others?.number ?? 0) >= most) return 'full';
  await on.query(REPORT, ...place, person, reason, at);
  return 'kept';
}

async function count(
  on: Queries,
  server: string,
  { words, question, at }: NewQuestion,
  most: number,
) {
  const [others] = await on.query(OTHER_QUESTIONS, server, words, dayOf(at));
  if (Number(others?.number ?? 0) >= most) return;
  await on.query(ASK, server, words, dayOf(at), question);
}

const toReports = (row: TableRow): Reports => ({
  article: String(row.article),
  version: String(row.version),
  start: Number(row.first),
  end: Number(row.last),
  reasons: {
    speaker: Number(row.speaker),
    words: Number(row.words),
    context: Number(row.context),
  },
  last: Number(row.newest),
});

const toUnanswered = (row: TableRow): Unanswered => ({
  question: String(row.question),
  times: Number(row.times),
});
