/** A question as people type it in a chat, in full words: what is written short, owners without their apostrophe, "us" for the US. */
import { WRITTEN_SHORT } from '../../../language/lexicon/question-words.ts';
import { firstTouching } from '../../../language/spans/ranges.ts';
import type { Range } from '../../../language/spans/span.ts';
import { type Word, wordsOf } from '../../../language/words.ts';
import type { LibraryWith, PreparedLibrary } from '../../lookup/lookups.ts';
import { isTypedSmall, mentionsIn } from '../../lookup/name-index.ts';
import { isKnownTerm, stemOf } from '../../lookup/terms.ts';
import { type Replaced, replaced } from './replaced.ts';

/** The question in full words. */
export function inFull(question: string, library: PreparedLibrary): Replaced {
  const words = wordsOf(question);
  const names = smallNames(question, library);
  const isSmall = !/\p{Lu}{2}/u.test(question);
  return replaced(
    question,
    words.flatMap((word, at) => {
      const typed = question.slice(word.start, word.end);
      const full = fullOf(typed, words[at - 1], isSmall, library) ?? ofInitials(typed, library);
      const text = full ?? (firstTouching(names, word) ? capital(typed) : null);
      return text === null ? [] : [{ word, text }];
    }),
  );
}

/** Names in a text without capital letters: beside some they would not be told from words. */
const smallNames = (text: string, library: PreparedLibrary): readonly Range[] =>
  isTypedSmall(text) ? mentionsIn(text, library) : [];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function fullOf(
  typed: string,
  before: Word | undefined,
  isSmall: boolean,
  library: LibraryWith<'names'>,
): string | null {
  const small = typed.toLowerCase();
  if (typed === 'us' && isSmall) return HAS_US.test(before?.key ?? '') ? null : 'US';
  const full = WRITTEN_SHORT.get(small);
  if (full !== undefined) return full;
  const owner = small.endsWith('s') ? typed.slice(0, -1) : '';
  return owner !== '' && !isName(small, library) && isName(owner.toLowerCase(), library)
    ? `${owner}'s`
    : null;
}

/** "the CAS panel", where the articles write of the Court of Arbitration for Sport alone. */
const ofInitials = (typed: string, library: PreparedLibrary): string | null =>
  isKnownTerm(stemOf(typed.toLowerCase()), library)
    ? null
    : (library.lookups.initials.get(typed.toUpperCase()) ?? null);

const isName = (key: string, { lookups }: LibraryWith<'names'>): boolean =>
  key.length > 3 && lookups.names.get(key) !== undefined;

/** Words after which "us" is those who ask. */
const HAS_US =
  /^(?:tell|told|to|for|of|give|gives|let|help|show|all|both|at|on|between|make|makes|like|need)$/;
