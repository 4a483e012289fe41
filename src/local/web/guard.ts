/** Keeps other pages out: one elsewhere may name this machine, but not speak to it. */
import type { IncomingMessage } from 'node:http';

const OWN_NAMES = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Whether the `Host` names anything but this machine, or the `Origin` anything but the `Host`. Any port
 * is fine, as the other end of a tunnel has its own, but a page of another port is another's.
 */
export function isForeign({ headers: { host, origin } }: IncomingMessage): boolean {
  const asked = URL.parse(`http://${host ?? ''}`);
  if (!asked || !OWN_NAMES.includes(asked.hostname)) return true;
  return origin !== undefined && URL.parse(origin)?.host !== asked.host;
}
