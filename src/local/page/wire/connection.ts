/** The web socket to the server: events as they come, actions with their results. */
import type { Action, FromPage, FromServer, Result, Role } from './protocol.ts';

export type Connection = {
  /** Does something as the person; rejects with what went wrong, in words to show. */
  readonly act: (action: Action) => Promise<Result>;
  readonly close: () => void;
};

type Waiting = { readonly done: (result: Result) => void; readonly failed: (error: Error) => void };
type Event = Exclude<FromServer, { readonly kind: 'done' | 'failed' }>;

const RETRY_MS = 1_000;

/** Connects as one of the people, and again whenever the connection is lost. */
export function connect(
  role: Role,
  onEvent: (event: Event) => void,
  onState: (isOpen: boolean) => void,
): Connection {
  const waiting = new Map<number, Waiting>();
  let nextId = 1;
  let isWanted = true;
  let socket = open();

  function open(): WebSocket {
    const made = new WebSocket(`/page/socket?as=${role}`);
    made.addEventListener('open', () => onState(true));
    made.addEventListener('message', ({ data }) => receive(JSON.parse(String(data))));
    made.addEventListener('close', () => {
      for (const { failed } of waiting.values()) failed(new Error('The connection was lost'));
      waiting.clear();
      if (!isWanted) return;
      onState(false);
      setTimeout(() => {
        if (isWanted) socket = open();
      }, RETRY_MS);
    });
    return made;
  }

  function receive(message: FromServer): void {
    if (message.kind !== 'done' && message.kind !== 'failed') {
      if (isWanted) onEvent(message);
      return;
    }
    const one = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.kind === 'done') one?.done(message.result);
    else one?.failed(new Error(message.reason));
  }

  return {
    act: (action) =>
      new Promise((done, failed) => {
        if (socket.readyState !== WebSocket.OPEN) {
          failed(new Error('There is no connection to the server'));
          return;
        }
        const id = nextId++;
        waiting.set(id, { done, failed });
        socket.send(JSON.stringify({ id, action } satisfies FromPage));
      }),
    close() {
      isWanted = false;
      socket.close();
    },
  };
}
