import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { createConvert } from '../../../src/services/import/convert.ts';
import { createFetchPage } from '../../../src/services/import/fetch/fetch-page.ts';
import { createImporter } from '../../../src/services/import/importer.ts';
import { docxWith } from '../../support/docx.ts';
import { type Answer, type PageServer, send, startPageServer } from '../../support/page-server.ts';

const HERE = '127.0.0.1';
const fetchHere = createFetchPage((address) => address === HERE);
const importer = createImporter(fetchHere);
const fixture = (name: string) =>
  readFile(new URL(`../../fixtures/pages/${name}`, import.meta.url));

const servers: PageServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serve(answer: Answer): Promise<string> {
  const server = await startPageServer(answer, HERE);
  servers.push(server);
  return server.at(HERE);
}

describe('an article', () => {
  it('is made of an address, which it keeps', async () => {
    const address = `${await serve(send(await fixture('amp.html')))}/ferry`;
    const imported = await importer.fromAddress(address);
    expect(imported).toMatchObject({ ok: true, paragraphs: 4, fields: { url: address } });
  });

  it('is made of a file', async () => {
    expect(await importer.fromFile(await fixture('wordpress.html'), 'text/html')).toMatchObject({
      ok: true,
      source: (await fixture('wordpress.md')).toString(),
    });
  });

  it('is not made of what cannot be fetched, or is none', async () => {
    const gone = await serve(send('', {}, 404));
    expect(await importer.fromAddress(gone)).toMatchObject({ ok: false, kind: 'gone' });
    const picture = await serve(send(Buffer.from('89504e470d0a1a0a00', 'hex')));
    expect(await importer.fromAddress(picture)).toMatchObject({ ok: false, kind: 'not-text' });
    const sold = await serve(send(await fixture('paywall.html')));
    expect(await importer.fromAddress(sold)).toMatchObject({ ok: false, kind: 'paywall' });
    const large = new Uint8Array(10 * 1024 * 1024 + 1);
    expect(await importer.fromFile(large, 'text/html')).toMatchObject({
      ok: false,
      kind: 'too-large',
    });
  });

  it('is never fetched from this machine unless a test says so', async () => {
    const address = await serve(send(await fixture('amp.html')));
    expect(await createImporter().fromAddress(address)).toMatchObject({ kind: 'private-address' });
  });
});

describe('a page that is made to do harm', () => {
  const convertBytes = (html: string, bounds: Parameters<typeof createConvert>[0]) =>
    createConvert(bounds)({ bytes: Buffer.from(html), contentType: 'text/html', address: null });
  const outOfBounds = { ok: false, kind: 'unreadable' };

  it('ends with its thread where it takes too much memory', async () => {
    const many = '<p>a '.repeat(400_000);
    const bounds = { megabytes: 16, milliseconds: 120_000 };
    expect(await convertBytes(many, bounds)).toMatchObject(outOfBounds);
  }, 130_000);

  it('ends with its thread where it takes too much time', async () => {
    const deep = '<div>'.repeat(100_000);
    expect(await convertBytes(deep, { megabytes: 128, milliseconds: 10 })).toMatchObject(
      outOfBounds,
    );
  });

  it('ends with its thread where little is packed of much, as a Word document is', async () => {
    const bomb = docxWith('<w:p/>'.repeat(8_000_000), true);
    expect(bomb.length).toBeLessThan(1_000_000);
    const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    const bounds = { megabytes: 32, milliseconds: 120_000 };
    const made = await createConvert(bounds)({ bytes: bomb, contentType, address: null });
    expect(made).toMatchObject(outOfBounds);
  }, 130_000);

  it('leaves the next page unharmed', async () => {
    const next = await convertBytes((await fixture('amp.html')).toString(), undefined);
    expect(next).toMatchObject({ ok: true });
  });
});
