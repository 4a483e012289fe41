/**
 * An office whose holder is named in the next sentence, without a word of who he is: "Iceland's ambassador was
 * summoned. Mr Jón Vik emerged …"
 */
import { STATE_OFFICES } from '../../../language/lexicon/offices-and-bodies.ts';
import { CUES } from '../../../language/lexicon/reporting-verbs.ts';
import { HONORIFICS } from '../../../language/lexicon/titles-and-roles.ts';
import type { SentenceTokens } from '../../names/prepared-paragraph.ts';
import { owningState, partyIn } from '../../names/state-told.ts';
import { type Phrase, withAttachments } from '../../structure/noun-phrases.ts';
import type { Token } from '../../structure/tokens.ts';
import {
  isAdverb,
  isAuxiliary,
  isPreposition,
  isTime,
  isTimeUnit,
  isVerb,
} from '../../structure/word-class.ts';
import { type Cast, giveRole } from '../cast.ts';
import { holds } from './office.ts';
import { officeKind } from './office-kind.ts';
import { stateAround } from './state-around.ts';
import { partyOfOwner, subjectOf, type Trail } from './states-nearby.ts';

/** An office whose holder is not named there: its words, and its state. */
export type HeldBack = { readonly role: string; readonly party: string };

/** Gives what each sentence of a page holds back to whom the next one names; returns what the last one holds back. */
export function nameHeldBack(
  cast: Cast,
  text: string,
  trail: Trail,
  before: HeldBack | null,
): HeldBack | null {
  let held = before;
  for (const sentence of trail.page.sentences) {
    if (held) give(held, trail, sentence);
    const next = heldBackIn(cast, text, trail, sentence);
    held = next ?? (isOfSame(trail, sentence) ? held : null);
  }
  return held;
}

/** "He was brief.": the same person goes on. */
const isOfSame = ({ page, here }: Trail, { from, to }: SentenceTokens): boolean =>
  page.tokens.slice(from, to).some(({ lower }) => /^s?he$/.test(lower)) &&
  !here.some(({ member, name }) => member.type === 'person' && name.core >= from && name.to <= to);

/** How many words of a sentence are looked through. */
const LONGEST = 80;

/** The only office that does something in a sentence and that nobody named so far holds. */
function heldBackIn(
  cast: Cast,
  text: string,
  trail: Trail,
  { from, to }: SentenceTokens,
): HeldBack | null {
  const { tokens } = trail.page;
  const names = trail.page.names.filter(({ world }) => !world);
  const offices = tokens.slice(from, Math.min(to, from + LONGEST)).flatMap(({ lower }, step) => {
    const at = from + step;
    const isNamed = (): boolean => names.some((name) => name.from <= at + 2 && name.to > at);
    const isOffice = STATE_OFFICES.has(lower) || lower === 'counterpart';
    return isOffice && acts(tokens, at) && !isNamed()
      ? [{ from: officeStart(tokens, at), to: at + 1 }]
      : [];
  });
  const [office, ...others] = offices;
  const party = office && others.length === 0 ? partyOf(trail, office) : null;
  if (!office || party === null) return null;
  const role = text.slice(tokens[office.from]?.start, tokens[office.to - 1]?.end);
  return isHeld(cast, role, party) ? null : { role, party };
}

/** Whether a verb stands behind a noun with what belongs to it, or one of saying before its phrase. */
function acts(tokens: readonly Token[], at: number): boolean {
  const from = officeStart(tokens, at);
  const opens = tokens[from - 1]?.kind === 'possessive' ? from - 2 : from - 1;
  if (isPreposition(tokens[opens - 1])) return false;
  let { to } = withAttachments(tokens, { from: at, to: at + 1 }, tokens.length);
  while (isAdverb(tokens[to]) || tellsTime(tokens[to])) to++;
  const verb = tokens[to];
  const isPresent = verb?.kind === 'word' && !verb.capital && /[^s]s$/.test(verb.lower);
  return isVerb(verb) || isAuxiliary(verb) || isPresent || CUES.has(verb?.lower ?? '');
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
  const told = partyIn(tokens, office.from, withAttachments(tokens, office, tokens.length).to);
  if (told !== null) return told;
  if (before !== 'the') return partyOfOwner(trail, office.from - 1, true);
  const kind = officeKind(tokens, office);
  return kind && stateAround(trail, office, kind);
}

/** How many people are looked through: it keeps the reading linear. */
const MOST = 300;

/** Whether somebody named so far has that office: then the next one is somebody else. */
function isHeld({ members }: Cast, role: string, party: string): boolean {
  const words = role.toLowerCase().split(/\s+/);
  const noun = words.at(-1) ?? '';
  return members
    .slice(-MOST)
    .some(
      (member) => member.party === party && holds(member, { noun, portfolios: [], state: party }),
    );
}

/** Gives an office to somebody new whom a sentence names first, as its subject or as who speaks, if nothing else is told of him. */
function give({ role, party }: HeldBack, { page, here }: Trail, sentence: SentenceTokens): void {
  const first = here.find(
    ({ member, name }) =>
      member.type === 'person' && name.core >= sentence.from && name.to <= sentence.to,
  );
  if (!first || first.member.words.length < 2) return;
  const { member, name, start } = first;
  const isNew = member.mentions[0]?.start === start;
  const isPlain = [...member.roleWords].every((word) => HONORIFICS.has(word));
  const speaks = [page.tokens[name.to], page.tokens[name.from - 1]].some((token) =>
    CUES.has(token?.lower ?? ''),
  );
  // "Ann Lee, of the Trust," is told of in another way.
  const isToldOf = /^[,(]$/.test(page.tokens[name.to]?.text ?? '');
  if (!isNew || !isPlain || isToldOf) return;
  if (speaks || subjectOf(page, sentence, here, sentence.to) === member)
    giveRole(member, role, party, null);
}
