import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown, readerText } from '../../src/rendering/wording/escape.ts';

describe('what Discord would read as markup comes out inert', () => {
  test.each([
    ['@everyone', '\\@everyone'],
    ['<@&123>', '\\<\\@&123\\>'],
    ['[x](https://evil.example)', '\\[x\\](https\\://evil.example)'],
    [
      '**bold** _it_ ~~no~~ `code` ||spoiler||',
      '\\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~ \\`code\\` \\|\\|spoiler\\|\\|',
    ],
    ['# heading', '\\# heading'],
    ['- item', '\\- item'],
    ['-# small', '\\-# small'],
    ['2006. A year', '2006\\. A year'],
    ['<t:1700000000:R>', '\\<t:1700000000:R\\>'],
    ['>>> quote', '\\>\\>\\> quote'],
  ])('%s', (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped));

  test('what only opens a line is left alone within one', () => {
    expect(escapeMarkdown('vetoes - on sanctions - split 2006. It', false)).toBe(
      'vetoes - on sanctions - split 2006. It',
    );
  });
});

test('a reader sees the characters that were escaped, whatever they are', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'ab *_~`|[]<>@#-+1.:/\\\n"“é'.split('')),
    maxLength: 60,
  });
  fc.assert(
    fc.property(text, (raw) => {
      expect(readerText(escapeMarkdown(raw))).toBe(raw);
    }),
  );
});
