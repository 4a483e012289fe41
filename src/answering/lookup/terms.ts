/**
 * What a text is about: stems of its content words, and one term for each state or organisation
 * whatever its name there ("Beijing", "Chinese"). How much a term tells is its idf in the library.
 */

import { isStopWord } from '../../language/lexicon/stop-words.ts';
import { firstTouching } from '../../language/spans/ranges.ts';
import type { Range } from '../../language/spans/span.ts';
import { stemOf as searchStem } from '../../language/stemming/stems.ts';
import { type Word, wordsOf } from '../../language/words.ts';
import type { LibraryArticle } from '../../library/library.ts';
import { createKeeper, madeOnce } from '../../library/packed/keeper.ts';
import { type PackedTerms, packTerms, type Term } from '../../library/packed/packed-terms.ts';
import type { Speaker } from '../../reading/speaker.ts';
import { paragraphAt } from '../article-view.ts';
import {
  type NamedLibrary,
  type NameMention,
  type PreparedLibrary,
  remembered,
  type Tables,
} from './lookups.ts';
import { mentionsAmong, mentionsIn } from './name-index.ts';

const stems = new Map<string, string>();
const MOST_STEMS = 200_000;

/** The stem of a folded word; number words and ordinals become digits. */
export function stemOf(key: string): string {
  const known = stems.get(key);
  if (known !== undefined) return known;
  const stem = NUMBERS.get(key) ?? searchStem(key.replace(/'s$/, ''));
  const plain = /^\d+(?:st|nd|rd|th)$/.test(stem) ? stem.replace(/\D+$/, '') : stem;
  if (stems.size > MOST_STEMS) stems.clear();
  stems.set(key, plain);
  return plain;
}

const CARDINALS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';
const NUMBERS = new Map(
  [CARDINALS, ORDINALS].flatMap((list) =>
    list.split(' ').map((word, value): [string, string] => [word, String(value)]),
  ),
);

/** The terms of a text, in order; offsets are into the whole text. */
export const termsOf = (text: string, library: NamedLibrary, range?: Range): readonly Term[] =>
  termsAmong(wordsOf(text, range?.start, range?.end), text, library, range);

function termsAmong(
  words: readonly Word[],
  text: string,
  library: NamedLibrary,
  range?: Range,
): readonly Term[] {
  const parties = mentionsAmong(words, text, library, range).flatMap((mention) =>
    mention.party === null ? partiesOfRole(text, mention, library) : [mention],
  );
  const named = parties.map(
    ({ start, end, party }): Term => ({ start, end, term: `party ${party}`, key: party ?? '' }),
  );
  const plain = words
    .filter((word) => !isStopWord(word.key) && !firstTouching(parties, word))
    .map(({ start, end, key }): Term => ({ start, end, term: stemOf(key), key }));
  return [...named, ...plain].sort((a, b) => a.start - b.start);
}

/** "The representative of China": a name that is a role names whom it is for. */
function partiesOfRole(
  text: string,
  mention: Range,
  library: NamedLibrary,
): readonly NameMention[] {
  const of = /\b(?:of|for|from) (?:the )?(?=\p{Lu})/u.exec(text.slice(mention.start, mention.end));
  if (of === null) return [];
  const start = mention.start + of.index + of[0].length;
  return mentionsIn(text, library, { start, end: mention.end }).filter(
    ({ party }) => party !== null,
  );
}

/** The terms of a stretch of an article; a paragraph's are found once. */
export function termsIn(
  article: LibraryArticle,
  library: NamedLibrary,
  range: Range,
): readonly Term[] {
  const paragraph = paragraphAt(article, range.start);
  return paragraph === null || range.end > paragraph.end
    ? termsOf(article.text, library, range)
    : articleTerms(article, library).termsIn(range);
}

/** The stems of all words of a stretch of an article, in order; a paragraph's are found once. */
export function stemsIn(
  article: LibraryArticle,
  library: NamedLibrary,
  range: Range,
): readonly string[] {
  const paragraph = paragraphAt(article, range.start);
  return paragraph === null || range.end > paragraph.end
    ? stemsOf(wordsOf(article.text, range.start, range.end))
    : articleTerms(article, library).stemsIn(range);
}

export const stemsOf = (words: readonly Word[]): readonly string[] =>
  words.map(({ key }) => stemOf(key));

const MOST_WORDS = 1_500_000;
const keepTerms = createKeeper(MOST_WORDS);

/** Those of all paragraphs; they stay longer than the reading. */
const articleTerms = (article: LibraryArticle, library: NamedLibrary): PackedTerms =>
  madeOnce(library.lookups.memos.terms, article, () => {
    const { text, reading } = article;
    const found = reading.paragraphs.map((paragraph) => {
      const words = wordsOf(text, paragraph.start, paragraph.end);
      const stems = words.map(({ start, key }) => ({ start, stem: stemOf(key) }));
      return { terms: termsAmong(words, text, library, paragraph), stems };
    });
    const terms = packTerms(
      found.flatMap(({ terms }) => terms),
      found.flatMap(({ stems }) => stems),
    );
    keepTerms(terms, terms.words);
    return terms;
  });

/** The terms of an article's title, each once. */
export const termsOfTitle = (article: LibraryArticle, library: NamedLibrary): ReadonlySet<string> =>
  remembered(library.lookups.memos.termsOfTitles, article, () => setOf(article.name, library));

/** The terms of a speaker's name and office, each once. */
export const termsOfSpeaker = (speaker: Speaker, library: NamedLibrary): ReadonlySet<string> =>
  remembered(library.lookups.memos.termsOfSpeakers, speaker, () =>
    setOf(`${speaker.name} ${speaker.role ?? ''}`, library),
  );

const setOf = (text: string, library: NamedLibrary): ReadonlySet<string> =>
  new Set(termsOf(text, library).map(({ term }) => term));

/** Enough passages to know how common a word is; a bigger library is not read whole for it. */
export const SAMPLE = 1500;
const PASSAGES_A_STEP = 20;

/** The table `frequencies`. */
export function* countTerms(library: NamedLibrary): Generator<void, Tables['frequencies']> {
  const counts = new Map<string, number>();
  for (const { id, article: key, span } of library.passages[Symbol.iterator]().take(SAMPLE)) {
    const article = library.articles.get(key);
    const terms = article === undefined ? [] : termsIn(article, library, span);
    for (const term of new Set(terms.map(({ term }) => term))) {
      counts.set(term, (counts.get(term) ?? 0) + 1);
    }
    if (id % PASSAGES_A_STEP === 0) yield;
  }
  return counts;
}

/** How much a term tells: log(1 + (N - n + .5) / (n + .5)), as in BM25, over the library's passages. */
export function idf(term: string, library: PreparedLibrary): number {
  const passages = Math.min(SAMPLE, library.passages.length);
  const count = library.lookups.frequencies.get(term) ?? 0;
  return Math.log(1 + (passages - count + 0.5) / (count + 0.5));
}

/** Does any passage of the sample hold the term? */
export const isKnownTerm = (term: string, library: PreparedLibrary): boolean =>
  library.lookups.frequencies.has(term);
