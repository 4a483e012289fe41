/**
 * Sentence → its reporting clauses, across appositions, relative clauses, infinitives and
 * inversion.
 */
import { CUES, type Cue } from '../../language/lexicon/reporting-verbs.ts';
import type { Phrase } from '../structure/noun-phrases.ts';
import {
  isBreak,
  isComma,
  isNominal,
  isPreposition,
  isTime,
  isWord,
} from '../structure/word-class.ts';
import { perceivedAt, relayedAt, withSources } from './relayed.ts';
import type { Saying } from './reporting-clause.ts';
import { inItsClause } from './same-sentence.ts';
import { subjectBefore } from './shared-subject.ts';
import { accordingAt, nounAt } from './source-phrases.ts';
import { phraseAfterVerb, type Sentence, subjectAcross } from './subjects.ts';
import { type VerbGroup, verbGroup } from './verb-group.ts';
import { isVerbUse } from './verb-use.ts';

/** Whether a comma before the verb lets a subject follow: "…, said David Gilbert". */
function inverts(s: Sentence, group: VerbGroup, at: number, cue: Cue): boolean {
  const isBare = group.from === at || (group.from === at - 1 && isPhrasal(cue));
  if (cue.form === 'ing' || cue.kind === 'object' || !isBare) return false;
  const before = s.tokens[group.from - 1];
  if (group.from === s.from || before?.kind === 'quotation') return true;
  if (isBreak(before) && s.tokens[group.from - 2]?.kind === 'quotation') return true;
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

type ClauseGroup = ReturnType<typeof verbGroup>;

/** A saying whose verb stands behind its subject, unless `more` says otherwise. */
const sayingOf = (
  group: ClauseGroup,
  at: number,
  cue: Cue,
  subject: Phrase,
  more: Partial<Saying>,
): Saying => ({
  verb: { from: group.from, to: at + 1 },
  cue,
  subject,
  order: 'subject-verb',
  negated: group.negated,
  shared: false,
  infinitive: group.to,
  from: group.from,
  to: at + 1,
  ...more,
});

/** "said David Gilbert": the subject behind the verb, where none stands before it. */
function subjectBehind(s: Sentence, group: ClauseGroup, at: number, cue: Cue): Phrase | null {
  if (!inverts(s, group, at, cue)) return null;
  const before = s.tokens[group.from - 1];
  const afterQuotation = isBreak(before) && s.tokens[group.from - 2]?.kind === 'quotation';
  const isAcross = isComma(before) && !afterQuotation && subjectAcross(s, group.from - 1) !== null;
  return isAcross ? null : phraseAfterVerb(s, at + 1);
}

/** "a step hailed by the minister as": a participle with its agent behind a noun; no "Vik said by telephone". */
const isReduced = (s: Sentence, at: number): boolean =>
  s.tokens[at + 1]?.lower === 'by' &&
  !MEANS.test(s.tokens[at + 2]?.lower ?? '') &&
  isNominal(s.tokens[at - 1]);

const MEANS = /^(?:tele)?phone$|^(?:e-?mail|text|video|radio|satellite|letter|message)$/;

/** The saying whose verb stands at `verb`, with its particle. */
function sayingAt(s: Sentence, verb: number, cue: Cue, earlier: readonly Saying[]): Saying | null {
  const group = verbGroup(s, verb);
  const at = isPhrasal(cue) ? verb + 1 : verb;
  if ((group.passive || isReduced(s, at)) && cue.form === 'past') {
    const by = agent(s, at);
    return by && sayingOf(group, at, cue, by, { to: by.from <= at + 2 ? by.to : at + 1 });
  }
  const behind = subjectBehind(s, group, at, cue);
  if (behind) return sayingOf(group, at, cue, behind, { order: 'verb-subject', to: behind.to });
  const left = subjectBefore(s, group, cue, earlier);
  if (!left) return null;
  const from = left.shared ? group.from : Math.min(left.phrase.from, group.from);
  const negated = group.negated || isEmpty(s, left.phrase);
  return sayingOf(group, at, cue, left.phrase, { shared: left.shared, from, negated });
}

/** "Nobody told him", "not one of them said", "none in the village agrees": a subject that is nobody reports nothing. */
function isEmpty({ tokens }: Sentence, { from }: Phrase): boolean {
  const word = (at: number): string => tokens[at]?.lower ?? '';
  if (word(from) === 'no') return !/^(?:fewer|less|doubt)$/.test(word(from + 1));
  const head = isPreposition(tokens[from - 1]) ? from - 2 : from;
  return NOBODY.test(word(from)) || NOBODY.test(word(head)) || word(from - 1) === 'not';
}

const NOBODY = /^(?:nobody|no-one|none|nothing|neither)$/;

/** What a verb comes to with its particle. */
const GOING_ON: Cue = { lemma: 'go on', kind: 'clausal', form: 'past' };
const isPhrasal = ({ lemma }: Cue): boolean => lemma === GOING_ON.lemma;
const WITH_ON = /^(?:went|goes|goes|carried|carries)$/;
const WITH_OUT = /^(?:calls?|called)$/;
const WITH_BACK = /^(?:shot|shoots|hit|hits|fired|fires|came|comes|bit|bites|struck)$/;

/** "she went on", "he shot back", "a man called out" right behind a quotation, or leading to one. */
function phrasalAt({ tokens }: Sentence, at: number): Cue | undefined {
  const verb = tokens[at]?.lower ?? '';
  const particle = tokens[at + 1]?.lower;
  const fits =
    (WITH_ON.test(verb) && particle === 'on') ||
    (WITH_BACK.test(verb) && particle === 'back') ||
    (WITH_OUT.test(verb) && particle === 'out');
  const isBeside = [tokens[at + 2], tokens[at + 3], tokens[at - 1]].some(
    (next) => next === undefined || next.kind === 'quotation' || next.text === '.',
  );
  return fits && isBeside ? GOING_ON : undefined;
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
    const relayed = relayedAt(s, at) ?? perceivedAt(s, at);
    if (relayed) {
      // "She recalled him saying": the words are his, and not hers who tells it.
      if (sayings.at(-1)?.verb.to === relayed.subject.from) sayings.pop();
      sayings.push(relayed);
      at = relayed.verb.to - 1;
      continue;
    }
    const cue = phrasalAt(s, at) ?? CUES.get(token.lower);
    if (!cue || (token.capital && at > s.from) || !isVerbUse(s, at, cue)) continue;
    const saying = sayingAt(s, at, cue, sayings);
    if (saying) sayings.push(inItsClause(s, saying, sayings));
  }
  return withSources(s, sayings);
}
