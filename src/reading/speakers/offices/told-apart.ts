/** A role that a sentence of its own tells: "Ann Lund does not laugh. She is Norway's ambassador." */
import { headEnd, isRoleWord } from '../../names/phrase-head.ts';
import { partySpokenFor } from '../../names/state-told.ts';
import { type Phrase, phraseAfter } from '../../structure/noun-phrases.ts';
import type { Token } from '../../structure/tokens.ts';
import { isAdverb, isConjunction, isPreposition, isVerb } from '../../structure/word-class.ts';
import { giveRole, type Member, type Trail } from '../cast.ts';
import { officeKind } from './office-kind.ts';
import { stateAround } from './state-around.ts';
import { subjectOf } from './states-nearby.ts';

const isLink = (token: Token | undefined): boolean => isPreposition(token) || isConjunction(token);

/** Words of a role at most. */
const LONGEST = 12;

/** Gives people the roles that a sentence tells of whoever was the subject of the one before. */
export function noteToldApart(text: string, trail: Trail): void {
  const { page, here } = trail;
  for (const [index, { from }] of page.sentences.entries()) {
    const before = page.sentences[index - 1];
    const role = before ? roleTold(page.tokens, from) : null;
    const member = before && role ? subjectOf(page, before, here, before.to) : null;
    if (role && member?.type === 'person') give(text, trail, role, member);
  }
  for (const { member, name } of here) {
    const role = member.type === 'person' ? roleInAside(page.tokens, name.to) : null;
    if (role) give(text, trail, role, member);
  }
}

/** "Ann Lund, who led the desk and is now deputy foreign minister,": what somebody is, in the clause behind a name. */
function roleInAside(tokens: readonly Token[], at: number): Phrase | null {
  if (tokens[at]?.text !== ',' || tokens[at + 1]?.lower !== 'who') return null;
  for (let is = at + 2; is < at + LONGEST_ASIDE; is++) {
    if (tokens[is]?.kind === 'punctuation' || tokens[is]?.kind === 'quotation') return null;
    if (tokens[is]?.lower === 'is')
      return roleAt(tokens, isAdverb(tokens[is + 1]) ? is + 2 : is + 1);
  }
  return null;
}

/** Words of such a clause up to its "is". */
const LONGEST_ASIDE = 24;

function give(text: string, trail: Trail, role: Phrase, member: Member): void {
  const { tokens } = trail.page;
  const kind = officeKind(tokens, role);
  const party =
    partySpokenFor(tokens, role.from, role.to) ?? (kind && stateAround(trail, role, kind));
  giveRole(member, text.slice(tokens[role.from]?.start, tokens[role.to - 1]?.end), party, null);
}

/** The words behind "He is" up to the next comma or stop, if they are for a person. */
function roleTold(tokens: readonly Token[], at: number): Phrase | null {
  if (!/^(?:he|she)$/.test(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'is') return null;
  return roleAt(tokens, at + 2);
}

/** A noun phrase for a person, with what belongs to it, without its article. */
function roleAt(tokens: readonly Token[], at: number): Phrase | null {
  const phrase = phraseAfter(tokens, at);
  if (!phrase || !isRoleWord(tokens[headEnd(tokens, phrase) - 1]?.lower ?? '')) return null;
  const from = /^(?:an?|the)$/.test(tokens[phrase.from]?.lower ?? '')
    ? phrase.from + 1
    : phrase.from;
  let { to } = phrase;
  const goesOn = (token: Token | undefined): boolean =>
    /^(?:word|possessive)$/.test(token?.kind ?? '') && !isVerb(token);
  while (to - from < LONGEST && goesOn(tokens[to])) to++;
  while (to > phrase.to && isLink(tokens[to - 1])) to--;
  return { from, to };
}
