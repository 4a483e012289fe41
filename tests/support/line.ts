/** A line to a server on this machine that can go dead as a network does: connections stay, and nothing comes through. */
import { createConnection, createServer, type Socket } from 'node:net';

export type Line = {
  readonly port: number;
  /** What is connected now hears nothing any more, nor does whoever connects until `mend`. */
  goDead(): void;
  /** New connections get through again; those that went dead stay dead. */
  mend(): void;
  /** Lets what went dead through again, late. */
  wake(): void;
  close(): Promise<void>;
};

export async function startLine(to: { readonly port: number }): Promise<Line> {
  const joined = new Map<Socket, Socket>();
  let isDead = false;
  const server = createServer((near) => {
    const far = createConnection(to.port, '127.0.0.1');
    joined.set(near, far);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
      one.pipe(other);
      if (isDead) one.pause();
    }
    near.once('close', () => joined.delete(near));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const each = (act: (socket: Socket) => void) => {
    for (const pair of joined) pair.forEach(act);
  };
  return {
    port: address.port,
    goDead() {
      isDead = true;
      each((socket) => socket.pause());
    },
    mend() {
      isDead = false;
    },
    wake() {
      isDead = false;
      each((socket) => socket.resume());
    },
    async close() {
      each((socket) => socket.destroy());
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
