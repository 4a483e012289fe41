/** What the articles' store asks of a database: plain SQL with `$1`, `$2`, …, and transactions. */

export type Value = string | number | Uint8Array | null;
export type TableRow = Readonly<Record<string, Value>>;

export type Queries = {
  /** Whole numbers come as numbers. */
  query(sql: string, ...values: readonly Value[]): Promise<readonly TableRow[]>;
  /** Several statements without values. */
  script(sql: string): Promise<void>;
};

export type Database = {
  /** Alone with the database: changes of others come before or after. What rejects within has changed nothing. */
  change<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result>;
  /** Sees one state of the database. */
  read<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
};
