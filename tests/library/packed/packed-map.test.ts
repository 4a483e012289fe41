import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openMap, packMap } from '../../../src/library/packed/packed-map.ts';

describe('a packed map', () => {
  it('is the map again, in its order, when it has gone to another thread', () => {
    const maps = fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.jsonValue()));
    fc.assert(
      fc.property(maps, (entries) => {
        const map = new Map(
          entries.map(([key, value]) => [key, JSON.parse(JSON.stringify(value))]),
        );
        const opened = openMap(structuredClone(packMap(map)));
        expect([...opened.entries()]).toEqual([...map]);
        expect(opened.size).toBe(map.size);
        for (const [key, value] of map) expect(opened.get(key)).toEqual(value);
      }),
    );
  });

  it('has nothing under another key', () => {
    const opened = openMap(packMap(new Map([['one', 1]])));
    expect([opened.has('one'), opened.has('two'), opened.get('two')]).toEqual([
      true,
      false,
      undefined,
    ]);
  });

  it('keeps a value that stands under several keys once', () => {
    const shared = { speakers: ['a', 'b'] };
    const packed = packMap(new Map(shared.speakers.map((key) => [key, shared])));
    expect(packed.starts).toHaveLength(2);
    const opened = openMap(packed);
    expect(opened.get('a')).toBe(opened.get('b'));
  });
});
