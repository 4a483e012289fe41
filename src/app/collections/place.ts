/**
 * Where something is asked, as one key: a server's id; the id of a server that the bot is not in, where somebody
 * brought it along, behind a mark; or null for a direct message. Only the first has articles of its own.
 */
export type Place = string | null;

const MARK = 'elsewhere/';

/** The key of a server that the bot is not in. */
export const elsewhere = (server: string): string => `${MARK}${server}`;

/** The server whose own articles may answer there. */
export const memberServer = (place: Place): string | null =>
  place === null || place.startsWith(MARK) ? null : place;
