import { describe, expect, test } from 'vitest';
import { stretchesOf } from '../../../src/answering/choosing/stretches.ts';
import { quoteStretch, speakersIn } from '../../../src/answering/choosing/voices.ts';
import { sourcesOf } from '../../support/library.ts';

/** Each quotation of the article's only stretch: whose, and what is shown. */
function quotationsOf(...paragraphs: readonly string[]): readonly (readonly [string, string])[] {
  const { library } = sourcesOf({
    'a.md': `The wall divides Merrow\n\n${paragraphs.join('\n\n')}\n`,
  });
  const article = library.articles.get('a');
  const [stretch, ...others] = article ? stretchesOf(article, library.passages.of('a')) : [];
  if (article === undefined || stretch === undefined) throw new Error('no stretch');
  expect(others).toEqual([]);
  return quoteStretch(article, stretch, library).map((quotation) => {
    const [speaker] = speakersIn([quotation], library);
    const { start, end } = quotation.shown;
    return [speaker?.name ?? 'the article', article.text.slice(start, end)] as const;
  });
}

const TARRANT = '“The wall is too low,” Mayor Helen Tarrant said.';

describe('a stretch is shown', () => {
  test('as one quotation where one person speaks, with what leads there', () => {
    const text = `Merrow is divided. ${TARRANT}`;
    expect(quotationsOf(text)).toEqual([['Helen Tarrant', text]]);
  });

  test('by speaker where several speak, each with their own sentences', () => {
    const reyes = 'Donal Reyes rejected the claim. “The wall is high,” Reyes said.';
    expect(quotationsOf(TARRANT, reyes)).toEqual([
      ['Helen Tarrant', TARRANT],
      ['Donal Reyes', reyes],
    ]);
  });

  test('with what the article says beside reported words as the article’s', () => {
    expect(
      quotationsOf(
        'The harbour board asked for refunds. Helen Tarrant said that a plan would follow.',
      ),
    ).toEqual([
      ['the article', 'The harbour board asked for refunds.'],
      ['Helen Tarrant', 'Helen Tarrant said that a plan would follow.'],
    ]);
  });

  test('under whoever speaks in marks, where another is reported in the same sentence', () => {
    const text = '“It is high,” said Donal Reyes after Helen Tarrant said that it was low.';
    expect(quotationsOf(text)).toEqual([['Donal Reyes', text]]);
  });

  test('under whoever quotes, where somebody is quoted within', () => {
    const text = '“My father said, ‘Build it,’ and I agreed,” Helen Tarrant said.';
    expect(quotationsOf(text)).toEqual([['Helen Tarrant', text]]);
  });

  test('as the article’s where several speak in marks in one sentence', () => {
    const text = 'Helen Tarrant called it “a gift” and Donal Reyes said it was “a loan”.';
    expect(quotationsOf(text)).toEqual([['the article', text]]);
  });
});

test('a doubtful word in a quotation makes its speaker doubtful', () => {
  const { library } = sourcesOf({
    'a.md':
      'Merrow\n\n“The wall is low,” said Helen Tarrant. The town is old. She called the plan “thin”.',
  });
  const [statement] = [...library.articles.values()].flatMap((article) =>
    stretchesOf(article, library.passages.of(article.id)).flatMap((stretch) =>
      quoteStretch(article, stretch, library).map((quotation) =>
        library.statements.get(quotation.statement ?? ''),
      ),
    ),
  );
  expect(statement?.basis).toBe('pronoun');
});
