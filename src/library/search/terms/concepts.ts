import { DEMONYMS, WORLD_NAMES } from '../../../language/lexicon/countries.ts';
import { printedWords, searchForm } from './search-words.ts';

/**
 * Names that stand for one another: "Beijing", "Chinese" and "PRC" all stand for China. A text that
 * has one of them is indexed under the concept too, so that a question with another finds it.
 */
type Alias = { readonly words: readonly string[]; readonly concept: string };

const conceptOf = (name: string): string => `=${name.toLowerCase()}`;

/** Short names that are common words in lower case ("is", "who", "us") stand for nothing. */
const isSafe = (name: string): boolean => name.length > 3 || searchForm(name) === 'usa';

const aliases: readonly Alias[] = [
  ...[...WORLD_NAMES].map(([name, entry]) => [name, entry.party ?? entry.name] as const),
  ...DEMONYMS,
]
  .filter(([name]) => isSafe(name))
  .map(([name, stands]) => ({
    words: printedWords(name).map(searchForm),
    concept: conceptOf(stands),
  }));

/** By first word; the longest first, so that "North Korean" is not read as "Korean". */
const byFirst: ReadonlyMap<string, readonly Alias[]> = new Map(
  [...Map.groupBy(aliases, ({ words }) => words[0] ?? '')].map(
    ([first, list]) => [first, list.toSorted((a, b) => b.words.length - a.words.length)] as const,
  ),
);

/** Does any name begin with this word? */
export const beginsName = (word: string): boolean => byFirst.has(word);

/** The concept that a name stands for, as "=china", where the words `wordAt(0)`, `wordAt(1)` … begin with one; else null. */
export function conceptAt(wordAt: (offset: number) => string): string | null {
  const list = byFirst.get(wordAt(0)) ?? [];
  const alias = list.find(({ words }) => words.every((word, i) => word === wordAt(i)));
  return alias?.concept ?? null;
}
