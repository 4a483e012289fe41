/** A subject that one verb has from another: "He shrugged and said". */
import { DOCUMENTS } from '../../language/lexicon/occasions.ts';
import type { Cue } from '../../language/lexicon/reporting-verbs.ts';
import type { Phrase } from '../structure/noun-phrases.ts';
import type { Token } from '../structure/tokens.ts';
import {
  isAdverb,
  isAuxiliary,
  isBreak,
  isComma,
  isConjunction,
  isNominal,
  isPreposition,
  isRelative,
  isTime,
  isTimeUnit,
  isVerb,
} from '../structure/word-class.ts';
import type { Saying } from './reporting-clause.ts';
import {
  antecedent,
  mainSubject,
  phraseBeforeVerb,
  type Sentence,
  subjectAcross,
} from './subjects.ts';
import { subjectAroundAside, subjectToldOf } from './told-clause.ts';
import { type VerbGroup, verbGroup } from './verb-group.ts';

/** The subject of a clause between two commas: "…, as Clinton echoed the criticism, saying". */
function clauseBeside(s: Sentence, comma: number): Phrase | null {
  let open = comma - 1;
  while (open > s.from && !isBreak(s.tokens[open])) open--;
  if (open <= s.from || !/^(as|where|while)$/.test(s.tokens[open + 1]?.lower ?? '')) return null;
  const subject = mainSubject({ tokens: s.tokens, from: open + 2, to: comma });
  return subject && isVerb(s.tokens[subject.to]) ? subject : null;
}

/** The subject that a second verb shares: the last saying's before it, else the main clause's. */
function sharedSubject(
  s: Sentence,
  group: VerbGroup,
  cue: Cue,
  earlier: readonly Saying[],
): Phrase | null {
  const verbFrom = group.from;
  const near = isComma(s.tokens[verbFrom - 1]) ? clauseBeside(s, verbFrom - 1) : null;
  if (near) return near;
  const last = earlier.findLast(({ order, infinitive }) => order !== 'according' && !infinitive);
  const main = mainSubject(s);
  const own = main && main.to <= verbFrom ? main : null;
  if (!last) return own;
  const told = subjectToldOf(s, last, group, cue) ?? subjectAroundAside(s, last, group, cue);
  if (told) return told;
  const before = s.tokens[last.from - 1];
  const isSetOff = isBreak(before) || before?.kind === 'quotation';
  const isEmbedded = own !== null && last.subject.from > own.to && !last.shared && !isSetOff;
  return isEmbedded && isComma(s.tokens[verbFrom - 1]) ? own : last.subject;
}

/** Verbs whose object does what follows: "prompting Justice Deshpande to remark". */
const CAUSING =
  /^(?:prompt|lead|caus|forc|driv|mov|provok|spur|allow|enabl|permit|inspir|push|encourag)(?:e|s|es|ed|ing)?$|^(?:led|drove)$/;

/** How far before "to" a verb of causing stands. */
const CAUSE_REACH = 12;

/** The object of a verb of causing before "to": it is who speaks. */
function causedTo(s: Sentence, to: number): Phrase | null {
  for (let at = to - 2; at > Math.max(s.from, to - CAUSE_REACH); at--) {
    const token = s.tokens[at];
    if (isBreak(token) || token?.kind === 'quotation') return null;
    const isCause = CAUSING.test(token?.lower ?? '') && at + 1 < to - 1;
    if (isCause) return { from: at + 1, to: to - 1 };
    if (isVerb(token)) return null;
  }
  return null;
}

/** "Mr. Trump was prompted to say": the noun phrase before the verb that governs the infinitive. */
function subjectOfInfinitive(s: Sentence, to: number): Phrase | null {
  let at = to - 1;
  while (
    at > s.from &&
    (isVerb(s.tokens[at - 1]) ||
      isAdverb(s.tokens[at - 1]) ||
      isAuxiliary(s.tokens[at - 1]) ||
      /^(on|out|ahead|likely|able|eager|quick|happy|ready|careful)$/.test(
        s.tokens[at - 1]?.lower ?? '',
      ))
  )
    at--;
  if (at === to - 1 || isRelative(s.tokens[at - 1])) return null;
  return phraseBeforeVerb(s, at);
}

/** Whose a participle is behind "with": "concern, with some analysts saying", "concern with some analysts saying". */
function behindWith(s: Sentence, { from, to }: Phrase): Phrase | null {
  for (let at = to - 1; at >= Math.max(s.from, from - 1); at--)
    if (s.tokens[at]?.lower === 'with') return { from: at + 1, to };
  return null;
}

/** "Ghoshal was heard asking": the subject of a passive verb right before a participle. */
function perceivedBefore(s: Sentence, participle: number): Phrase | null {
  if (
    !/^(?:heard|seen|overheard|caught|filmed|recorded|quoted)$/.test(
      s.tokens[participle - 1]?.lower ?? '',
    )
  )
    return null;
  const group = verbGroup(s, participle - 1);
  return group.passive ? phraseBeforeVerb(s, group.from) : null;
}

/** How far before a participle the verb stands that it goes on: "walked out alleging". */
const CLAUSE_REACH = 20;

const opensClause = (before: Token | undefined): boolean =>
  isComma(before) || isConjunction(before) || /^(?:after|before)$/.test(before?.lower ?? '');

/** The subject of the clause that a participle without a comma goes on: "hours after the Opposition walked out alleging". */
function subjectOfClause(s: Sentence, participle: number): Phrase | null {
  for (let at = participle - 1; at > Math.max(s.from, participle - CLAUSE_REACH); at--) {
    const token = s.tokens[at];
    if (isBreak(token) || token?.kind === 'quotation' || isRelative(token)) return null;
    if (!isVerb(token) || /ing$/.test(token?.lower ?? '') || s.tokens[at - 1]?.lower === 'to')
      continue;
    const { from, passive } = verbGroup(s, at);
    const phrase = passive || isRelative(s.tokens[from - 1]) ? null : phraseBeforeVerb(s, from);
    return phrase && opensClause(s.tokens[phrase.from - 1]) ? phrase : null;
  }
  return null;
}

/** "Vik, a cousin of theirs, last year wrote": the subject before a time that a comma sets off. */
function acrossTime(s: Sentence, verb: number): Phrase | null {
  const isTold =
    isTimeUnit(s.tokens[verb - 1]) && /^(?:last|this|that)$/.test(s.tokens[verb - 2]?.lower ?? '');
  const comma = isTold ? verb - 3 : isTime(s.tokens[verb - 1]) ? verb - 2 : -1;
  return isComma(s.tokens[comma]) ? subjectAcross(s, comma) : null;
}

/** Left of the verb: its subject, and whether it is shared with another verb. */
export function subjectBefore(
  s: Sentence,
  group: VerbGroup,
  cue: Cue,
  earlier: readonly Saying[],
): { phrase: Phrase; shared: boolean } | null {
  const before = s.tokens[group.from - 1];
  const share = (): { phrase: Phrase; shared: boolean } | null => {
    const phrase = sharedSubject(s, group, cue, earlier);
    return phrase && { phrase, shared: true };
  };
  const own = (phrase: Phrase | null) => phrase && { phrase, shared: false };
  if (!before || group.from <= s.from || before.kind === 'quotation') return share();
  const participle = cue.form === 'ing' && !group.passive;
  if (isRelative(before)) {
    const phrase = antecedent(s, group.from - 1);
    return phrase && { phrase: { from: phrase.from, to: group.from }, shared: false };
  }
  if (participle) {
    const phrase = isNominal(before) ? phraseBeforeVerb(s, group.from) : null;
    const absolute = phrase && behindWith(s, phrase);
    if (absolute) return own(absolute);
    const isObject = phrase !== null && isVerb(s.tokens[phrase.from - 1]);
    const isDocument = DOCUMENTS.has(before.lower) && !isObject;
    if (isDocument) return own(phrase);
    const seen = perceivedBefore(s, group.from);
    if (seen) return own(seen);
    const near = subjectOfClause(s, group.from);
    return near ? { phrase: near, shared: true } : share();
  }
  if (isBreak(before)) return own(subjectAcross(s, group.from - 1)) ?? share();
  if (group.to)
    return own(causedTo(s, group.from) ?? subjectOfInfinitive(s, group.from)) ?? share();
  if (isConjunction(before) || /^(then|by|as|in|after|before)$/.test(before.lower)) {
    return share();
  }
  const phrase = phraseBeforeVerb(s, group.from);
  const across = acrossRelative(s, phrase ?? { from: group.from, to: group.from }, earlier);
  return own(across ?? phrase ?? acrossTime(s, group.from));
}

/** "A teacher who sold them as the work of Ann Lee told", "a teacher who was there told": what ends a relative clause is not who speaks. */
function acrossRelative(s: Sentence, { from }: Phrase, earlier: readonly Saying[]): Phrase | null {
  const before = s.tokens[from - 1];
  // "An official who asked not to be named said the mayor had told": what is told begins anew.
  if (earlier.some(({ verb, cue }) => verb.to === from && cue.kind === 'clausal')) return null;
  if (!isPreposition(before) && !isVerb(before) && !isAdverb(before)) return null;
  for (let at = from - 1; at > s.from; at--) {
    const token = s.tokens[at];
    if (isBreak(token) || token?.kind === 'quotation') return null;
    if (token?.lower === 'who') return at < from - 1 ? antecedent(s, at) : null;
  }
  return null;
}
