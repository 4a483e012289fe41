import { CUES, type Cue, DOUBTFUL, SAYING_NOUNS } from './lexicon/cues.ts';
import { DOCUMENTS } from './lexicon/occasions.ts';
import { climb, type Phrase, phraseBefore } from './phrases.ts';
import {
  antecedent,
  mainSubject,
  phraseAfterVerb,
  phraseBeforeVerb,
  type Sentence,
  subjectAcross,
} from './subjects.ts';
import type { Token } from './tokens.ts';
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
  isVerb,
  isWord,
} from './wordclass.ts';

/** Where a reporting verb stands to its subject. */
export type Order = 'subject-verb' | 'verb-subject' | 'according';

/** A reporting verb with its subject: "Wu said", "said a spokesman", "according to officials". */
export type Saying = {
  /** First and past-the-last token of the verb with its auxiliaries. */
  readonly verb: Phrase;
  readonly cue: Cue;
  readonly subject: Phrase;
  readonly order: Order;
  /** "did not say", "declined to say". */
  readonly negated: boolean;
  /** The subject stands elsewhere: "…, saying", "… and called". */
  readonly shared: boolean;
  /** "to say": no verb of the clause that a later verb could continue. */
  readonly infinitive?: boolean;
  /** First and past-the-last token of what belongs to the attribution. */
  readonly from: number;
  readonly to: number;
};

const NEGATION = /^(not|never|cannot|neither|nor|hardly)$|n['’]t$/;
const UNWILLING = /^(declin|refus|fail|declined|unable|reluctant)/;
const BE = /^(is|are|was|were|be|been|being|get|got|'s|’s)$/;

type VerbGroup = { from: number; negated: boolean; passive: boolean; to: boolean };

/** The verb with its auxiliaries and adverbs: where it begins, whether it is denied or passive. */
function verbGroup(s: Sentence, at: number): VerbGroup {
  let from = at;
  const group = { negated: false, passive: false, to: false };
  while (from > s.from) {
    const token = s.tokens[from - 1];
    if (!isWord(token)) break;
    if (NEGATION.test(token.lower)) group.negated = true;
    else if (isAuxiliary(token) && BE.test(token.lower)) group.passive = true;
    else if (token.lower === 'to') {
      group.to = true;
      if (UNWILLING.test(s.tokens[from - 2]?.lower ?? '')) group.negated = true;
      break;
    } else if (!isAuxiliary(token) && !isAdverb(token)) break;
    from--;
  }
  while (from < at && isAdverb(s.tokens[from]) && from === s.from) from++;
  return { from: skipInsertion(s, from), ...group };
}

/** "has, in the past, described": back over a prepositional phrase to the auxiliary before it. */
function skipInsertion(s: Sentence, from: number): number {
  for (let at = from - 1; at > s.from && from - at < 5; at--) {
    if (isPreposition(s.tokens[at]) && isAuxiliary(s.tokens[at - 1])) return at - 1;
    if (!isNominal(s.tokens[at]) && !/^(the|a|his|her|its)$/.test(s.tokens[at]?.lower ?? '')) break;
  }
  return from;
}

/** The subject of a clause between two commas: "…, as Clinton echoed the criticism, saying". */
function clauseBeside(s: Sentence, comma: number): Phrase | null {
  let open = comma - 1;
  while (open > s.from && !isBreak(s.tokens[open])) open--;
  if (open <= s.from || !/^(as|where|while)$/.test(s.tokens[open + 1]?.lower ?? '')) return null;
  const subject = mainSubject({ tokens: s.tokens, from: open + 2, to: comma });
  return subject && isVerb(s.tokens[subject.to]) ? subject : null;
}

/** The subject that a second verb shares: the last saying's before it, else the main clause's. */
function sharedSubject(s: Sentence, verbFrom: number, earlier: readonly Saying[]): Phrase | null {
  const near = isComma(s.tokens[verbFrom - 1]) ? clauseBeside(s, verbFrom - 1) : null;
  if (near) return near;
  const last = earlier.findLast(({ order, infinitive }) => order !== 'according' && !infinitive);
  const main = mainSubject(s);
  const own = main && main.to <= verbFrom ? main : null;
  if (!last) return own;
  const before = s.tokens[last.from - 1];
  const isSetOff = isBreak(before) || before?.kind === 'quotation';
  const isEmbedded = own !== null && last.subject.from > own.to && !last.shared && !isSetOff;
  return isEmbedded && isComma(s.tokens[verbFrom - 1]) ? own : last.subject;
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

/** Left of the verb: its subject, and whether it is shared with another verb. */
function subjectBefore(
  s: Sentence,
  group: VerbGroup,
  cue: Cue,
  earlier: readonly Saying[],
): { phrase: Phrase; shared: boolean } | null {
  const before = s.tokens[group.from - 1];
  const share = (): { phrase: Phrase; shared: boolean } | null => {
    const phrase = sharedSubject(s, group.from, earlier);
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
    const isAbsolute = phrase !== null && s.tokens[phrase.from - 1]?.lower === 'with';
    const isObject = phrase !== null && isVerb(s.tokens[phrase.from - 1]);
    const isDocument = DOCUMENTS.has(before.lower) && !isObject;
    return isAbsolute || isDocument ? own(phrase) : share();
  }
  if (isBreak(before)) return own(subjectAcross(s, group.from - 1)) ?? share();
  if (group.to) return own(subjectOfInfinitive(s, group.from)) ?? share();
  if (isConjunction(before) || /^(then|by|as|in|after|before)$/.test(before.lower)) {
    return share();
  }
  return own(phraseBeforeVerb(s, group.from));
}

/** Whether a comma before the verb lets a subject follow: "…, said David Gilbert". */
function inverts(s: Sentence, group: VerbGroup, at: number, cue: Cue): boolean {
  if (cue.form === 'ing' || cue.kind === 'object' || group.from !== at) return false;
  const before = s.tokens[at - 1];
  if (at === s.from || before?.kind === 'quotation') return true;
  if (isBreak(before) && s.tokens[at - 2]?.kind === 'quotation') return true;
  const next = s.tokens[at + 1];
  return (
    isComma(before) &&
    /^(say|write|report|add|note|explain|warn|recall|tweet|acknowledge|concede)$/.test(cue.lemma) &&
    isNominal(next) &&
    !isTime(next)
  );
}

/** How far behind a passive verb its agent is looked for. */
const AGENT_REACH = 14;

/** The agent of a passive: "was called 'a danger' by the opposition". */
function agent(s: Sentence, at: number): Phrase | null {
  for (let by = at + 1; by < Math.min(s.to, at + AGENT_REACH); by++) {
    if (s.tokens[by]?.lower === 'by') return phraseAfterVerb(s, by + 1);
    if (isBreak(s.tokens[by])) return null;
  }
  return null;
}

function sayingAt(s: Sentence, at: number, cue: Cue, earlier: readonly Saying[]): Saying | null {
  const group = verbGroup(s, at);
  const verb = { from: group.from, to: at + 1 };
  const { negated } = group;
  if (group.passive && cue.form === 'past') {
    const by = agent(s, at);
    return (
      by && {
        verb,
        cue,
        subject: by,
        order: 'subject-verb',
        negated,
        shared: false,
        from: verb.from,
        to: by.from <= at + 2 ? by.to : at + 1,
      }
    );
  }
  const before = s.tokens[group.from - 1];
  const afterQuotation =
    before?.kind === 'quotation' ||
    (isBreak(before) && s.tokens[group.from - 2]?.kind === 'quotation');
  const canInvert = inverts(s, group, at, cue);
  const inverted = canInvert ? phraseAfterVerb(s, at + 1) : null;
  const across =
    canInvert && isComma(before) && !afterQuotation ? subjectAcross(s, group.from - 1) : null;
  if (inverted && !across) {
    return {
      verb,
      cue,
      subject: inverted,
      order: 'verb-subject',
      negated,
      shared: false,
      from: verb.from,
      to: inverted.to,
    };
  }
  const left = subjectBefore(s, group, cue, earlier);
  if (!left) return null;
  const from = left.shared ? verb.from : Math.min(left.phrase.from, verb.from);
  return {
    verb,
    cue,
    subject: left.phrase,
    order: 'subject-verb',
    negated,
    shared: left.shared,
    infinitive: group.to,
    from,
    to: at + 1,
  };
}

const ACCORDING: Cue = { lemma: 'according to', kind: 'clausal', form: 'past' };

/** Phrases that name a source without a verb, by their first word. */
const SOURCE_PHRASES: ReadonlyMap<string, readonly string[]> = new Map([
  ['according', ['to']],
  ['in', ['the', 'words', 'of']],
]);

function accordingAt(s: Sentence, at: number): Saying | null {
  const rest = SOURCE_PHRASES.get(s.tokens[at]?.lower ?? '');
  if (!rest?.every((word, index) => s.tokens[at + 1 + index]?.lower === word)) return null;
  const verb = { from: at, to: at + 1 + rest.length };
  const subject = phraseAfterVerb(s, verb.to);
  if (!subject) return null;
  return {
    verb,
    cue: ACCORDING,
    subject,
    order: 'according',
    negated: false,
    shared: false,
    from: at,
    to: subject.to,
  };
}

/** "Trump's claim that …", "her warning that …": a noun of saying with its owner. */
function nounAt(s: Sentence, at: number): Saying | null {
  const token = s.tokens[at];
  const next = s.tokens[at + 1];
  if (!token || !SAYING_NOUNS.has(token.lower) || token.capital) return null;
  if (next?.lower !== 'that' || isVerb(s.tokens[at + 2])) return null;
  const subject = ownerBefore(s, at);
  if (!subject) return null;
  const cue: Cue = { lemma: token.lower, kind: 'clausal', form: 'past' };
  const verb = { from: at, to: at + 1 };
  return {
    verb,
    cue,
    subject,
    order: 'subject-verb',
    negated: false,
    shared: false,
    from: subject.from,
    to: at + 1,
  };
}

/** The owner of a noun: "Trump" of "Trump's latest claim", "her" of "her claim". */
function ownerBefore(s: Sentence, noun: number): Phrase | null {
  for (let at = noun - 1; at > s.from && noun - at < 4; at--) {
    const token = s.tokens[at];
    if (token?.kind === 'possessive') {
      const owner = phraseBefore(s.tokens, at - 1, s.from);
      return owner && climb(s.tokens, owner, s.from);
    }
    if (/^(his|her|their|its)$/.test(token?.lower ?? '')) return { from: at, to: at + 1 };
    if (!isNominal(token)) return null;
  }
  return null;
}

/** The reporting verbs of a sentence with their subjects, in order. */
export function sayingsOf(s: Sentence): readonly Saying[] {
  const sayings: Saying[] = [];
  for (let at = s.from; at < s.to; at++) {
    const token = s.tokens[at];
    if (!isWord(token)) continue;
    const source = accordingAt(s, at);
    if (source) {
      sayings.push(source);
      continue;
    }
    const noun = nounAt(s, at);
    if (noun) sayings.push(noun);
    const cue = CUES.get(token.lower);
    if (!cue || (token.capital && at > s.from) || !isVerbUse(s, at, cue)) continue;
    const saying = sayingAt(s, at, cue, sayings);
    if (saying) sayings.push(saying);
  }
  return sayings;
}

const AFTER_DETERMINER =
  /^(the|a|an|his|its|their|my|our|your|this|these|those|some|any|no|of|such|new)$/;

/** Verbs that mean something else before a particle: "ruled out", "called off". */
const PARTICLE_VERBS = new Set('rule call find hold read charge cast order sign'.split(' '));

/** Whether a form that may be a noun or an adjective is used as a verb here. */
function isVerbUse(s: Sentence, at: number, cue: Cue): boolean {
  const before = s.tokens[at - 1];
  const next = s.tokens[at + 1];
  if (before?.kind === 'possessive') return false;
  if (/^(out|off|up|over)$/.test(next?.lower ?? '') && PARTICLE_VERBS.has(cue.lemma)) return false;
  if (cue.lemma === 'put') return next?.lower === 'it';
  if (isWord(before) && AFTER_DETERMINER.test(before.lower)) return false;
  if (cue.form === 'base') return baseIsVerb(before);
  if (cue.form === 'third' && DOUBTFUL.has(cue.lemma)) return thirdIsVerb(before, next);
  if (cue.form === 'ing') return !(isWord(before) && /^(in|on|with|her)$/.test(before.lower));
  if (cue.form === 'past' && cue.kind === 'object') {
    return !(isPreposition(before) || (next?.lower === 'by' && !isAuxiliary(before)));
  }
  return true;
}

/** A base form is a verb after "to", an auxiliary, a plural pronoun or a plural noun. */
function baseIsVerb(before: Token | undefined): boolean {
  if (!isWord(before)) return false;
  if (before.lower === 'to' || isAuxiliary(before) || isAdverb(before)) return true;
  return (
    /^(they|we|i|you|who|people|police|men|women|and|some|many|others|most|several)$/.test(
      before.lower,
    ) || /[^s]s$/.test(before.lower)
  );
}

/** "claims", "reports": verbs after a name, pronoun or closing comma, before what can be said. */
function thirdIsVerb(before: Token | undefined, next: Token | undefined): boolean {
  const subject =
    isBreak(before) ||
    isPronoun(before) ||
    isAdverb(before) ||
    (isWord(before) && (before.capital || /^(and|but)$/.test(before.lower)));
  if (!subject) return false;
  return !isBreak(next) && !isPreposition(next) && next?.text !== '.' && next !== undefined;
}
