import { describe, expect, it } from 'vitest';
import { dateOf } from '../../src/reading/statements/event-dates.ts';

const WEDNESDAY = '2022-06-08';

describe('the date of a time phrase', () => {
  it.each([
    ['Earlier on Wednesday', '2022-06-08'],
    ['last Wednesday', '2022-06-01'],
    ['on Thursday', '2022-06-02'],
    ['Tuesday night', '2022-06-07'],
    ['yesterday', '2022-06-07'],
    ['today', '2022-06-08'],
    ['on 3 June', '2022-06-03'],
    ['June 3rd', '2022-06-03'],
    ['on December 24', '2021-12-24'],
    ['on May 1, 2019', '2019-05-01'],
  ])('"%s" in an article of Wednesday 8 June 2022 is %s', (phrase, date) => {
    expect(dateOf(phrase, WEDNESDAY)).toBe(date);
  });

  it.each(['last week', 'in February', 'next Monday', 'on 31 June'])(
    '"%s" names no single day',
    (phrase) => {
      expect(dateOf(phrase, WEDNESDAY)).toBeNull();
    },
  );

  it('is unknown where the article has no date', () => {
    expect(dateOf('on Wednesday', null)).toBeNull();
    expect(dateOf('on Wednesday', 'June 2022')).toBeNull();
  });
});
