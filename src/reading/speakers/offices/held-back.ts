/**
 * An office whose holder is named in the next sentence, without a word of who he is: "Iceland's ambassador was
 * summoned. Mr Jón Vik emerged …"
 */
import { STATE_OFFICES } from '../../../language/lexicon/offices-and-bodies.ts';
import { CUES } from '../../../language/lexicon/reporting-verbs.ts';
import { HONORIFICS } from '../../../language/lexicon/titles-and-roles.ts';
import { lowerBound } from '../../../language/spans/lower-bound.ts';
import type { Page, SentenceTokens } from '../../names/prepared-paragraph.ts';
import { mentionsIn } from '../../names/sentence-at.ts';
import { owningState, partyIn } from '../../names/state-told.ts';
import { type Phrase, withAttachments } from '../../structure/noun-phrases.ts';
import type { Token } from '../../structure/tokens.ts';
import { isAdverb, isAuxiliary, isTime, isTimeUnit, isVerb } from '../../structure/word-class.ts';
import { giveRole, type Trail } from '../cast.ts';
import { isEnvoy, officeKind } from './office-kind.ts';
import { stateAround } from './state-around.ts';
import { partyOfOwner, subjectOf } from './states-nearby.ts';

/** An office whose holder is not named there: its words, and its state. */
export type HeldBack = { readonly role: string; readonly party: string };

/** Gives what each sentence of a page holds back to whom the next one names; returns what the last one holds back. */
export function nameHeldBack(text: string, trail: Trail, before: HeldBack | null): HeldBack | null {
  let held = before;
  for (const sentence of trail.page.sentences) {
    if (held) give(held, trail, sentence);
    held = heldBackIn(text, trail, sentence);
  }
  return held;
}

/** How many words of a sentence are looked through. */
const LONGEST = 80;

/** The only office that does something in a sentence, or that is summoned there, and whose holder is not named there. */
function heldBackIn(text: string, trail: Trail, sentence: SentenceTokens): HeldBack | null {
  const { tokens } = trail.page;
  const places = officesIn(trail.page, sentence);
  const acting = places.filter((at) => acts(tokens, at));
  const [at, ...others] =
    acting.length > 0 ? acting : places.filter((place) => isSummoned(tokens, place));
  if (at === undefined || others.length > 0) return null;
  const office = { from: officeStart(tokens, at), to: at + 1 };
  const party = partyOf(trail, office);
  const role = text.slice(tokens[office.from]?.start, tokens[at]?.end);
  return party === null ? null : { role, party };
}

/** Where the nouns of offices stand beside which no name does. */
function officesIn({ tokens, names }: Page, { from, to }: SentenceTokens): readonly number[] {
  const isOffice = (word: string): boolean => STATE_OFFICES.has(word) || word === 'counterpart';
  const isNamed = (at: number): boolean => {
    const next = lowerBound(names.length, (index) => (names[index]?.to ?? 0) <= at);
    const end = Math.min(at + 2, to - 1);
    return names.slice(next, next + 2).some(({ from: name, world }) => !world && name <= end);
  };
  return tokens
    .slice(from, Math.min(to, from + LONGEST))
    .flatMap(({ lower }, step) => (isOffice(lower) ? [from + step] : []))
    .filter((at) => !isNamed(at));
}

/** Whether a verb stands behind a noun with what belongs to it, or one of saying before its phrase. */
function acts(tokens: readonly Token[], at: number): boolean {
  let { to } = withAttachments(tokens, { from: at, to: at + 1 }, at + LONGEST);
  while (isAdverb(tokens[to]) || tellsTime(tokens[to])) to++;
  const verb = tokens[to];
  const isPresent = verb?.kind === 'word' && !verb.capital && /[^s]s$/.test(verb.lower);
  return isVerb(verb) || isAuxiliary(verb) || isPresent || CUES.has(verb?.lower ?? '');
}

/** "Britain summoned the Argentine ambassador", "called in the envoy". */
function isSummoned(tokens: readonly Token[], at: number): boolean {
  if (!isEnvoy([tokens[at - 1]?.lower ?? '', tokens[at]?.lower ?? ''])) return false;
  const from = officeStart(tokens, at);
  const opens = tokens[from - 1]?.kind === 'possessive' ? from - 2 : from - 1;
  const verb = tokens[opens - 1]?.lower === 'in' ? opens - 2 : opens - 1;
  return /^(?:summon|summoned|summoning|called|calling|received)$/.test(tokens[verb]?.lower ?? '');
}

/** "last night", "on Tuesday". */
const tellsTime = (token: Token | undefined): boolean =>
  isTime(token) || isTimeUnit(token) || /^(?:last|this|on)$/.test(token?.lower ?? '');

const OWNERS = /^(?:the|its|their|his|her)$/;

/** Where the words of an office begin: behind its owner, its determiner. */
function officeStart(tokens: readonly Token[], at: number): number {
  let from = at;
  while (
    from > 0 &&
    tokens[from - 1]?.kind === 'word' &&
    !OWNERS.test(tokens[from - 1]?.lower ?? '')
  )
    from--;
  return from;
}

/** "Iceland's ambassador", "its foreign minister", "the Iranian foreign minister", "the Foreign Secretary". */
function partyOf(trail: Trail, office: Phrase): string | null {
  const { tokens } = trail.page;
  const own = owningState(tokens, office.from)?.state ?? null;
  if (own !== null) return own;
  const before = tokens[office.from - 1]?.lower ?? '';
  if (!OWNERS.test(before)) return null;
  const told = partyIn(
    tokens,
    office.from,
    withAttachments(tokens, office, office.to + LONGEST).to,
  );
  if (told !== null) return told;
  if (before !== 'the') return partyOfOwner(trail, office.from - 1, true);
  const kind = officeKind(tokens, office);
  return kind && stateAround(trail, office, kind);
}

/** Gives an office to somebody new whom a sentence names first, as its subject or as who speaks, if nothing else is told of him. */
function give({ role, party }: HeldBack, { page, here }: Trail, sentence: SentenceTokens): void {
  const first = mentionsIn(here, sentence).find(({ member }) => member.type === 'person');
  if (!first || first.member.words.length < 2) return;
  const { member, name, start } = first;
  const isNew = member.mentions[0]?.start === start;
  const isPlain = [...member.roleWords].every((word) => HONORIFICS.has(word) || word === 'doctor');
  const speaks = [page.tokens[name.to], page.tokens[name.from - 1]].some((token) =>
    CUES.has(token?.lower ?? ''),
  );
  // "Ann Lee, of the Trust," is told of in another way.
  const isToldOf = /^[,(]$/.test(page.tokens[name.to]?.text ?? '');
  if (!isNew || !isPlain || isToldOf) return;
  if (speaks || subjectOf(page, sentence, here, sentence.to) === member)
    giveRole(member, role, party, null);
}
