/** Whose words a question asks for. */
import type { Library } from '../library/library.ts';
import type { Word } from '../reading/words.ts';
import type { Mention } from './names.ts';

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
  for (const mention of mentions) {
    const found =
      askedAsOwner(text, words, mention) ??
      askedAsSubject(words, mention, mentions) ??
      askedAsSource(text, words, mention);
    if (found !== null) return { asked: mention, onlyAsked: found, isTopic: false };
  }
  const led = mentions.find((mention) =>
    /\b(?:did|does|do)\s+(?:the\s+)?$/i.test(text.slice(0, mention.start)),
  );
  return { asked: led ?? null, onlyAsked: false, isTopic: true };
}

/** "China's position": their words alone. */
function askedAsOwner(text: string, words: readonly Word[], mention: Mention): boolean | null {
  const owns =
    /['’]s?$/.test(text.slice(mention.start, mention.end)) ||
    /^['’]s/.test(text.slice(mention.end));
  const noun = words.find((word) => word.start >= mention.end)?.key ?? '';
  return owns && OWNED.test(noun) ? true : null;
}

/** "What did China say", "how does China justify": only a verb of saying asks for their words alone. */
function askedAsSubject(
  words: readonly Word[],
  mention: Mention,
  mentions: readonly Mention[],
): boolean | null {
  const before = words.filter((word) => word.end <= mention.start).slice(-2);
  const after = words.filter((word) => word.start >= mention.end).slice(0, 4);
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
  if (PREPOSITION.has(owner?.key ?? '') || isPassive(words, verb)) return null;
  const isBetween = (other: Mention): boolean =>
    other.start > mention.end && other.end <= verb.start;
  return mentions.some(isBetween) ? null : SAYING.has(verb.key);
}

/** "What was it called?": nobody is said to have called it so. */
function isPassive(words: readonly Word[], verb: Word): boolean {
  const auxiliary = words.find(({ key, end }) => end <= verb.start && AUXILIARIES.has(key));
  return /(?:ed|said|told)$/.test(verb.key) && /^(?:is|are|was|were)$/.test(auxiliary?.key ?? '');
}

/** "According to China". */
function askedAsSource(text: string, words: readonly Word[], mention: Mention): boolean | null {
  const [first] = words.filter((word) => word.end <= mention.start).slice(-2);
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
