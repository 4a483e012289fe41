/** Whom a pronoun means by the clause it stands in: "Togola dismissed what he called …", "…, as he put it". */
import { ORGANISATION_WORDS, SUBJECT_PRONOUNS } from '../../language/lexicon/function-words.ts';
import { CUES, type Cue } from '../../language/lexicon/reporting-verbs.ts';
import { GENDERED_NOUNS, ROLES } from '../../language/lexicon/titles-and-roles.ts';
import { headEnd } from '../names/phrase-head.ts';
import type { Phrase } from '../structure/noun-phrases.ts';
import { isVerb } from '../structure/word-class.ts';
import type { Saying } from './reporting-clause.ts';
import { subjectBefore } from './shared-subject.ts';
import { mainSubject, type Sentence } from './subjects.ts';
import { verbGroup } from './verb-group.ts';

const OTHER_VERB: Cue = { lemma: 'do', kind: 'object', form: 'past' };

/** How far before "what he called" the verb stands that governs it. */
const REACH = 14;

/** The verb whose object "what" begins at `what`, or -1. */
function verbOver({ tokens, from }: Sentence, what: number): number {
  for (let at = what - 1; at > Math.max(from, what - REACH); at--) {
    const token = tokens[at];
    if (token?.kind === 'quotation' || /^[.;:,—–]$/.test(token?.text ?? '')) return -1;
    if (isVerb(token)) return at;
  }
  return -1;
}

function governorOf(s: Sentence, what: number, earlier: readonly Saying[]): Phrase | null {
  const verb = verbOver(s, what);
  if (verb < 0) return null;
  const cue = CUES.get(s.tokens[verb]?.lower ?? '') ?? OTHER_VERB;
  const group = verbGroup(s, verb);
  return group.passive ? null : (subjectBefore(s, group, cue, earlier)?.phrase ?? null);
}

const isPlural = (noun: string): boolean =>
  /[^s]s$/.test(noun) || /^(?:people|police|men|women)$/.test(noun);

/** Whether a phrase may be meant by a pronoun, as far as its own words tell. */
function agrees({ tokens }: Sentence, { from, to }: Phrase, pronoun: string): boolean {
  const first = tokens[from]?.lower ?? '';
  if (
    to - from === 1 &&
    (SUBJECT_PRONOUNS.has(first) || !(tokens[from]?.capital || isPlural(first)))
  )
    return false;
  const noun = tokens
    .slice(from, to)
    .find(
      ({ lower }) => ROLES.has(lower) || GENDERED_NOUNS.has(lower) || ORGANISATION_WORDS.has(lower),
    )?.lower;
  if (noun === undefined)
    return (
      pronoun === 'it' ||
      tokens
        .slice(from, to)
        .some(({ lower, capital }) =>
          pronoun === 'they' ? lower === 'and' || isPlural(lower) : capital,
        )
    );
  if (ORGANISATION_WORDS.has(noun)) return pronoun === 'it' || pronoun === 'they';
  const gender = GENDERED_NOUNS.get(noun);
  if (pronoun === 'he') return gender !== 'f';
  return pronoun === 'she' && gender !== 'm';
}

/** "The army's new operation is aimed at what it calls": not the operation calls, but whose it is. */
function whoOf({ tokens }: Sentence, { from, to }: Phrase): Phrase {
  const owned = tokens.findIndex(({ kind }, at) => at > from && at < to && kind === 'possessive');
  const noun = tokens[headEnd(tokens, { from, to }) - 1];
  const isSomebody =
    noun &&
    (noun.capital || ROLES.has(noun.lower.replace(/s$/, '')) || ORGANISATION_WORDS.has(noun.lower));
  return owned < 0 || isSomebody ? { from, to } : { from, to: owned };
}

/** A saying of a pronoun, "what he called", with the subject of the clause that it belongs to. */
export function inItsClause(s: Sentence, saying: Saying, earlier: readonly Saying[]): Saying {
  const { subject } = saying;
  const pronoun = s.tokens[subject.from]?.lower ?? '';
  if (subject.to - subject.from !== 1 || !/^(?:he|she|it|they)$/.test(pronoun)) return saying;
  const before = s.tokens[subject.from - 1]?.lower;
  const owner =
    before === 'what'
      ? governorOf(s, subject.from - 1, earlier)
      : before === 'as' && saying.cue.lemma === 'put'
        ? mainSubject(s)
        : null;
  const fits = owner && owner.to <= subject.from - 1 && agrees(s, owner, pronoun);
  return fits ? { ...saying, subject: whoOf(s, owner) } : saying;
}
