/** A pronoun → whom it means. */
import { ORGANISATION_WORDS } from '../../language/lexicon/function-words.ts';
import { DOCUMENTS } from '../../language/lexicon/occasions.ts';
import { BODIES } from '../../language/lexicon/offices-and-bodies.ts';
import {
  GENDERED_NOUNS,
  type Gender,
  PRONOUN_GENDERS,
  TITLES,
} from '../../language/lexicon/titles-and-roles.ts';
import { headEnd, isPersonNoun, spanOf } from '../names/phrase-head.ts';
import type { Phrase } from '../structure/noun-phrases.ts';
import { isPronoun } from '../structure/word-class.ts';
import { mayBeBody } from './bodies.ts';
import type { Member } from './cast.ts';
import { PLURAL, resolveNominal } from './descriptions.ts';
import { candidates, isPersonOf, latest } from './salience.ts';
import { chosen, type Resolved, type Setting } from './setting.ts';

/** Who can be meant by a pronoun: its kind and number. */
function meant(word: string): (member: Member) => boolean {
  const gender = PRONOUN_GENDERS[word] ?? null;
  if (gender) return isPersonOf(gender);
  if (/^its?$/.test(word))
    return ({ type, isThing }) => type === 'organisation' || type === 'state' || isThing;
  if (/^they$|^their$/.test(word)) return ({ type }) => type === 'group' || type === 'organisation';
  return () => false;
}

/** Whom a pronoun means. */
export function resolvePronoun(
  setting: Setting,
  phrase: Phrase,
  avoided: ReadonlySet<Member>,
): Resolved {
  const { focus, page } = setting;
  const mention = spanOf(page.tokens, phrase);
  const word = page.tokens[phrase.from]?.lower ?? '';
  const gender = PRONOUN_GENDERS[word] ?? null;
  const writer = word === 'it' ? writerBefore(setting) : null;
  const told = writer ?? (word === 'it' ? bodyBefore(setting) : null);
  if (told) {
    const tie = { by: writer ? 'writing' : 'body', back: 1, others: 0 } as const;
    return { member: told, basis: 'pronoun', mention, candidates: [], tie };
  }
  const several = word === 'they' ? subjectBefore(setting, true) : null;
  if (several?.type === 'group') {
    const tie = { by: 'several', back: 1, others: 0 } as const;
    return { member: several, basis: 'pronoun', mention, candidates: [], tie };
  }
  const found = candidates(focus, mention.start, meant(word), avoided);
  const [best, ...others] = found;
  if (best) return chosen(best, others, 'pronoun', mention);
  const described = gender
    ? (personBefore(setting, gender) ?? nameBefore(setting, mention.start))
    : null;
  const isPlain = word === 'it' || word === 'they';
  const member = described ?? (isPlain ? subjectBefore(setting, word === 'they') : null);
  return { member, basis: member ? 'pronoun' : 'unresolved', mention, candidates: [] };
}

/** "She fired back in a statement. “…,” it read": whoever wrote what the sentence before speaks of. */
const writerBefore = ({ focus }: Setting): Member | null =>
  focus.written && focus.sentence - focus.written.sentence <= 1 ? focus.written.by() : null;

/** "The board announced a bonus. … it": the main subject of the sentence before, if it may be a body. */
function bodyBefore(setting: Setting): Member | null {
  const { subject } = setting.focus;
  if (!subject) return null;
  const { page, phrase, named } = subject;
  if (named) return mayBeBody(named) ? named : null;
  const noun = page.tokens[headEnd(page.tokens, phrase) - 1]?.lower ?? '';
  const isBody = BODIES.has(noun) || ORGANISATION_WORDS.has(noun) || DOCUMENTS.has(noun);
  return isBody ? resolveNominal({ ...setting, page }, phrase).member : null;
}

/** "Johnson is under fire. … he": a single name that nothing shows to be a person, if it is the subject near by. */
const nameBefore = ({ focus }: Setting, at: number): Member | null =>
  latest(
    focus,
    at,
    ({ type, words, gender }, { subject, sentence }) =>
      type === 'person' &&
      words.length === 1 &&
      gender === null &&
      subject &&
      focus.sentence > sentence &&
      focus.sentence - sentence <= 2,
  );

/** The main subject of the sentence before, if it is a person of this gender by office or description: "The president … he". */
function personBefore(setting: Setting, gender: Gender): Member | null {
  const { subject } = setting.focus;
  if (!subject) return null;
  const { tokens } = subject.page;
  const noun = tokens[headEnd(tokens, subject.phrase) - 1]?.lower ?? '';
  const told = GENDERED_NOUNS.get(noun) ?? null;
  const isPerson = GENDERED_NOUNS.has(noun) || isPersonNoun(noun) || TITLES.has(noun);
  if (!isPerson || (told !== null && told !== gender)) return null;
  return resolveNominal({ ...setting, page: subject.page }, subject.phrase).member;
}

/** The main subject of the sentence before, for a pronoun of its number: "Residents … They". */
function subjectBefore(setting: Setting, plural: boolean): Member | null {
  const { subject } = setting.focus;
  if (!subject) return null;
  const { tokens } = subject.page;
  const noun = tokens[headEnd(tokens, subject.phrase) - 1]?.lower ?? '';
  const first = tokens[subject.phrase.from];
  if (PLURAL.test(noun) !== plural || isPronoun(first) || isPersonNoun(noun)) return null;
  return resolveNominal({ ...setting, page: subject.page }, subject.phrase).member;
}
