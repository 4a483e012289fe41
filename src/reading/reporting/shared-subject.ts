/** A subject that one verb has from another: "He shrugged and said". */
import { DOCUMENTS } from '../../language/lexicon/occasions.ts';
import type { Cue } from '../../language/lexicon/reporting-verbs.ts';
import type { Phrase } from '../structure/noun-phrases.ts';
import {
  isAdverb,
  isAuxiliary,
  isBreak,
  isComma,
  isConjunction,
  isNominal,
  isRelative,
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
import type { VerbGroup } from './verb-group.ts';

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
export function subjectBefore(
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
