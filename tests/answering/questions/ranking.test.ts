/** What decides which stretch answers, and whether one does: in each text, one thing does. */
import { describe, expect, it } from 'vitest';
import { jsonFor, sourcesOf } from '../../support/library.ts';

const OTHER_NEWS = [
  'The mayor opened a library in the old town on Monday morning.',
  'A choir from Leeds sang at the summer fair in the park.',
  'Rain is expected on the whole coast for most of the week.',
  'The council will meet again in June to vote on the school roof.',
];

/** The quotations that answer a question from an article of other news and these paragraphs. */
async function answersTo(question: string, ...paragraphs: readonly string[]) {
  const text = [...OTHER_NEWS, ...paragraphs].join('\n\n');
  return answersIn(question, article(text));
}

const article = (text: string, published = '2024-05-01') =>
  `---\ntitle: News\npublished: ${published}\n---\n${text}\n`;

async function answersIn(question: string, ...articles: readonly string[]) {
  const sources = sourcesOf(
    Object.fromEntries(articles.map((text, at) => [`${'abc'[at]}.md`, text])),
  );
  const { quotes } = await jsonFor({ kind: 'ask', question }, sources);
  return quotes.map(({ text: words, speaker }) => ({ words, speaker }));
}

describe('what answers best is', () => {
  it.each([
    [
      'a date',
      'When did the ferry sink?',
      'The ferry sank on 4 March.',
      'The ferry sank off the coast.',
    ],
    [
      'a number with what is counted',
      'How many sailors were on the ferry?',
      'The ferry had 12 sailors on board.',
      'The ferry had sailors from the north on board.',
    ],
    [
      'a reason',
      'Why did the ferry sink?',
      'The ferry sank because it had hit a rock.',
      'The ferry sank in the sight of many people.',
    ],
  ])('%s, where that is asked for', async (_, question, better, worse) => {
    for (const texts of [
      [better, worse],
      [worse, better],
    ]) {
      const [first] = await answersTo(question, ...texts);
      expect(first?.words).toContain(better);
    }
  });

  it('what the asked speaker said, where somebody else said nearly the same', async () => {
    const berg = '"The ferry is slow," said Ann Berg.';
    const stone = '"The ferry is slow," said Carl Stone.';
    const found = await answersTo('What did Ann Berg say about the ferry?', stone, berg);
    expect(found.map(({ speaker }) => speaker)).toEqual(['Ann Berg']);
  });

  it('of two who are asked about what each says', async () => {
    const berg = '"The ferry is slow," said Ann Berg.';
    const stone = '"The ferry is quick enough," said Carl Stone.';
    const other = '"The ferry is old," said Eva Lind.';
    const found = await answersTo(
      'Compare Ann Berg and Carl Stone on the ferry',
      other,
      stone,
      berg,
    );
    expect(found.map(({ speaker }) => speaker)).toEqual(['Ann Berg', 'Carl Stone']);
  });

  it('alone, where nothing else is nearly as good', async () => {
    const found = await answersTo(
      'Why did the ferry sink?',
      'The ferry sank because it had hit a rock off the coast.',
      'The choir was painted green in the spring of last year.',
    );
    expect(found.map(({ words }) => words)).toEqual([
      'The ferry sank because it had hit a rock off the coast.',
    ]);
  });
});

describe('of several articles', () => {
  const march = article('"The ferry fares must rise," said Ann Berg.', '2024-03-01');
  const june = article('"The ferry fares must fall now," said Ann Berg.', '2024-06-01');

  it('the newest stands first where the latest is asked for', async () => {
    const [first] = await answersIn('What is the latest on the ferry fares?', march, june);
    expect(first?.words).toContain('must fall');
  });

  it('the earlier stands before the later where it is asked what changed', async () => {
    const question = 'Has Ann Berg changed her mind on the ferry fares?';
    const found = await answersIn(question, june, march);
    expect(found.map(({ words }) => words)).toEqual([
      expect.stringContaining('must rise'),
      expect.stringContaining('must fall'),
    ]);
  });
});

it('of two sentences alike, the one stands first whose article holds more of what is asked', async () => {
  const said = '"The fares must fall now," said Ann Berg.';
  const elsewhere = article([...OTHER_NEWS, said].join('\n\n'));
  const ferry = article(['The ferry sails on Monday.', ...OTHER_NEWS, said].join('\n\n'));
  for (const texts of [
    [elsewhere, ferry],
    [ferry, elsewhere],
  ]) {
    const sources = sourcesOf({ 'a.md': texts[0] ?? '', 'b.md': texts[1] ?? '' });
    const { quotes, nearest } = await jsonFor(
      { kind: 'ask', question: 'What did Ann Berg say about the ferry fares?' },
      sources,
    );
    expect([...quotes, ...nearest][0]?.article).toBe(texts[0] === ferry ? 'a' : 'b');
  }
});

describe('a question is answered', () => {
  it('where it asks only how many there are of something', async () => {
    const crew = 'On the ferry there were 12 sailors and a cook from the north.';
    expect(await answersTo('How many sailors were there?', crew)).not.toEqual([]);
  });

  it('not where it holds a name that no article has', async () => {
    const sank = 'The ferry sank on Tuesday off the coast after it had hit a rock.';
    expect(await answersTo('Did the ferry sink off Zanzibar?', sank)).toEqual([]);
  });

  it('by the asked speaker’s words, not by those on something else', async () => {
    const texts = ['"The ferry is too slow," said Ann Berg.', 'Fares rose.', 'A strike began.'];
    expect(await answersTo('What did Ann Berg say about the school roof?', ...texts)).toEqual([]);
    expect(await answersTo('What did Ann Berg say about the ferry?', ...texts)).not.toEqual([]);
  });
});
