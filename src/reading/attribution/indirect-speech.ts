/** Reported speech without marks: from the verb to the end of its clause. */
import { JUDGING, REPORTING } from '../../language/lexicon/reporting-verbs.ts';
import type { Saying } from '../reporting/reporting-clause.ts';
import { VIEW } from '../reporting/source-phrases.ts';
import { phraseAfter, withAttachments } from '../structure/noun-phrases.ts';
import type { Token } from '../structure/tokens.ts';
import { isAdverb, isBreak, isNominal, isVerb } from '../structure/word-class.ts';
import { type Draft, draft, type Scene } from './attribution.ts';
import { isInserted } from './governing.ts';
import {
  contentEnd,
  contentStart,
  holdsVerb,
  isCounting,
  isTrailing,
  opensClause,
} from './reported-content.ts';
import { accordingTo, around } from './strip-attribution.ts';

/** A reported clause without marks: "warned North Korea is preparing …", "…, officials said". */
export function indirect(scene: Scene, saying: Saying): Draft | null {
  const { tokens, s, sayings } = scene;
  if (saying.negated || saying.cue === VIEW) return null;
  if (saying.order === 'according') return clauseOnly(scene, accordingTo(scene, saying));
  if (isTrailing(tokens, s, saying) && saying.from - s.from > 3) {
    return clauseOnly(
      scene,
      around(scene, isInserted(scene, saying) ? 'inserted' : 'trailing', saying),
    );
  }
  if (saying.order === 'verb-subject') return null;
  if (saying.cue.kind === 'object') return judgement(scene, saying);
  if (!REPORTING.has(saying.cue.lemma)) return null;
  const from = contentStart(tokens, saying, s.to);
  const to = contentEnd(
    tokens,
    s,
    from,
    -1,
    sayings.filter((other) => other !== saying),
  );
  if (to - from < 3 || beginsWithScareQuote(tokens, from, to)) return null;
  if (!opensReport(tokens, from, to, saying.cue.lemma)) return null;
  return clauseOnly(scene, draft(scene, 'verb-before', [{ from, to }], saying));
}

/** A judgement without marks that says more than whom it is about: "blamed the drivers for the fire". */
function judgement(scene: Scene, saying: Saying): Draft | null {
  const { tokens, s, sayings } = scene;
  if (!JUDGING.has(saying.cue.lemma) || saying.infinitive || isInAside(scene, saying)) return null;
  const from = saying.to;
  const to = contentEnd(
    tokens,
    s,
    from,
    -1,
    sayings.filter((other) => other !== saying),
  );
  const object = phraseAfter(tokens, from);
  if (!object || to <= object.to || beginsWithScareQuote(tokens, from, to)) return null;
  return draft(scene, 'verb-before', [{ from, to }], saying);
}

/** "The few, as they call themselves, came": what goes on behind the aside is the paper's. */
function isInAside({ tokens, s }: Scene, { verb }: Saying): boolean {
  const before = tokens.slice(s.from, verb.from);
  return before[before.findLastIndex(({ text }) => text === ',') + 1]?.lower === 'as';
}

/** Verbs whose report may be an infinitive: "vowed to fight", "urged them to leave". */
const WITH_INFINITIVE = new Set('pledge vow promise threaten agree urge ask advise'.split(' '));

/** Verbs that report whatever clause follows. */
const PLAIN = new Set('say tell add warn note explain argue insist claim'.split(' '));

/** Whether a reported clause begins at `from`: "that …", a noun phrase with its verb, "to fight". */
function opensReport(tokens: readonly Token[], from: number, to: number, lemma: string): boolean {
  const first = tokens[isCounting(tokens[from]) ? from + 1 : from];
  if (/^(that|whether|if|how|why|what|there)$/.test(first?.lower ?? '')) return true;
  if (first?.lower === 'to') return WITH_INFINITIVE.has(lemma);
  if (!opensClause(first)) return false;
  if (PLAIN.has(lemma)) return true;
  const phrase = phraseAfter(tokens, from);
  if (!phrase) return false;
  const { to: end } = withAttachments(tokens, phrase, to);
  return (
    isBreak(tokens[end]) ||
    isVerb(tokens[end]) ||
    (isAdverb(tokens[end]) && isVerb(tokens[end + 1]))
  );
}

/** A draft whose pieces hold a verb, or null: a mere noun is no report of speech. */
function clauseOnly({ tokens }: Scene, found: Draft | null): Draft | null {
  return found?.pieces.some(({ from, to }) => holdsVerb(tokens, from, to)) ? found : null;
}

/** Whether the clause's first noun phrase holds a quotation: then it is an object, no clause. */
const beginsWithScareQuote = (tokens: readonly Token[], from: number, to: number): boolean => {
  let at = from;
  while (at < to && isNominal(tokens[at])) at++;
  return tokens[at]?.kind === 'quotation' && at > from;
};
