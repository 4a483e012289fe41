/** Whose words a question asks for. */

import {
  ASKING_AUXILIARIES,
  STANCE,
  TOPIC_PREPOSITIONS,
} from '../../../language/lexicon/question-words.ts';
import {
  DOUBTFUL,
  isSpeech,
  isStance,
  SAYING_NOUNS,
  SPEECH_VERBS,
} from '../../../language/lexicon/reporting-verbs.ts';
import { lowerBound } from '../../../language/spans/lower-bound.ts';
import type { Word } from '../../../language/words.ts';
import type { Library } from '../../../library/library.ts';
import type { NameMention } from '../../lookup/lookups.ts';

/**
 * `onlyAsked`: the question can be answered by that speaker's words alone ("what did X say"); `isTopic`: it
 * may as well be about them ("when did X resign").
 */
export type AskedSpeaker = {
  readonly asked: NameMention | null;
  readonly onlyAsked: boolean;
  readonly isTopic: boolean;
  /** The verb of saying or wanting that has the asked as its subject. */
  readonly verb: Word | null;
};

const BESIDE_VERB =
  /ly$|^(?:also|has|had|have|then|once|first|later|ever|even|not|never|now|still)$/;
const DETERMINER = /^(?:the|an?|this|that|these|those|its|his|her|their|any|no)$/;
const OWNED =
  /^(?:position|stance|view|views|opinion|response|reaction|reply|answer|comment|statement|argument|words)/;

/** The name that the question makes the subject of a verb of saying or wanting, or the owner of a position. */
export function askedSpeaker(
  text: string,
  words: readonly Word[],
  mentions: readonly NameMention[],
): AskedSpeaker {
  const auxiliary = words.find(({ key }) => ASKING_AUXILIARIES.has(key));
  const all = mentions.map((mention, place) => namedAt(mention, words, mentions[place + 1]));
  for (const named of all) {
    const { mention: asked } = named;
    if (askedAsOwner(text, named)) return { asked, onlyAsked: true, isTopic: false, verb: null };
    const verb = verbOfSubject(named, auxiliary);
    if (verb !== null) return { asked, onlyAsked: tellsOfSpeech(verb), isTopic: false, verb };
    if (askedAsSource(text, named)) return { asked, onlyAsked: true, isTopic: false, verb: null };
  }
  const led = all.find((named) => isLedBy(text, named));
  return { asked: led?.mention ?? null, onlyAsked: false, isTopic: true, verb: null };
}

/** Whose words are asked for: of one, with those that are named beside it ("China and the US"), or of all where they are to be compared. */
export function whoseWords(
  text: string,
  words: readonly Word[],
  mentions: readonly NameMention[],
  compares: boolean,
): Omit<AskedSpeaker, 'asked'> & { readonly asked: readonly NameMention[] } {
  const first = askedSpeaker(text, words, mentions);
  if (compares && mentions.length > 1)
    return { ...first, asked: mentions, onlyAsked: true, isTopic: false };
  if (first.asked === null) return { ...first, asked: [] };
  const asked = [first.asked];
  for (const mention of mentions) {
    const last = asked.at(-1);
    if (
      last !== undefined &&
      mention.start > last.end &&
      BESIDE.test(text.slice(last.end, mention.start))
    )
      asked.push(mention);
  }
  return { ...first, asked };
}

const BESIDE = /^\s*(?:,|and|&|or|vs\.?|versus)\s+(?:the\s+)?$/iu;

/** A name in the question with the words beside it, as far as they tell whether it is asked. */
type AskedName = {
  readonly mention: NameMention;
  readonly before: readonly Word[];
  readonly after: readonly Word[];
  readonly next: NameMention | undefined;
};

function namedAt(
  mention: NameMention,
  words: readonly Word[],
  next: NameMention | undefined,
): AskedName {
  const from = lowerBound(words.length, (at) => (words[at]?.end ?? 0) <= mention.start);
  const to = lowerBound(words.length, (at) => (words[at]?.start ?? 0) < mention.end);
  const before = words.slice(Math.max(0, from - 2), from);
  return { mention, before, after: words.slice(to, to + 4), next };
}

/** "Does the mayor", "did China": a form of "do" stands right before the name. */
function isLedBy(text: string, { mention, before }: AskedName): boolean {
  const words = before.at(-1)?.key === 'the' ? before : before.slice(-1);
  const [first] = words;
  const lead = text.slice(first?.start ?? mention.start, mention.start);
  return /^(?:did|does|do)\s+(?:the\s+)?$/i.test(lead);
}

/** "China's position": their words alone. */
function askedAsOwner(text: string, { mention, after }: AskedName): boolean {
  const owns =
    /['’]s?$/.test(text.slice(mention.start, mention.end)) ||
    /^['’]s/.test(text.slice(mention.end, mention.end + 2));
  return owns && OWNED.test(after[0]?.key ?? '');
}

/** Whether a verb asks for the speaker's words alone: "say" does, "want" does not. */
function tellsOfSpeech({ key }: Word): boolean {
  const verb = SPEECH_VERBS.get(key);
  return verb !== undefined && !STANCE.has(key) && isSpeech(verb);
}

/** "The report", "a UN report": a form that is as often a noun, and here no verb. */
function isNoun({ key }: Word, before: Word | undefined, isLed: boolean): boolean {
  if (STANCE.has(key)) return false;
  if (DETERMINER.test(before?.key ?? '')) return true;
  const verb = SPEECH_VERBS.get(key);
  return !isLed && verb?.form === 'base' && DOUBTFUL.has(verb.lemma) && !SAYING_NOUNS.has(key);
}

/** The verb of saying or wanting whose subject the name is: "What did China say", "how does China justify". */
function verbOfSubject(
  { mention, before, after, next }: AskedName,
  auxiliary: Word | undefined,
): Word | null {
  const isLed = before.some((word) => ASKING_AUXILIARIES.has(word.key));
  const at = after.findIndex((word, index) => {
    const verb = SPEECH_VERBS.get(word.key);
    const isKnown = STANCE.has(word.key) || (verb && (isSpeech(verb) || isStance(verb)));
    const left = after[index - 1];
    return isKnown && !TOPIC_PREPOSITIONS.has(left?.key ?? '') && !isNoun(word, left, isLed);
  });
  const verb = after[at];
  if (verb === undefined) return null;
  if (!isLed && !after.slice(0, at).every(({ key }) => BESIDE_VERB.test(key))) return null;
  const owner = before.findLast(({ key }) => key !== 'the');
  if (TOPIC_PREPOSITIONS.has(owner?.key ?? '') || isPassive(auxiliary, verb)) return null;
  const isBetween = next !== undefined && next.start > mention.end && next.end <= verb.start;
  return isBetween ? null : verb;
}

/** "What was it called?": nobody is said to have called it so. `auxiliary`: the first of the question. */
function isPassive(auxiliary: Word | undefined, verb: Word): boolean {
  const stands = auxiliary !== undefined && auxiliary.end <= verb.start;
  const isPast = SPEECH_VERBS.get(verb.key)?.form === 'past';
  return stands && isPast && /^(?:is|are|was|were)$/.test(auxiliary.key);
}

/** "According to China". */
function askedAsSource(text: string, { mention, before }: AskedName): boolean {
  const [first] = before;
  const lead = text
    .slice(first?.start ?? 0, mention.start)
    .trim()
    .toLowerCase();
  return /^(?:according to|in the words of|from)$/.test(lead);
}

/** "The judge" may be one of several, so that their words alone are no filter. */
export const isNamed =
  (library: Library) =>
  (id: string): boolean =>
    !['unnamed', 'group'].includes(library.speakers.get(id)?.type ?? 'unnamed');
