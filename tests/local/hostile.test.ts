import { connect as connectTo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import type { Action, FromServer, Snapshot } from '../../src/local/page/wire/protocol.ts';
import { type Running, run } from '../support/run.ts';

/** A start costs a second of processor time; on a busy machine that lasts. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let demo: Running;
let url: string;
let host: string;
beforeAll(async () => {
  demo = run('src/index.ts', [], { STATE_URL: 'memory:', LOCAL_PORT: '0' });
  url = /http:\/\/[\d.:]+/.exec(await demo.until(/local demo at/))?.[0] ?? '';
  ({ host } = new URL(url));
});
/** Whatever was tried, the demo is there for the next one. */
afterEach(async () => {
  expect((await fetch(url)).status).toBe(200);
});
afterAll(async () => {
  demo.child.kill('SIGTERM');
  const { code, stdout } = await demo.finished;
  expect(code).toBe(0);
  expect(stdout).not.toContain('a fault of its own');
});

/** Sends bytes as they are and gives the first line of what comes back; '' where the connection ends. */
function raw(...parts: readonly (string | Uint8Array)[]): Promise<string> {
  const socket = connectTo(Number(new URL(url).port), '127.0.0.1');
  for (const part of parts) socket.write(part);
  return new Promise((resolve) => {
    socket.once('data', (data) => {
      resolve(String(data).split('\r\n')[0] ?? '');
      socket.destroy();
    });
    socket.once('close', () => resolve(''));
    socket.once('error', () => resolve(''));
  });
}
const request = (line: string, ...headers: readonly string[]) =>
  `${[`${line} HTTP/1.1`, `Host: ${host}`, ...headers].join('\r\n')}\r\n\r\n`;

/** Opens a socket and gives it with the first message. */
async function open(path: string, headers: Record<string, string> = {}) {
  const socket = new WebSocket(`${url.replace('http', 'ws')}${path}`, { headers });
  const first = new Promise<FromServer>((resolve, reject) => {
    socket.once('message', (data) => resolve(JSON.parse(String(data))));
    socket.once('error', reject);
  });
  return { socket, first: await first };
}
const closing = (socket: WebSocket) =>
  new Promise<number>((resolve) => socket.once('close', resolve));

describe('an odd request', () => {
  it.each([
    ['GET //', 404],
    ['GET ///', 404],
    ['GET //[', 404],
    ['GET //evil.example/page/main.ts', 404],
    ['GET http://[', 400],
    ['GET http://', 400],
    ['OPTIONS *', 400],
    ['GET /%', 404],
    ['GET /api/%E0%A4%A', 401],
    ['GET /api/v10/', 401],
    ['POST /', 405],
    ['DELETE /page/main.ts', 405],
    ['PROPFIND /', 405],
    ['GET /vendor/lit/..%2f', 404],
  ])('is answered: %s', async (line, status) => {
    expect(await raw(request(line))).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  });

  it('for a socket is answered or closed', async () => {
    const upgrade = ['Connection: Upgrade', 'Upgrade: websocket'];
    for (const path of ['//', '//[', 'http://[', '*', '/page/socket', '/gateway', '/nothing'])
      expect(await raw(request(`GET ${path}`, ...upgrade))).toMatch(/^$|^HTTP\/1.1 400 /);
  });

  it('may lie about its length, its host and what it expects', async () => {
    for (const header of ['Content-Length: -1', 'Content-Length: 1e9', 'Expect: x'])
      expect(await raw(request('GET /', header))).toMatch(/^HTTP\/1.1 4/);
    expect(await raw('GET / HTTP/1.1\r\nHost: [\r\n\r\n')).toMatch(/^HTTP\/1.1 403 /);
    expect(await raw('nonsense\r\n\r\n')).toMatch(/^HTTP\/1.1 400 /);
  });
});

describe('a body', () => {
  it('may come slowly, or never: others are answered, and the demo can be left', async () => {
    for (const part of [
      request('POST /api/v10/interactions/1/a/callback', 'Content-Length: 9'),
      'GE',
    ])
      connectTo(Number(new URL(url).port), '127.0.0.1')
        .on('error', () => undefined)
        .write(part);
    expect(await raw(request('GET /'))).toMatch(/^HTTP\/1.1 200 /);
  });

  const callback = 'POST /api/v10/interactions/1/abc/callback';

  it('that is too long is refused before it comes', async () => {
    const length = `Content-Length: ${300 * 1024 * 1024}`;
    expect(await raw(request(callback, length))).toMatch(/^HTTP\/1.1 413 /);
  });

  it('that does not say how long it is is refused where it gets too long', async () => {
    const megabyte = new Uint8Array(1024 * 1024);
    const chunk = ['100000\r\n', megabyte, '\r\n'];
    const head = request(callback, 'Transfer-Encoding: chunked');
    expect(await raw(head, ...chunk, ...chunk)).toMatch(/^HTTP\/1.1 413 /);
  });

  it('of 30 MB gets a plain answer', async () => {
    const path = `${url}/api/v10/interactions/1/abc/callback`;
    const answer = await fetch(path, { method: 'POST', body: new Uint8Array(30 * 1024 * 1024) });
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ message: 'Request entity too large' });
  });

  it.each(['{', 'nonsense', 'null'])('that is no JSON is refused: %s', async (body) => {
    const path = `${url}/api/v10/interactions/1/abc/callback`;
    const answer = await fetch(path, { method: 'POST', body });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: 50109 });
  });
});

describe('a page from elsewhere', () => {
  it.each([
    'http://localhost:1',
    'http://127.0.0.1:1',
    'http://localhost',
    'https://evil.example',
    'null',
  ])('opens no socket and gets no answer: %s', async (Origin) => {
    await expect(open('/page/socket?as=admin', { Origin })).rejects.toThrow();
    await expect(open('/gateway', { Origin })).rejects.toThrow();
    expect((await fetch(url, { headers: { Origin } })).status).toBe(403);
  });

  it('is told from this one by name and port, whatever the name of this machine', async () => {
    for (const name of [host, host.replace('127.0.0.1', 'localhost'), 'localhost:8080']) {
      const { socket, first } = await open('/page/socket', {
        Host: name,
        Origin: `http://${name}`,
      });
      expect(first.kind).toBe('snapshot');
      socket.close();
    }
  });
});

describe('a web socket', () => {
  const frames = {
    'with reserved bits': [0xf1, 0x80, 0, 0, 0, 0],
    'without a mask': [0x81, 0x01, 0x41],
    'of an unknown kind': [0x83, 0x80, 0, 0, 0, 0],
    'that goes on with nothing': [0x80, 0x80, 0, 0, 0, 0],
    'that is no text': [0x81, 0x82, 0, 0, 0, 0, 0xff, 0xff],
    'that closes wrongly': [0x88, 0x81, 0, 0, 0, 0, 0x01],
    'that says it is endless': [0x81, 0xff, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0],
  };
  const upgrade = (path: string) =>
    request(
      `GET ${path}`,
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    );

  it.each(Object.entries(frames))('survives a frame %s', async (_, frame) => {
    for (const path of ['/page/socket?as=admin', '/gateway'])
      expect(await raw(upgrade(path), Uint8Array.from(frame))).toMatch(/^HTTP\/1.1 101 /);
  });

  it('is closed for a message that is too long, with the reason', async () => {
    const gateway = await open('/gateway');
    gateway.socket.send(`{"op":1,"d":"${'x'.repeat(5_000)}"}`);
    expect(await closing(gateway.socket)).toBe(1009);
    const page = await open('/page/socket');
    page.socket.send('x'.repeat(17 * 1024 * 1024));
    expect(await closing(page.socket)).toBe(1009);
  });

  it('lets nobody into the gateway without the token, whatever they say', async () => {
    for (const said of ['null', '5', '[]', '{"op":2}', '{"op":2,"d":{"token":5}}', '{"op":99}']) {
      const { socket } = await open('/gateway');
      socket.send(said);
      expect([4003, 4004]).toContain(await closing(socket));
    }
  });
});

describe('an action of the page', () => {
  /** Stands for lists in lists, as deep as nobody writes them. */
  const DEEP = 'DEEP';
  const deep = '['.repeat(5_000) + ']'.repeat(5_000);
  /** Does what no page does; gives what comes of it. */
  async function act(action: unknown): Promise<FromServer> {
    const { socket } = await open('/page/socket?as=admin');
    const done = new Promise<FromServer>((resolve) => {
      socket.on('message', (data) => {
        const message = JSON.parse(String(data)) as FromServer;
        if (message.kind === 'done' || message.kind === 'failed') resolve(message);
      });
    });
    socket.send(JSON.stringify({ id: 7, action }).replaceAll(`"${DEEP}"`, deep));
    const message = await done;
    socket.close();
    return message;
  }
  const snapshot = async () => {
    const { socket, first } = await open('/page/socket');
    socket.close();
    return first as Snapshot;
  };
  const general = async () => (await snapshot()).places[0]?.id ?? '';
  const post = (place: string, more: object): Action & { do: 'post' } => ({
    do: 'post',
    place,
    body: { content: 'hello' },
    files: [],
    ...more,
  });

  it.each([
    null,
    'post',
    {},
    { do: 'post' },
    { do: 'remove', message: { a: 1 } },
    { do: 'try' },
    { do: 'try', file: { name: '../..', type: '', base64: 5 } },
    { do: 'use', use: { type: 99, place: '1', data: {} } },
    { do: 'use', use: { type: 3, place: '1', data: { custom_id: 'x', component_type: 2 } } },
    { do: 'use', use: { type: 5, place: '1', data: { custom_id: 'x' } } },
    {
      do: 'use',
      use: { type: 2, place: '1', data: { id: '1', name: 'ask', type: 1, options: 5 } },
    },
  ])('that is none is refused: %j', async (action) => {
    expect(await act(action)).toMatchObject({ kind: 'failed', id: 7 });
  });

  it('reaches the bot in the shape of Discord, or not at all', async () => {
    const place = await general();
    const command = { id: '1', name: 'ask', type: 1 };
    const use = (type: number, data: object) =>
      act({ do: 'use', use: { type, place, message: '1', data } });
    expect(await use(2, { ...command, options: [null] })).toMatchObject({ kind: 'failed' });
    expect(await use(2, { ...command, options: [{ name: 'question', type: 3 }] })).toMatchObject({
      kind: expect.stringMatching(/done|failed/),
    });
    expect(await use(3, { custom_id: 'v1:more:x:y', component_type: 2 })).toMatchObject({
      kind: 'failed',
    });
  });

  it('sends a file whose kind is no header, and it is served', async () => {
    const file = { name: 'a.txt', type: 'text/html\r\nX: y', base64: 'QQ==' };
    const place = await general();
    expect(await act(post(place, { files: [file] }))).toMatchObject({ kind: 'done' });
    const sent = (await snapshot()).messages[place]?.at(-1)?.attachments[0];
    const answer = await fetch(sent?.url ?? '');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('x')).toBeNull();
  });

  it('keeps nothing of a message but what a page sends', async () => {
    const body = { content: 'deep', components: [{ type: 1, deep: DEEP }], deep: DEEP };
    const place = await general();
    expect(await act(post(place, { body }))).toMatchObject({ kind: 'done' });
    const { messages } = await snapshot();
    expect(messages[place]?.at(-1)).toMatchObject({ content: 'deep', components: [] });
  });
});
