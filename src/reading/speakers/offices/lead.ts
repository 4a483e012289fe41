/**
 * A lead that keeps the name back: "… its foreign minister said on Tuesday" is whoever is named next
 * without a word of who he is.
 */
import { STATE_OFFICES } from '../../../language/lexicon/offices-and-bodies.ts';
import { CUES } from '../../../language/lexicon/reporting-verbs.ts';
import { demonymAt } from '../../names/country-at.ts';
import type { Page } from '../../names/prepared-paragraph.ts';
import { owningState } from '../../names/state-told.ts';
import type { Token } from '../../structure/tokens.ts';
import { giveRole, type Mention } from '../cast.ts';
import type { Trail } from './states-nearby.ts';
import { partyOfSubject } from './states-nearby.ts';

/** An office of the lead whose holder is not named there: its words, and its state. */
export type HeldBack = { readonly role: string; readonly party: string };

/** How many words of the first paragraph are looked through. */
const LONGEST = 80;

/** The first office of a state that speaks in a paragraph without a name. */
export function heldBackIn(text: string, trail: Trail): HeldBack | null {
  const { tokens, names } = trail.page;
  for (const [at, token] of tokens.slice(0, LONGEST).entries()) {
    if (!STATE_OFFICES.has(token.lower) || !speaks(tokens, at)) continue;
    if (names.some(({ from, to }) => from <= at + 2 && to > at)) continue;
    const from = officeStart(tokens, at);
    const party = owningState(tokens, from)?.state ?? ownParty(trail, from);
    if (party !== null) return { role: text.slice(tokens[from]?.start, token.end), party };
  }
  return null;
}

/** Whether a verb of saying stands behind a noun or before its phrase. */
const speaks = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3].some((step) => CUES.has(tokens[at + step]?.lower ?? ''));

/** Where the words of an office begin: behind its owner, its determiner. */
function officeStart(tokens: readonly Token[], at: number): number {
  let from = at;
  while (
    from > 0 &&
    tokens[from - 1]?.kind === 'word' &&
    !/^(?:the|its|their)$/.test(tokens[from - 1]?.lower ?? '')
  )
    from--;
  return from;
}

/** "its foreign minister", "the Iranian foreign minister". */
function ownParty(trail: Trail, from: number): string | null {
  const { tokens } = trail.page;
  const before = tokens[from - 1]?.lower ?? '';
  if (/^(?:its|their)$/.test(before)) return partyOfSubject(trail, from - 1);
  return before === 'the' ? (demonymAt(tokens, from)?.state ?? null) : null;
}

/** Gives the office that the lead holds back to somebody named next, of whom nothing else is told. */
export function nameHeldBack(
  { role, party }: HeldBack,
  page: Page,
  mentions: readonly Mention[],
): void {
  const first = mentions.find(({ member }) => member.type === 'person');
  if (!first || first.member.words.length < 2 || first.member.roleWords.size > 0) return;
  const { from, to } = first.name;
  const isSpeaker = [page.tokens[to], page.tokens[from - 1]].some((token) =>
    CUES.has(token?.lower ?? ''),
  );
  if (isSpeaker && from === first.name.core) giveRole(first.member, role, party, null);
}
