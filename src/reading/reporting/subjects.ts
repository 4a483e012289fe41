/** The subject of a verb of saying, before it or behind it. */
import { SUBJECT_PRONOUNS } from '../../language/lexicon/function-words.ts';
import { CUES } from '../../language/lexicon/reporting-verbs.ts';
import { ROLES, TITLES } from '../../language/lexicon/titles-and-roles.ts';
import type { SentenceTokens } from '../names/prepared-paragraph.ts';
import {
  climb,
  type Phrase,
  phraseAfter,
  phraseBefore,
  withAttachments,
} from '../structure/noun-phrases.ts';
import type { Token } from '../structure/tokens.ts';
import {
  isAdverb,
  isAuxiliary,
  isBreak,
  isComma,
  isConjunction,
  isNominal,
  isPreposition,
  isPronoun,
  isRelative,
  isTime,
  isTimeUnit,
  isVerb,
  isWord,
} from '../structure/word-class.ts';

/** A sentence with the tokens of its paragraph. */
export type Sentence = SentenceTokens & { readonly tokens: readonly Token[] };

const isNameEnd = (token: Token | undefined): boolean => isWord(token) && token.capital;

/** "R-Millbrook", behind the name of a legislator. */
const isPartyAndPlace = (token: Token | undefined): boolean =>
  /^[RDI][-–‑]\p{Lu}/u.test(token?.text ?? '');

const isObjectPronoun = (token: Token | undefined): boolean =>
  isPronoun(token) && !SUBJECT_PRONOUNS.has(token?.lower ?? '');

/** Extends a subject over "and" to joint subjects: "China and Russia", "A, B and C". */
function joint(s: Sentence, phrase: Phrase): Phrase {
  let { from } = phrase;
  while (from - 2 >= s.from && /^(and|&)$/.test(s.tokens[from - 1]?.lower ?? '')) {
    const other = phraseBefore(s.tokens, from - 2, s.from);
    if (!other || isObjectPronoun(s.tokens[other.from])) break;
    const climbed = climb(s.tokens, other, s.from);
    const before = s.tokens[climbed.from - 1];
    const opens =
      climbed.from === s.from ||
      isBreak(before) ||
      before?.kind === 'quotation' ||
      /^(with|that|said)$/.test(before?.lower ?? '');
    if (!opens) break;
    from = climbed.from;
  }
  return { from, to: phrase.to };
}

const whole = (s: Sentence, phrase: Phrase): Phrase => joint(s, climb(s.tokens, phrase, s.from));

/** Whether what stands between two commas can be an insertion after a name. */
function isInsertion(s: Sentence, from: number, to: number): boolean {
  const first = s.tokens[from];
  if (!first || from >= to) return false;
  if (isRelative(first) || isPreposition(first)) return true;
  if (/^(when|as|while|like|not|both|himself|herself|now|then|once)$/.test(first.lower))
    return true;
  if (isSaidAside(s, from, to)) return true;
  if (isConjunction(first) || (isPronoun(first) && !/^(his|her|their|its|this)$/.test(first.lower)))
    return false;
  for (let at = from + 1; at < to; at++) {
    const token = s.tokens[at];
    if (isRelative(token)) return true;
    if (isAuxiliary(token)) return false;
  }
  return true;
}

/** "One driver, he says, told his rescuers": who tells it stands aside of who said it. */
const isSaidAside = ({ tokens }: Sentence, from: number, to: number): boolean =>
  to - from === 2 &&
  SUBJECT_PRONOUNS.has(tokens[from]?.lower ?? '') &&
  (CUES.has(tokens[from + 1]?.lower ?? '') ||
    /^remember(?:s|ed)$/.test(tokens[from + 1]?.lower ?? ''));

/** The last comma, dash or bracket before `at`, or -1; over a short bracket, "of the Coast Guard (PCG)". */
function breakBefore(s: Sentence, at: number): number {
  for (let index = at; index > s.from; index--) {
    const over = beforeBracket(s, index);
    if (over === index && isBreak(s.tokens[index])) return index;
    index = over === index ? index : over + 1;
  }
  return -1;
}

/** Where the insertion opens that closes at `close`: a bracket closes one with commas inside, "Petty (Lab, Moorside) told". */
function openedBefore(s: Sentence, close: number): number {
  if (s.tokens[close]?.text !== ')') return breakBefore(s, close - 1);
  for (let at = close - 1; at > s.from; at--) if (s.tokens[at]?.text === '(') return at;
  return breakBefore(s, close - 1);
}

/** Over a bracket that stands right behind a name: "Jim Gordon (R-Ohio), a member of the panel, said". */
function beforeBracket(s: Sentence, at: number): number {
  if (s.tokens[at]?.text !== ')') return at;
  for (let open = at - 1; open > s.from && at - open < LONGEST_BRACKET; open--)
    if (s.tokens[open]?.text === '(') return open - 1;
  return at;
}

/** How many words a bracket behind a name may hold. */
const LONGEST_BRACKET = 8;

/** "Professor of Sleep Medicine" between commas is what somebody is, not a name. */
const isOffice = ({ tokens }: Sentence, to: number): boolean =>
  isPreposition(tokens[to]) && ROLES.has(tokens[to - 1]?.lower ?? '');

/** Whether only a fronted clause stands before a comma: "Asked whether it would use force, an official, who …, said". */
const opensFronted = (s: Sentence, comma: number): boolean =>
  startsFronted(s.tokens[s.from]) && nextComma(s, s.from) === comma;

/** The subject before insertions that a comma at `comma` closes: "X, 49, a nurse who …, said". */
export function subjectAcross(s: Sentence, comma: number): Phrase | null {
  let best: Phrase | null = null;
  let close = comma;
  let open = openedBefore(s, comma);
  for (let hops = 0; hops < 5; hops++) {
    if (open <= s.from || !isInsertion(s, open + 1, close)) return best;
    const phrase = phraseBefore(s.tokens, beforeBracket(s, open - 1), s.from);
    if (!phrase) {
      if (best) return best;
      close = open;
      open = breakBefore(s, close - 1);
      continue;
    }
    const subject = whole(s, phrase);
    const before = s.tokens[subject.from - 1];
    const isPrepositional = isPreposition(before);
    if (isPrepositional && best) return best;
    if (!isPrepositional) best = { from: subject.from, to: comma };
    const head = phraseAfter(s.tokens, subject.from);
    const last = s.tokens[(head?.to ?? phrase.to) - 1];
    const named =
      isNameEnd(last) && !isPrepositional && !isPartyAndPlace(last) && !isOffice(s, head?.to ?? 0);
    const goesOn = isPrepositional
      ? isBreak(s.tokens[subject.from - 2])
      : isBreak(before) && !named;
    if (!goesOn || (best && opensFronted(s, subject.from - 1))) return best;
    close = open;
    open = isPrepositional ? subject.from - 2 : subject.from - 1;
  }
  return best;
}

const startsFronted = (token: Token | undefined): boolean =>
  isPreposition(token) ||
  (isConjunction(token) && !/^(and|but|so|yet|nor|or)$/.test(token?.lower ?? '')) ||
  (isWord(token) && /ing$/.test(token.lower) && !/^(king|beijing|during)$/.test(token.lower)) ||
  (isWord(token) && /ed$/.test(token.lower) && CUES.get(token.lower)?.form === 'past') ||
  (isWord(token) && /^(asked|pressed|reached|speaking|given)$/.test(token.lower));

const nextComma = (s: Sentence, at: number): number => {
  for (let index = at; index < s.to; index++) if (isComma(s.tokens[index])) return index;
  return -1;
};

/** Past adverbs after a phrase: whether a verb follows. */
function verbFollows(s: Sentence, at: number): boolean {
  let next = at;
  while (next < s.to && isAdverb(s.tokens[next])) next++;
  const token = s.tokens[next];
  return (
    isVerb(token) ||
    isAuxiliary(token) ||
    (isWord(token) && CUES.has(token.lower) && !token.capital)
  );
}

/** Where the insertion that opens after `phrase` closes, or -1 where none opens. */
function insertionEnd(s: Sentence, phrase: Phrase): number {
  if (!isBreak(s.tokens[phrase.to])) return -1;
  for (let at = phrase.to + 1, hops = 0; at < s.to && hops < 4; at++) {
    if (!isBreak(s.tokens[at])) continue;
    hops++;
    const isParticiple = /ing$/.test(s.tokens[at + 1]?.lower ?? '');
    if (!isParticiple && verbFollows(s, at + 1) && isInsertion(s, phrase.to + 1, at)) return at;
  }
  return -1;
}

/** "A student I met said": a clause without its "whom" belongs to the noun before it. */
const isReduced = ({ tokens, from }: Sentence, phrase: Phrase): boolean =>
  phrase.from === from &&
  !tokens[phrase.to - 1]?.capital &&
  SUBJECT_PRONOUNS.has(tokens[phrase.to]?.lower ?? '');

/** "Among those waiting was Haile, the master of the ship": the subject stands behind its verb. */
function behindAmong(s: Sentence): Phrase | null {
  const { tokens, from } = s;
  if (!/^among(?:st)?$/.test(tokens[from]?.lower ?? '')) return null;
  for (let at = from + 1; at < s.to && !isBreak(tokens[at]); at++)
    if (/^(?:is|are|was|were)$/.test(tokens[at]?.lower ?? '')) return phraseAfter(tokens, at + 1);
  return null;
}

/** Of "the interval Bo Vik" where the name begins, unless the noun before it tells who that is: "the striker Bo Vik". */
function nameBehind({ tokens }: Sentence, { from, to }: Phrase): number {
  for (let at = from + 1; at < to - 1; at++) {
    const noun = tokens[at];
    if (noun?.capital || !tokens[at + 1]?.capital) continue;
    return ROLES.has(noun?.lower ?? '') ? from : at + 1;
  }
  return from;
}

/** "At the interval Tullis sent on Jordan Eze, an 18-year-old": a name or pronoun behind what stands in front without a comma. */
function behindFronted(s: Sentence): Phrase | null {
  const { tokens, from } = s;
  if (!isPreposition(tokens[from]) && !isTime(tokens[from])) return null;
  let verb = from + 2;
  while (verb < s.to && !isVerb(tokens[verb]) && !isAuxiliary(tokens[verb])) {
    if (isBreak(tokens[verb]) || isRelative(tokens[verb])) return null;
    verb++;
  }
  const before = verb < s.to ? phraseBefore(tokens, verb - 1, from + 1) : null;
  const phrase = before && { from: nameBehind(s, before), to: before.to };
  const first = phrase && tokens[phrase.from];
  if (!phrase || !first || isPreposition(tokens[phrase.from - 1])) return null;
  const isDated = isTime(tokens[phrase.from - 1]) || isTimeUnit(tokens[phrase.from - 1]);
  return first.capital || SUBJECT_PRONOUNS.has(first.lower) || isDated ? phrase : null;
}

/** "Uganda, whose lorries queue at Mombasa, fears": whoever opens a sentence anew, and is told of further. */
const isToldOf = ({ tokens, from }: Sentence, phrase: Phrase): boolean =>
  phrase.from === from &&
  tokens[phrase.from]?.lower !== 'the' &&
  isComma(tokens[phrase.to]) &&
  /^(?:which|whose|who)$/.test(tokens[phrase.to + 1]?.lower ?? '');

/** The subject of a sentence's main clause: the first noun phrase that a verb follows. */
export function mainSubject(s: Sentence): Phrase | null {
  let at = s.from;
  let fallback: Phrase | null = null;
  for (let hops = 0; at < s.to && hops < 12; hops++) {
    const token = s.tokens[at];
    if (startsFronted(token) || isTime(token)) {
      const behind = at === s.from ? (behindAmong(s) ?? behindFronted(s)) : null;
      if (behind) return behind;
      const comma = nextComma(s, at);
      if (comma < 0) return fallback;
      at = comma + 1;
      continue;
    }
    const phrase = phraseAfter(s.tokens, at);
    if (!phrase) {
      at++;
      continue;
    }
    const full = withAttachments(s.tokens, phrase, s.to);
    if (
      isTimeUnit(s.tokens[phrase.to - 1]) &&
      phrase.to - phrase.from <= 3 &&
      /^(last|this|next|earlier|later|that|a|one|two|three|few)$/.test(
        s.tokens[phrase.from]?.lower ?? '',
      )
    ) {
      at = full.to;
      continue;
    }
    if (fallback && isRelative(s.tokens[full.to]) && isApposed(s, full, fallback)) return fallback;
    if (verbFollows(s, full.to) || isRelative(s.tokens[full.to])) return full;
    if (isReduced(s, full)) return full;
    if (insertionEnd(s, full) >= 0 || isToldOf(s, full)) return full;
    fallback ??= full;
    at = isBreak(s.tokens[full.to]) || isConjunction(s.tokens[full.to]) ? full.to + 1 : full.to;
  }
  return fallback;
}

/** The noun phrase that stands before a verb, with what belongs to it. */
export function phraseBeforeVerb(s: Sentence, verbFrom: number): Phrase | null {
  const phrase = phraseBefore(s.tokens, verbFrom - 1, s.from);
  return phrase && whole(s, phrase);
}

/** Of "dismissed by Ann Lee, a former engineer at the firm, who said" the name before the apposition that begins at `from`. */
function apposedTo(s: Sentence, from: number): Phrase | null {
  if (!/^an?$/.test(s.tokens[from]?.lower ?? '') || !isComma(s.tokens[from - 1])) return null;
  const name = phraseBefore(s.tokens, from - 2, s.from);
  const isFull = isNameEnd(s.tokens[from - 2]) && isNameEnd(s.tokens[from - 3]);
  return name && name.from <= from - 3 && isFull ? name : null;
}

/** "Ann Lee, a midwife who lives in Vess, suspects him": whoever is addressed as "Mr Lee" may not be the one. */
const isApposed = (s: Sentence, { from }: Phrase, name: Phrase): boolean =>
  apposedTo(s, from)?.from === name.from && !TITLES.has(s.tokens[name.from]?.lower ?? '');

/** The noun that a relative clause belongs to: "Weaver, who said". */
export function antecedent(s: Sentence, relative: number): Phrase | null {
  if (!isBreak(s.tokens[relative - 1])) return phraseBeforeVerb(s, relative);
  const phrase = phraseBefore(s.tokens, relative - 2, s.from);
  if (!phrase) return subjectAcross(s, relative - 1);
  const full = whole(s, phrase);
  if (s.tokens[relative]?.lower === 'which') return full;
  const apposed = apposedTo(s, full.from);
  if (apposed) return { from: apposed.from, to: relative - 1 };
  const before = s.tokens[full.from - 1];
  const isAside = isPreposition(before) && isBreak(s.tokens[full.from - 2]);
  const first = s.tokens[phrase.from];
  const isDetached = isAside || first?.kind === 'number' || isPartyAndPlace(first);
  return isDetached ? (subjectAcross(s, relative - 1) ?? full) : full;
}

/** The noun phrase after a verb with attachments and appositions: "said a nurse, Ann Lee". */
export function phraseAfterVerb(s: Sentence, verbTo: number): Phrase | null {
  const first = s.tokens[verbTo];
  if (!first || /^(that|there|if|whether|how|why|what|when|where)$/.test(first.lower)) return null;
  const phrase = phraseAfter(s.tokens, verbTo);
  if (!phrase || phrase.to > s.to) return null;
  const full = withAttachments(s.tokens, phrase, s.to);
  if (isConjunctionOfNames(s, full.to)) {
    const other = phraseAfter(s.tokens, full.to + 1);
    if (other && !verbFollows(s, other.to))
      return withAttachments(s.tokens, { from: full.from, to: other.to }, s.to);
  }
  return full;
}

const isConjunctionOfNames = (s: Sentence, at: number): boolean =>
  s.tokens[at]?.lower === 'and' && isNominal(s.tokens[at + 1]);
