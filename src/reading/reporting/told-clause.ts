/** A second verb of what is told, not of who tells it: "She said her tailor had wept and told her". */
import type { Cue } from '../../language/lexicon/reporting-verbs.ts';
import type { Phrase } from '../structure/noun-phrases.ts';
import type { Token } from '../structure/tokens.ts';
import { isAdverb, isAuxiliary, isBreak, isNominal, isVerb } from '../structure/word-class.ts';
import type { Saying } from './reporting-clause.ts';
import { mainSubject, type Sentence } from './subjects.ts';
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
function subjectTold({ tokens }: Sentence, { verb }: Saying, to: number): Phrase | null {
  const isThat = word(tokens[verb.to]) === 'that';
  const from = isThat ? verb.to + 1 : verb.to;
  const subject = mainSubject({ tokens, from, to });
  const behind = tokens[subject?.to ?? to];
  const goesOn = isVerb(behind) || isAuxiliary(behind) || (isThat && isBreak(behind));
  return subject?.from === from && goesOn ? subject : null;
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
    isSimple && last.cue.form === 'past' && /^(?:had|would)$/.test(word(tokens[from]));
  const isPast =
    isSimple && last.cue.form === 'third' && cue.form === 'past' && !isAuxiliary(tokens[from]);
  const isMemory = last.cue.lemma === 'recall';
  const isOther = isToldTo(s, last, from);
  return isBefore || isPast || isOther || isMemory ? subjectTold(s, last, from) : null;
}

/** Whether the verb at `from` names as its hearer whoever says `last`: "she said … and told her". */
function isToldTo({ tokens }: Sentence, { subject }: Saying, from: number): boolean {
  let verb = from;
  while (isAuxiliary(tokens[verb]) || isAdverb(tokens[verb])) verb++;
  const hearer = OWN_HEARER[word(tokens[subject.to - 1])] ?? /^(?:him|her|me)$/;
  return hearer.test(word(tokens[verb + 1])) && !isNominal(tokens[verb + 2]);
}

/** "He turned to the page, she said, and told her", "Later, she said, he wept and told her": who tells it stands aside of the clause that goes on. */
export function subjectAroundAside(s: Sentence, last: Saying, { from }: VerbGroup): Phrase | null {
  const isAside = isBreak(s.tokens[last.from - 1]) && isBreak(s.tokens[last.to]);
  if (!isAside || last.to >= from || !isToldTo(s, last, from)) return null;
  const before = mainSubject({ ...s, to: last.from - 1 });
  return before && isVerb(s.tokens[before.to])
    ? before
    : mainSubject({ ...s, from: last.to + 1, to: from });
}
