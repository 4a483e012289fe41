/**
 * Failures of Discord: codes that mean something to a host, whether a request surely had no
 * effect, and errors for the log without what people wrote.
 */
import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js';
import { isUnavailable } from '../app/collections/collections.ts';
import type { Log } from '../app/contracts.ts';
import { ShutOut } from './connection/send-request.ts';
import { type Reply, SORRY, UNAVAILABLE_HERE } from './reply.ts';

/** What Discord's error codes mean for whoever runs the bot. */
const HINTS: Readonly<Record<number, string>> = {
  [RESTJSONErrorCodes.UnknownInteraction]:
    'answered too late, or another process answers with the same token: Discord had dropped the interaction',
  [RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged]:
    'it was acknowledged before: the response was lost, or another process answers with the same token',
  [RESTJSONErrorCodes.MissingPermissions]:
    'not allowed to write there: give the bot "View Channel", "Send Messages" and "Send Messages in Threads"',
  [RESTJSONErrorCodes.MissingAccess]: 'cannot see that channel: give the bot "View Channel" there',
  [RESTJSONErrorCodes.CannotSendMessagesToThisUser]:
    'the person does not accept direct messages from the bot',
};

/** The code and a hint where it is one that a host can do something about; null for anything else. */
export function expectedFailure(error: unknown): { code: number; hint: string } | null {
  if (error instanceof ShutOut) return { code: 429, hint: error.message };
  if (!(error instanceof DiscordAPIError) || typeof error.code !== 'number') return null;
  const hint = HINTS[error.code];
  return hint === undefined ? null : { code: error.code, hint };
}

/** Writes to the log that something was not answered: with a hint where a host can do something about it. */
export function logFailure(log: Log, error: unknown, about: object, what: string): void {
  const fields = { ...about, ...reasonOf(error), outcome: 'failed' };
  if (expectedFailure(error)) log.warn(fields, what);
  else log.error(fields, what);
}

/** What the person reads. */
export const apologyFor = (error: unknown): Reply =>
  isUnavailable(error) ? UNAVAILABLE_HERE : SORRY;

/** Why, as fields of a log line. */
export const reasonOf = (error: unknown): object =>
  expectedFailure(error) ?? { err: loggable(error) };

/**
 * Whether Discord surely did nothing of what was asked. Else a response was lost, or says that
 * something had been answered before: then the request may have taken effect all the same.
 */
export function isRefusal(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    !hasCode(error, [RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged])
  );
}

/** Whether Discord refused because the bot may not act in that channel, or cannot even see it. */
export function outOfReach(error: unknown): boolean {
  return hasCode(error, [
    RESTJSONErrorCodes.MissingPermissions,
    RESTJSONErrorCodes.MissingAccess,
    RESTJSONErrorCodes.UnknownChannel,
  ]);
}

export function hasCode(error: unknown, codes: readonly number[]): boolean {
  return (
    error instanceof DiscordAPIError && typeof error.code === 'number' && codes.includes(error.code)
  );
}

/** An error as the log takes it: discord.js puts the body of the request into its errors, and with it what people wrote. */
export function loggable(error: unknown): unknown {
  if (!(error instanceof DiscordAPIError || error instanceof HTTPError)) return error;
  const { name: type, message, stack, status, method, url } = error;
  return { type, message, stack, status, method, url };
}
