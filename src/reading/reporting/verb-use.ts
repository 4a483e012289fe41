/** Whether a form of a verb of saying is one here: not in "ruled out", nor as a noun. */
import { type Cue, DOUBTFUL } from '../../language/lexicon/reporting-verbs.ts';
import type { Token } from '../structure/tokens.ts';
import {
  isAdverb,
  isAuxiliary,
  isBreak,
  isNominal,
  isPreposition,
  isPronoun,
  isWord,
} from '../structure/word-class.ts';
import type { Sentence } from './subjects.ts';

const AFTER_DETERMINER =
  /^(the|a|an|his|its|their|my|our|your|this|these|those|some|any|no|of|such|new)$/;

/** Verbs that mean something else before a particle: "ruled out", "called off". */
const PARTICLE_VERBS = new Set('rule call find hold read charge cast order sign'.split(' '));

/** "an early tweet": an adverb form that stands in a noun phrase. */
const isDeterminer = (token: Token | undefined): boolean =>
  isWord(token) && /^(the|an?|his|her|its|their|this|that)$/.test(token.lower);

/** Whether a form that may be a noun or an adjective is used as a verb here. */
export function isVerbUse(s: Sentence, at: number, cue: Cue): boolean {
  const before = s.tokens[at - 1];
  const next = s.tokens[at + 1];
  if (before?.kind === 'possessive') return false;
  if (/^(out|off|up|over)$/.test(next?.lower ?? '') && PARTICLE_VERBS.has(cue.lemma)) return false;
  if (cue.lemma === 'put') return next?.lower === 'it';
  if (isWord(before) && AFTER_DETERMINER.test(before.lower)) return false;
  if (cue.form === 'base')
    return baseIsVerb(before) && !(isAdverb(before) && isDeterminer(s.tokens[at - 2]));
  if (cue.form === 'third' && DOUBTFUL.has(cue.lemma))
    return (
      thirdIsVerb(before, next) ||
      (isNominal(before) && s.tokens[at - 2]?.lower !== 'that' && leadsToMarks(s, at))
    );
  if (cue.form === 'ing') return !(isWord(before) && /^(in|on|with|her)$/.test(before.lower));
  if (cue.form === 'past' && cue.kind === 'object') {
    const isReduced = next?.lower === 'by' && !isAuxiliary(before);
    return !isPreposition(before) && (!isReduced || marksBehind(s, at));
  }
  return true;
}

/** How far behind "hailed by the minister as" the marks stand. */
const AGENT_REACH = 14;

/** Whether "as" and marks follow an agent: "hailed by the minister as “a victory”". */
function marksBehind({ tokens, to }: Sentence, verb: number): boolean {
  for (let at = verb + 2; at < Math.min(to - 1, verb + AGENT_REACH); at++) {
    if (tokens[at]?.kind === 'quotation' || isBreak(tokens[at])) return false;
    if (tokens[at + 1]?.kind === 'quotation') return tokens[at]?.lower === 'as';
  }
  return false;
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

/** "A resident yells “Where …”", "a former whip texts: “…”": what marks follow right behind is no noun. */
const leadsToMarks = ({ tokens }: Sentence, at: number): boolean =>
  tokens[tokens[at + 1]?.text === ':' ? at + 2 : at + 1]?.kind === 'quotation';

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
