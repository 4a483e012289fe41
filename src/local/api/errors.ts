/** Discord's error answers, by the codes that its documentation gives them. */
import type { z } from 'zod';

/** Thrown inside the server, answered by the one catch in rest.ts. */
export class WireFailure extends Error {
  readonly status: number;
  readonly body: object;
  constructor(status: number, code: number, message: string, details: object = {}) {
    super(message);
    this.status = status;
    this.body = { code, message, ...details };
  }
}

const FAILURES = {
  invalidJson: [400, 50109, 'The request body contains invalid JSON.'],
  unauthorized: [401, 0, '401: Unauthorized'],
  notFound: [404, 0, '404: Not Found'],
  unknownChannel: [404, 10003, 'Unknown Channel'],
  unknownMessage: [404, 10008, 'Unknown Message'],
  unknownWebhook: [404, 10015, 'Unknown Webhook'],
  unknownInteraction: [404, 10062, 'Unknown interaction'],
  unknownCommand: [404, 10063, 'Unknown application command'],
  alreadyAcknowledged: [400, 40060, 'Interaction has already been acknowledged.'],
  missingAccess: [403, 50001, 'Missing Access'],
  emptyMessage: [400, 50006, 'Cannot send an empty message'],
  missingPermissions: [403, 50013, 'Missing Permissions'],
  tooLarge: [413, 40005, 'Request entity too large'],
} as const;

export function fail(failure: keyof typeof FAILURES): never {
  const [status, code, message] = FAILURES[failure];
  throw new WireFailure(status, code, message);
}

/** What is wrong with the field to which `path` leads; `code` as zod names it. */
type Issue = Pick<z.core.$ZodIssue, 'path' | 'message'> & { readonly code?: string };
type Nested = { [key: PropertyKey]: Nested | readonly object[] };

/** "Invalid Form Body", with the issues nested as Discord nests them. */
export function failInvalid(issues: readonly Issue[]): never {
  const errors: Nested = {};
  for (const { path, code, message } of issues) {
    let node = errors;
    for (const key of path) {
      node[key] ??= {};
      node = node[key] as Nested;
    }
    const kind = code === 'too_big' ? 'MAX_LENGTH' : 'BAD_VALUE';
    node._errors = [{ code: `BASE_TYPE_${kind}`, message }];
  }
  throw new WireFailure(400, 50035, 'Invalid Form Body', { errors });
}
