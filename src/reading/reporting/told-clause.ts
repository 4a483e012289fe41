/** A second verb of what is told, not of who tells it: "She said her tailor had wept and told her". */
import type { Cue } from '../../language/lexicon/reporting-verbs.ts';
import type { Phrase } from '../structure/noun-phrases.ts';
import type { Token } from '../structure/tokens.ts';
import { isAdverb, isAuxiliary, isBreak, isNominal, isVerb } from '../structure/word-class.ts';
import type { Saying } from './reporting-clause.ts';
import { mainSubject, type Sentence } from './subjects.ts';
import { thatAfter } from './that-clause.ts';
import type { VerbGroup } from './verb-group.ts';

/** The hearer whom nobody is to himself: "she … told her"; behind a name either is. */
const OWN_HEARER: Readonly<Record<string, RegExp>> = {
  he: /^him$/,
  she: /^her$/,
  they: /^them$/,
  i: /^me$/,
};

const word = (token: Token | undefined): string => token?.lower ?? '';

/** Whom the clause is about that is told, "(that) her tailor had wept": what opens right behind the verb of saying. */
function subjectTold({ tokens }: Sentence, last: Saying, to: number): Phrase | null {
  const how = word(tokens[last.verb.to]) === 'how' ? last.verb.to : -1;
  const that = Math.max(thatAfter(tokens, last.verb.to, to), how);
  const isThat = that >= 0;
  const from = isThat ? that + 1 : last.verb.to;
  const subject = mainSubject({ tokens, from, to });
  if (!subject || (subject.from !== from && !isThat)) return null;
  let behind = subject.to;
  while (isAdverb(tokens[behind])) behind++;
  const verb = tokens[behind];
  return isVerb(verb) || isAuxiliary(verb) || (isThat && isBreak(verb)) ? subject : null;
}

/**
 * The subject of the told clause, where tense or hearer tells that the verb goes on with it: "claimed that
 * Vik had passed it and had told", "recalls that he looked at it and told", "she said he wept and told her".
 */
export function subjectToldOf(
  s: Sentence,
  last: Saying,
  { from }: VerbGroup,
  cue: Cue,
): Phrase | null {
  if (last.order !== 'subject-verb' || last.verb.to >= from) return null;
  const { tokens } = s;
  const isSimple = last.verb.to - last.verb.from === 1;
  const isBefore =
    isSimple && /^(?:past|ing)$/.test(last.cue.form) && /^(?:had|would)$/.test(word(tokens[from]));
  const isPast =
    isSimple && last.cue.form === 'third' && cue.form === 'past' && !isAuxiliary(tokens[from]);
  const isMemory = last.cue.lemma === 'recall';
  const isOther = isToldTo(s, last, from);
  if (isBefore || isPast || isOther || isMemory) return subjectTold(s, last, from);
  const mayLead =
    isSimple && last.cue.form === 'past' && cue.form === 'past' && opensWords(tokens, from, cue);
  const told = mayLead ? subjectTold(s, last, from) : null;
  return told && actsFirst(tokens, told) ? told : null;
}

/** How far behind a verb, over its hearer, the marks stand that it leads to. */
const LEAD = 8;

/** Whether a comma or colon and marks follow a verb: "told shopkeepers: “…”". */
function leadsToWords(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb + 1; at < verb + LEAD; at++) {
    if (tokens[at + 1]?.kind === 'quotation') return /^[,:]$/.test(tokens[at]?.text ?? '');
    if (isBreak(tokens[at])) return false;
  }
  return false;
}

/** What begins talk: whoever added something has spoken before. */
const OPENING = /^(?:say|tell|ask|reply|answer|whisper|shout|yell|cry|scream|warn|write)$/;

/** "Shouted at him: “…”": whether a verb of saying leads to the words themselves. */
export const opensWords = (tokens: readonly Token[], verb: number, { lemma }: Cue): boolean =>
  OPENING.test(lemma) && leadsToWords(tokens, verb);

/** What is or shall be, and what was done to somebody, leads to no words of his. */
const STATE = /^(?:is|are|was|were|be|been|would|should|will|could|can|may|might)$/;

/** "He came to her and said": somebody who does something and then speaks. */
const actsFirst = (tokens: readonly Token[], { to }: Phrase): boolean =>
  ![tokens[to], tokens[to + 1]].some((one) => STATE.test(word(one)));

/** Whether the verb at `from` names as its hearer whoever says `last`: "she said … and told her". */
function isToldTo({ tokens }: Sentence, { subject }: Saying, from: number): boolean {
  let verb = from;
  while (isAuxiliary(tokens[verb]) || isAdverb(tokens[verb])) verb++;
  return isHearer(tokens[verb + 1], tokens[subject.to - 1]) && !isNominal(tokens[verb + 2]);
}

/** Is it told to whoever tells of it: "her" of "she", and whichever of a name? */
export const isHearer = (hearer: Token | undefined, teller: Token | undefined): boolean =>
  (OWN_HEARER[word(teller)] ?? /^(?:him|her|me)$/).test(word(hearer));

/**
 * Who tells it stands aside of the clause that goes on: "He turned to the page, she said, and told her", "Later, she
 * said, he wept and told her", "An officer, she said, came to the door and said: “…”".
 */
export function subjectAroundAside(
  s: Sentence,
  last: Saying,
  { from }: VerbGroup,
  cue: Cue,
): Phrase | null {
  const isAside = isBreak(s.tokens[last.from - 1]) && isBreak(s.tokens[last.to]);
  if (!isAside || last.to >= from) return null;
  const behind = mainSubject({ ...s, from: last.to + 1, to: from });
  const opens = behind?.from === last.to + 1 && isVerb(s.tokens[behind.to]);
  if (opens && leadsToWords(s.tokens, from)) return behind;
  const before = mainSubject({ ...s, to: last.from - 1 });
  const isParted = before?.to === last.from - 1 && goesOn(s.tokens, last.to + 1);
  const isWhole = before !== null && isVerb(s.tokens[before.to]);
  const isOther = isToldTo(s, last, from);
  const speaks = opensWords(s.tokens, from, cue);
  const isPast = last.cue.form === 'third' && cue.form === 'past';
  if (isParted && (isOther || speaks)) return before;
  if (isWhole && (isOther || (speaks && isPast))) return before;
  return null;
}

/** "…, had gone home", "…, slipped": what somebody did, not what is or shall be. */
const goesOn = (tokens: readonly Token[], at: number): boolean =>
  (isVerb(tokens[at]) || word(tokens[at]) === 'had') && !STATE.test(word(tokens[at]));
