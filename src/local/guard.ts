/** Keeps other websites out: a page elsewhere may name this machine, but not speak to it. */
import type { IncomingMessage } from 'node:http';

const OWN_NAMES = ['127.0.0.1', 'localhost', '[::1]'];

/** Whether the `Host` or the `Origin` names anything but this machine; any port is fine. */
export function isForeign({ headers }: IncomingMessage): boolean {
  const { host, origin } = headers;
  return !isOwn(`http://${host ?? ''}`) || (origin !== undefined && !isOwn(origin));
}

function isOwn(address: string): boolean {
  return URL.canParse(address) && OWN_NAMES.includes(new URL(address).hostname);
}
