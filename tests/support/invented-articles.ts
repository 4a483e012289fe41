/** Articles made up of sentences that say much the same, by people whose names are alike, and what can be asked of them. */
import fc from 'fast-check';

export const TOPICS = ['the harbour', 'sanctions', 'the veto', 'a ceasefire', 'the tram'];

/** One sentence with a quotation of one of these. */
const sentenceBy = (names: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...names),
      fc.constantFrom('said', 'told reporters', 'warned'),
      fc.constantFrom(...TOPICS),
      fc.constantFrom(...TOPICS),
    )
    .map(
      ([who, verb, one, other]) =>
        `"We will never close ${one} before ${other} is settled," ${who} ${verb} on Monday.`,
    );

/** Some articles, as their sentences. */
export const articlesBy = (names: readonly string[]): fc.Arbitrary<string[][]> =>
  fc.array(fc.array(sentenceBy(names), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  });

/** Their files, by name: a0.md, a1.md … */
export const filesOf = (articles: readonly (readonly string[])[]): Record<string, string> =>
  Object.fromEntries(
    articles.map((all, n) => [`a${n}.md`, `On ${TOPICS[n]}\n\n${all.join('\n\n')}`]),
  );

export const REQUESTS = [
  { kind: 'ask', question: 'What did Ann Lee say about the harbour?' },
  { kind: 'who-said', quote: 'never close the harbour before the veto' },
  { kind: 'summary', topic: 'sanctions' },
  {
    kind: 'check',
    text: 'Bob Ray said "We will never close the tram before the veto is settled".',
  },
] as const;
