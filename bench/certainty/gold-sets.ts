/** Articles with the right speakers, of our own and of the corpora, in one form. */
import type { GoldQuote, GoldText } from '../reading/attribution.ts';
import type { PastedText } from '../reading/pasted.ts';
import { casesOf, corpusText, rowsIn } from '../support/data.ts';

export type GoldSet = {
  readonly name: string;
  /** `careful`: one reader of whole articles; `corpus`: many annotators, pronouns resolved by a program. */
  readonly annotators: Annotators;
  readonly texts: readonly StyledText[];
};
export type Annotators = 'careful' | 'corpus';
/** `style`: the kind of paper, of a corpus the outlet. */
export type StyledText = GoldText & { readonly style: string };

/** As PolNeAR has it: pronouns are resolved by hand in part, the rest by a program. */
type CorpusQuote = GoldQuote & {
  readonly speakerKind?: string;
  readonly speakerCanonical?: string;
  readonly speakerCanonicalSilver?: string;
};

const PASTED = ['pasted', 'pasted-more', 'pasted-again', 'pasted-once-more', 'pasted-last'];
/** Whole articles, in the order in which they came. */
export const WHOLE = [
  'papers',
  'papers-more',
  'papers-again',
  'papers-last',
  'papers-newest',
  'papers-latest',
  'papers-many',
];

export function goldSets(): readonly GoldSet[] {
  const own = WHOLE.map((name) => ({
    name,
    annotators: 'careful' as const,
    texts: casesOf<StyledText>(`reading/${name}`),
  }));
  const pasted = PASTED.map((name) => ({
    name,
    annotators: 'careful' as const,
    texts: casesOf<PastedText>(`reading/${name}`).map((one) => ({
      ...goldOfPasted(one),
      style: one.kind,
    })),
  }));
  return [
    ...own,
    ...pasted,
    ...corpus('strangers/news.jsonl', 'careful'),
    ...corpus('quotes/dev.jsonl', 'corpus'),
  ];
}

function corpus(path: string, annotators: GoldSet['annotators']): readonly GoldSet[] {
  const text = corpusText(path);
  if (text === null) return [];
  const texts = rowsIn<GoldText & { style?: string; quotes: readonly CorpusQuote[] }>(text);
  return [
    {
      name: path,
      annotators,
      texts: texts.map((one) => ({
        ...one,
        style: one.style ?? one.id.split('_')[0] ?? '',
        quotes: one.quotes.flatMap(goldOfCorpus),
      })),
    },
  ];
}

/** None where nobody but a program said whom a pronoun or a description means. */
function goldOfCorpus(quote: CorpusQuote): readonly GoldQuote[] {
  const isDescribed = quote.speakerKind === 'pronoun' || quote.speakerKind === 'nominal';
  if (isDescribed && quote.speakerCanonical === undefined) return [];
  const speaker = quote.speakerCanonical ?? quote.speakerCanonicalSilver ?? quote.speaker;
  return [{ start: quote.start, end: quote.end, speaker }];
}

function goldOfPasted({ id, text, expect, forbid }: PastedText): GoldText {
  const placed = (words: string, speaker: string | null): readonly GoldQuote[] => {
    const start = text.indexOf(words);
    return start < 0 ? [] : [{ start, end: start + words.length, speaker }];
  };
  const said = expect.flatMap(([words, speaker]) => (speaker ? placed(words, speaker) : []));
  const unsaid = forbid.flatMap(([what, words]) =>
    what === 'words' || what === 'headline' ? placed(words, null) : [],
  );
  return { id, text, quotes: [...said, ...unsaid] };
}
