/** What went wrong with a model's server, from the errors of the package and of the network. */
import type { Cause } from '../../answering/choosing/choose.ts';

export type Failure = {
  readonly cause: Cause;
  readonly detail: string;
  /** Milliseconds after which another attempt makes sense, 0 for at once; null for never. */
  readonly retry: number | null;
};

type ServerError = Error & {
  readonly status?: number | undefined;
  readonly headers?: Headers | undefined;
};

const LONGEST_DETAIL = 200;

/** Does the server refuse the shape of the request (no schemas, no JSON mode) rather than the request? */
export function isShapeRefused(error: unknown): boolean {
  const status = statusOf(error);
  return status === 400 || status === 422 || status === 501;
}

/** The cause of an error that a request ended with, and whether to try again. */
export function explainFailure(error: unknown, signal: AbortSignal): Failure {
  if (signal.aborted) return { cause: 'timed out', detail: 'out of time', retry: null };
  const status = statusOf(error);
  const detail = detailOf(error);
  if (status === undefined) return unanswered(error, detail);
  if (status === 401 || status === 403) return { cause: 'not authorised', detail, retry: null };
  if (status === 429) return { cause: 'rate limited', detail, retry: waitOf(error) };
  if (status >= 500 || status === 408)
    return { cause: 'server error', detail, retry: waitOf(error) };
  return { cause: 'request refused', detail, retry: null };
}

/** No status: the connection failed, broke off, or what came was no JSON. */
function unanswered(error: unknown, detail: string): Failure {
  if (error instanceof SyntaxError) return { cause: 'malformed', detail, retry: null };
  const codes = chain(error).map((one) => (one as NodeJS.ErrnoException).code ?? '');
  if (codes.includes('ECONNREFUSED') || codes.includes('ENOTFOUND'))
    return { cause: 'unreachable', detail, retry: null };
  return codes.some((code) => code !== '')
    ? { cause: 'broken off', detail, retry: 0 }
    : { cause: 'malformed', detail, retry: null };
}

function chain(error: unknown): readonly Error[] {
  const errors: Error[] = [];
  for (let one = error; one instanceof Error && errors.length < 5; one = one.cause)
    errors.push(one);
  return errors;
}

function statusOf(error: unknown): number | undefined {
  return error instanceof Error ? (error as ServerError).status : undefined;
}

/** `Retry-After` in seconds or as a date, `retry-after-ms` in milliseconds; 0 where the server does not say. */
function waitOf(error: unknown): number {
  const headers = (error as ServerError).headers;
  const exact = Number(headers?.get('retry-after-ms') ?? Number.NaN);
  if (exact >= 0) return exact;
  const given = headers?.get('retry-after') ?? '';
  const seconds = given === '' ? Number.NaN : Number(given);
  if (seconds >= 0) return seconds * 1000;
  const date = Date.parse(given);
  return Number.isNaN(date) ? 0 : Math.max(0, date - Date.now());
}

/** A server may repeat the key or the question in its message: kept short, and the log redacts keys. */
function detailOf(error: unknown): string {
  const message = chain(error)
    .map((one) => one.message)
    .join(': ');
  return message.slice(0, LONGEST_DETAIL);
}
