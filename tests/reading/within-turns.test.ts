/** Words in marks within a turn of a hearing or an answer: whose they are, and what is left of the turn. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/reading/read.ts';

const read = (text: string) =>
  readArticle({ id: 'a', text, title: null, published: null, aliases: {}, speaker: null });

/** What is said, with its speaker. */
function said(text: string): readonly string[] {
  const { statements, speakers } = read(text);
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return statements.flatMap(({ content, speaker }) =>
    content.map(
      ({ start, end }) => `${names.get(speaker ?? '') ?? 'nobody'}: ${text.slice(start, end)}`,
    ),
  );
}

const hearing = (answer: string): string =>
  [
    'Witnesses: Ms Vera Holm, Chief Executive, Bay Lines; Mr Aksel Moe, engineer.',
    'Chair: Ms Holm, what went wrong that night?',
    `Ms Holm: ${answer}`,
    'Chair: And you, Mr Moe?',
    'Mr Moe: I have nothing to add to that.',
    'Ms Holm: Nor have I.',
  ].join('\n\n');

describe('words in marks within a turn', () => {
  it('are those of whom the clause names', () => {
    const words = said(
      hearing('The pump failed. Captain Ida Vik told us, “The pump was never new.”'),
    );
    expect(words).toContain('Ida Vik: “The pump was never new.”');
    expect(words).toContain('Vera Holm: The pump failed. Captain Ida Vik told us,');
  });

  it('are of who wrote back', () => {
    const words = said(hearing('We paid. Captain Ida Vik wrote back, “The money came too late.”'));
    expect(words).toContain('Ida Vik: “The money came too late.”');
  });

  it('are the speaker’s own behind “I said”', () => {
    const answer = 'I told the board, “The pump will not last.” Nobody asked.';
    expect(said(hearing(answer))).toContain(`Vera Holm: ${answer}`);
  });

  it('are the speaker’s own in words that are hers', () => {
    const answer = 'My advice was short: “The pump will not last the year.” Nobody asked.';
    expect(said(hearing(answer))).toContain(`Vera Holm: ${answer}`);
  });

  it.each([
    ['“and I quote”', 'The log says, and I quote, “The pump was never new.”'],
    ['“when I asked”', 'When I asked in the yard: “The pump was never new.”'],
    [
      '“I was there, and she said”',
      'I was in the yard, and after an hour she turned and said, “The pump was never new.”',
    ],
  ])('are not the speaker’s own behind %s', (_, answer) => {
    expect(said(hearing(answer)).filter((one) => /Holm:.*was never new/.test(one))).toEqual([]);
  });

  it('are of who leads to them, though “I” stands behind', () => {
    const words = said(hearing('A doctor asked me, “Was the pump ever new?” I laughed aloud.'));
    expect(words).toContain('A doctor: “Was the pump ever new?”');
  });

  it('are of whoever answers behind “you said”', () => {
    const words = said(
      hearing('We paid.').replace(
        'what went wrong that night?',
        'you told the board that “the pump is as good as new.” Was it?',
      ),
    );
    expect(words).toContain('Vera Holm: that “the pump is as good as new.”');
  });

  it('are nobody’s behind “you said” where nobody answers', () => {
    const words = said(
      hearing('Nor have I.').concat('\n\nMs Holm: You wrote “The pump is as good as new.”'),
    );
    expect(words.filter((one) => /^(?!nobody).*as good as new/.test(one))).toEqual([]);
  });

  it('are nobody’s where no clause names anybody', () => {
    const words = said(
      hearing('I have the log here. “Pump failed at two in the night.” That is all.'),
    );
    expect(words).toContain('nobody: “Pump failed at two in the night.”');
    expect(words.filter((one) => /Holm:.*at two in the night/.test(one))).toEqual([]);
  });

  it('are the speaker’s where they are all that is said', () => {
    const words = said(hearing('“I will not answer that today.”'));
    expect(words).toContain('Vera Holm: “I will not answer that today.”');
  });

  it('stay a part of the turn that is shown', () => {
    const answer = 'The pump failed. Captain Ida Vik told us, “The pump was never new.” She knew.';
    const text = hearing(answer);
    const turn = read(text).statements.find(({ content }) => content.length > 1);
    expect(turn?.quoted.map(({ start, end }) => text.slice(start, end))).toEqual([answer]);
  });
});
