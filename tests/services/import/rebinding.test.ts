/** A name that resolves differently the second time: what was judged is what is connected to. */
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createFetchPage } from '../../../src/services/import/fetch/fetch-page.ts';
import { send, startPageServer } from '../../support/page-server.ts';

type Done = (error: Error | null, found: readonly dns.LookupAddress[]) => void;

/** What the name resolves to, one answer after the other. */
const answers: string[] = [];
const resolve = (_name: string, _options: unknown, done: Done) =>
  void setImmediate(done, null, [{ address: answers.shift() ?? '', family: 4 }]);

beforeAll(() => {
  vi.spyOn(dns, 'lookup').mockImplementation(resolve as never);
  syncBuiltinESMExports();
});
afterAll(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

const [PUBLIC, PRIVATE] = ['127.0.0.1', '127.0.0.2'];
const fetchThere = createFetchPage((address) => address === PUBLIC);

it('is looked up once a connection, and judged by that', async () => {
  const server = await startPageServer(send('<p>Text.'), PUBLIC);
  answers.splice(0, answers.length, PUBLIC, PRIVATE);
  expect(await fetchThere(server.at('rebinding.example'))).toMatchObject({ ok: true });
  expect(answers).toEqual([PRIVATE]);
  await server.close();
});

it('is judged anew after a redirect to itself', async () => {
  const inner = await startPageServer(send('secret'), PRIVATE);
  const outer = await startPageServer((_, response) => {
    response.writeHead(302, { Location: inner.at('rebinding.example') }).end();
  }, PUBLIC);
  answers.splice(0, answers.length, PUBLIC, PRIVATE);
  const page = await fetchThere(outer.at('rebinding.example'));
  expect(page).toMatchObject({ ok: false, kind: 'private-address' });
  expect(outer.asked).toEqual(['/']);
  expect(inner.connections()).toBe(0);
  await Promise.all([inner.close(), outer.close()]);
});
