import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../src/answering/at-once.ts';
import { partyChoices, speakerChoices } from '../../../src/rendering/suggestion-label.ts';
import { sourcesOf } from '../../support/library.ts';

const { library } = sourcesOf({
  'pier.md': `"The pier is ours," said Anne-Marie Solheim, the Norwegian ambassador.

"It never was," said Tomas Brek, the Danish ambassador.

"Never," Mr Brek said. "Not once."`,
});

const speakers = (typed: string) =>
  atOnce(speakerChoices(library, typed)).map(({ value }) => value);
const parties = (typed: string) => atOnce(partyChoices(library, typed)).map(({ value }) => value);

describe('names to choose while typing', () => {
  it('who is quoted most comes first', () => {
    expect(speakers('')).toEqual(['Tomas Brek', 'Anne-Marie Solheim']);
  });

  it.each(['anne-m', 'Anne Marie', 'sol', ' MARIE so'])(
    '%j begins a name or one of its words',
    (typed) => {
      expect(speakers(typed)).toEqual(['Anne-Marie Solheim']);
    },
  );

  it('what stands within a word begins nothing', () => {
    expect(speakers('rek')).toEqual([]);
  });

  it('parties are found as speakers are, in the order of the articles', () => {
    expect(parties('')).toEqual(['Norway', 'Denmark']);
    expect(parties('den')).toEqual(['Denmark']);
  });

  it('a library that is not new is not gone through again', () => {
    const again = speakerChoices(library, 'brek');
    expect(again.next().done).toBe(true);
  });
});
