import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  customId,
  parseCustomId,
  spanFields,
  spanOf,
} from '../../../src/discord/replies/custom-id.ts';
import { sourcesOf } from '../../support/library.ts';

const body = 'The minister spoke.\n\n"We will not go," said Ann Okoro.\n';
const { library } = sourcesOf({ 'one.md': body, 'two.md': `${body}\nMore.\n` });
const [one, two] = [...library.articles.values()];
if (!one || !two) throw new Error('two articles were built');

const spans = fc
  .tuple(fc.nat(body.length - 1), fc.integer({ min: 1, max: body.length }))
  .map(([start, length]) => ({
    article: one.id,
    start,
    end: Math.min(start + length, one.text.length),
  }))
  .filter(({ start, end }) => start < end);

describe("a button's id", () => {
  it('leads back to the Span that it was made of', () => {
    fc.assert(
      fc.property(spans, (span) => {
        const parsed = parseCustomId(customId('context', ...spanFields(span, one)));
        expect(parsed?.action).toBe('context');
        expect(spanOf(parsed?.fields ?? [], library)).toEqual(span);
      }),
    );
  });

  it('leads nowhere once the text or the article is another', () => {
    const { library: changed } = sourcesOf({ 'one.md': `${body}One more.\n` });
    fc.assert(
      fc.property(spans, (span) => {
        const fields = spanFields(span, one).map(String);
        expect(spanOf(fields, changed)).toBeNull();
        const other = spanFields(span, two).map(String);
        expect(spanOf([fields[0] ?? '', ...other.slice(1)], library)).toBeNull();
      }),
    );
  });

  it('leads nowhere where it was never made by the bot', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 8 }), (fields) => {
        expect(spanOf(fields, library)).toBeNull();
      }),
    );
    const [key, version] = spanFields({ article: one.id, start: 0, end: 1 }, one).map(String);
    for (const [start, end] of [
      ['5', '5'],
      ['6', '5'],
      ['-1', '5'],
      ['0', '99999'],
      ['0', '1e3'],
      ['', ''],
    ])
      expect(spanOf([key ?? '', version ?? '', start ?? '', end ?? ''], library)).toBeNull();
  });

  it('keeps within 100 characters, whatever it leads back to', () => {
    const far = { article: one.id, start: 999_999_998, end: 999_999_999 };
    const id = customId('context', ...spanFields(far, one), 99, 'k'.repeat(16), 99);
    expect(id.length).toBeLessThanOrEqual(100);
  });
});
