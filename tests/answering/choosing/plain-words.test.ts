import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hitsFor } from '../../../src/answering/choosing/hits.ts';
import { plainWords } from '../../../src/answering/choosing/plain-words.ts';
import type { Hit } from '../../../src/library/library.ts';
import { sourcesOf } from '../../support/library.ts';

describe('a question in plain words', () => {
  test.each([
    ['how did the govt pay the ppl?', 'how did the government pay the people'],
    ['what did the PM say', 'what did the prime minister say'],
  ])('%s has what is written short written out', (question, plain) => {
    expect(plainWords(question)).toBe(plain);
  });

  test.each([
    ['chat', 'lol y did the ferry sink tho', 'did the ferry sink'],
    ['colour', 'did the ferry actually sink', 'did the ferry sink'],
    ['what the asker heard and wants', 'I heard the ferry sank, explain', 'I the ferry sank,'],
    ['measure without a number', 'how much is the ferry late now?', 'how is the ferry late'],
  ])('is without %s', (_, question, plain) => {
    expect(plainWords(question)).toBe(plain);
  });

  test('stays as it is where every word is empty', () => {
    expect(plainWords('really?? wait, explain')).toBe('really?? wait, explain');
  });

  test('keeps names, numbers and amounts as they stand', () => {
    expect(plainWords("Ana Ruiz's 7,000 votes, $3m & 60%?")).toBe(
      "Ana Ruiz's 7,000 votes, $3m & 60%?",
    );
  });

  test('keeps what is half of a name or a party', () => {
    expect(plainWords('is the far right strong in New York')).toBe(
      'is the far right strong in New York',
    );
  });

  test('is never longer than what was asked with everything written out, and never empty', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (question) => {
        const plain = plainWords(question);
        expect(plain === '').toBe(false);
        expect(plain.split(/\s+/).length).toBeLessThanOrEqual(2 * question.split(/\s+/).length);
      }),
    );
  });
});

test('what is only colour does not outweigh the word that names the story', async () => {
  const offices = Array.from({ length: 20 }, (_, at): [string, string] => [
    `office-${at}.md`,
    `Pier ${at}\n\nThe ferry office has shut.`,
  ]);
  const { library, search } = sourcesOf({
    ...Object.fromEntries(offices),
    'exam.md': 'Exam\n\nThey actually, basically, literally failed.',
    'ferry.md': 'Sinking\n\nThe ferry sank.',
  });
  const best = (hits: readonly Hit[]) => library.passages.at(hits[0]?.passage ?? -1)?.article;
  const question = 'so the ferry actually basically literally sank';
  expect(best(await search(question, 1))).toBe('exam');
  expect(best(await hitsFor(question, [], search))).toBe('ferry');
});
