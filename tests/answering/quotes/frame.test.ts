import { describe, expect, test } from 'vitest';
import { framedWords } from '../../../src/answering/quotes/message/frame.ts';
import { jsonFor, sourcesOf } from '../../support/library.ts';

const sources = sourcesOf({
  'a.md': '"We will never sell the harbour," mayor Anna Lind said.\n\nBoris Kahn spoke after her.',
});
const WORDS = 'we will never sell the harbour';

describe('what is typed around the words is put aside', () => {
  test.each([
    `who said "${WORDS}"?`,
    `who said ${WORDS}`,
    `who tf said ${WORDS}??`,
    `who was it that said ${WORDS}`,
    `who told reporters ${WORDS}`,
    `whose words are these: ${WORDS}`,
    `${WORDS} - who said that?`,
    `did Anna Lind really say ${WORDS}`,
    `is it true that Lind said ${WORDS}`,
    `Lind said ${WORDS}`,
    `quote: ${WORDS}`,
    `> ${WORDS}`,
    `“${WORDS}” lind?`,
    WORDS,
  ])('%s', async (quote) => {
    const { findings } = await jsonFor({ kind: 'who-said', quote }, sources);
    expect(findings).toMatchObject([{ verdict: 'Verbatim', asked: WORDS, speaker: 'Anna Lind' }]);
  });

  test.each([
    `who said ${WORDS}?`,
    `who was it that said ${WORDS}`,
    `who told reporters that ${WORDS}`,
    `whose words are these: ${WORDS}`,
    `${WORDS} - who said that?`,
  ])('of a question, too: %s', async (question) => {
    const { findings } = await jsonFor({ kind: 'ask', question }, sources);
    expect(findings).toMatchObject([{ verdict: 'Verbatim', asked: WORDS, speaker: 'Anna Lind' }]);
  });

  test('whom it names is held against who said it', async () => {
    const quote = `was it Boris Kahn who said ${WORDS}?`;
    const { findings } = await jsonFor({ kind: 'who-said', quote }, sources);
    expect(findings).toMatchObject([{ verdict: 'Different speaker', claim: 'other' }]);
  });

  test('and nothing of what an article prints so itself', async () => {
    const printed = sourcesOf({ 'b.md': '"Who said the river was ours?" Anna Lind asked.' });
    const { findings } = await jsonFor(
      { kind: 'who-said', quote: 'who said the river was ours' },
      printed,
    );
    expect(findings).toMatchObject([{ verdict: 'Verbatim', asked: 'who said the river was ours' }]);
  });

  test('a question about something done is about no words', () => {
    expect(framedWords('what did the council decide in May')).toBeNull();
    expect(framedWords('who announced the plan')?.isSpeech).toBe(false);
  });
});
