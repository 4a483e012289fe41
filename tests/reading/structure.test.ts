import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extracted } from '../../src/cli/extract/reading-json.ts';
import { isNumbered, type Paragraph } from '../../src/reading/paragraph.ts';
import { readArticle } from '../../src/reading/read.ts';
import { unmarked } from '../../src/reading/structure/blocks/unmarked.ts';

const articleOf = (text: string, speaker: string | null = null) => ({
  id: 'a',
  text,
  title: null,
  published: null,
  aliases: {},
  speaker,
});

const blocksOf = (text: string): readonly Paragraph[] => readArticle(articleOf(text)).paragraphs;

/** Each block as "kind: words". */
const kinds = (text: string): readonly string[] =>
  blocksOf(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

/** The kind of a line between the headline with its first paragraph and a last paragraph. */
const kindWithin = (line: string): string | undefined =>
  blocksOf(
    `Dock closed for good\n\nThe dock closed on Monday.\n\n${line}\n\nThe council met on Friday.\n\n${'It was a long day.\n\n'.repeat(8)}`,
  ).find(({ start }) => start > 45)?.kind;

/** The kind of a line between headline and first paragraph. */
const kindAtTop = (line: string): string | undefined =>
  blocksOf(`Dock closed for good\n\n${line}\n\nThe dock closed on Monday, the council said.`)[1]
    ?.kind;

/** What is said, with its speaker. */
const said = (text: string, speaker: string | null = null): readonly string[] =>
  extracted('a', text, readArticle(articleOf(text, speaker))).quotes.map(
    (quote) => `${quote.speaker}: ${quote.quote}`,
  );

describe('a block', () => {
  it('stands between blank lines', () => {
    expect(kinds('The dock closed.\n\n  \nThe pier is open.\n')).toEqual([
      'body: The dock closed.',
      'body: The pier is open.',
    ]);
  });

  it('is a line in a text without blank lines', () => {
    expect(kinds('Dock closed for good\nThe dock closed.\nThe pier is open.')).toEqual([
      'headline: Dock closed for good',
      'body: The dock closed.',
      'body: The pier is open.',
    ]);
  });

  it('joins hard-wrapped lines, with blank lines between paragraphs and without', () => {
    const wrapped = [
      'The council of Harwick voted on Tuesday to close the dock, which it',
      'has run since 1988, and to sell the pier. The mayor said that nobody',
      'would miss it.',
      'The fishermen of Harwick disagreed, and said that they had never been',
      'asked about it.',
    ];
    expect(blocksOf(wrapped.join('\n'))).toHaveLength(2);
    expect(blocksOf(wrapped.join('\n').replace('miss it.\n', 'miss it.\n\n'))).toHaveLength(2);
  });

  it('is parted by a rule, which belongs to none', () => {
    expect(blocksOf('The dock closed.\n\n* * *\n\nThe pier is open.')).toHaveLength(2);
  });
});

describe('the kind of a block', () => {
  it.each([
    ['By Anna Keller', 'byline'],
    ['Anna Keller, Political Correspondent', 'byline'],
    ['Anna Keller | Harwick Gazette', 'byline'],
    ['[Anna Keller](https://example.org/anna) *in Harwick*', 'byline'],
    ['From Anna Keller in Harwick', 'byline'],
    ['Anna Keller is a reporter at the Gazette.', 'byline'],
    ['Wed 8 Jun 2022 14.51 BST', 'dateline'],
    ['Published June 8, 2022 10:00am EDT', 'dateline'],
    ['2 hours ago', 'dateline'],
    ['NEW DELHI:', 'dateline'],
    ['5 min read', 'furniture'],
  ])('at the top: %s is a %s', (line, kind) => {
    expect(kindAtTop(line)).toBe(kind);
  });

  it.each([
    ['READ MORE: “I would do it again”', 'teaser'],
    ['Also Read | Opposition on minister’s remarks', 'teaser'],
    ['Analysis: Why the dock closed', 'teaser'],
    ['[Why the dock closed](https://example.org/why)', 'teaser'],
    ['MAN CHARGED AFTER THREATENING MAYOR OF HARWICK', 'teaser'],
    ['Related', 'label'],
    ['Advertisement', 'furniture'],
    ['Story continues below', 'furniture'],
    ['Sign up for our newsletter', 'furniture'],
    ['44 shares', 'furniture'],
    ['Facebook Twitter Email', 'furniture'],
    ['(APPLAUSE)', 'furniture'],
    ['Kim Sato/AP', 'credit'],
    ['Image source, Getty Images', 'credit'],
    ['Photograph: Kim Sato/AP', 'credit'],
    ['Image caption, The crane lies on the quay', 'caption'],
    ['The crane lies on the quay on Monday. (Kim Sato/AFP)', 'caption'],
    ['![The crane](https://example.org/crane.jpg)', 'caption'],
    ['## What happened', 'heading'],
    ['**What happened**', 'heading'],
    ['What happened next', 'heading'],
    ['“Bandit formations”', 'heading'],
    ['- The pier will be sold.', 'list item'],
    ['Age: 54', 'list item'],
    ['Reporting by Anna Keller; editing by Tom Reed', 'byline'],
    ['Correction officers stood at the gate.', 'body'],
    ['By Monday the pier was gone.', 'body'],
    ['Follow the money, they say in Harwick, and you will find the mayor.', 'body'],
    ['“Advertisement is all they know,” Mara Lindt said.', 'body'],
  ])('in the article: %s is a %s', (line, kind) => {
    expect(kindWithin(line)).toBe(kind);
  });

  it('is a headline behind what the page prints over it', () => {
    const text =
      'Skip to content\nHarwick Gazette\nHome\nNews\nCouncil votes to close the ferry dock\nThe council voted on Monday.';
    expect(kinds(text)[4]).toBe('headline: Council votes to close the ferry dock');
  });

  it('is a teaser below a label that leads elsewhere, up to the next paragraph', () => {
    const text =
      'The dock closed.\n\nRead more:\nStorm kills two\nMayor not told\n\nThe pier is open.';
    expect(kinds(text).map((line) => line.split(':')[0])).toEqual([
      'body',
      'label',
      'teaser',
      'teaser',
      'body',
    ]);
  });

  it('is a byline where a note at the end tells of the writer', () => {
    const text =
      'I miss the ferry\n\nBy Dora Finch\n\nIt ran since 1988.\n\nDora Finch is a teacher in Harwick.';
    expect(kinds(text).at(-1)).toBe('byline: Dora Finch is a teacher in Harwick.');
  });

  it('gives numbers to body, turns and list items only', () => {
    for (const { kind, number } of blocksOf(
      'Dock closed\n\nBy Anna Keller\n\nIt closed.\n\n- One.',
    ))
      expect(number > 0).toBe(isNumbered(kind));
  });
});

describe('what stands around an article', () => {
  it.each([
    ['Get the Courier by e-mail every morning', 'furniture'],
    ['First collapse: what the council was told', 'heading'],
    ['Mayor Vik: no deal', 'body'],
  ])('%s is a %s between paragraphs', (line, kind) => {
    expect(kindWithin(line)).toBe(kind);
  });

  it('may be a line of news over the headline', () => {
    expect(
      kinds(
        'BREAKING Storm to hit the coast at 4am\nDock closed for good\n\nIt closed on Monday.',
      )[1],
    ).toBe('headline: Dock closed for good');
  });
});

describe('nobody speaks', () => {
  it('whom only a byline, a credit, a teaser or a caption names', () => {
    const text =
      'Dock closed for good\n\nBy Tom Reed\n\nThe dock closed on Monday.\n\nKim Sato/AP\n\n"It is over," he said.';
    expect(said(text)).toEqual(['null: "It is over,"']);
  });

  it('in an explainer that asks and answers its own questions', () => {
    const text =
      'The Harbour Act\n\n**What is it?**\n\nIt is a law of May.\n\n**Who pays?**\n\nThe council pays for the pier.';
    expect(said(text)).toEqual([]);
  });

  it('behind the topic of a headline', () => {
    expect(said('Ukraine: Two killed in strike\n\nTwo people died in Odesa on Tuesday.')).toEqual(
      [],
    );
  });

  it('in the label of a fact', () => {
    expect(said('The candidates\n\nSlogan: "Steady as she goes"\n\nParty: Labour')).toEqual([]);
  });

  it('for a quotation between two names that could both be meant', () => {
    const text =
      'Voices of Harwick\n\nDora Finch, 61\n\n“I will miss it.”\n\nRex Tully, 44\n\nThe vote was close.';
    expect(said(text).filter((line) => line.includes('I will miss it'))).toEqual([
      'null: “I will miss it.”',
    ]);
  });
});

describe('a continued quotation', () => {
  const text = (between: string) =>
    `Budget closed\n\n"The budget is closed," Mayor Ellen Brandt said.\n\n${between}\n\n"That is final."\n\nThe vote is on Friday.`;

  it('is not ended by a teaser, an advertisement or a picture', () => {
    for (const between of ['READ MORE: Storm kills two', 'Advertisement', 'Kim Sato/AP'])
      expect(said(text(between))).toContain('Ellen Brandt: "That is final."');
  });

  it('is ended by a heading', () => {
    expect(said(text('## What now'))).toContain('null: "That is final."');
  });
});

describe('a transcript', () => {
  it('gives all paragraphs of a turn to its speaker', () => {
    const text =
      'IRIS BELL: Who moved it?\n\nOMAR TATE: I did.\n\nNobody saw me.\n\nBELL: Who asked?\n\nTATE: Nobody.';
    expect(said(text)).toEqual([
      'Iris Bell: Who moved it?',
      'Omar Tate: I did.',
      'Omar Tate: Nobody saw me.',
      'Iris Bell: Who asked?',
      'Omar Tate: Nobody.',
    ]);
  });

  it('ends where the article goes on to tell', () => {
    const text =
      'Walk-out\n\nREED: Who pays?\n\nVANCE: You do.\n\nREED: Why?\n\nVANCE: Next question.\n\nThe president left the room.';
    expect(said(text).at(-1)).toBe('VANCE: Next question.');
  });

  it('is none where a paper uses titles with full stops', () => {
    const text = 'Mr. Sanders spoke for an hour. It rained.\n\nMr. Sanders then left. It was late.';
    expect(said(text)).toEqual([]);
  });

  it('may print each name in a line of its own, with the time', () => {
    const text =
      'Podcast\n\nIris Bell  0:12\nHow are you?\n\nOmar Tate  0:15\nI am well.\n\nIris Bell  0:21\nGood.\n\nOmar Tate  0:25\nThank you.';
    expect(said(text)).toContain('Omar Tate: I am well.');
  });
});

describe('a speech', () => {
  it('is its speaker’s where the heading says whose it is', () => {
    const text = 'Speech by Mayor Ellen Brandt\n\nFriends, we met here in May.\n\nThank you.';
    expect(said(text)).toEqual([
      'Ellen Brandt: Friends, we met here in May.',
      'Ellen Brandt: Thank you.',
    ]);
  });

  it('is its speaker’s where the front matter says whose it is', () => {
    expect(said('The ferry\n\nI will miss it.', 'Dora Finch')).toEqual([
      'Dora Finch: I will miss it.',
    ]);
  });

  it('is none where an article tells of it', () => {
    const text =
      'Speech by Mayor Ellen Brandt\n\nEllen Brandt said we met here in May.\n\nShe left.';
    expect(said(text)).toEqual(['Ellen Brandt: we met here in May']);
  });
});

describe('structure', () => {
  const line = fc.constantFrom(
    'Dock closed for good',
    'By Anna Keller',
    'IRIS BELL: Who moved it?',
    'OMAR TATE: I did.',
    '“We were promised a tunnel.”',
    '— Joss Elgin, harbour master',
    '> A quotation',
    '- an item',
    '## A heading',
    '**Bold**',
    'Advertisement',
    'READ MORE: Storm',
    'Kim Sato/AP',
    '“Open, he said.',
    'the line goes on',
    '***',
    '[a link](https://example.org)',
    '',
    '  ',
  );
  const text = fc
    .array(fc.oneof(line, fc.string({ maxLength: 30 })), { maxLength: 14 })
    .map((lines) => lines.join('\n'));

  it('keeps every word in exactly one block, in order', () => {
    fc.assert(
      fc.property(text, (printed) => {
        let from = 0;
        for (const { start, end } of blocksOf(printed)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(printed.slice(from, start)).not.toMatch(/[\p{L}\p{N}]/u);
          from = end;
        }
        expect(printed.slice(from)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  it('keeps statements within paragraphs and the headline, and cuts them from the text', () => {
    fc.assert(
      fc.property(text, (printed) => {
        const { paragraphs, statements } = readArticle(articleOf(printed));
        const readable = paragraphs.filter(({ kind }) => isNumbered(kind) || kind === 'headline');
        for (const { content } of statements)
          for (const { start, end } of content)
            expect(readable.some((block) => block.start <= start && end <= block.end)).toBe(true);
      }),
    );
  });

  it('does not look at white space at the ends of lines', () => {
    fc.assert(
      fc.property(text, (printed) => {
        const padded = printed.replace(/(?<=\S)[ \t]*\n/g, '  \n');
        const trimmed = printed.replace(/(?<=\S)[ \t]+\n/g, '\n');
        const kindsOf = (of: string) => blocksOf(of).map(({ kind }) => kind);
        expect(kindsOf(padded)).toEqual(kindsOf(trimmed));
      }),
    );
  });

  it('overwrites markup with as many blanks, and nothing else', () => {
    fc.assert(
      fc.property(text, (printed) => {
        const plain = unmarked(printed);
        expect(plain).toHaveLength(printed.length);
        for (let at = 0; at < plain.length; at++)
          expect([printed[at], '\uFEFF']).toContain(plain[at]);
      }),
    );
  });

  it.each([
    [
      '“We were,” [Joss Elgin](https://example.org/e_(x) "profile") said.',
      '“We were,” Joss Elgin said.',
    ],
    ['**“We were,”** said _Joss_ Elgin.', '“We were,” said Joss Elgin.'],
    ['The file_name_here and 5 * 3 * 2 stay.', 'The file_name_here and 5 * 3 * 2 stay.'],
    ['\\"We were,\\" he said.[^1]', '"We were," he said.'],
    ['<strong>Elgin</strong> said 5 < 6.', 'Elgin said 5 < 6.'],
    ['<i\n> Elgin said so.', 'Elgin said so.'],
  ])('reads %s as %s', (printed, read) => {
    expect(unmarked(printed).replaceAll('\uFEFF', '')).toBe(read);
  });
});
