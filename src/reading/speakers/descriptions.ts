/** A noun phrase without a name → who was introduced so, or somebody known by the description alone. */
import { DETERMINERS, ORGANISATION_WORDS } from '../../language/lexicon/function-words.ts';
import { DOCUMENTS, THINGS } from '../../language/lexicon/occasions.ts';
import { ABROAD, BODIES } from '../../language/lexicon/offices-and-bodies.ts';
import { GENDERED_NOUNS, GROUP_NOUNS } from '../../language/lexicon/titles-and-roles.ts';
import { headEnd, isPersonNoun, spanOf } from '../names/phrase-head.ts';
import { partyIn, partySpokenFor, placeOf, placeOwning } from '../names/state-told.ts';
import type { SpeakerType } from '../speaker.ts';
import type { Phrase } from '../structure/noun-phrases.ts';
import type { Token } from '../structure/tokens.ts';
import {
  isConjunction,
  isPreposition,
  isPronoun,
  isRelative,
  isTime,
  isVerb,
} from '../structure/word-class.ts';
import { bodyMeant } from './bodies.ts';
import { enterNominal, type Member, mentionMember } from './cast.ts';
import { namesakeOf, onlyOneAround, someoneBefore } from './described-anew.ts';
import { nameGivenAs, nameOf } from './named.ts';
import { officeHolder, ownerOf } from './offices/office-holders.ts';
import { isStateBody, officeKind } from './offices/office-kind.ts';
import { stateAround } from './offices/state-around.ts';
import { latest, membersBefore, peopleAround, sentencesBack } from './salience.ts';
import type { Resolved, Setting, Tie } from './setting.ts';

/**
 * Whom a description means that says something: "the miner said" may be the one person spoken of around, but
 * not whoever tells of him: of "Vik said the miner had told her" the miner is not Vik.
 */
export function resolveNominal(
  setting: Setting,
  phrase: Phrase,
  teller: Member | null = null,
): Resolved {
  const known =
    namedNext(setting, phrase) ?? metBefore(setting, phrase) ?? onlyOneAround(setting, phrase);
  const isTeller = teller !== null && known?.member === teller;
  return known && !isTeller ? known : metHere(setting, phrase);
}

/** "A beekeeper" of the lead, whom the next paragraph names. */
function namedNext({ cast: { lead }, page }: Setting, phrase: Phrase): Resolved | null {
  if (!lead?.member || lead.page !== page || lead.phrase.from !== phrase.from) return null;
  const tie = { by: 'new name', back: 0, others: 0 } as const;
  const mention = spanOf(page.tokens, phrase);
  return { member: lead.member, basis: 'role', mention, candidates: [], tie };
}

/** Whoever was introduced so, or is plainly described anew. */
function metBefore(setting: Setting, phrase: Phrase): Resolved | null {
  const { tokens } = setting.page;
  const head = headEnd(tokens, phrase);
  const mention = spanOf(tokens, phrase);
  const known = heldBefore(setting, phrase, head, mention.start);
  if (known) {
    const { by, member } = known;
    const tie = tieTo(setting, member, by, mention.start, tokens[head - 1]?.lower ?? '');
    return { member, basis: 'role', mention, candidates: [], tie };
  }
  return someoneBefore(setting, phrase, head, mention);
}

/** What ties a description with this noun to a member. */
function tieTo({ focus }: Setting, member: Member, by: Tie['by'], at: number, noun: string): Tie {
  const rivals = membersBefore(
    focus,
    at,
    (one) => one !== member && (by === 'body' ? one.type === member.type : one.roleWords.has(noun)),
  );
  return { by, back: sentencesBack(focus, at, member), others: rivals.size };
}

/** Somebody whom the article knows by the description alone. */
function metHere(setting: Setting, phrase: Phrase): Resolved {
  const { text, cast, page } = setting;
  const { tokens } = page;
  const to = endOfDescription(tokens, phrase);
  const head = Math.min(headEnd(tokens, phrase), to);
  const mention = spanOf(tokens, phrase);
  if (isNobody(tokens, phrase, head))
    return { member: null, basis: 'unresolved', mention, candidates: [] };
  let from = phrase.from;
  if (tokens[from]?.lower === 'the' && from + 1 < phrase.to) from++;
  const name = text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0).replace(/\s+/g, ' ');
  const noun = tokens[head - 1]?.lower ?? '';
  const party =
    (typeOf(noun) === 'unnamed' ? partySpokenFor : partyIn)(tokens, phrase.from, phrase.to) ??
    ownerOf(setting, phrase) ??
    partyOfBody(setting, phrase, head) ??
    partyAbout(setting, phrase, to);
  const member = enterNominal(cast, name, typeOf(noun), party);
  member.gender ??= GENDERED_NOUNS.get(noun) ?? null;
  member.isThing = member.type === 'unnamed' && !isPersonal(tokens, phrase, head);
  if (member.type === 'unnamed') member.roleWords.add(noun);
  mentionMember(member, mention, false);
  const people = peopleAround(setting.focus, mention.start, GENDERED_NOUNS.get(noun) ?? null);
  const tie = { by: 'itself', back: 0, others: people.size } as const;
  return { member, basis: 'role', mention, candidates: [], tie };
}

/** Of "a letter seen by Radio Nord", "a survivor she had met", "a man wearing a coat" and "a doctor, 41," what tells who speaks. */
function endOfDescription(tokens: readonly Token[], phrase: Phrase): number {
  const { from, to } = phrase;
  const head = headEnd(tokens, phrase);
  let end = to;
  for (let at = from + 1; at < end; at++) {
    const token = tokens[at];
    const isReduced = isVerb(token) && tokens[at + 1]?.lower === 'by';
    const isOwner = isPreposition(tokens[at - 1]) && DETERMINERS.has(token?.lower ?? '');
    const isOther = at > from + 1 && isPronoun(token) && !isOwner;
    if (
      /^[,(]$/.test(token?.text ?? '') ||
      isOther ||
      isReduced ||
      (at < head && isParticiple(tokens, at))
    )
      end = at;
  }
  if (end - from > LONGEST_DESCRIPTION) end = behindFirst(tokens, head, end);
  while (end > from + 1 && (isPreposition(tokens[end - 1]) || isConjunction(tokens[end - 1])))
    end--;
  return end;
}

/** Words of a description that is shown whole. */
const LONGEST_DESCRIPTION = 12;

/** Of "members on the Committee on Trade Between the States" where what first belongs to them ends. */
function behindFirst(tokens: readonly Token[], head: number, end: number): number {
  const next = tokens.slice(head + 1, end).findIndex(isPreposition);
  return next < 0 ? end : head + 1 + next;
}

/** "a worker coming off his shift", "a man wearing a coat"; no "town meeting of residents". */
const isParticiple = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  const opensObject = isPreposition(next) || DETERMINERS.has(next?.lower ?? '');
  return /ing$/.test(tokens[at]?.text ?? '') && opensObject && next?.lower !== 'of';
};

/** "Thursday", "having", "part in the talks", "classic cars": a time, a form of a verb or a thing says nothing. */
function isNobody(tokens: readonly Token[], phrase: Phrase, head: number): boolean {
  const { from } = phrase;
  const first = tokens[from]?.lower ?? '';
  const noun = tokens[head - 1];
  const isAlone = head - from === 1;
  if (isAlone && HONORIFICS.test(first)) return true;
  if (tokens.slice(from, head).some(({ lower }) => lower === 'ago')) return true;
  if (isAlone && (isTime(tokens[from]) || /^(?:a|an|the|having|otherwise)$/.test(first)))
    return true;
  if (!noun || noun.capital || noun.kind !== 'word' || isSomebodysNoun(noun.lower)) return false;
  if (THING_ENDING.test(noun.lower) || THINGS.has(noun.lower)) return true;
  return (
    PLURAL.test(noun.lower) || (isAlone && !DETERMINERS.has(first) && isPreposition(tokens[head]))
  );
}

/** Before a name: alone they are nobody's. */
const HONORIFICS = /^(?:mr|mrs|ms|miss|mx|dr|sir|hon|nana|excellency)\.?$/;

/** Endings of nouns for what is done or is so, which nobody bears. */
const THING_ENDING = /(?:ing|tion|sion|ment|ness|ity|ence|ship|ism|ure)$/;

/** Endings of nouns for people, one or several. */
const PERSON_ENDING = /(?:er|or|ist|ian|ant|ent|ee|man|woman|crat)s?$|(?:men|women|people|folk)$/;

/** Whether a noun is one for people, bodies or what is written. */
const isSomebodysNoun = (noun: string): boolean => {
  const one = noun.replace(/ies$/, 'y').replace(/s$/, '');
  return (
    isPersonNoun(noun) ||
    isPersonNoun(one) ||
    GROUP_NOUNS.has(noun) ||
    GENDERED_NOUNS.has(one) ||
    BODIES.has(one) ||
    ORGANISATION_WORDS.has(noun) ||
    ORGANISATION_WORDS.has(one) ||
    DOCUMENTS.has(noun) ||
    DOCUMENTS.has(one) ||
    (PERSON_ENDING.test(noun) && !THING_ENDING.test(one))
  );
};

/** "the company", "the minister": whoever the article has named so. */
function heldBefore(
  setting: Setting,
  phrase: Phrase,
  head: number,
  at: number,
): { readonly by: Tie['by']; readonly member: Member } | null {
  const { page, focus } = setting;
  const noun = page.tokens[head - 1]?.lower ?? '';
  const isShort = head === phrase.to && head - phrase.from === 2;
  const isThe = isShort && page.tokens[phrase.from]?.lower === 'the';
  const writer = isThe ? focus.writers.get(noun)?.() : null;
  if (writer) return { by: 'writing', member: writer };
  const relative = isShort && !isThe ? relativeOf(setting, phrase, noun, at) : null;
  if (relative) return { by: 'description', member: relative };
  const namesake = namesakeOf(setting, phrase, head, at);
  if (namesake) return { by: 'namesake', member: namesake };
  if (!isThe || !BODIES.has(noun)) return officeHolder(setting, phrase, head, at);
  const member = bodyMeant(focus, at, noun);
  return member && { by: 'body', member };
}

/** "her husband": whom the article has named so. */
function relativeOf(
  { page, focus }: Setting,
  { from }: Phrase,
  noun: string,
  at: number,
): Member | null {
  if (!/^(?:his|her|their)$/.test(page.tokens[from]?.lower ?? '') || !isPersonNoun(noun))
    return null;
  return latest(focus, at, ({ type, roleWords }) => type === 'person' && roleWords.has(noun));
}

/** "Scotland's army" is of Scotland. */
function partyOfBody({ page, cast }: Setting, { from }: Phrase, head: number): string | null {
  const { tokens } = page;
  const isAbroad = tokens.slice(from, head).some(({ lower }) => ABROAD.has(lower));
  return isAbroad
    ? (placeOwning(cast.people, tokens, from) ?? placeOf(cast.people, tokens, head))
    : null;
}

/** "the foreign minister", "a government functionary", "the army": of the state that the text tells for them. */
function partyAbout({ page, cast }: Setting, { from }: Phrase, to: number): string | null {
  const { tokens } = page;
  const around = cast.around.get(page);
  const first = DETERMINERS.has(tokens[from]?.lower ?? '') ? from + 1 : from;
  if (!around || first >= to) return null;
  const isBody = tokens[from]?.lower === 'the' && isStateBody(tokens.slice(first, to));
  const isParty = isBody && tokens[to - 1]?.lower === 'party';
  const kind = isParty ? 'any' : isBody ? 'the one' : officeKind(tokens, { from: first, to });
  return kind && stateAround(around, { from: first, to }, kind);
}

/** Whether a phrase is for a person: by its noun, "one of the pilots" too, or as "who" follows it. */
const isPersonal = (tokens: readonly Token[], { from, to }: Phrase, head: number): boolean => {
  const isOne = head - from === 1 && tokens[head]?.lower === 'of';
  const of = isOne ? headEnd(tokens, { from: head + 1, to }) : head;
  const noun = (tokens[of - 1]?.lower ?? '').replace(isOne ? /s$/ : /$^/, '');
  const isWho = (at: number): boolean => /^whos?e?$/.test(tokens[at]?.lower ?? '');
  if (isPronoun(tokens[head - 1])) return false;
  const isToldOf = tokens[to]?.text === ',' && isWho(to + 1);
  return isPersonNoun(noun) || GENDERED_NOUNS.has(noun) || isWho(head) || isWho(to) || isToldOf;
};

/** Nouns for several. */
export const PLURAL = /(?:[^s]s|men|women|people|police|children|media)$/;

function typeOf(noun: string): SpeakerType {
  if (noun.endsWith('s') && isPersonNoun(noun.slice(0, -1))) return 'group';
  if (isPersonNoun(noun)) return 'unnamed';
  if (ORGANISATION_WORDS.has(noun)) return 'organisation';
  return PLURAL.test(noun) ? 'group' : 'unnamed';
}

/** Somebody whom a phrase describes without a name, noticed though he says nothing: "A man whose wife … sat beneath it." */
export function describedPerson(setting: Setting, phrase: Phrase): Resolved | null {
  const { tokens } = setting.page;
  const head = headEnd(tokens, phrase);
  const noun = tokens[head - 1];
  if (
    !noun ||
    !isPersonal(tokens, phrase, head) ||
    (isPronoun(tokens[phrase.from]) && head - phrase.from < 2) ||
    typeOf(noun.lower) !== 'unnamed'
  )
    return null;
  if (nameOf(setting, phrase, head)) return null;
  const given = nameGivenAs(setting, phrase, head);
  if (given?.member.type === 'person') {
    given.member.isHe = true;
    const { member, start, end } = given;
    return { member, basis: 'named', mention: { start, end }, candidates: [] };
  }
  return metBefore(setting, phrase) ?? sameAsBefore(setting, phrase) ?? metHere(setting, phrase);
}

/** "Ann Lee came down the steps. The Norwegian minister looked tired.": who opens a sentence, and is not told of further, is the one person spoken of around. */
function sameAsBefore(setting: Setting, phrase: Phrase): Resolved | null {
  const { tokens, turns } = setting.page;
  const before = tokens[phrase.from - 1];
  const opens = !before || before.kind === 'quotation' || /^[.!?…]$/.test(before.text);
  const isTold = tokens[phrase.to]?.text === ',' && isRelative(tokens[phrase.to + 1]);
  return opens && !isTold && turns.length === 0 ? onlyOneAround(setting, phrase) : null;
}

/** A body that a phrase describes without a name, noticed though it says nothing: "India's home ministry announced drills." */
export function describedBody(setting: Setting, phrase: Phrase): Resolved | null {
  const { tokens } = setting.page;
  const head = headEnd(tokens, phrase);
  const noun = tokens[head - 1];
  if (!noun || noun.capital || !BODIES.has(noun.lower) || isPronoun(tokens[phrase.from]))
    return null;
  if (nameOf(setting, phrase, head)) return null;
  const meant = metBefore(setting, phrase) ?? metHere(setting, phrase);
  return meant.member?.type === 'organisation' ? meant : null;
}
