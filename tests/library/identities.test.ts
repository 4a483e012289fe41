import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinSpeakers } from '../../src/library/identities.ts';
import type { Speaker } from '../../src/reading/speaker.ts';

const speaker = (article: string, name: string, rest: Partial<Speaker> = {}): Speaker => ({
  id: `${article}#${name}`,
  article,
  name,
  type: 'person',
  role: null,
  party: null,
  aliases: [],
  mentions: [],
  ...rest,
});

const areOne = (...speakers: Speaker[]): boolean =>
  new Set(joinSpeakers(speakers).values()).size === 1;

describe('speakers of different articles are one', () => {
  it('if they have one full name and one party, whatever their offices', () => {
    const before = speaker('a', 'Wang Yi', { role: 'foreign minister', party: 'China' });
    const after = speaker('b', 'Wang Yi', { role: 'state councillor', party: 'China' });
    expect(areOne(before, after)).toBe(true);
  });

  it.each([
    ['accents', 'Nicolás Maduro', 'Nicolas Maduro'],
    ['capitals', 'SAMEH SHOUKRY', 'Sameh Shoukry'],
    ['stops between initials', 'J. D. Vance', 'JD Vance'],
  ])('if their names differ in %s only', (_, printed, other) => {
    expect(areOne(speaker('a', printed), speaker('b', other))).toBe(true);
  });

  it('if one article gives an office and the other none', () => {
    expect(areOne(speaker('a', 'Jane Roe', { role: 'mayor' }), speaker('b', 'Jane Roe'))).toBe(
      true,
    );
  });

  it('if they are one state under two names', () => {
    const beijing = speaker('a', 'Beijing', { type: 'state', party: 'China' });
    expect(areOne(beijing, speaker('b', 'China', { type: 'state', party: 'China' }))).toBe(true);
  });
});

describe('speakers of different articles are two', () => {
  it.each([
    ['if only a surname is given', speaker('a', 'Kim'), speaker('b', 'Kim')],
    [
      'if their surname is one and their first name is not',
      speaker('a', 'Kim Song'),
      speaker('b', 'Kim Yo-jong'),
    ],
    [
      'if their name is one and their parties are two',
      speaker('a', 'John Smith', { party: 'United States' }),
      speaker('b', 'John Smith', { party: 'United Kingdom' }),
    ],
    [
      'if their name is one and their offices share no word',
      speaker('a', 'John Smith', { role: 'the mayor of Leeds' }),
      speaker('b', 'John Smith', { role: 'a striker for Hull' }),
    ],
    [
      'if neither is named',
      speaker('a', 'a senior official', { type: 'unnamed' }),
      speaker('b', 'a senior official', { type: 'unnamed' }),
    ],
  ])('%s', (_, a, b) => {
    expect(areOne(a, b)).toBe(false);
  });

  it('if a bare name could belong to either of two', () => {
    const mayor = speaker('a', 'John Smith', { role: 'mayor' });
    const striker = speaker('b', 'John Smith', { role: 'striker' });
    expect(new Set(joinSpeakers([mayor, striker, speaker('c', 'John Smith')]).values()).size).toBe(
      3,
    );
  });
});

describe('identities', () => {
  const anySpeaker = fc.record({
    article: fc.constantFrom('a', 'b', 'c', 'd'),
    name: fc.constantFrom('Kim Song', 'Kim', 'Zhang Jun'),
    role: fc.constantFrom(null, 'ambassador', 'envoy'),
    party: fc.constantFrom(null, 'China', 'North Korea'),
  });
  const speakers = fc
    .uniqueArray(anySpeaker, { selector: ({ article, name }) => article + name })
    .map((list) => list.map(({ article, name, ...rest }) => speaker(article, name, rest)));

  it('hold every speaker once', () => {
    fc.assert(
      fc.property(speakers, (list) => {
        const identities = new Set(joinSpeakers(list).values());
        const held = [...identities].flatMap((identity) => identity.speakers);
        expect(held.toSorted()).toEqual(list.map(({ id }) => id).toSorted());
      }),
    );
  });

  it('never hold two parties', () => {
    fc.assert(
      fc.property(speakers, (list) => {
        const byId = new Map(list.map((each) => [each.id, each]));
        for (const { speakers: ids } of joinSpeakers(list).values()) {
          const parties = ids.flatMap((id) => byId.get(id)?.party ?? []);
          expect(new Set(parties).size).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
