/** Whose words a question asks for. */

import { lowerBound } from '../../../language/spans/lower-bound.ts';
import type { Word } from '../../../language/words.ts';
import type { Library } from '../../../library/library.ts';
import type { Mention } from '../../lookup/name-index.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs of saying. */
export const SAYING =
  set(`say says said saying tell told claim claims claimed argue argues argued respond responds
  responded reply replies replied react reacts reacted comment comments commented call calls called mention
  mentions mentioned state stated announce announced declare think thinks thought believe believes answer
  answered describe describes described explain explains explained quote quoted speak talk insist insists
  insisted complain complained promise promised demand demands demanded warn warned criticise criticize
  accuse accused`);
/** Verbs of wanting and holding: the party's own words answer best, the narration may. */
export const STANCE =
  set(`want wants wanted justify justifies justified support supports oppose opposes defend defends
  reject rejects plan plans intend hope hopes ask asks see sees view views feel feels expect position stance
  offer offers`);

/**
 * `onlyAsked`: the question can be answered by that speaker's words alone ("what did X say"); `isTopic`: it
 * may as well be about them ("when did X resign").
 */
export type AskedSpeaker = {
  readonly asked: Mention | null;
  readonly onlyAsked: boolean;
  readonly isTopic: boolean;
};

const AUXILIARIES = set('did does do has have would is are was were');
const BESIDE_VERB =
  /ly$|^(?:also|has|had|have|then|once|first|later|ever|even|not|never|now|still)$/;
const PREPOSITION = set('in on at about with for to by from against between over under');
const OWNED =
  /^(?:position|stance|view|views|opinion|response|reaction|reply|answer|comment|statement|argument|words)/;

/** The name that the question makes the subject of a verb of saying or wanting, or the owner of a position. */
export function askedSpeaker(
  text: string,
  words: readonly Word[],
  mentions: readonly Mention[],
): AskedSpeaker {
  const auxiliary = words.find(({ key }) => AUXILIARIES.has(key));
  const all = mentions.map((mention, place) => namedAt(mention, words, mentions[place + 1]));
  for (const named of all) {
    const found =
      askedAsOwner(text, named) ?? askedAsSubject(named, auxiliary) ?? askedAsSource(text, named);
    if (found !== null) return { asked: named.mention, onlyAsked: found, isTopic: false };
  }
  const led = all.find((named) => isLedBy(text, named));
  return { asked: led?.mention ?? null, onlyAsked: false, isTopic: true };
}

/** A name in the question with the words beside it, as far as they tell whether it is asked. */
type Named = {
  readonly mention: Mention;
  readonly before: readonly Word[];
  readonly after: readonly Word[];
  readonly next: Mention | undefined;
};

function namedAt(mention: Mention, words: readonly Word[], next: Mention | undefined): Named {
  const from = lowerBound(words.length, (at) => (words[at]?.end ?? 0) <= mention.start);
  const to = lowerBound(words.length, (at) => (words[at]?.start ?? 0) < mention.end);
  const before = words.slice(Math.max(0, from - 2), from);
  return { mention, before, after: words.slice(to, to + 4), next };
}

/** "Does the mayor", "did China": a form of "do" stands right before the name. */
function isLedBy(text: string, { mention, before }: Named): boolean {
  const words = before.at(-1)?.key === 'the' ? before : before.slice(-1);
  const [first] = words;
  const lead = text.slice(first?.start ?? mention.start, mention.start);
  return /^(?:did|does|do)\s+(?:the\s+)?$/i.test(lead);
}

/** "China's position": their words alone. */
function askedAsOwner(text: string, { mention, after }: Named): boolean | null {
  const owns =
    /['’]s?$/.test(text.slice(mention.start, mention.end)) ||
    /^['’]s/.test(text.slice(mention.end, mention.end + 2));
  return owns && OWNED.test(after[0]?.key ?? '') ? true : null;
}

/** "What did China say", "how does China justify": only a verb of saying asks for their words alone. */
function askedAsSubject(
  { mention, before, after, next }: Named,
  auxiliary: Word | undefined,
): boolean | null {
  const isLed = before.some((word) => AUXILIARIES.has(word.key));
  const verb = after.find(
    (word, index) =>
      (SAYING.has(word.key) || STANCE.has(word.key)) &&
      !PREPOSITION.has(after[index - 1]?.key ?? ''),
  );
  const between = verb === undefined ? null : after.slice(0, after.indexOf(verb));
  if (verb === undefined || !(isLed || between?.every(({ key }) => BESIDE_VERB.test(key))))
    return null;
  const owner = before.findLast(({ key }) => key !== 'the');
  if (PREPOSITION.has(owner?.key ?? '') || isPassive(auxiliary, verb)) return null;
  const isBetween = next !== undefined && next.start > mention.end && next.end <= verb.start;
  return isBetween ? null : SAYING.has(verb.key);
}

/** "What was it called?": nobody is said to have called it so. `auxiliary`: the first of the question. */
function isPassive(auxiliary: Word | undefined, verb: Word): boolean {
  const stands = auxiliary !== undefined && auxiliary.end <= verb.start;
  return (
    stands && /(?:ed|said|told)$/.test(verb.key) && /^(?:is|are|was|were)$/.test(auxiliary.key)
  );
}

/** "According to China". */
function askedAsSource(text: string, { mention, before }: Named): boolean | null {
  const [first] = before;
  const lead = text
    .slice(first?.start ?? 0, mention.start)
    .trim()
    .toLowerCase();
  return /^(?:according to|in the words of|from)$/.test(lead) ? true : null;
}

/** "The judge" may be one of several, so that their words alone are no filter. */
export const isNamed =
  (library: Library) =>
  (id: string): boolean =>
    !['unnamed', 'group'].includes(library.speakers.get(id)?.type ?? 'unnamed');
