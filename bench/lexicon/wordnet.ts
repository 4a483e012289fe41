/** WordNet's database files, as far as the word tables need them (see wndb(5) of WordNet). */
import { stemOf } from '../../src/language/stemming/stems.ts';

type Pointer = {
  readonly symbol: string;
  readonly target: string;
  /** Which word of the synset points to which of the target, from 1; 0 for the synsets as wholes. */
  readonly from: number;
  readonly to: number;
};

export type Synset = {
  readonly words: readonly string[];
  /** Whether it has a capital, as names have. */
  readonly isName: boolean;
  /** The file that it stands in: a field of meaning, by number. */
  readonly field: string;
  readonly pointers: readonly Pointer[];
  /** The head of a cluster of adjectives. */
  readonly isHead: boolean;
};

/** How often each word was counted in annotated texts. */
export type Uses = ReadonlyMap<string, number>;

export function parseUses(index: string): Uses {
  const uses = new Map<string, number>();
  for (const [, word = '', count] of index.matchAll(/^([a-z]+)%.* (\d+)$/gm))
    uses.set(word, (uses.get(word) ?? 0) + Number(count));
  return uses;
}

/** The first meaning of each noun, by its place among the synsets. */
export function parseFirstMeanings(index: string): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const line of index.split('\n').filter((one) => /^[a-z]/.test(one))) {
    const [word = '', kind = '', , pointers = '0', ...rest] = line.trimEnd().split(' ');
    first.set(word, kind + (rest[Number(pointers) + 2] ?? ''));
  }
  return first;
}

/** The synsets of some files, by part of speech and offset. */
export function parseSynsets(files: readonly string[]): ReadonlyMap<string, Synset> {
  const lines = files.flatMap((file) => file.split('\n')).filter((line) => /^\d/.test(line));
  return new Map(lines.map(parseSynset));
}

const keyOf = (kind: string, at: string): string => kind.replace('s', 'a') + at;

function parseSynset(line: string): [string, Synset] {
  const [at = '', field = '', kind = '', count = '', ...fields] = line.split(' ');
  const printed = fields
    .slice(0, 2 * Number.parseInt(count, 16))
    .filter((_, index) => index % 2 === 0);
  const words = printed.map((word) => word.replace(/\(.*\)/, '').toLowerCase());
  const [pointers = '0', ...rest] = fields.slice(2 * words.length);
  return [
    keyOf(kind, at),
    {
      words,
      isName: printed.some((word) => /[A-Z]/.test(word)),
      field,
      isHead: kind === 'a',
      pointers: Array.from({ length: Number(pointers) }, (_, index): Pointer => {
        const [symbol = '', target = '', of = '', between = ''] = rest.slice(4 * index);
        const [from, to] = [between.slice(0, 2), between.slice(2)];
        return {
          symbol,
          target: keyOf(of, target),
          from: Number.parseInt(from, 16),
          to: Number.parseInt(to, 16),
        };
      }),
    },
  ];
}

const ANTONYM = '!';
const SIMILAR = '&';
/** "able", "unable": told by the letters. */
const DENIES = /^(?:un|in|im|il|ir|dis|non|anti|de|mis)/;
const isTold = (word: string, opposite: string): boolean => {
  const [short, long] = word.length < opposite.length ? [word, opposite] : [opposite, word];
  return long.endsWith(short) && DENIES.test(long);
};
const isPlain = (word: string): boolean => /^[a-z]{2,}$/.test(word);

/** "safe secur | danger grave", by their stems: of adjectives with what means nearly the same, where it was counted at all. */
export function antonymLines(synsets: ReadonlyMap<string, Synset>, uses: Uses): readonly string[] {
  const isUsed = (word: string): boolean => (uses.get(word) ?? 0) > 0;
  const side = (synset: Synset, word: string): string => {
    const near = synset.isHead
      ? synset.pointers
          .filter(({ symbol }) => symbol === SIMILAR)
          .flatMap(({ target }) => synsets.get(target)?.words ?? [])
          .filter(isUsed)
      : [];
    const same = synset.isHead ? synset.words : [];
    return [...new Set([word, ...same, ...near].filter(isPlain).map(stemOf))].join(' ');
  };
  const lines = new Set<string>();
  for (const synset of synsets.values()) {
    for (const { symbol, target, from, to } of synset.pointers) {
      const other = synsets.get(target);
      if (symbol !== ANTONYM || other === undefined) continue;
      const [word = '', opposite = ''] = [synset.words[from - 1], other.words[to - 1]];
      if (!isPlain(word) || !isPlain(opposite) || (!isUsed(word) && !isUsed(opposite))) continue;
      const sides = [side(synset, word), side(other, opposite)].sort();
      const isPair = sides.every((words) => !words.includes(' '));
      if (!isPair || !isTold(word, opposite)) lines.add(sides.join(' | '));
    }
  }
  return [...lines].sort();
}

/** The field of nouns for people. */
const PERSON = '18';

/** Nouns that mean a person first of all and were counted at all, in order of the alphabet. */
export const personNouns = (
  synsets: ReadonlyMap<string, Synset>,
  first: ReadonlyMap<string, string>,
  uses: Uses,
): readonly string[] =>
  [...first]
    .filter(([word, at]) => {
      const meaning = synsets.get(at);
      const isUsed = word.length > 2 && (uses.get(word) ?? 0) > 0;
      return isUsed && isPlain(word) && meaning?.field === PERSON && !meaning.isName;
    })
    .map(([word]) => word)
    .sort();

const COMMON = 8;

/** Words counted often, in order of the alphabet. */
export const commonWords = (uses: Uses): readonly string[] =>
  [...uses]
    .filter(([word, count]) => count >= COMMON && word.length > 2)
    .map(([word]) => word)
    .sort();
