/** What decides between two passages that are alike otherwise; the right one is the second, which loses ties. */
import { describe, expect, it } from 'vitest';
import { createEngine, type Engine } from '../../../src/library/search/engine.ts';
import { buildIndex } from '../../../src/library/search/index/builder.ts';

type Passage = { title?: string; sentences: readonly string[]; speakers?: string };

const engineOf = (...passages: readonly (string | Passage)[]): Engine =>
  createEngine(
    buildIndex(
      passages.map((passage, at) => ({
        article: `${at}`,
        title: '',
        speakers: '',
        ...(typeof passage === 'string' ? { sentences: [passage] } : passage),
      })),
    ),
  );

const firstFor = (question: string, ...passages: readonly (string | Passage)[]): number =>
  engineOf(...passages)(question, 1)[0]?.passage ?? -1;

/** Words that stand in no question, each once. */
function filler(count: number, from: number): string {
  const letters = (at: number) => [...`${at}`].map((digit) => 'ghijklmnop'[Number(digit)]).join('');
  return Array.from({ length: count }, (_, at) => `w${letters(from + at)}x`).join(' ');
}

describe('of two passages, the first one is that', () => {
  it.each<[string, string, string | Passage, string | Passage]>([
    [
      'whose article is called so',
      'grain talks',
      { title: 'Fish quotas', sentences: ['The talks failed.'] },
      { title: 'Grain exports', sentences: ['The talks failed.'] },
    ],
    [
      'which the asked person speaks in, though it only says "he"',
      'What did Zhang say failed?',
      { sentences: ['"It failed," he said.'] },
      { sentences: ['"It failed," he said.'], speakers: 'Zhang Jun China' },
    ],
    [
      'which names the state by another name',
      'Pyongyang missile',
      'A missile fell.',
      'North Korea tested a missile.',
    ],
    [
      'which has two words of the question written together',
      'cease fire',
      'Fishing will cease in the summer.',
      'Fishing will cease in the ceasefire.',
    ],
    [
      'which has the very form of the word',
      'who will organise it',
      'They organised talks.',
      'They organise talks.',
    ],
    [
      'which has neighbours in the order of the question',
      'house party',
      'The party house was sold.',
      'The house party was loud.',
    ],
    [
      'which has near one another what is near in the question',
      'harbour strikes and talks',
      'The harbour saw long talks.',
      'The harbour saw long strikes.',
    ],
    [
      'whose words stand nearest to one another',
      'harbour strikes',
      'The harbour saw three long years before strikes.',
      'The harbour saw strikes before three long years.',
    ],
    [
      'which says all in one sentence',
      'harbour strike',
      { sentences: ['The harbour closed.', 'A strike began.'] },
      { sentences: ['The harbour closed as a strike began.'] },
    ],
    [
      'which has the word more often',
      'harbour',
      'A harbour, rain, wind.',
      'A harbour, harbour, wind.',
    ],
    [
      'which is shorter',
      'harbour',
      'The harbour was closed in the long cold winter of that year.',
      'The harbour was closed.',
    ],
  ])('%s', (_, question, other, right) => {
    expect(firstFor(question, other, right)).toBe(1);
  });

  it('whose neighbour in the article speaks of the question', () => {
    const texts = ['He refused.', 'Rain fell.', 'He refused.', 'Sanctions were discussed.'];
    const index = buildIndex(
      texts.map((text, at) => ({
        article: at < 2 ? 'a' : 'b',
        title: '',
        sentences: [text],
        speakers: '',
      })),
    );
    const ranked = createEngine(index)('who refused sanctions', 4).map(({ passage }) => passage);
    expect(ranked.indexOf(2)).toBeLessThan(ranked.indexOf(0));
  });
});

describe('of two long documents, the first one is that', () => {
  const others = [filler(400, 10_000), filler(400, 20_000), filler(400, 30_000)];

  it('which is much shorter, though it has the word less often', () => {
    const long = `${'harbour '.repeat(3)}${filler(1500, 1000)}`;
    const short = `${'harbour '.repeat(2)}${filler(200, 3000)}`;
    expect(firstFor('harbour', long, short, ...others)).toBe(1);
  });

  it('which has a word of the question very often, before one that has two of them once', () => {
    const both = `strike ${filler(400, 1000)} harbour`;
    const often = `${'harbour '.repeat(20)}${filler(400, 2000)}`;
    const alike = `strike ${filler(400, 3000)}`;
    expect(firstFor('harbour strike', both, often, alike, ...others)).toBe(1);
  });
});

describe('of two sentences, the better one is that', () => {
  const bestOf = (question: string, ...sentences: readonly string[]): number | undefined => {
    const [hit] = engineOf({ sentences })(question, 1);
    return [...(hit?.sentences ?? [])].toSorted(([, a], [, b]) => b - a)[0]?.[0];
  };

  it('which has the very form of the word', () => {
    const [other, right] = ['They organised talks.', 'They organise talks.'];
    expect(bestOf('who will organise talks', other, right)).toBe(1);
  });

  it('which has neighbours in the order of the question', () => {
    const [other, right] = ['The party house was sold.', 'The house party was loud.'];
    expect(bestOf('house party', other, right)).toBe(1);
  });

  it('which leaves unsaid what the title says', () => {
    const sentences = ['The harbour is old.', 'Work on it was stopped by a judge.'];
    const [hit] = engineOf({ title: 'The harbour', sentences })('Who stopped the harbour?', 1);
    expect(hit?.sentences.get(1)).toBeGreaterThan(hit?.sentences.get(0) ?? 0);
  });

  it('whose passage answers better', () => {
    const hits = engineOf(
      { sentences: ['The harbour closed.', 'Rain fell.'] },
      { sentences: ['The harbour closed.', 'A strike began.'] },
    )('harbour strike', 2);
    const scoreIn = (at: number) => hits.find(({ passage }) => passage === at)?.sentences.get(0);
    expect(scoreIn(1)).toBeGreaterThan(scoreIn(0) ?? 0);
  });
});

describe('certainty', () => {
  it('makes up for what a long question leaves unmet', () => {
    const ask = engineOf('The harbour closed after a long strike.', 'Rain fell.', 'A choir sang.');
    const certainty = (question: string): number => ask(question, 1)[0]?.certainty ?? 0;
    expect(certainty('harbour strike mayor budget tunnel')).toBeGreaterThan(
      certainty('strike tunnel'),
    );
  });
});
