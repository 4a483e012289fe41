import { type Cue, SAYING_NOUNS } from '../../language/lexicon/reporting-verbs.ts';
import { climb, type Phrase, phraseBefore } from '../structure/noun-phrases.ts';
import { isNominal, isVerb } from '../structure/word-class.ts';
import type { Saying } from './reporting-clause.ts';
import { phraseAfterVerb, type Sentence } from './subjects.ts';

const ACCORDING: Cue = { lemma: 'according to', kind: 'clausal', form: 'past' };

/** Phrases that name a source without a verb, by their first word. */
const SOURCE_PHRASES: ReadonlyMap<string, readonly string[]> = new Map([
  ['according', ['to']],
  ['in', ['the', 'words', 'of']],
]);

/** "According to officials", "in the words of the manager": a source phrase at `at`, or null. */
export function accordingAt(s: Sentence, at: number): Saying | null {
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
export function nounAt(s: Sentence, at: number): Saying | null {
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
