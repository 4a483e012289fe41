import { expect, test } from 'vitest';
import { createImporter } from '../../../src/services/import/importer.ts';
import { docxOf } from '../../support/docx.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const read = (bytes: Uint8Array) => createImporter().fromFile(bytes, DOCX);

test('a Word document gives its paragraphs', async () => {
  const made = await read(docxOf(['The pier', '“It will not hold,” she said.', ' ']));
  expect(made).toMatchObject({
    ok: true,
    text: 'The pier\n\n“It will not hold,” she said.',
    paragraphs: 2,
  });
});

test('one without text, and what only bears its name, is told as such', async () => {
  expect(await read(docxOf([]))).toMatchObject({ ok: false, kind: 'no-article' });
  const bare = new TextEncoder().encode('no zip');
  expect(await read(bare)).toMatchObject({ ok: false, kind: 'unreadable' });
});
