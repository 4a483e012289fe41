/**
 * Does a sentence lean on what stands before it? "She based it on a study", "But that figure …", "Dahl
 * denied the accusation". Told by its first words, and by nouns that stand for something said before.
 */

import { SAYING_NOUNS } from '../../language/lexicon/reporting-verbs.ts';

const words = (list: string): string => list.trim().split(/\s+/).join('|');
const phrases = (list: string): string =>
  list
    .trim()
    .split(/\s*\|\s*/)
    .join('|');

/** First words that go on from something, or stand for it. */
const GOING_ON = words(`
  and but or nor so yet still then thus hence therefore however instead otherwise moreover furthermore besides
  nevertheless nonetheless similarly likewise conversely consequently accordingly also
  he she it they him them his her hers its their theirs this that these those such both neither either`);
const GOING_ON_PHRASES = phrases(`
  even so | as a result | in turn | at the same time | on the contrary | in (?:response|return|contrast)(?! to) |
  by contrast | for example | for instance | for that | since then | (?:because of|despite|without) (?:this|that) |
  each side | (?:one|all|some|most|none|each) of them | the (?:former|latter|two|same|others?) | (?:yes|no)(?=[,.!])`);
const STARTS = new RegExp(`^(?:${GOING_ON}|${GOING_ON_PHRASES})(?![\\p{L}\\p{N}])`, 'iu');
/** "This week", "those who", "neither Grayson nor his lawyer" bring with them what they mean. */
const TOLD = new RegExp(
  `^(?:this (?:week|month|year|morning|afternoon|evening|weekend|spring|summer|autumn|fall|winter)\\b|` +
    `those (?:who|whose)\\b|(?:both|either|neither)\\b.{1,60}?\\b(?:and|n?or)\\b)`,
  'iu',
);

/** What is said, what is put forward without a word for saying, and what is given as a number: any may be spoken of later as known. */
const SAYINGS = words(`
  ${[...SAYING_NOUNS].join(' ')}
  criticism proposal offer request question answer reply decision move idea charge`);
const FIGURES = words('figure number estimate total sum amount percentage');
const POINTED_AT = `${SAYINGS}|${words('view step approach notion word phrase')}`;
const NAMED_BEHIND = words('of that to from by for about on over against in with who which made');
const STANDS_FOR = new RegExp(
  `\\b(?:(?:that|this|these|those|such an?)\\s+(?:${POINTED_AT})|(?:the|his|her|its|their)\\s+(?:${SAYINGS})|` +
    `(?:that|this|the|his|her|its|their)\\s+(?:(?:true|real|actual|correct)\\s+)?(?<figure>${FIGURES}))` +
    `s?\\b(?!\\s+(?:${NAMED_BEHIND})\\b)`,
  'iu',
);

const OPENING = /^[^\p{L}\p{N}]+/u;

/** Whether a sentence leans on what stands before it. */
export function leans(sentence: string): boolean {
  const text = sentence.replace(OPENING, '');
  return (STARTS.test(text) && !TOLD.test(text)) || standsForMore(text);
}

/** Whether a noun stands for something that the sentence itself has not told before it. */
function standsForMore(text: string): boolean {
  const found = STANDS_FOR.exec(text);
  if (found === null) return false;
  const before = text.slice(0, found.index);
  return found.groups?.figure === undefined ? !/["“”]/.test(before) : !/\d/.test(before);
}
