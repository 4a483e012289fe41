/** The articles of two owners, joined, answer as one library of all of them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentionsIn } from '../../../src/answering/lookup/name-index.ts';
import { prepareAtOnce } from '../../../src/answering/lookup/prepare.ts';
import { speakersMeant } from '../../../src/answering/lookup/who-is-meant.ts';
import { joinParts } from '../../../src/app/collections/parts/join-parts.ts';
import type { CollectionPart, Sources } from '../../../src/app/contracts.ts';
import { buildLibrary } from '../../../src/library/build.ts';
import { namesakesIn } from '../../../src/library/join.ts';
import type { Library } from '../../../src/library/library.ts';
import { articlesBy, filesOf, REQUESTS, TOPICS } from '../../support/invented-articles.ts';
import { jsonFor } from '../../support/library.ts';
import { madeOnce, sameCases } from '../../support/same-cases.ts';

type Files = Readonly<Record<string, string>>;

function partOf(files: Files, owner = ''): CollectionPart {
  const list = Object.entries(files).map(([name, text]) => ({ name, bytes: Buffer.from(text) }));
  const built = buildLibrary(list, owner);
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  return { ...built, library: prepareAtOnce(built.library) };
}

function whole<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const join = (first: CollectionPart, second: CollectionPart): Sources =>
  whole(joinParts(first, whole(namesakesIn(first.library)), second));

/** The same articles, joined and in one: those of the server come after the host's in both. */
const bothWays = madeOnce((host: Files, own: Files) => {
  const after = Object.fromEntries(Object.entries(own).map(([name, text]) => [`z-${name}`, text]));
  return { joined: join(partOf(host), partOf(after, '77/')), one: partOf({ ...host, ...after }) };
});

/** Ids without their owner. */
const bare = <Value>(value: Value): Value =>
  JSON.parse(JSON.stringify(value).replaceAll('77/', ''));

/** What a library holds of its speakers, in any order of equals. */
const everybody = ({ identities, speakers, statements, quoted, passages }: Library) =>
  bare({
    speakers: [...speakers.values()],
    identities: [...speakers.values()].map(({ id }) => identities.get(id)),
    statements: [...statements.values()],
    found: [...statements.values()].map(({ id }) => statements.get(id)),
    size: statements.size,
    quoted,
    passages: [...passages],
    at: Array.from({ length: passages.length }, (_, id) => passages.at(id)),
    articleOf: Array.from({ length: passages.length }, (_, id) => passages.articleOf(id)),
  });

const NAMES = [
  'Ann Lee',
  'Ann Lee, the mayor',
  'Bob Ray',
  'Mr. Ray',
  'Ruritania',
  'the mayor of Merrow',
  'Acme',
  "China's envoy Li Wei",
  'Li Wei',
];

const files: fc.Arbitrary<Files> = articlesBy(NAMES).map(filesOf);

const CASES = sameCases(40);

describe('joined parts', () => {
  it('hold the articles, statements, speakers and identities of one library', () => {
    fc.assert(
      fc.property(files, files, (host, own) => {
        const { joined, one } = bothWays(host, own);
        expect(everybody(joined.library)).toEqual(everybody(one.library));
        expect(bare([...joined.library.articles.keys()])).toEqual([...one.library.articles.keys()]);
        for (const [id, article] of joined.library.articles) {
          expect(joined.library.articles.get(id)).toBe(article);
          expect(joined.library.passages.of(id)[0]?.article).toBe(id);
        }
      }),
      CASES,
    );
  });

  it('find the same passages with the same scores', async () => {
    await fc.assert(
      fc.asyncProperty(
        files,
        files,
        fc.constantFrom(...TOPICS, ...NAMES),
        async (host, own, words) => {
          const { joined, one } = bothWays(host, own);
          expect(await joined.search(words, 40)).toEqual(await one.search(words, 40));
        },
      ),
      CASES,
    );
  });

  it('know the same names, and whom they mean', () => {
    fc.assert(
      fc.property(files, files, (host, own) => {
        const { joined, one } = bothWays(host, own);
        const meant = (library: typeof one.library) =>
          mentionsIn(NAMES.join('; '), library).map((mention) => ({
            ...mention,
            speakers: bare([...mention.speakers]).sort(),
            identities: bare([...mention.identities]).sort(),
            meant: bare(speakersMeant(mention, library).map(({ id }) => id)).sort(),
          }));
        expect(meant(joined.library)).toEqual(meant(one.library));
      }),
      CASES,
    );
  });

  it('give the same answers', async () => {
    const asked = fc.constantFrom(...REQUESTS);
    await fc.assert(
      fc.asyncProperty(files, files, asked, async (host, own, request) => {
        const { joined, one } = bothWays(host, own);
        expect(bare(await jsonFor(request, joined))).toEqual(await jsonFor(request, one));
      }),
      CASES,
    );
  });

  it('leave the first part as it was, by reference', () => {
    const host = partOf({ 'a.md': '"We will never close the harbour," Ann Lee said.' });
    const own = partOf({ 'b.md': '"We will close it," Ann Lee, the mayor, said.' }, '7/');
    const other = partOf({ 'c.md': '"Nobody will close it," Ann Lee, the judge, said.' }, '8/');
    const before = everybody(host.library);
    const joined = [join(host, own), join(host, other)];
    expect(everybody(host.library)).toEqual(before);
    for (const { library } of joined)
      expect(library.articles.get('a')).toBe(host.library.articles.get('a'));
    expect(joined.map(({ library }) => [...library.articles.keys()])).toEqual([
      ['a', '7/b'],
      ['a', '8/c'],
    ]);
  });
});
