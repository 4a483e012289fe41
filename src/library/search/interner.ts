import { beginsName, conceptAt } from './concepts.ts';
import { COMPOUND_MARK, stemOf } from './stems.ts';
import { isStopWord } from './stop-words.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';
import { joinedWords, printedWords, searchForm } from './words.ts';

/** A text as ids: its words without stop words in order, and the stems of its compounds and of the concepts that it names. */
export type Interned = { readonly words: readonly number[]; readonly extras: readonly number[] };

/** Gives each distinct word and stem an id, in order of first appearance. */
export type Interner = {
  read(text: string): Interned;
  stemOfWord(word: number): number;
  finish(): { words: Vocabulary; stems: Vocabulary; stemOfWord: Int32Array };
};

export function createInterner(): Interner {
  const words = createIds();
  const stems = createIds();
  const byPrint = new Map<string, number>();
  const stemOfWord: number[] = [];
  const isStop: boolean[] = [];
  const opensName: boolean[] = [];

  /** All that is worked out for a word is worked out once, when it is first printed that way. */
  function wordId(printed: string): number {
    const known = byPrint.get(printed);
    if (known !== undefined) return known;
    const form = searchForm(printed);
    const id = words.idOf(form);
    if (id === stemOfWord.length) {
      stemOfWord.push(stems.idOf(stemOf(form)));
      isStop.push(isStopWord(form) || form === '');
      opensName.push(beginsName(form));
    }
    byPrint.set(printed, id);
    return id;
  }

  return {
    read(text) {
      const ids = printedWords(text).map(wordId);
      const extras = joinedWords(text).map((word) =>
        stems.idOf(COMPOUND_MARK + stemOf(searchForm(word))),
      );
      for (const [i, id] of ids.entries()) {
        if (!opensName[id]) continue;
        const concept = conceptAt((offset) => words.list[ids[i + offset] ?? -1] ?? '');
        if (concept !== null) extras.push(stems.idOf(concept));
      }
      return { words: ids.filter((id) => !isStop[id]), extras };
    },
    stemOfWord: (word) => stemOfWord[word] ?? -1,
    finish: () => ({
      words: createVocabulary(words.list),
      stems: createVocabulary(stems.list),
      stemOfWord: Int32Array.from(stemOfWord),
    }),
  };
}

/** Strings numbered in order of first appearance. */
function createIds(): { list: readonly string[]; idOf(string: string): number } {
  const ids = new Map<string, number>();
  const list: string[] = [];
  return {
    list,
    idOf(string) {
      const known = ids.get(string);
      if (known !== undefined) return known;
      ids.set(string, list.length);
      return list.push(string) - 1;
    },
  };
}
