/** "According to …", "in the words of …", "her claim that …": a source without a verb. */
import { type Cue, SAYING_NOUNS } from '../../language/lexicon/reporting-verbs.ts';
import { worldAt } from '../names/country-at.ts';
import { climb, type Phrase, phraseAfter, phraseBefore } from '../structure/noun-phrases.ts';
import { isNominal, isVerb } from '../structure/word-class.ts';
import type { Saying } from './reporting-clause.ts';
import { phraseAfterVerb, type Sentence } from './subjects.ts';

const ACCORDING: Cue = { lemma: 'according to', kind: 'clausal', form: 'past' };

/** Of whom a sentence tells a view; only words in marks are taken for theirs. */
export const VIEW: Cue = { ...ACCORDING, lemma: 'for' };

const LONGEST_OWNER = 10;

/** Phrases that name a source without a verb, by their first word. */
const SOURCE_PHRASES: ReadonlyMap<string, readonly string[]> = new Map([
  ['according', ['to']],
  ['in', ['the', 'words', 'of']],
]);

const sourceOf = (verb: Phrase, subject: Phrase, to: number, cue = ACCORDING): Saying => {
  const saying = { verb, cue, subject, negated: false, shared: false, from: verb.from, to };
  return { ...saying, order: 'according' };
};

/** "According to officials", "in the words of the manager": a source phrase at `at`, or null. */
export function accordingAt(s: Sentence, at: number): Saying | null {
  const rest = SOURCE_PHRASES.get(s.tokens[at]?.lower ?? '');
  if (!rest?.every((word, index) => s.tokens[at + 1 + index]?.lower === word))
    return inOwnWords(s, at) ?? forSomebody(s, at);
  const verb = { from: at, to: at + 1 + rest.length };
  const subject = phraseAfterVerb(s, verb.to);
  return subject && sourceOf(verb, subject, subject.to);
}

/** "In Brandt's words", "in his own words". */
function inOwnWords(s: Sentence, at: number): Saying | null {
  if (s.tokens[at]?.lower !== 'in') return null;
  for (let words = at + 2; words < Math.min(s.to, at + LONGEST_OWNER); words++) {
    if (s.tokens[words]?.lower !== 'words') continue;
    const owner = ownerBefore(s, words);
    return owner && owner.from > at ? sourceOf({ from: at, to: at + 1 }, owner, words + 1) : null;
  }
  return null;
}

/** `For General Said, the border "is closed for good"`: whose view a sentence tells, if it begins with a name. */
function forSomebody(s: Sentence, at: number): Saying | null {
  if (at !== s.from || s.tokens[at]?.lower !== 'for' || !s.tokens[at + 1]?.capital) return null;
  const name = phraseAfter(s.tokens, at + 1);
  if (!name || !s.tokens[name.to - 1]?.capital) return null;
  if (name.to - name.from < 2 || s.tokens[name.to]?.text !== ',') return null;
  return worldAt(s.tokens, name.to - 1)
    ? null
    : sourceOf({ from: at, to: at + 1 }, name, name.to, VIEW);
}

/** "Trump's claim that …", "her warning that …": a noun of saying with its owner. */
export function nounAt(s: Sentence, at: number): Saying | null {
  const token = s.tokens[at];
  const next = s.tokens[at + 1];
  if (!token || !SAYING_NOUNS.has(token.lower) || token.capital) return null;
  const by = next?.lower === 'by' ? phraseAfter(s.tokens, at + 2) : null;
  const that = by ? by.to : at + 1;
  if (s.tokens[that]?.lower !== 'that' || isVerb(s.tokens[that + 1])) return null;
  const subject = by ?? ownerBefore(s, at);
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
    noun: true,
    from: Math.min(subject.from, at),
    to: that,
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
