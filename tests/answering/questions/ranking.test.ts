/** What decides which sentence answers, and whether one does: in each text, one thing does. */
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
  return answersIn(question, text);
}

async function answersIn(question: string, text: string) {
  const sources = sourcesOf({ 'a.md': `---\ntitle: News\npublished: 2024-05-01\n---\n${text}\n` });
  const { quotes } = await jsonFor({ kind: 'ask', question }, sources);
  return quotes.map(({ text: words, speaker }) => ({ words, speaker }));
}

describe('what answers best is', () => {
  it('what was said, before what was only reported', async () => {
    const reported = 'Ann Berg said that the ferry is safe in storms.';
    const said = 'Ann Berg said: "The ferry is safe in storms."';
    const [first] = await answersTo('Is the ferry safe?', reported, said);
    expect(first?.words).toBe('The ferry is safe in storms.');
  });

  it('what the asked speaker said, where somebody else said nearly the same', async () => {
    const berg = '"The ferry sank on 4 March," she said.';
    const stone = '"The ferry sank on 3 March," Carl Stone said.';
    const text = `Ann Berg spoke in Oslo. ${stone} ${berg}`;
    const [first] = await answersTo('When did Ann Berg say the ferry sank?', text);
    expect(first?.speaker).toBe('Ann Berg');
  });

  it('what a speaker said on the topic, before what stands beside the name', async () => {
    const text = '"The ferry is late," said Ann Berg. "Ferry fares must rise," she said.';
    const [first] = await answersTo('What did Ann Berg say about ferry fares?', text);
    expect(first?.words).toContain('fares must rise');
  });

  it('a headline, where the text below says less', async () => {
    const news = ['Ferry sinks off coast after hitting rock', 'By Ann Lee', ...OTHER_NEWS];
    const text = [...news, 'The ferry had a new engine from the yard in the north.'].join('\n\n');
    const [first] = await answersIn('Did the ferry sink after hitting a rock?', text);
    expect(first?.words).toBe('Ferry sinks off coast after hitting rock');
  });

  it('alone, where nothing else is nearly as good', async () => {
    const found = await answersTo(
      'Why did the ferry sink?',
      'The ferry sank because it had hit a rock off the coast.',
      'The ferry was painted green in the spring of last year.',
    );
    expect(found.map(({ words }) => words)).toEqual([
      'The ferry sank because it had hit a rock off the coast.',
    ]);
  });
});

describe('a question is answered', () => {
  it('where it asks only how many there are of something', async () => {
    const crew = 'On the ferry there were 12 sailors and a cook from the north.';
    expect(await answersTo('How many sailors were there?', crew)).not.toEqual([]);
  });

  it('where it holds a name that no article has, only if all the rest is there', async () => {
    const sank = 'The ferry sank on Tuesday off the coast after it had hit a rock.';
    expect(await answersTo('Did the ferry sink off Zanzibar?', sank)).toEqual([]);
    const whole = 'Did the ferry sink off Zanzibar on Tuesday after it had hit a rock?';
    expect(await answersTo(whole, sank)).not.toEqual([]);
  });

  it('by the asked speaker’s words, only if they hold enough of the topic', async () => {
    const texts = ['"The ferry is too slow," said Ann Berg.', 'Fares rose.', 'A strike began.'];
    const question = 'What did Ann Berg say about the ferry fares strike?';
    expect(await answersTo(question, ...texts)).toEqual([]);
    expect(await answersTo('What did Ann Berg say about the ferry?', ...texts)).not.toEqual([]);
  });

  it('where it asks for a place, by no sentence that has some of its words and no place', async () => {
    const text = 'The ferry had an old engine. A rock is red. They hit it off.';
    expect(await answersTo('Where did the ferry hit a rock?', text)).toEqual([]);
  });
});
