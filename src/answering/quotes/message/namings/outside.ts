/** Who and what is of the writer's own, and in no article: "my bank app", "my cousin Reza". */
import { SPEECH_VERBS } from '../../../../language/lexicon/reporting-verbs.ts';
import type { Range } from '../../../../language/spans/span.ts';
import { wordsOf } from '../../../../language/words.ts';

const either = (list: string): string => list.trim().split(/\s+/).join('|');

/** Whom one has for oneself. A captain, a minister or a hero one may share. */
const RELATIONS = either(`
  gran granny grandma nan nana grandpa grandad granddad grandmother grandfather mum mom mummy dad daddy father
  mother auntie aunt uncle brother bro sister sis cousin nephew niece son daughter kid toddler husband wife
  hubby fiance fiancee partner boyfriend girlfriend bf gf ex stepdad stepmum stepmom stepbrother stepsister
  friend bestie buddy pal mate roommate flatmate housemate classmate teammate workmate labmate deskmate
  coworker colleague boss supervisor manager director principal neighbour neighbor landlord landlady tenant lodger
  teacher tutor professor prof lecturer coach trainer instructor therapist dentist doctor gp barber hairdresser
  plumber mechanic vet babysitter nanny`);

const FEW_WORDS = String.raw`(?:\p{L}[\p{L}'’-]*\s){0,2}?`;
const BEFORE = new RegExp(String.raw`\b(?:my|our)\s${FEW_WORDS}(?:${RELATIONS}),?\s$`, 'iu');
/** "Me at the post office": nobody else. */
const WRITER = /(?<=^[^\p{L}]*|[\n.!?,;:–—-]\s*)me\b(?!\s(?:and|&)\s)[^.!?:\n"“”]*/iu;

/** Where the writer speaks, and nobody is named in a stretch of a message. */
export function elsewhereIn(text: string, { start, end }: Range): Range | null {
  const found = WRITER.exec(text.slice(start, end));
  if (found === null) return null;
  const from = start + found.index;
  return { start: from, end: from + found[0].trimEnd().length };
}

/** Whom one has for oneself, in lower case: "neighbour". */
export const isRelation = (key: string): boolean => RELATION.test(key);
const RELATION = new RegExp(`^(?:${RELATIONS})$`, 'u');

/** Characters around a name that are read. */
const NEAR = 60;

/** Is a name that of somebody of the writer's own, whoever else bears it? */
export const isOnesOwn = (text: string, { start }: Range): boolean =>
  BEFORE.test(text.slice(Math.max(0, start - NEAR), start));

/** Does something of the writer's own say something, that is no part of what they write: "my bank app:", "our wall says"? */
export function saysItself(keys: readonly string[], text: string, end: number): boolean {
  if (!/^(?:my|our)$/u.test(keys[0] ?? '')) return false;
  const next = wordsOf(text, end, end + LONGEST_VERB)[0]?.key ?? '';
  return /^\s?:/u.test(text.slice(end)) || SPEECH_VERBS.has(next);
}

const LONGEST_VERB = 20;
