/** What people report, what nothing answered; what a server corrects of the host's articles, what the host blocks of a server's. */
export const FEEDBACK_TABLES = `CREATE TABLE reports (
    server TEXT NOT NULL,
    article TEXT NOT NULL,
    version TEXT NOT NULL,
    first BIGINT NOT NULL,
    last BIGINT NOT NULL,
    person TEXT NOT NULL,
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (server, article, version, first, last, person)
  );
  CREATE INDEX reports_at ON reports (at);
  CREATE TABLE unanswered (
    server TEXT NOT NULL,
    words TEXT NOT NULL,
    day BIGINT NOT NULL,
    question TEXT NOT NULL,
    times BIGINT NOT NULL,
    PRIMARY KEY (server, words, day)
  );
  CREATE INDEX unanswered_day ON unanswered (day);
  CREATE TABLE host_corrections (
    server TEXT NOT NULL,
    article TEXT NOT NULL,
    words TEXT NOT NULL,
    speaker TEXT,
    role TEXT,
    party TEXT,
    date TEXT,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (server, article, words)
  );
  CREATE TABLE blocked_articles (
    server TEXT NOT NULL,
    slug TEXT NOT NULL,
    version TEXT NOT NULL,
    PRIMARY KEY (server, slug)
  );`;
