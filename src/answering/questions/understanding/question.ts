/** What a question asks for: kind of answer, whose words, about what. */

import { bareText } from '../../../language/bare-text.ts';
import {
  ASKED_UNITS,
  ASKS,
  CHANGED,
  EMPTY_IN_CHAT,
  KINDS,
  SCAFFOLD,
} from '../../../language/lexicon/question-words.ts';
import { firstTouching } from '../../../language/spans/ranges.ts';
import type { Range } from '../../../language/spans/span.ts';
import { type Word, wordsOf } from '../../../language/words.ts';
import type { Term } from '../../../library/packed/packed-terms.ts';
import { withLike } from '../../lookup/held.ts';
import type { NameMention, PreparedLibrary } from '../../lookup/lookups.ts';
import { mentionsIn } from '../../lookup/name-index.ts';
import { isKnownTerm, termsOf } from '../../lookup/terms.ts';
import { countStatements } from '../../lookup/who-is-meant.ts';
import { isNamed, whoseWords } from './asked-speaker.ts';

export type QuestionKind = (typeof KINDS)[number][0] | 'other';

export type Question = {
  readonly text: string;
  readonly kind: QuestionKind;
  /** Whose words are asked for; none where a fact is. */
  readonly asked: readonly NameMention[];
  /** The asked are only the subject of a question with "do": it may as well be about them. */
  readonly isLed: boolean;
  /** The question can be answered by the asked speaker's words alone ("what did X say"). */
  readonly onlyAsked: boolean;
  /** The verb of saying whose subject the asked are. */
  readonly verb: Range | null;
  /** What it is about, without the asked speaker and words that only make it a question. */
  readonly topic: readonly Term[];
  /** The topic without what is named. */
  readonly core: readonly Term[];
  /** Names that no article holds. */
  readonly unknownNames: readonly Range[];
  /** The noun after "how many", and other words for it. */
  readonly counted: ReadonlySet<string>;
  readonly age: boolean;
  readonly money: boolean;
  /** What stands behind the number that is sought, where the question does not say: "how long". */
  readonly unit: RegExp | null;
  /** Asks what somebody wants done. */
  readonly wants: boolean;
  /** The newest state of things is asked for. */
  readonly latest: boolean;
  /** What was otherwise before is asked for. */
  readonly changes: boolean;
  /** Several sides, papers or people are asked about. */
  readonly several: boolean;
  /** Everything that the question names. */
  readonly mentions: readonly NameMention[];
};

/** Reads a question as people type them: without marks, in small letters, in a hurry. */
export function readQuestion(text: string, library: PreparedLibrary): Question {
  const words = wordsOf(text);
  const mentions = mentionsIn(text, library);
  const kind = kindOf(text);
  const { asked, verb, ...named } = whoseWords(text, words, mentions, ASKS.compares.test(text));
  const hasName = asked.some(
    ({ party, speakers }) => party !== null || speakers.some(isNamed(library)),
  );
  const isOpen = ['other', 'why', 'where'].includes(kind);
  const mayBeAlone = named.onlyAsked && hasName;
  const terms = termsOf(text, library);
  const topic = terms.filter(
    (term) =>
      !SCAFFOLD.has(term.key) &&
      !EMPTY_IN_CHAT.has(term.key) &&
      !CHANGED.test(term.key) &&
      (named.isTopic || !asked.some((mention) => isPartOf(term, mention))) &&
      !(term.start === verb?.start && (mayBeAlone || !named.onlyAsked)) &&
      !isQuestionWord(term.key),
  );
  // "Did X say anything?" asks for X's words, "did X say that it rained?" for whoever says so.
  const onlyAsked = mayBeAlone && (isOpen || (kind === 'whether' && topic.length === 0));
  return {
    text,
    kind,
    asked,
    isLed: named.isTopic,
    onlyAsked,
    verb: mayBeAlone ? verb : null,
    topic,
    core: topic.filter((term) => !mentions.some((mention) => isPartOf(term, mention))),
    unknownNames: unknownNames(text, words, terms, mentions, library),
    counted: countedNoun(kind, words, topic),
    age: ASKS.age.test(text),
    money: ASKS.money.test(text),
    unit: ASKED_UNITS.find(([asks]) => asks.test(text))?.[1] ?? null,
    wants: ASKS.wants.test(text),
    latest: ASKS.latest.test(text),
    changes: ASKS.changes.test(text),
    several: ASKS.compares.test(text) || ASKS.several.test(text),
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
  const counted = words.slice(how + 2, how + 4);
  return new Set(
    topic
      .filter(({ start }) => counted.some((word) => word.start === start))
      .flatMap(({ term }) => withLike(term)),
  );
}

/** "Who", "why'd", "wouldn't". */
const isQuestionWord = (key: string): boolean =>
  /^(?:who|what|when|where|why|how|which)(?:'(?:s|d|re|ll|ve))?$|n't$/.test(key);

const isPartOf = (range: Range, mention: Range): boolean =>
  mention.start <= range.start && range.end <= mention.end;

/** The first kind that the words tell. */
function kindOf(asked: string): QuestionKind {
  const text = bareText(asked.toLowerCase().replaceAll('’', "'").replace(/\s+/gu, ' '));
  const told = text.replace(WHAT_WHEN, '$1');
  return KINDS.find(([, pattern]) => pattern.test(told))?.[0] ?? 'other';
}

/** "What did X say when he lost" asks for no time. */
const WHAT_WHEN =
  /^((?:what|which) (?:did|does|do|has|have|had|is|was|were|are|will|would)\b.*?) (?:when|where)\b.*$/u;

/** Capitalised words, and states and organisations, that stand nowhere in the articles. */
function unknownNames(
  text: string,
  words: readonly Word[],
  terms: readonly Term[],
  mentions: readonly NameMention[],
  library: PreparedLibrary,
): readonly Range[] {
  const isUnquoted = (at: number): boolean =>
    mentions.some((mention) => mention.start === at && countStatements(mention, library) === 0);
  const parties = terms.filter(
    ({ term, start }) =>
      term.startsWith('party ') && !isKnownTerm(term, library) && isUnquoted(start),
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
