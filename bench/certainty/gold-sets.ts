/** Articles with the right speakers, of our own and of the corpora, in one form. */
import type { GoldQuote, GoldText } from '../reading/attribution.ts';
import type { PastedText } from '../reading/pasted.ts';
import { casesOf, corpusText, rowsIn } from '../support/data.ts';

export type GoldSet = { readonly name: string; readonly texts: readonly StyledText[] };
/** `style`: the kind of paper, of a corpus the outlet. */
export type StyledText = GoldText & { readonly style: string };

/** As PolNeAR has it: pronouns are resolved by hand in part, the rest by a program. */
type CorpusQuote = GoldQuote & {
  readonly speakerKind?: string;
  readonly speakerCanonical?: string;
  readonly speakerCanonicalSilver?: string;
};

const PASTED = ['pasted', 'pasted-more', 'pasted-again', 'pasted-once-more', 'pasted-last'];
const WHOLE = ['papers', 'papers-more', 'papers-again', 'papers-last'];

/** Our own articles, whole and as people paste them: what the weights are fitted on. */
export const ownSets = (): readonly GoldSet[] => [
  ...WHOLE.map((name) => ({ name, texts: casesOf<StyledText>(`reading/${name}`) })),
  ...PASTED.map((name) => ({
    name,
    texts: casesOf<PastedText>(`reading/${name}`).map((one) => ({
      ...goldOfPasted(one),
      style: one.kind,
    })),
  })),
];

/** Annotated news of others, where it is there: what they are checked on. */
export const corpora = (): readonly GoldSet[] =>
  ['strangers/news.jsonl', 'quotes/dev.jsonl'].flatMap((path) => {
    const text = corpusText(path);
    return text === null ? [] : [{ name: path, texts: rowsIn<CorpusText>(text).map(styled) }];
  });

type CorpusText = GoldText & { readonly style?: string; readonly quotes: readonly CorpusQuote[] };

const styled = (one: CorpusText): StyledText => ({
  ...one,
  style: one.style ?? one.id.split('_')[0] ?? '',
  quotes: one.quotes.flatMap(goldOfCorpus),
});

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
