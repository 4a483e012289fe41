import { describe, expect, it } from 'vitest';
import { heldIn } from '../../../src/answering/lookup/held.ts';
import { termsOf } from '../../../src/answering/lookup/terms.ts';
import { sourcesOf } from '../../support/library.ts';

const { library } = sourcesOf({
  'a.md': 'The ferry sank. A deal was signed on fares in the port.',
});
const held = (asked: string, ...texts: readonly string[]) =>
  heldIn(
    termsOf(asked, library),
    texts.map((text) => new Set(termsOf(text, library).map(({ term }) => term))),
    library,
  );

describe('what a text holds of what is asked about is', () => {
  it('the words themselves, in any form', () => {
    expect(held('ferries', 'The ferry sank.')).toEqual({ itself: 1, akin: 0, like: 0 });
  });

  it('words of their families', () => {
    expect(held('justification', 'It was justified.')).toEqual({ itself: 0, akin: 1, like: 0 });
  });

  it('other words for the same thing', () => {
    expect(held('agreement', 'The accord holds.')).toEqual({ itself: 0, akin: 0, like: 1 });
  });

  it('shared out over the words asked about, wherever each stands', () => {
    const { itself } = held('zebra quagga', 'A zebra.', 'A lion.');
    expect(itself).toBeCloseTo(0.5);
  });

  it('nothing where nothing is asked about', () => {
    expect(held('', 'The ferry sank.')).toEqual({ itself: 0, akin: 0, like: 0 });
  });
});
