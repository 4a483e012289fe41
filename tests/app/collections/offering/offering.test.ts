import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fromMessage,
  fromPaste,
  plainName,
} from '../../../../src/app/collections/offering/offering.ts';
import { splitFrontMatter } from '../../../../src/library/files/front-matter.ts';

const pasted = (about: string, ...parts: string[]) => {
  const offer = fromPaste(about, parts);
  if (!offer.ok) throw new Error('not offered');
  const split = splitFrontMatter('x.md', offer.offered.source);
  if (!split.ok) throw new Error(JSON.stringify(split.problems));
  return { ...split, file: offer.offered.file, notices: offer.offered.notices };
};

describe('the name of a file', () => {
  it.each([
    ['../../etc/passwd.md', 'passwd.md'],
    ['C:\\articles\\tram.md', 'tram.md'],
    ['\u202etxt.exe.md', 'txt.exe.md'],
    ['a\nb.md', 'ab.md'],
    ['.md', 'article.md'],
    ['.hidden.md', 'hidden.md'],
    ['', 'article'],
  ])('%j is %j', (name, plain) => expect(plainName(name)).toBe(plain));

  it('has no path, nothing that is not seen, and an end to it, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const plain = plainName(name);
        expect(plain).not.toMatch(/[/\\\p{C}]/u);
        expect([...plain].length).toBeLessThanOrEqual(66);
        expect(plain).toMatch(/^[\p{L}\p{N}]/u);
      }),
    );
  });
});

describe('what is pasted', () => {
  it('has its fields told by their form, in any order', () => {
    const about = 'https://x.example/1\nThe title: a colon\n2024-05-05\nThe Times\n';
    expect(pasted(about, 'Text.').fields).toMatchObject({
      title: 'The title: a colon',
      publisher: 'The Times',
      published: '2024-05-05',
      url: 'https://x.example/1',
    });
  });

  it.each([
    '2026-9-14',
    '14 September 2026',
    'Monday, 14th September 2026',
    'September 14, 2026',
    'Sept. 14 2026',
  ])('has its day read as people write it: %s', (day) =>
    expect(pasted(`Otters\n${day}`, 'Text.').fields).toMatchObject({
      title: 'Otters',
      publisher: null,
      published: '2026-09-14',
    }),
  );

  it('tells which line was not taken, also a day of which nobody knows the month', () => {
    const { fields, notices } = pasted('Otters\nThe Times\n03/04/2026\nBy A. Writer', 'Text.');
    expect(fields).toMatchObject({ title: 'Otters', publisher: 'The Times', published: null });
    expect(notices).toEqual([
      expect.stringContaining('“03/04/2026” was not taken'),
      expect.stringContaining('“By A. Writer” was not taken'),
    ]);
    expect(pasted('The 31 September 2026 affair\n31 September 2026', 'Text.').fields).toMatchObject(
      {
        publisher: '31 September 2026',
        published: null,
      },
    );
  });

  it('goes on where a field ended within a sentence, and anew after one', () => {
    const { text } = pasted('T', 'One.', 'Two goes', 'on.');
    expect(text).toBe('One.\n\nTwo goes on.\n');
  });

  it('is called by its first words where nobody gave a title', () => {
    expect(pasted('', 'A short line\n\nMore.').fields.title).toBe('A short line');
    const long = pasted(
      '',
      'A line that goes on and on until it is longer than a title may well be.',
    );
    expect(long.fields.title).toMatch(/^A line that goes .* …$/);
  });

  it('keeps every word, also where it looks like fields', () => {
    const text = '---\ntitle: fake\npublisher: Reuters\n---\nWords.';
    expect(pasted('Real', text)).toMatchObject({
      text: `${text}\n`,
      fields: { title: 'Real', publisher: null },
    });
  });
});

describe('what is made of a message', () => {
  it('says where it stands', () => {
    const offer = fromMessage('Words of a message.', 'https://discord.com/channels/1/2/3');
    expect(offer).toMatchObject({
      offered: { origin: { kind: 'message', url: 'https://discord.com/channels/1/2/3' } },
    });
  });
});
