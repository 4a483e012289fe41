/** Discord's error answers, by the codes that its documentation gives them. */

export type WireError = {
  readonly status: number;
  readonly body: { readonly code: number; readonly message: string; readonly errors?: unknown };
};

/** Thrown inside the server, answered by the one catch in rest.ts. */
export class WireFailure extends Error {
  readonly answer: WireError;
  constructor(answer: WireError) {
    super(`${answer.status} ${answer.body.code} ${answer.body.message}`);
    this.answer = answer;
  }
}

const failure = (status: number, code: number, message: string) =>
  new WireFailure({ status, body: { code, message } });

export const unauthorized = () => failure(401, 0, '401: Unauthorized');
export const notFound = () => failure(404, 0, '404: Not Found');
export const unknownChannel = () => failure(404, 10003, 'Unknown Channel');
export const unknownGuild = () => failure(404, 10004, 'Unknown Guild');
export const unknownMessage = () => failure(404, 10008, 'Unknown Message');
export const unknownUser = () => failure(404, 10013, 'Unknown User');
export const unknownWebhook = () => failure(404, 10015, 'Unknown Webhook');
export const unknownInteraction = () => failure(404, 10062, 'Unknown interaction');
export const unknownCommand = () => failure(404, 10063, 'Unknown application command');
export const alreadyAcknowledged = () =>
  failure(400, 40060, 'Interaction has already been acknowledged.');
export const missingAccess = () => failure(403, 50001, 'Missing Access');
export const notTheAuthor = () =>
  failure(403, 50005, 'Cannot edit a message authored by another user');
export const emptyMessage = () => failure(400, 50006, 'Cannot send an empty message');
export const missingPermissions = () => failure(403, 50013, 'Missing Permissions');

/** A field of the body breaks a limit: `path` as Discord nests it ("data.content"). */
export function invalidBody(path: string, code: string, message: string): WireFailure {
  const leaf = { _errors: [{ code, message }] };
  const errors = path.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), leaf);
  return new WireFailure({
    status: 400,
    body: { code: 50035, message: 'Invalid Form Body', errors },
  });
}
