/** What a question asks for: kind of answer, whose words, about what. */

import { LOADED, SCAFFOLD } from '../../../language/lexicon/question-words.ts';
import { firstTouching } from '../../../language/spans/ranges.ts';
import type { Range } from '../../../language/spans/span.ts';
import { type Word, wordsOf } from '../../../language/words.ts';
import type { Mention, PreparedLibrary, Term } from '../../lookup/lookups.ts';
import { mentionsIn } from '../../lookup/name-index.ts';
import { isKnownTerm, termsOf } from '../../lookup/terms.ts';
import { askedSpeaker, isNamed } from './asked-speaker.ts';

export type QuestionKind = 'who' | 'when' | 'where' | 'how-many' | 'why' | 'said' | 'other';

export type Question = {
  readonly text: string;
  readonly kind: QuestionKind;
  /** Whose words are asked for; null where a fact is. */
  readonly asked: Mention | null;
  /** The question can be answered by the asked speaker's words alone ("what did X say"). */
  readonly onlyAsked: boolean;
  /** What it is about, without the asked speaker and words that only make it a question. */
  readonly topic: readonly Term[];
  /** Names that no article holds. */
  readonly unknownNames: readonly Range[];
  /** Terms that the answer need not hold: the noun after "how many". */
  readonly soft: ReadonlySet<string>;
  /** Words with a judgement in them that the sources do not use. */
  readonly loaded: readonly Range[];
  /** Everything that the question names. */
  readonly mentions: readonly Mention[];
};

/** Reads a question as people type them: without marks, in small letters, in a hurry. */
export function readQuestion(text: string, library: PreparedLibrary): Question {
  const words = wordsOf(text);
  const mentions = mentionsIn(text, library);
  const kind = kindOf(words);
  const { asked, verb, ...named } = askedSpeaker(text, words, mentions);
  const hasName = asked !== null && (asked.party !== null || asked.speakers.some(isNamed(library)));
  const onlyAsked = named.onlyAsked && hasName && ['other', 'why'].includes(kind);
  const terms = termsOf(text, library);
  const topic = terms.filter(
    (term) =>
      !SCAFFOLD.has(term.key) &&
      !(isPartOf(term, asked) && !named.isTopic) &&
      !(term.start === verb?.start && (onlyAsked || !named.onlyAsked)) &&
      !isQuestionWord(term.key),
  );
  return {
    text,
    kind: onlyAsked ? 'said' : kind,
    asked,
    onlyAsked,
    topic: topic.filter(({ key, term }) => !LOADED.has(key) || isKnownTerm(term, library)),
    unknownNames: unknownNames(text, words, terms, mentions, library),
    soft: countedNoun(kind, words, topic),
    loaded: terms.filter(({ key, term }) => LOADED.has(key) && !isKnownTerm(term, library)),
    mentions,
  };
}

/** "How many countries …": the answer says the number, often of another word ("193-member"). */
function countedNoun(
  kind: QuestionKind,
  words: readonly Word[],
  topic: readonly Term[],
): ReadonlySet<string> {
  const how = words.findIndex((word) => word.key === 'how');
  if (kind !== 'how-many' || how < 0) return new Set();
  const counted = words.slice(how + 2, how + 3);
  return new Set(
    topic
      .filter(({ start }) => counted.some((word) => word.start === start))
      .map(({ term }) => term),
  );
}

const isQuestionWord = (key: string): boolean =>
  /^(?:who|what|when|where|why|how|which)(?:'s)?$/.test(key);

const isPartOf = (range: Range, mention: Mention | null): boolean =>
  mention !== null && mention.start <= range.start && range.end <= mention.end;

function kindOf(words: readonly Word[]): QuestionKind {
  const keys = words.map((word) => word.key);
  const at = (word: string): number => keys.indexOf(word);
  if (
    at('how') >= 0 &&
    ['many', 'much', 'old', 'long', 'often'].includes(keys[at('how') + 1] ?? '')
  ) {
    return 'how-many';
  }
  if (
    keys.some((key) => /^when(?:'s)?$/.test(key)) ||
    /what (?:year|day|date|month|time)/.test(keys.join(' '))
  ) {
    return 'when';
  }
  if (keys.some((key) => /^where(?:'s)?$/.test(key))) return 'where';
  if (at('why') >= 0) return 'why';
  return keys.some((key) => /^who(?:'s|m|se)?$/.test(key)) ? 'who' : 'other';
}

/** Capitalised words, and states and organisations, that stand nowhere in the articles. */
function unknownNames(
  text: string,
  words: readonly Word[],
  terms: readonly Term[],
  mentions: readonly Mention[],
  library: PreparedLibrary,
): readonly Range[] {
  const unquoted = new Set(
    mentions.flatMap(({ start, speakers }) => (speakers.length === 0 ? [start] : [])),
  );
  const parties = terms.filter(
    ({ term, start }) =>
      term.startsWith('party ') && !isKnownTerm(term, library) && unquoted.has(start),
  );
  const termAt = new Map(terms.map((term) => [term.start, term]));
  const typedBig =
    words.length > 3 && words.every((word) => /^\P{Ll}/u.test(text[word.start] ?? ''));
  const names = words.filter((word, index) => {
    const first = text[word.start] ?? '';
    if (index === 0 || typedBig || !/\p{Lu}/u.test(first) || word.key === 'i') return false;
    if (firstTouching(mentions, word)) return false;
    const term = termAt.get(word.start);
    return term !== undefined && !isKnownTerm(term.term, library) && !SCAFFOLD.has(word.key);
  });
  return joinNeighbours(text, [...parties, ...names]);
}

function joinNeighbours(text: string, ranges: readonly Range[]): readonly Range[] {
  const joined: { start: number; end: number }[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && /^[\s.-]*$/.test(text.slice(last.end, range.start)))
      last.end = range.end;
    else joined.push({ start: range.start, end: range.end });
  }
  return joined;
}
