/** Sources with corrections laid over them answer as if their articles had been read with these in force. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentionsIn } from '../../../../src/answering/lookup/name-index.ts';
import { speakersMeant } from '../../../../src/answering/lookup/who-is-meant.ts';
import { correctSources } from '../../../../src/app/collections/overrides/correct-sources.ts';
import type { Sources } from '../../../../src/app/contracts.ts';
import type { Correction } from '../../../../src/reading/corrections.ts';
import { articlesBy, filesOf, REQUESTS } from '../../../support/invented-articles.ts';
import { jsonFor, sourcesOf } from '../../../support/library.ts';
import { madeOnce, sameCases } from '../../../support/same-cases.ts';

const NAMES = ['Ann Lee', 'Ann Lee, the mayor', 'Bob Ray', 'Ruritania', "China's envoy Li Wei"];
const NEW = ['Ann Lee', 'Bob Ray', 'Li Wei', 'Zed Quill', 'Quill', 'Ruritania'];

const articles = articlesBy(NAMES);

/** Which statement of which article, and whose it is said to be. */
const overruled = fc.array(
  fc.record({
    article: fc.nat(3),
    statement: fc.nat(3),
    speaker: fc.option(fc.constantFrom(...NEW)),
  }),
  { minLength: 1, maxLength: 3 },
);

/** Corrections laid over, and read from the start. */
const bothWays = madeOnce(
  (
    texts: readonly (readonly string[])[],
    wanted: readonly { article: number; statement: number; speaker: string | null }[],
  ) => {
    const files = filesOf(texts);
    const corrections = wanted.flatMap(({ article, statement, speaker }): readonly Correction[] => {
      const words = texts[article]?.[statement]?.split('"')[1];
      if (words === undefined) return [];
      return [
        { article: `a${article}`, words, speaker, role: null, party: null, date: '2024-05-01' },
      ];
    });
    const entries = corrections.map(({ article, words, speaker, date }) => ({
      ...{ article, words, date },
      speaker: speaker ?? '',
    }));
    const before = sourcesOf(files);
    const read = sourcesOf({ ...files, 'corrections.yaml': JSON.stringify(entries) });
    return { before, laid: correctSources(before, corrections), read };
  },
);

const everybody = ({ library }: Sources) => {
  const { identities, speakers, statements, quoted, passages, articles: all } = library;
  return {
    articles: [...all.keys()],
    speakers: [...speakers.values()],
    identities: [...speakers.values()].map(({ id }) => identities.get(id)),
    statements: [...statements.values()],
    found: [...statements.values()].map(({ id }) => statements.get(id)),
    size: statements.size,
    quoted,
    passages: [...passages],
  };
};

const CASES = sameCases(60);

describe('corrections that are laid over', () => {
  it('give the statements, speakers and identities of articles that were read so', () => {
    fc.assert(
      fc.property(articles, overruled, (texts, wanted) => {
        const { laid, read } = bothWays(texts, wanted);
        const sorted = ({ identities, quoted, ...rest }: ReturnType<typeof everybody>) => ({
          ...rest,
          quoted: quoted.toSorted((a, b) => a.id.localeCompare(b.id)),
          identities: identities.map((one) => one && [...one.speakers].sort()),
        });
        expect(sorted(everybody(laid))).toEqual(sorted(everybody(read)));
      }),
      CASES,
    );
  });

  it('know the same names, and whom they mean', () => {
    fc.assert(
      fc.property(articles, overruled, (texts, wanted) => {
        const { laid, read } = bothWays(texts, wanted);
        const meant = ({ library }: Sources) =>
          mentionsIn([...NAMES, ...NEW].join('; '), library).map((mention) => ({
            ...mention,
            speakers: [...mention.speakers].sort(),
            identities: mention.identities.size,
            meant: speakersMeant(mention, library)
              .map(({ id }) => id)
              .sort(),
          }));
        expect(meant(laid)).toEqual(meant(read));
      }),
      CASES,
    );
  });

  it('give the same answers', async () => {
    const asked = fc.constantFrom(
      { kind: 'ask', question: 'What did Zed Quill say about the harbour?' } as const,
      ...REQUESTS,
    );
    await fc.assert(
      fc.asyncProperty(articles, overruled, asked, async (texts, wanted, request) => {
        const { laid, read } = bothWays(texts, wanted);
        expect(await jsonFor(request, laid)).toEqual(await jsonFor(request, read));
      }),
      CASES,
    );
  });

  it('leave what they lie over as it was, and share what they do not touch', () => {
    const { before, laid } = bothWays(
      [['"We will never close the tram," Ann Lee said.'], ['"Close it," Bob Ray said.']],
      [{ article: 0, statement: 0, speaker: 'Zed Quill' }],
    );
    expect([...before.library.statements.values()].map(({ corrected }) => corrected)).toEqual([
      undefined,
      undefined,
    ]);
    expect(before.library.speakers.get('a0#zed-quill')).toBeUndefined();
    expect(laid.library.speakers.get('a0#zed-quill')?.name).toBe('Zed Quill');
    expect(laid.library.articles.get('a1')).toBe(before.library.articles.get('a1'));
    expect(laid.search).toBe(before.search);
  });

  it('that fit nothing change nothing', () => {
    const sources = sourcesOf({ 'a.md': '"We will never close the tram," Ann Lee said.' });
    const correction = { words: 'tram', speaker: 'Zoe', role: null, party: null, date: null };
    for (const [article, words] of [
      ['b', 'We will never'],
      ['a', 'never printed'],
    ] as const) {
      const laid = correctSources(sources, [{ ...correction, article, words }]);
      expect(laid.library).toBe(sources.library);
    }
  });
});
