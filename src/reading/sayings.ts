import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  PREPOSITIONS,
  PRONOUNS,
  SUBJECT_PRONOUNS,
} from './lexicon/closed.ts';
import { CUES, type Cue } from './lexicon/cues.ts';
import type { Masked } from './mask.ts';
import { isAdverb, isNominal, isVerb, type Phrase, phraseAfter, phraseBefore } from './phrases.ts';

/** Where a reporting verb stands to what was said. */
export type Order = 'subject-verb' | 'verb-subject' | 'according';

/** A reporting verb with its subject: "Wu said", "said a spokesman", "according to officials". */
export type Saying = {
  /** First and past-the-last token of the verb with its auxiliaries. */
  readonly verb: Phrase;
  readonly cue: Cue;
  readonly subject: Phrase | null;
  readonly order: Order;
  readonly negated: boolean;
  /** First and past-the-last token of subject and verb together. */
  readonly from: number;
  readonly to: number;
};

type Sentence = { readonly tokens: readonly Masked[]; readonly from: number; readonly to: number };

const NEGATIONS = /^(not|never|n['’]t|.+n['’]t|cannot|neither|nor)$/;
const RELATIVES = new Set(['who', 'which', 'that']);

const isComma = (token: Masked | undefined): boolean => token?.text === ',' || isDash(token);
const isDash = (token: Masked | undefined): boolean =>
  token?.text === '—' || token?.text === '–' || token?.text === '(' || token?.text === ')';

/** Climbs from a phrase over "of", "for", "in" … to the phrase that it belongs to. */
function climb(tokens: readonly Masked[], phrase: Phrase, floor: number): Phrase {
  let head = phrase;
  for (;;) {
    const link = tokens[head.from - 1];
    if (!link || head.from - 1 <= floor) return { from: head.from, to: phrase.to };
    const isLink =
      (PREPOSITIONS.has(link.lower) && !link.capital) ||
      (isVerb(link) && /(ing|ed)$/.test(link.lower) && !isComma(tokens[head.from - 2]));
    if (!isLink || !isNominal(tokens[head.from - 2])) return { from: head.from, to: phrase.to };
    const upper = phraseBefore(tokens, head.from - 2, floor);
    if (!upper) return { from: head.from, to: phrase.to };
    head = upper;
  }
}

const opensApposition = (token: Masked | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'word' || token.kind === 'number') &&
  !CONJUNCTIONS.has(token.lower) &&
  !SUBJECT_PRONOUNS.has(token.lower);

/** The subject before a comma that closes an apposition or a relative clause: "X, who …, said". */
function subjectAcross(s: Sentence, comma: number): Phrase | null {
  let open = comma - 1;
  let best: Phrase | null = null;
  for (let hops = 0; hops < 3; hops++) {
    while (open >= s.from && !isComma(s.tokens[open]) && s.tokens[open]?.kind !== 'quotation')
      open--;
    if (open <= s.from || s.tokens[open]?.kind === 'quotation') return best;
    if (!opensApposition(s.tokens[open + 1])) return best;
    const phrase = phraseBefore(s.tokens, open - 1, s.from);
    if (!phrase) return best;
    const climbed = climb(s.tokens, phrase, s.from);
    best = { from: climbed.from, to: comma };
    if (s.tokens[phrase.from]?.kind === 'number' || !isComma(s.tokens[phrase.from - 1])) {
      if (s.tokens[phrase.from]?.kind !== 'number') return best;
    }
    open = phrase.from - 1;
  }
  return best;
}

/** The subject of the sentence's main clause: the first noun phrase after fronted phrases. */
export function mainSubject(s: Sentence): Phrase | null {
  let at = s.from;
  while (at < s.to) {
    const token = s.tokens[at];
    if (!token) return null;
    const fronted =
      token.kind === 'word' &&
      (PREPOSITIONS.has(token.lower) ||
        (CONJUNCTIONS.has(token.lower) && !/^(and|but|so|yet)$/.test(token.lower)) ||
        /ing$/.test(token.lower) ||
        (token.capital && CUES.get(token.lower)?.form === 'past'));
    if (fronted && at === s.from) {
      while (at < s.to && s.tokens[at]?.text !== ',') at++;
      at++;
      continue;
    }
    const phrase = phraseAfter(s.tokens, at);
    if (phrase) return withAttachments(s, phrase);
    at++;
  }
  return null;
}

function withAttachments(s: Sentence, phrase: Phrase): Phrase {
  let to = phrase.to;
  for (;;) {
    const link = s.tokens[to];
    if (!link || to >= s.to) break;
    if (!PREPOSITIONS.has(link.lower)) break;
    const next = phraseAfter(s.tokens, to + 1);
    if (!next) break;
    to = next.to;
  }
  return { from: phrase.from, to };
}

/** Left of the verb: its subject, or null. */
function subjectBefore(s: Sentence, verbFrom: number, earlier: readonly Saying[]): Phrase | null {
  const before = s.tokens[verbFrom - 1];
  if (!before || verbFrom <= s.from) return null;
  if (before.kind === 'word' && RELATIVES.has(before.lower)) {
    const skip = isComma(s.tokens[verbFrom - 2]) ? 3 : 2;
    const phrase = phraseBefore(s.tokens, verbFrom - skip, s.from);
    return phrase && climb(s.tokens, phrase, s.from);
  }
  if (isComma(before)) return subjectAcross(s, verbFrom - 1) ?? sharedSubject(s, verbFrom, earlier);
  if (/^(and|but|or|then|to|by|as|in|after|before|while|when)$/.test(before.lower)) {
    return sharedSubject(s, verbFrom, earlier);
  }
  if (before.kind === 'quotation') return null;
  const phrase = phraseBefore(s.tokens, verbFrom - 1, s.from);
  return phrase && climb(s.tokens, phrase, s.from);
}

/** The subject that a second verb shares: the last saying's before it, else the main clause's. */
function sharedSubject(s: Sentence, verbFrom: number, earlier: readonly Saying[]): Phrase | null {
  const last = earlier.at(-1);
  if (last?.subject && last.order === 'subject-verb') return last.subject;
  const main = mainSubject(s);
  return main && main.to <= verbFrom ? main : null;
}

/** Right of the verb: "said NP(, apposition)". */
function subjectAfter(s: Sentence, verbTo: number): Phrase | null {
  const first = s.tokens[verbTo];
  if (!first || (first.kind === 'word' && first.lower === 'that')) return null;
  const phrase = phraseAfter(s.tokens, verbTo);
  if (!phrase) return null;
  return withAttachments(s, phrase);
}

/** The verb with its auxiliaries and adverbs: where it begins, and whether it is denied. */
function verbGroup(s: Sentence, at: number): { from: number; negated: boolean; passive: boolean } {
  let from = at;
  let negated = false;
  let passive = false;
  while (from > s.from) {
    const token = s.tokens[from - 1];
    if (token?.kind !== 'word') break;
    const isAuxiliary = AUXILIARIES.has(token.lower) && !token.capital;
    if (NEGATIONS.test(token.lower)) negated = true;
    else if (isAuxiliary && /^(is|are|was|were|be|been|being)/.test(token.lower)) passive = true;
    else if (!isAuxiliary && !(isAdverb(token) && (from - 1 > s.from || ADVERBS.has(token.lower))))
      break;
    from--;
  }
  return { from, negated, passive };
}

function sayingAt(s: Sentence, at: number, cue: Cue, earlier: readonly Saying[]): Saying | null {
  const { from, negated, passive } = verbGroup(s, at);
  const verb = { from, to: at + 1 };
  const before = s.tokens[from - 1];
  const afterQuotation =
    before?.kind === 'quotation' || (isComma(before) && s.tokens[from - 2]?.kind === 'quotation');
  if (passive && cue.form === 'past') return null;
  const left = afterQuotation && cue.form !== 'ing' ? null : subjectBefore(s, from, earlier);
  const canInvert = cue.form !== 'ing' && (afterQuotation || isComma(before) || from === s.from);
  if (!left && canInvert) {
    const subject = subjectAfter(s, at + 1);
    if (subject)
      return { verb, cue, subject, order: 'verb-subject', negated, from, to: subject.to };
  }
  const subject = left ?? (afterQuotation ? sharedSubject(s, from, earlier) : null);
  if (!subject) return null;
  return {
    verb,
    cue,
    subject,
    order: 'subject-verb',
    negated,
    from: Math.min(subject.from, from),
    to: at + 1,
  };
}

const ACCORDING: Cue = { lemma: 'according to', kind: 'clausal', form: 'past' };

/** The reporting verbs of a sentence with their subjects, in order. */
export function sayingsOf(s: Sentence): readonly Saying[] {
  const sayings: Saying[] = [];
  for (let at = s.from; at < s.to; at++) {
    const token = s.tokens[at];
    if (token?.kind !== 'word') continue;
    if (token.lower === 'according' && s.tokens[at + 1]?.lower === 'to') {
      const subject = subjectAfter(s, at + 2);
      if (subject) {
        const verb = { from: at, to: at + 2 };
        sayings.push({
          verb,
          cue: ACCORDING,
          subject,
          order: 'according',
          negated: false,
          from: at,
          to: subject.to,
        });
      }
      continue;
    }
    const cue = CUES.get(token.lower);
    if (!cue || (token.capital && at > s.from) || (cue.form === 'base' && !baseIsVerb(s, at)))
      continue;
    if (isNounUse(s, at)) continue;
    const saying = sayingAt(s, at, cue, sayings);
    if (saying) sayings.push(saying);
  }
  return sayings;
}

/** A base form is a verb after a plural subject, an auxiliary or "to". */
function baseIsVerb(s: Sentence, at: number): boolean {
  const before = s.tokens[at - 1];
  if (!before) return false;
  if (before.lower === 'to' || AUXILIARIES.has(before.lower)) return true;
  return /^(they|we|i|you|who|people|police)$/.test(before.lower) || /[^s]s$/.test(before.lower);
}

/** A form that also is a noun ("claims", "comments") after a determiner, an adjective or "of". */
function isNounUse(s: Sentence, at: number): boolean {
  const before = s.tokens[at - 1];
  const token = s.tokens[at];
  if (!before || !token) return false;
  if (before.kind === 'possessive') return true;
  if (before.kind !== 'word') return false;
  if (
    /^(the|a|an|his|her|its|their|my|our|your|this|that|these|those|some|any|no|of|in|on|for|with|such|new)$/.test(
      before.lower,
    )
  ) {
    return !(before.lower === 'that' || (PRONOUNS.has(before.lower) && before.lower === 'her'));
  }
  return false;
}
