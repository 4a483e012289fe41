/** Files that somebody sent, from where Discord keeps them: a real server that keeps to nothing. */
import { afterEach, describe, expect, it } from 'vitest';
import { readBytes } from '../../../src/services/import/attachment.ts';
import { type Answer, type PageServer, send, startPageServer } from '../../support/page-server.ts';

const HERE = '127.0.0.1';
const MOST = 1_000;
const running: PageServer[] = [];
afterEach(() => Promise.all(running.splice(0).map((server) => server.close())));

async function serve(answer: Answer): Promise<PageServer> {
  const server = await startPageServer(answer, HERE);
  running.push(server);
  return server;
}

/** As the bot of that Discord asks for it; its address is the API's origin. */
const fileAt = (server: PageServer, { size = 10, url = `${server.at(HERE)}/tram.md` } = {}) =>
  readBytes({ name: 'tram.md', url, size }, MOST, `${server.at(HERE)}/api`);

describe('a file that somebody sent', () => {
  it('is taken whole where Discord keeps it', async () => {
    const file = await fileAt(await serve(send('The tram.')));
    expect(file.ok && Buffer.from(file.bytes).toString()).toBe('The tram.');
  });

  it('is not asked for where it says that it is too large', async () => {
    const server = await serve(send('The tram.'));
    expect(await fileAt(server, { size: MOST + 1 })).toEqual({ ok: false, kind: 'too-large' });
    expect(server.asked).toEqual([]);
  });

  it('is let go where it is larger than it says, or has no end', async () => {
    const endless = await serve((_, response) => {
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(500)));
        response.once('drain', more);
      };
      more();
    });
    for (const server of [await serve(send('x'.repeat(MOST + 1))), endless])
      expect(await fileAt(server)).toEqual({ ok: false, kind: 'too-large' });
  });

  it('is followed nowhere else', async () => {
    const inner = await serve(send('secret'));
    const outer = await serve((_, response) => {
      response.writeHead(302, { Location: inner.at(HERE) }).end();
    });
    expect(await fileAt(outer)).toEqual({ ok: false, kind: 'unreachable' });
    expect(inner.asked).toEqual([]);
  });

  it.each([
    'https://cdn.discordapp.com.evil.example/tram.md',
    'https://cdn.discordapp.com@evil.example/tram.md',
    'http://cdn.discordapp.com/tram.md',
    'file:///etc/passwd',
    'no address',
  ])('is not asked for at %s', async (url) => {
    const server = await serve(send('The tram.'));
    expect(await fileAt(server, { url })).toEqual({ ok: false, kind: 'bad-address' });
    expect(server.asked).toEqual([]);
  });

  it.each<[string, Answer]>([
    ['is gone', send('', {}, 404)],
    [
      'breaks off',
      (_, response) =>
        void response
          .writeHead(200, { 'Content-Length': '100' })
          .write('x', () => response.destroy()),
    ],
  ])('that %s is told', async (_, answer) => {
    expect(await fileAt(await serve(answer))).toEqual({ ok: false, kind: 'unreachable' });
  });
});
