import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { createFetchPage } from '../../../src/services/import/fetch/fetch-page.ts';
import { type Answer, type PageServer, send, startPageServer } from '../../support/page-server.ts';

const MEGABYTE = 1024 * 1024;
const HERE = '127.0.0.1';
const PAGE = '<p>One.</p>';

/** Lets the test's server be reached, and nothing else. */
const fetchHere = createFetchPage((address) => address === HERE);

const servers: PageServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serve(answer: Answer, host?: string): Promise<PageServer> {
  const server = await startPageServer(answer, host);
  servers.push(server);
  return server;
}

/** What becomes of a page that is sent so. */
async function fetched(answer: Answer, fetchPage = fetchHere) {
  const server = await serve(answer, HERE);
  const page = await fetchPage(`${server.at(HERE)}/a`);
  return page.ok ? { ...page, text: new TextDecoder().decode(page.bytes) } : page;
}

const redirect =
  (to: (path: string) => string): Answer =>
  ({ url = '' }, response) => {
    response.writeHead(302, { Location: to(url) }).end();
  };

describe('a page that is fetched', () => {
  it('comes with its type and its address', async () => {
    const server = await serve(send(PAGE), HERE);
    expect(await fetchHere(`${server.at(HERE)}/a#part`)).toMatchObject({
      ok: true,
      address: `${server.at(HERE)}/a#part`,
      contentType: 'text/html; charset=utf-8',
      bytes: Buffer.from(PAGE),
    });
  });

  it.each([
    ['gzip', gzipSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
    ['deflate', deflateSync(PAGE)],
  ])('is unpacked from %s', async (encoding, body) => {
    expect(await fetched(send(body, { 'Content-Encoding': encoding }))).toMatchObject({
      text: PAGE,
    });
  });

  it.each([
    'text/html',
    'TEXT/HTML;charset=x',
    'application/xhtml+xml',
    'text/plain',
    'text/markdown',
  ])('may be %s', async (type) =>
    expect(await fetched(send(PAGE, { 'Content-Type': type }))).toMatchObject({ ok: true }),
  );

  it('may be found by three redirects, and has the address of the last', async () => {
    const server = await serve((request, response) => {
      const step = Number(request.url?.slice(1));
      if (step === 3) send(PAGE)(request, response);
      else redirect(() => String(step + 1))(request, response);
    }, HERE);
    expect(await fetchHere(`${server.at(HERE)}/0`)).toMatchObject({
      ok: true,
      address: `${server.at(HERE)}/3`,
    });
  });

  it('may be reached by a name that is allowed under one of its addresses', async () => {
    const server = await serve(send(PAGE));
    expect(await fetchHere(`${server.at('localhost')}/`)).toMatchObject({ ok: true });
  });
});

describe('an address that is not public', () => {
  it.each([
    HERE,
    'localhost',
    'LOCALHOST',
    '127.1',
    '0x7f.0.0.1',
    '2130706433',
    '017700000001',
    '0.0.0.0',
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
    '[64:ff9b::7f00:1]',
  ])('is not even connected to, written as %s', async (host) => {
    const server = await serve(send(PAGE));
    const page = await createFetchPage()(`${server.at(host)}/`);
    expect(page).toMatchObject({ ok: false, kind: 'private-address' });
    expect(server.connections()).toBe(0);
  });

  it.each([HERE, 'localhost'])('is not connected to by https either, as %s', async (host) => {
    const server = await serve(send(PAGE));
    const page = await createFetchPage()(`${server.at(host).replace('http:', 'https:')}/`);
    expect(page).toMatchObject({ ok: false, kind: 'private-address' });
    expect(server.connections()).toBe(0);
  });

  it('is not told: what a name means in the network is nobody’s business', async () => {
    const page = await createFetchPage()('http://localhost:1/');
    expect(JSON.stringify(page)).not.toMatch(/127\.0\.0\.1|::1|localhost/);
  });

  it.each([HERE, 'localhost'])('is not reached by a redirect to %s', async (host) => {
    const inner = await serve(send('secret'));
    const outer = await serve(
      redirect(() => inner.at(host)),
      HERE,
    );
    let looks = 0;
    const fetchOnce = createFetchPage(() => looks++ === 0);
    expect(await fetchOnce(outer.at(HERE))).toMatchObject({ ok: false, kind: 'private-address' });
    expect(outer.asked).toEqual(['/']);
    expect(inner.connections()).toBe(0);
  });

  it('is not reached by a name that has a public address beside it', async () => {
    const server = await serve(send(PAGE), HERE);
    const seen: string[] = [];
    const page = await createFetchPage((address) => {
      seen.push(address);
      return address !== HERE;
    })(`${server.at('localhost')}/`);
    expect(page.ok).toBe(false);
    expect(seen).toContain(HERE);
    expect(server.connections()).toBe(0);
  });
});

describe('what is no page', () => {
  it.each([
    'example.org',
    'ftp://example.org/a',
    'file:///etc/passwd',
    'data:text/html,<p>a',
    'https://me:secret@example.org/',
    'https://',
    '',
  ])('is told of %j', async (address) => {
    expect(await fetchHere(address)).toMatchObject({ ok: false, kind: 'bad-address' });
  });

  it.each([
    'file:///etc/passwd',
    'ftp://example.org/',
    'javascript:alert(1)',
    'http://a:b@127.0.0.1/',
  ])('is told where a redirect leads to %s', async (to) => {
    const page = await fetched(redirect(() => to));
    expect(page).toMatchObject({ ok: false, kind: 'bad-address' });
  });

  it.each([
    'application/pdf',
    'image/png',
    'application/json',
    'application/octet-stream',
    'text/css',
  ])('is told of %s, before its body is taken', async (type) => {
    const endless: Answer = (_, response) => {
      response.writeHead(200, { 'Content-Type': type });
      response.write('…');
    };
    const page = await fetched(endless);
    expect(page).toMatchObject({ ok: false, kind: 'not-text' });
    expect(page).toMatchObject({ message: expect.stringContaining(type) });
  });

  it('is told where the server does not say what it is', async () => {
    const untyped: Answer = (_, response) => response.writeHead(200).end(PAGE);
    expect(await fetched(untyped)).toMatchObject({ ok: false, kind: 'not-text' });
  });
});

describe('a site that does not give the page', () => {
  it.each([
    [401, 'refused'],
    [402, 'refused'],
    [403, 'refused'],
    [429, 'refused'],
    [451, 'refused'],
    [404, 'gone'],
    [410, 'gone'],
    [500, 'unreachable'],
    [503, 'unreachable'],
  ])('is told by its answer %i as %s', async (status, kind) => {
    const page = await fetched(send(PAGE, {}, status));
    expect(page).toMatchObject({
      ok: false,
      kind,
      message: expect.stringContaining(`(${status})`),
    });
  });

  it('is told where it leads on and on, or round and round', async () => {
    const onAndOn = await serve(
      redirect((path) => `${path}x`),
      HERE,
    );
    expect(await fetchHere(`${onAndOn.at(HERE)}/`)).toMatchObject({ ok: false, kind: 'redirects' });
    expect(onAndOn.asked).toEqual(['/', '/x', '/xx', '/xxx']);
    expect(await fetched(redirect((path) => path))).toMatchObject({ ok: false, kind: 'redirects' });
  });

  it('is told where there is none, or nobody listens', async () => {
    const server = await serve(send(PAGE), HERE);
    const address = server.at(HERE);
    await server.close();
    expect(await fetchHere(address)).toMatchObject({ ok: false, kind: 'unreachable' });
    expect(await fetchHere('http://no-such-site.invalid/')).toMatchObject({
      ok: false,
      kind: 'unreachable',
    });
  });

  it.each<[string, Answer]>([
    [
      'breaks off',
      (_, response) => {
        response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Length': '1000' });
        response.write('<p>', () => response.destroy());
      },
    ],
    ['packs it wrongly', send('no gzip', { 'Content-Encoding': 'gzip' })],
    [
      'breaks off what it packs',
      send(gzipSync(PAGE).subarray(0, 15), { 'Content-Encoding': 'gzip' }),
    ],
    ['packs it in a way of its own', send(PAGE, { 'Content-Encoding': 'zip' })],
    ['packs it twice', send(gzipSync(gzipSync(PAGE)), { 'Content-Encoding': 'gzip, gzip' })],
    ['sends a head without end', send(PAGE, { 'X-Long': 'x'.repeat(100_000) })],
    [
      'speaks another language',
      (request) => void request.socket.end('220 mail.example.org ESMTP\r\n'),
    ],
  ])('is told where it %s', async (_, answer) => {
    expect(await fetched(answer)).toMatchObject({ ok: false, kind: 'unreachable' });
  });
});

describe('a page that is too much', () => {
  const tooLarge = { ok: false, kind: 'too-large', message: 'is larger than 2 MB' };

  it('may have 2 MB and no byte more', async () => {
    expect(await fetched(send('x'.repeat(2 * MEGABYTE)))).toMatchObject({ ok: true });
    expect(await fetched(send('x'.repeat(2 * MEGABYTE + 1)))).toEqual(tooLarge);
  });

  it('is let go where its body has no end', async () => {
    const endless: Answer = (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' });
      const more = (): void => {
        while (!response.destroyed && response.write('x'.repeat(10_000)));
      };
      response.on('drain', more);
      more();
    };
    expect(await fetched(endless)).toEqual(tooLarge);
  });

  it.each([
    ['gzip', gzipSync(Buffer.alloc(50 * MEGABYTE))],
    ['br', brotliCompressSync(Buffer.alloc(50 * MEGABYTE))],
    ['deflate', deflateSync(Buffer.alloc(50 * MEGABYTE))],
  ])('is let go where little %s unpacks to much', async (encoding, bomb) => {
    expect(bomb.length).toBeLessThan(MEGABYTE);
    expect(await fetched(send(bomb, { 'Content-Encoding': encoding }))).toEqual(tooLarge);
  });

  it.each<[string, Answer]>([
    ['never answers', () => undefined],
    [
      'never ends',
      (_, response) => {
        response.writeHead(200, { 'Content-Type': 'text/html' });
        response.write(PAGE);
      },
    ],
    [
      'never ends what it packs',
      (_, response) => {
        response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' });
        response.write(gzipSync(PAGE).subarray(0, 12));
      },
    ],
  ])('is let go where the site %s', async (_, answer) => {
    const hasty = createFetchPage((address) => address === HERE, 300);
    expect(await fetched(answer, hasty)).toMatchObject({ ok: false, kind: 'too-slow' });
  });

  it('has one time for all redirects together', async () => {
    const server = await serve((_, response) => {
      setTimeout(() => response.writeHead(302, { Location: '/' }).end(), 150);
    }, HERE);
    const hasty = createFetchPage((address) => address === HERE, 300);
    expect(await hasty(server.at(HERE))).toMatchObject({ ok: false, kind: 'too-slow' });
  });
});
