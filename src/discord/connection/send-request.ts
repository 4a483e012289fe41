/**
 * How one request gets to Discord, below discord.js's rate limits. discord.js by itself forgets its
 * token at a single 401, gives up where a connection closes, and goes on asking, a route at a time,
 * where Discord has shut the whole address out.
 *
 *   request ─▶ attempt ─┬─▶ an answer: discord.js's
 *                 ▲     ├─▶ lost, 5xx, 401: a pause, and once more
 *                 └─────┘   a ban page: nothing more is sent until it is over
 *
 * An attempt whose response was lost may have taken effect. Asking again does no harm: a message
 * carries its nonce, an interaction is acknowledged once, everything else is the same the second time.
 */
import { setTimeout as after } from 'node:timers/promises';
import { DefaultRestOptions, type RESTOptions, type ResponseLike, Routes } from 'discord.js';
import pLimit from 'p-limit';

type MakeRequest = RESTOptions['makeRequest'];
type Init = Parameters<MakeRequest>[1];
/** What came of an attempt: whatever Discord answered, or why there is no answer. */
type Result = ResponseLike | Error;

export type Patience = {
  /** Before each further attempt; the first two alone until Discord has taken the token, so that a start soon says what is wrong. */
  readonly pausesMs: readonly number[];
  /** For an answer. */
  readonly answerMs: number;
  /** For the answer to an acknowledgement, for which Discord itself waits 3 s. */
  readonly acknowledgeMs: number;
};

export const PATIENCE: Patience = {
  pausesMs: [200, 500, 1_000, 2_000, 4_000],
  answerMs: 15_000,
  acknowledgeMs: 3_000,
};

/** Requests under way at once, each on a connection of its own: to open a thousand takes longer than to wait for one. */
const AT_ONCE = 64;

/** Where a ban page does not say for how long. */
const BAN_MS = 60_000;

export type WireEvents = {
  /** Discord has shut the bot's address out; told once a ban, however many requests meet it, with a line for the log. */
  onBan(line: string): void;
  /** A token that Discord has taken before is refused everywhere. */
  onVoidToken(): void;
};

/** Nothing was sent: Discord's edge has shut this address out until then. */
export class ShutOut extends Error {
  readonly until: number;
  constructor(until: number) {
    super(`Discord has shut this address out until ${new Date(until).toISOString()}`);
    this.name = 'ShutOut';
    this.until = until;
  }
}

/** discord.js's `makeRequest`; with it discord.js itself needs no retries. */
export function createWire(
  apiUrl: string,
  { onBan, onVoidToken }: WireEvents,
  patience: Patience = PATIENCE,
): MakeRequest {
  let shutOutUntil = 0;
  let hasTokenWorked = false;
  const inTurn = { acknowledgement: pLimit(AT_ONCE), other: pLimit(AT_ONCE) };

  function attempt(url: string, init: Init): Promise<Result> {
    const kind = isAcknowledgement(url) ? 'acknowledgement' : 'other';
    return inTurn[kind](() => attemptNow(url, init));
  }

  async function attemptNow(url: string, init: Init): Promise<Result> {
    if (Date.now() < shutOutUntil) return new ShutOut(shutOutUntil);
    const limit = isAcknowledgement(url) ? patience.acknowledgeMs : patience.answerMs;
    try {
      const response = await limited(init.signal, limit, (signal) =>
        fetchWhole(url, { ...init, signal }),
      );
      return isBanPage(response) ? shutOut(response) : response;
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  }

  function shutOut({ headers }: ResponseLike): ShutOut {
    const seconds = Number(headers.get('retry-after'));
    const isKnown = Date.now() < shutOutUntil;
    shutOutUntil = Date.now() + (seconds > 0 ? seconds * 1_000 : BAN_MS);
    const ban = new ShutOut(shutOutUntil);
    if (!isKnown)
      onBan(`${ban.message}, after too many requests from here: I send nothing until then`);
    return ban;
  }

  /** Whether the request is to be sent again. */
  function isOpen(result: Result, init: Init): boolean {
    if (result instanceof ShutOut || init.signal?.aborted) return false;
    if (result instanceof Error || result.status >= 500) return true;
    return result.status === 401 && hasTokenWorked && carriesToken(init);
  }

  /** A 401 that stays: void everywhere, or only there, where discord.js must not see it. */
  async function refused(response: ResponseLike, url: string, init: Init): Promise<ResponseLike> {
    const known = `${apiUrl}/v${DefaultRestOptions.version}${Routes.gatewayBot()}`;
    const check = await attempt(known, { headers: init.headers ?? {}, method: 'GET' });
    if (check instanceof Error || check.status !== 401)
      throw new Error(
        `401 to a token that is not refused elsewhere (${init.method} ${pathOf(url)})`,
      );
    onVoidToken();
    return response;
  }

  return async (url, init) => {
    const pauses = hasTokenWorked ? patience.pausesMs : patience.pausesMs.slice(0, 2);
    let result = await attempt(url, init);
    for (const pause of pauses) {
      if (!isOpen(result, init)) break;
      await after(pause, undefined, init.signal ? { signal: init.signal } : {});
      result = await attempt(url, init);
    }
    if (result instanceof Error) throw result;
    if (!carriesToken(init)) return result;
    if (result.status === 401 && hasTokenWorked) return refused(result, url, init);
    if (result.ok) hasTokenWorked = true;
    return result;
  };
}

/** The answer with its body: one that breaks off on the way is no answer. */
async function fetchWhole(url: string, init: Init): Promise<ResponseLike> {
  const response = await DefaultRestOptions.makeRequest(url, init);
  const { ok, status, statusText, headers } = response;
  const bytes = await response.arrayBuffer();
  const text = async () => new TextDecoder().decode(bytes);
  return {
    ...{ ok, status, statusText, headers, body: null, bodyUsed: false },
    arrayBuffer: async () => bytes,
    text,
    json: async () => JSON.parse(await text()),
  };
}

/** `AbortSignal.timeout` would stay, with all that hangs on it, until its time is over. */
async function limited<Value>(
  given: Init['signal'],
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const limit = new AbortController();
  const giveUp = () => limit.abort(new DOMException('no response in time', 'TimeoutError'));
  const timer = setTimeout(giveUp, milliseconds);
  try {
    return await work(given ? AbortSignal.any([limit.signal, given]) : limit.signal);
  } finally {
    clearTimeout(timer);
  }
}

const isAcknowledgement = (url: string): boolean => /\/callback(\?|$)/.test(url);

/** Discord's own limits come as JSON; a page is the edge before it. */
const isBanPage = ({ status, headers }: ResponseLike): boolean =>
  status === 429 && !headers.get('content-type')?.startsWith('application/json');

const carriesToken = ({ headers }: Init): boolean =>
  new Headers(headers as HeadersInit).has('authorization');

const pathOf = (url: string): string => URL.parse(url)?.pathname ?? url;
