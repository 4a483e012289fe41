/** Words as the verification compares them: names are one token whatever they are called. */
import type { Library } from '../../library/library.ts';
import { DEMONYMS, WORLD_NAMES } from '../../reading/lexicon/world.ts';
import type { Range } from '../../reading/span.ts';
import { type Word, wordsOf } from '../../reading/words.ts';
import { type Mention, mentionsIn } from '../names.ts';

export type Token = Range & {
  /** Folded, possessive ending off, contracted "not" parted. */
  readonly key: string;
  /** Who or what is named: the same for "Beijing" and "China", for a full name and a surname. */
  readonly name: string | null;
  /** Ids of the speakers whom the name may mean, in all articles. */
  readonly speakers: readonly string[];
  /** `place`: a capital or a seat of government, which is a state only where it acts. */
  readonly called: 'state' | 'demonym' | 'place' | 'person' | null;
  /** Punctuation that parts clauses stands between it and the word before. */
  readonly boundary: boolean;
  readonly capital: boolean;
  readonly hyphenated: boolean;
};

const PARTING = /[,;:()[\]–—/]|\s-\s/;
const CONTRACTED: ReadonlyMap<string, string> = new Map([
  ["won't", 'will'],
  ["can't", 'can'],
  ["shan't", 'shall'],
]);

/** The tokens of `text` in a range, in order; offsets are into the whole text. */
export function tokensIn(text: string, library: Library, range: Range): readonly Token[] {
  const words = wordsOf(text, range.start, range.end);
  const mentions = mentionsIn(text, library, range);
  const tokens: Token[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const mention = mentions.find(({ start, end }) => start <= word.start && word.end <= end);
    const last = mention === undefined ? at : lastWordOf(mention, words, at);
    const end = words[last]?.end ?? word.end;
    const boundary = PARTING.test(text.slice(tokens.at(-1)?.end ?? range.start, word.start));
    tokens.push(...tokensOf(text, { ...word, end }, mention, boundary, library));
    at = last;
  }
  return tokens;
}

function lastWordOf(mention: Mention, words: readonly Word[], at: number): number {
  let last = at;
  while ((words[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= mention.end) last += 1;
  return last;
}

function tokensOf(
  text: string,
  word: Word,
  mention: Mention | undefined,
  boundary: boolean,
  library: Library,
): readonly Token[] {
  const printed = text.slice(word.start, word.end);
  const common = {
    start: word.start,
    end: word.end,
    boundary,
    capital: /^\p{Lu}/u.test(printed),
    hyphenated: word.hyphenated,
    name: null,
    speakers: [],
    called: null,
  };
  if (mention !== undefined) return [{ ...common, ...nameOf(printed, mention, library) }];
  const { key } = word;
  if (key === 'cannot') return parted(common, 'can');
  if (key.endsWith("n't")) return parted(common, CONTRACTED.get(key) ?? key.slice(0, -3));
  return [{ ...common, key: key.replace(/(?<=..)'s$/, '') }];
}

const parted = (common: Omit<Token, 'key'>, verb: string): readonly Token[] => [
  { ...common, key: verb },
  { ...common, key: 'not', boundary: false },
];

function nameOf(
  printed: string,
  mention: Mention,
  library: Library,
): Pick<Token, 'key' | 'name' | 'speakers' | 'called'> {
  const bare = printed.replace(/['’]s$/, '');
  const key = wordsOf(bare)
    .map((word) => word.key)
    .join(' ');
  const { party, speakers } = mention;
  if (party !== null) return { key, name: `party ${party}`, speakers, called: calledBy(bare) };
  const people = new Set(speakers.map((id) => library.identities.get(id)?.id ?? id));
  const [only] = people;
  if (people.size !== 1 || only === undefined)
    return { key, name: null, speakers, called: 'person' };
  return { key, name: `speaker ${only}`, speakers, called: 'person' };
}

function calledBy(printed: string): 'state' | 'demonym' | 'place' {
  if (DEMONYMS.has(printed) && !WORLD_NAMES.has(printed)) return 'demonym';
  const kind = WORLD_NAMES.get(printed)?.kind;
  return kind === 'capital' || kind === 'seat' ? 'place' : 'state';
}
