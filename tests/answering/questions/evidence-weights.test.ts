/** What each kind of evidence does: of two that differ in it alone, one goes before, or is surer. */
import { describe, expect, it } from 'vitest';
import { ANSWERS, SURETY, WEIGHTS } from '../../../src/answering/questions/evidence-weights.ts';
import { weigh } from '../../../src/answering/questions/ranking.ts';
import { chanceOf } from '../../../src/answering/questions/surety.ts';

const FOR = [
  'article',
  'core like',
  'held',
  'how many: counted',
  'how many: number',
  'how much: money',
  'led theirs',
  'near',
  'only theirs',
  'own',
  'phrases',
  'recent',
  'sentence',
  'theirs',
  'title',
  'wants: demand',
  'when: date',
  'who: name',
  'why: quoted',
  'why: reason',
  'words',
];
const AGAINST = ['quoted'];

describe('a stretch', () => {
  it.each(FOR)('goes before its like for this: %s', (name) => {
    expect(weigh({ [name]: 1 }, WEIGHTS)).toBeGreaterThan(weigh({}, WEIGHTS));
  });

  it.each(AGAINST)('goes behind its like for this: %s', (name) => {
    expect(weigh({ [name]: 1 }, WEIGHTS)).toBeLessThan(weigh({}, WEIGHTS));
  });

  it('is weighed by nothing else', () => {
    expect(Object.keys(WEIGHTS).sort()).toEqual([...FOR, ...AGAINST].sort());
  });
});

describe('an answer', () => {
  const surer = ['held', 'like', 'share', 'words'];
  const doubted = ['any', 'missing', 'silent', 'uncounted'];

  it.each(surer)('is surer for this: %s', (name) => {
    expect(chanceOf({ [name]: 1 })).toBeGreaterThan(0.5);
  });

  it.each(doubted)('is less sure for this: %s', (name) => {
    expect(chanceOf({ [name]: 1 })).toBeLessThan(0.5);
  });

  it('is as sure as this makes it, and nothing else', () => {
    expect(Object.keys(SURETY).sort()).toEqual([...surer, ...doubted].sort());
  });

  it('is shown where a short topic stands in one likely stretch, not where a third of it is missing', () => {
    const whole = { any: 1, held: 1, share: 0.6, words: 0.33 };
    const twoThirds = { any: 1, held: 0.67, missing: 0.33, share: 0.6, words: 0.5 };
    expect(chanceOf(whole)).toBeGreaterThan(ANSWERS);
    expect(chanceOf(twoThirds)).toBeLessThan(ANSWERS);
  });
});
