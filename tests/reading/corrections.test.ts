import { describe, expect, it } from 'vitest';
import { report } from '../../src/cli/extract/report.ts';
import { applyCorrections, type Correction } from '../../src/reading/corrections.ts';
import { readArticle } from '../../src/reading/read.ts';

const text =
  'Talks ended.\n\n"We are done," Foreign Minister Ana Costa said. Her deputy, Rui Melo, left early.\n\nRain fell.';
const article = { id: 'talks', text, title: null, published: '2024-05-15', aliases: {} };
const reading = readArticle(article);

const correction = (change: Partial<Correction>): Correction => ({
  article: 'talks',
  words: '“We are done,”',
  speaker: 'Rui Melo',
  role: null,
  party: null,
  date: '2024-06-01',
  ...change,
});
const speakerOf = (result: ReturnType<typeof applyCorrections>): string | undefined => {
  const statement = result.reading.statements[0];
  return result.reading.speakers.find(({ id }) => id === statement?.speaker)?.name;
};

describe('an admin’s correction', () => {
  it('overrules the speaker of the statement that holds its words, whatever its marks', () => {
    const result = applyCorrections(article, reading, [correction({})]);
    expect(speakerOf(result)).toBe('Rui Melo');
    expect(result.reading.statements[0]).toMatchObject({ corrected: '2024-06-01', candidates: [] });
    expect(result.lost).toEqual([]);
  });

  it('may name somebody whom the article does not name', () => {
    const result = applyCorrections(article, reading, [
      correction({ speaker: 'Eva Lund', role: 'envoy', party: 'Norway' }),
    ]);
    expect(result.reading.speakers.at(-1)).toMatchObject({
      id: 'talks#eva-lund',
      role: 'envoy',
      party: 'Norway',
    });
    expect(speakerOf(result)).toBe('Eva Lund');
  });

  it('may say that the article does not tell', () => {
    const result = applyCorrections(article, reading, [correction({ speaker: null })]);
    expect(result.reading.statements[0]).toMatchObject({ speaker: null, basis: 'unresolved' });
  });

  it('is reported as lost when its words are gone, or nobody says them', () => {
    const gone = correction({ words: 'We have begun' });
    const own = correction({ words: 'Rain fell' });
    const { lost, reading: same } = applyCorrections(article, reading, [gone, own]);
    expect(lost).toEqual([
      { correction: gone, reason: 'gone' },
      { correction: own, reason: 'no-statement' },
    ]);
    expect(same).toBe(reading);
  });

  it('of another article is passed over', () => {
    const result = applyCorrections(article, reading, [correction({ article: 'other' })]);
    expect(result).toEqual({ reading, lost: [] });
  });

  it('is shown in the report with its date', () => {
    const { reading: corrected } = applyCorrections(article, reading, [correction({})]);
    expect(report(article, corrected, { explain: false })).toContain(
      'corrected by an admin, 2024-06-01',
    );
  });
});
