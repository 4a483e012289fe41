import { isStopWord } from '../../../language/lexicon/search-stop-words.ts';
import { asRead } from '../../../language/print/as-read.ts';
import { COMPOUND_MARK, stemOf } from '../../../language/stemming/stems.ts';
import { beginsName, conceptAt } from '../terms/concepts.ts';
import { createPrintTable } from '../terms/print-table.ts';
import { joinedWords, scanWords, searchForm } from '../terms/search-words.ts';
import { createVocabulary, type StringTable } from './vocabulary.ts';

/** A text as ids: its words without stop words in order, and the stems of its compounds and of the concepts that it names. */
export type Interned = { readonly words: readonly number[]; readonly extras: readonly number[] };

/** Gives each distinct word and stem an id, in order of first appearance. */
export type Interner = {
  read(text: string): Interned;
  stemOfWord(word: number): number;
  finish(): { words: StringTable; stems: StringTable; stemOfWord: Int32Array };
};

export function createInterner(): Interner {
  const words = createIds();
  const stems = createIds();
  const prints = createPrintTable();
  const stemOfWord: number[] = [];
  const isStop: boolean[] = [];
  const opensName: boolean[] = [];

  /** All that is worked out for a word is worked out once, when it is first printed that way. */
  function newWord(printed: string, hash: number): number {
    const form = searchForm(printed);
    const id = words.idOf(form);
    if (id === stemOfWord.length) {
      stemOfWord.push(stems.idOf(stemOf(form)));
      isStop.push(isStopWord(form) || form === '');
      opensName.push(beginsName(form));
    }
    prints.add(printed, hash, id);
    return id;
  }

  /** Ids of all words of a text, in order. */
  function idsIn(text: string): number[] {
    const ids: number[] = [];
    scanWords(text, (start, end, hash) => {
      const known = prints.find(text, start, end, hash);
      ids.push(known >= 0 ? known : newWord(text.slice(start, end), hash));
    });
    return ids;
  }

  return {
    read(printed) {
      const { text } = asRead(printed);
      const ids = idsIn(text);
      const extras = joinedWords(text).map((word) =>
        stems.idOf(COMPOUND_MARK + stemOf(searchForm(word))),
      );
      const content: number[] = [];
      for (let i = 0; i < ids.length; i++) {
        const id = ids[i] ?? 0;
        if (!isStop[id]) content.push(id);
        if (!opensName[id]) continue;
        const concept = conceptAt((offset) => words.list[ids[i + offset] ?? -1] ?? '');
        if (concept !== null) extras.push(stems.idOf(concept));
      }
      return { words: content, extras };
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
