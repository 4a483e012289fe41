/**
 * Relayed speech: "Radio Nord quoted Captain Vik as saying", "Vik was cited by the paper as saying",
 * "a witness heard Vik shout", "the agency reported, quoting Vik". The words are the captain's; the
 * outlet only carries them.
 */
import { DETERMINERS } from '../../language/lexicon/function-words.ts';
import { OUTLETS } from '../../language/lexicon/occasions.ts';
import { CUES, type Cue } from '../../language/lexicon/reporting-verbs.ts';
import { GROUP_NOUNS, ROLES } from '../../language/lexicon/titles-and-roles.ts';
import { isTitle } from '../names/name-kinds.ts';
import {
  climb,
  type Phrase,
  phraseAfter,
  phraseBefore,
  withAttachments,
} from '../structure/noun-phrases.ts';
import type { Token } from '../structure/tokens.ts';
import { isPronoun, isWord } from '../structure/word-class.ts';
import type { Saying } from './reporting-clause.ts';
import { subjectBefore } from './shared-subject.ts';
import { phraseAfterVerb, type Sentence } from './subjects.ts';
import { verbGroup } from './verb-group.ts';

const SAY: Cue = { lemma: 'say', kind: 'clausal', form: 'past' };
const CARRYING: ReadonlySet<string> = new Set(['quote', 'cite', 'report']);

/** Verbs whose object is seen or heard to say something. */
const PERCEIVING =
  /^(?:hears?|heard|overheard|sees?|saw|shows?|showed|records?|recorded|captures?|captured|catches|caught|films?|filmed|features?|featured|has|have|had|reports?|reported|recalls?|recalled|remembers?|remembered)$/;
/** Those that take a bare verb too: "heard him shout". */
const WITH_BARE_VERB = /^(?:hears?|heard|overheard|saw|had)$/;

/** "Morita recalls": a verb behind which somebody else is told to have spoken. */
export const isPerceiving = (token: Token | undefined): boolean =>
  PERCEIVING.test(token?.lower ?? '');

/** How far ahead "as saying" is looked for. */
const REACH = 20;

/** The verb of "as saying", "as having told": token index, or -1. */
function asSaying(s: Sentence, from: number): { as: number; verb: number; cue: Cue } | null {
  for (let at = from; at < Math.min(s.to, from + REACH); at++) {
    const token = s.tokens[at];
    if (token?.kind === 'quotation' || /^[.;:]$/.test(token?.text ?? '')) return null;
    if (token?.lower !== 'as') continue;
    const having = s.tokens[at + 1]?.lower === 'having';
    const verb = having ? at + 2 : at + 1;
    const cue = CUES.get(s.tokens[verb]?.lower ?? '');
    if (cue && cue.form === (having ? 'past' : 'ing')) return { as: at, verb, cue };
  }
  return null;
}

const relay = (s: Sentence, at: number, to: number, cue: Cue, subject: Phrase): Saying => {
  const group = verbGroup(s, at);
  const left = subjectBefore(s, group, SAY, []);
  const from = left && !left.shared ? Math.min(left.phrase.from, group.from) : group.from;
  const verb = { from: group.from, to };
  const { negated } = group;
  return { verb, cue, subject, order: 'subject-verb', negated, shared: false, from, to };
};

/** Whom a verb quotes: "one of them, Ann Lee," is Ann Lee. */
function objectOf(s: Sentence, at: number): Phrase | null {
  const object = phraseAfter(s.tokens, at);
  if (!object || s.tokens.slice(object.from, object.to).some(({ capital }) => capital))
    return object;
  const comma = withAttachments(s.tokens, object, s.to).to;
  const isNamed = s.tokens[comma]?.text === ',' && s.tokens[comma + 1]?.capital;
  return isNamed ? phraseAfter(s.tokens, comma + 1) : object;
}

/** "X quoted Y as saying": Y; "Y was quoted by X as saying": Y. */
function quotedAsSaying(s: Sentence, at: number, cue: Cue): Saying | null {
  const said = asSaying(s, at + 1);
  if (!said) return null;
  const group = verbGroup(s, at);
  const isPassive = group.passive || s.tokens[at + 1]?.lower === 'by' || said.as === at + 1;
  const saying = { ...said.cue, form: cue.form };
  if (isPassive) {
    const left = subjectBefore(s, group, SAY, []);
    return left && relay(s, at, said.verb + 1, saying, left.phrase);
  }
  const object = objectOf(s, at + 1);
  return object && relay(s, at, said.verb + 1, saying, { from: object.from, to: said.as });
}

const leadsToQuotation = (s: Sentence, at: number): boolean =>
  /^[:,]$/.test(s.tokens[at]?.text ?? '') && s.tokens[at + 1]?.kind === 'quotation';

/** `The paper quoted General Said: "…"`, `General Said was quoted by the paper: "…"`. */
function quotedDirectly(s: Sentence, at: number, cue: Cue): Saying | null {
  if (cue.lemma === 'report') return null;
  const group = verbGroup(s, at);
  const named = phraseAfterVerb(
    s,
    group.passive && s.tokens[at + 1]?.lower === 'by' ? at + 2 : at + 1,
  );
  const to = named?.to ?? at + 1;
  if (!leadsToQuotation(s, to)) return null;
  const subject = group.passive ? (subjectBefore(s, group, SAY, [])?.phrase ?? null) : named;
  return subject && relay(s, at, to, SAY, subject);
}

/** A verb of carrying another's words at `at`, with whose they are; null where none stands there. */
export function relayedAt(s: Sentence, at: number): Saying | null {
  const token = s.tokens[at];
  const cue = isWord(token) && !token.capital ? CUES.get(token.lower) : undefined;
  if (!cue || !CARRYING.has(cue.lemma)) return null;
  return quotedAsSaying(s, at, cue) ?? quotedDirectly(s, at, cue);
}

/** A name, pronoun or article: what else stands behind "has" may be a part of the verb. */
const opensPhrase = (token: Token | undefined): boolean =>
  token !== undefined && (token.capital || isPronoun(token) || DETERMINERS.has(token.lower));

/** Words of a name between two verbs. */
const LONGEST_OBJECT = 8;

/** Behind the last verb of perceiving before `at`; else where the sentence begins. */
function behindPerceiving({ tokens, from }: Sentence, at: number): number {
  for (let index = at - 2; index >= Math.max(from, at - LONGEST_OBJECT); index--)
    if (isPerceiving(tokens[index])) return index + 1;
  return from;
}

/** "A witness heard Vik shout", "the video shows her saying": the object of the verb speaks. */
export function perceivedAt(s: Sentence, at: number): Saying | null {
  const token = s.tokens[at];
  const cue = isWord(token) && !token.capital ? CUES.get(token.lower) : undefined;
  if (cue?.form !== 'base' && cue?.form !== 'ing') return null;
  // "Wrona recalls Brandauer saying": what may be a noun too is the verb between two names.
  const floor = behindPerceiving(s, at);
  const near = phraseBefore(s.tokens, at - 1, floor);
  const subject = near && climb(s.tokens, near, floor);
  const verb = subject ? s.tokens[subject.from - 1] : undefined;
  const perceived =
    cue.form === 'base' ? WITH_BARE_VERB.test(verb?.lower ?? '') : isPerceiving(verb);
  if (!subject || !perceived || !opensPhrase(s.tokens[subject.from])) return null;
  const range = { from: at, to: at + 1 };
  const whole = { from: fromTeller(s, subject), to: at + 1 };
  const saying = { cue, subject, negated: false, shared: false, ...whole };
  return { ...saying, verb: range, order: 'subject-verb' };
}

/** Where the clause begins in which somebody tells what he heard: "she remembered him saying". */
function fromTeller(s: Sentence, { from }: Phrase): number {
  const left = subjectBefore(s, verbGroup(s, from - 1), SAY, []);
  return left && !left.shared ? Math.min(left.phrase.from, from) : from;
}

/** Whether a phrase names a newspaper, a broadcaster, an agency. */
export function isOutlet(s: Pick<Sentence, 'tokens'>, { from, to }: Phrase): boolean {
  for (let at = from; at < to; at++) {
    const token = s.tokens[at];
    if (token?.text === ',' || token?.lower === 'of' || token?.lower === 'for') return false;
    if (token && OUTLETS.has(token.lower)) return true;
  }
  return false;
}

const namesPeople = (token: Token): boolean =>
  isTitle(token) || GROUP_NOUNS.has(token.lower) || ROLES.has(token.lower.replace(/s$/, ''));

/** Whether what is carried is somebody's: a name, an office, a pronoun. */
function isSomebody(s: Sentence, { from, to }: Phrase): boolean {
  for (let at = from; at < to; at++) {
    const token = s.tokens[at];
    if (token && (token.capital || isPronoun(token) || namesPeople(token))) return true;
  }
  return false;
}

/** How many words may stand between "reported" and "citing". */
const GAP = 8;

/** The person whom "quoting" or "citing" names between two tokens of a clause. */
function sourceIn(s: Sentence, from: number, to: number): Phrase | null {
  for (let at = from; at < Math.min(s.to, to); at++) {
    const token = s.tokens[at];
    if (token?.kind === 'quotation' || /^[.;:]$/.test(token?.text ?? '')) return null;
    if (token?.lower !== 'quoting' && token?.lower !== 'citing') continue;
    const source = phraseAfterVerb(s, at + 1);
    return source && isSomebody(s, source) && !isOutlet(s, source) ? source : null;
  }
  return null;
}

/**
 * A saying with the person whom it cites: "the agency reported, citing General Said", "Radio Nord,
 * citing Vik, reported", "Quoting an officer, state television said"; whoever it is that quotes at the
 * head of the sentence: "Quoting the minister, Ms Lee said".
 */
function withSource(s: Sentence, saying: Saying): Saying {
  const first = s.tokens[s.from]?.lower ?? '';
  const carries = saying.cue.lemma === 'report' || isOutlet(s, saying.subject);
  if (!carries && first !== 'quoting') return saying;
  const isFronted = /^(?:quoting|citing)$/.test(first);
  const source =
    sourceIn(s, saying.from, saying.verb.from) ??
    sourceIn(s, saying.to, saying.to + GAP) ??
    (isFronted ? sourceIn(s, s.from, s.from + 1) : null);
  return source ? { ...saying, cue: SAY, subject: source } : saying;
}

/** Sayings of outlets that name their source become the source's. */
export const withSources = (s: Sentence, sayings: readonly Saying[]): readonly Saying[] =>
  sayings.map((saying) => withSource(s, saying));
