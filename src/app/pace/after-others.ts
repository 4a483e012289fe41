/**
 * Lets everything else go first that has come in. Two rounds of the event loop: in the first what came in is
 * taken up, and an acknowledgement of it begun, which the connection writes at the end of that round (undici
 * looks whether it is still open).
 */
export function afterOthers(then: () => void): void {
  setImmediate(() => setImmediate(then));
}
