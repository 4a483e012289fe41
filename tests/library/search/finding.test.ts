import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/library/search/engine.ts';
import { buildIndex } from '../../../src/library/search/index/builder.ts';
import { find } from './texts.ts';

const FILLER = [
  'The mayor opened a library in the old harbour.',
  'Rain is expected on the coast all week.',
  'A choir from Leeds sang at the fair.',
];

/** Is the text, among others, the first that the question finds? */
const finds = (question: string, text: string): boolean =>
  find([...FILLER, text], question)[0] === 3;

describe('a question finds a passage', () => {
  it.each([
    ['with another form of the word', 'vetoing sanctions', 'They vetoed a sanction.'],
    ['with an irregular form', 'When did they fight?', 'They fought in June.'],
    ['with the other spelling', 'denuclearization', 'Talks on denuclearisation failed.'],
    [
      'with the other spelling, the other way',
      'defence organisations',
      'Defense organizations met.',
    ],
    ['without the accents', 'Elysee communique', 'The Élysée sent a communiqué.'],
    ['with a straight apostrophe for a curly one', "China's vote", 'China’s vote was counted.'],
    ['without the apostrophe', "O'Neill", 'Mr O’Neill left.'],
    ['written with a hyphen', 'self defence rights', 'It spoke of self-defence rights.'],
    ['written as one word', 'selfdefence', 'It spoke of self-defence rights.'],
    ['written as one word, asked with a hyphen', 'cease-fire', 'A ceasefire was signed.'],
    ['written with a hyphen, asked as one word', 'ceasefire', 'A cease-fire was signed.'],
    ['with the number in digits', 'seventh test', 'It was the 7th test.'],
    ['with the number in words', '7th test', 'It was the seventh test.'],
    ['with thousands separated', '12000 troops', 'Some 12,000 troops arrived.'],
    ['with one letter wrong', 'moritorium', 'It broke a moratorium.'],
    ['with two letters swapped', 'sancitons', 'New sanctions came.'],
    ['by another name of the state', 'Pyongyang', 'North Korea tested a missile.'],
    ['by the demonym', 'Chinese', 'Beijing objected.'],
    ['by the dotted abbreviation', 'the U.S. position', 'America changed its mind.'],
    ['by "the us" in lower case', 'what should the us do', 'The US can do more.'],
  ])('%s', (_, question, text) => {
    expect(finds(question, text)).toBe(true);
  });
});

describe('a question does not find', () => {
  it('the United States by the pronoun "us"', () => {
    expect(find(['The US objected.', 'America agreed.'], 'tell us more about us')).toEqual([]);
  });

  it('a word that looks like one of its words, where the library has that word itself', () => {
    expect(find(['A ballot was held.', 'A ballet was danced.'], 'ballot')).toEqual([0]);
  });

  it('short words by their looks', () => {
    expect(find(['The cat sat.'], 'cut')).toEqual([]);
  });

  it('anything with only words that say nothing', () => {
    expect(find(FILLER, 'what is it about?')).toEqual([]);
  });
});

describe('among passages with the same words', () => {
  it('the one where they are neighbours comes first', () => {
    const apart = 'The nuclear plant was visited before a missile test.';
    const together = 'A nuclear test was held before a missile plant was visited.';
    expect(find([apart, together], 'nuclear test')[0]).toBe(1);
  });

  it('the one whose neighbours speak of the question comes first', () => {
    const texts = [
      'He refused.',
      'The weather was fine.',
      'Sanctions were discussed.',
      'He refused.',
    ];
    const index = buildIndex(
      texts.map((text, i) => ({
        article: i < 2 ? 'a' : 'b',
        title: '',
        sentences: [text],
        speakers: '',
      })),
    );
    expect(createEngine(index)('who refused sanctions', 10).map(({ passage }) => passage)).toEqual([
      2, 3, 0,
    ]);
  });

  it('the one whose article is called so comes first', () => {
    const entry = { sentences: ['The talks failed.'], speakers: '' };
    const index = buildIndex([
      { ...entry, article: 'a', title: 'Fish quotas' },
      { ...entry, article: 'b', title: 'Grain exports' },
    ]);
    expect(createEngine(index)('grain talks', 10)[0]?.passage).toBe(1);
  });

  it('the one that the asked person speaks in comes first, though it only says "he"', () => {
    const entry = { article: 'a', title: '', sentences: ['"It failed," he said.'] };
    const index = buildIndex([
      { ...entry, speakers: '' },
      { ...entry, article: 'b', speakers: 'Zhang Jun China' },
    ]);
    expect(createEngine(index)('What did Zhang say failed?', 10)[0]?.passage).toBe(1);
  });
});

describe('a hit', () => {
  it('says which of its sentences answers best', () => {
    const sentences = ['Rain fell.', 'The veto was cast by Russia.', 'A veto is rare.'];
    const index = buildIndex([{ article: 'a', title: '', sentences, speakers: '' }]);
    const [hit] = createEngine(index)('Who cast the veto?', 1);
    const best = [...(hit?.sentences ?? [])].toSorted(([, a], [, b]) => b - a);
    expect(best.map(([place]) => place)).toEqual([1, 2]);
  });

  it('does not ask of a sentence to say again what the title says', () => {
    const sentences = ['The harbour is old.', 'Work on it was stopped by a judge.'];
    const ranked = (title: string) => {
      const index = buildIndex([{ article: 'a', title, sentences, speakers: '' }]);
      const [hit] = createEngine(index)('Who stopped the harbour?', 1);
      return [...(hit?.sentences ?? [])].toSorted(([, a], [, b]) => b - a).map(([place]) => place);
    };
    expect([ranked('')[0], ranked('The harbour')[0]]).toEqual([0, 1]);
  });

  it('covers less of a question with an unknown word', () => {
    const engine = createEngine(
      buildIndex([{ article: 'a', title: '', sentences: ['The veto was cast.'], speakers: '' }]),
    );
    expect(engine('veto', 1)[0]?.coverage).toBe(1);
    expect(engine('veto Taiwan', 1)[0]?.coverage).toBeLessThan(0.6);
  });

  it('is less certain where less of the question is met', () => {
    const engine = createEngine(
      buildIndex(
        FILLER.map((text, i) => ({ article: `${i}`, title: '', sentences: [text], speakers: '' })),
      ),
    );
    const certainty = (question: string) => engine(question, 1)[0]?.certainty ?? 0;
    expect(certainty('choir from Leeds')).toBeGreaterThan(certainty('choir zebra quagmire'));
  });
});
