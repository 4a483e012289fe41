import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { FromServer } from '../../src/local/page/wire/protocol.ts';
import { type LocalDiscord, startLocal, type TestOptions } from '../support/local.ts';

let local: LocalDiscord;
const start = async (options: TestOptions = {}) => {
  local = await startLocal(options);
};
beforeEach(() => start());
afterEach(() => local.close());

const page = async (path: string) => fetch(local.url + path);

describe('what the page is made of', () => {
  it('carries the usual security headers, also where there is nothing', async () => {
    for (const path of ['/', '/page/main.ts', '/nothing']) {
      const { headers } = await page(path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    }
  });

  it('names no address but its own', async () => {
    const policy = (await page('/')).headers.get('content-security-policy') ?? '';
    expect(policy).not.toMatch(/https?:|\*/);
    expect(await (await page('/')).text()).not.toMatch(/(?:src|href)="https?:/);
  });

  it('is TypeScript without its types', async () => {
    const answer = await page('/page/main.ts');
    expect(answer.headers.get('content-type')).toContain('text/javascript');
    expect(await answer.text()).not.toContain('import type');
  });

  it.each([
    '/page/../server.ts',
    '/page/%2e%2e/server.ts',
    '/page/..%2fserver.ts',
    '/vendor/lit/..%2f..%2f..%2fpackage.json',
    '/vendor/discord.js/src/index.js',
    '/page/%00',
    '/page/%',
  ])('never leaves its folders: %s', async (path) => {
    expect((await page(path)).status).toBe(404);
  });

  it('serves what was uploaded without letting it run', async () => {
    const bytes = new TextEncoder().encode('<script>alert(1)</script>');
    const file = { name: 'x.html', type: 'text/html', bytes };
    const message = local.people.member.upload(local.people.member.dm, file);
    const answer = await fetch(message.attachments[0]?.url ?? '');
    expect(answer.headers.get('content-security-policy')).toContain('sandbox');
  });
});

describe("the page's socket", () => {
  const connect = (path: string, headers: Record<string, string> = {}) =>
    new WebSocket(`${local.url.replace('http', 'ws')}${path}`, { headers });
  const first = (socket: WebSocket) =>
    new Promise<FromServer>((resolve, reject) => {
      socket.once('message', (data) => resolve(JSON.parse(String(data))));
      socket.once('error', reject);
    });

  it('is closed to pages of other names and ports, and open through a tunnel of any port', async () => {
    const foreign = connect('/page/socket', { Origin: 'https://evil.example' });
    await expect(first(foreign)).rejects.toThrow();
    const tunnelled = connect('/page/socket', {
      Host: 'localhost:8080',
      Origin: 'http://localhost:8080',
    });
    expect((await first(tunnelled)).kind).toBe('snapshot');
    tunnelled.close();
    const neighbour = connect('/page/socket', { Origin: 'http://localhost:8080' });
    await expect(first(neighbour)).rejects.toThrow();
  });

  it('tells each person what they see, and takes articles from the admin only', async () => {
    await local.close();
    const onUpload = async ({ name }: { name: string }) => ({ ok: true, lines: [name] });
    await start({ onUpload, uploads: '.md' });
    const file = { name: 'a.md', type: '', base64: '' };
    const outcome = async (role: string) => {
      const socket = connect(`/page/socket?as=${role}`);
      expect(await first(socket)).toMatchObject({ mayTry: role === 'admin', uploads: '.md' });
      socket.send(JSON.stringify({ id: 1, action: { do: 'try', file } }));
      const answer = await first(socket);
      socket.close();
      return answer;
    };
    expect(await outcome('admin')).toMatchObject({ kind: 'done', result: { tried: { ok: true } } });
    expect(await outcome('member')).toMatchObject({ kind: 'failed' });
  });

  it('survives what is no message', async () => {
    const socket = connect('/page/socket');
    await first(socket);
    socket.send('nonsense');
    socket.send(JSON.stringify({ id: 2, action: { do: 'remove', message: 'none' } }));
    expect(await first(socket)).toMatchObject({ kind: 'failed', id: 2 });
    socket.close();
  });
});
