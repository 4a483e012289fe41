/** Names, in the order of the text → members of the cast. */
import { genderOfName } from '../../language/lexicon/given-names.ts';
import { PLATFORMS } from '../../language/lexicon/occasions.ts';
import { PORTFOLIOS, STATE_OFFICES } from '../../language/lexicon/offices-and-bodies.ts';
import { TITLES } from '../../language/lexicon/titles-and-roles.ts';
import { demonymAt, worldAt } from '../names/country-at.ts';
import type { Name } from '../names/name-kinds.ts';
import { nicknameBehind } from '../names/nickname.ts';
import type { Page } from '../names/prepared-paragraph.ts';
import { hasAge, type Role, roleAfter, roleAhead, roleBefore } from '../names/roles.ts';
import { owningState, partyIn, placeOwning, stateInBrackets } from '../names/state-told.ts';
import type { Token } from '../structure/tokens.ts';
import { isAcronym, isNominal } from '../structure/word-class.ts';
import {
  type Cast,
  enterNominal,
  enterPerson,
  enterWorld,
  giveRole,
  type Member,
  type Mention,
  mentionMember,
  type Trail,
} from './cast.ts';
import { describedInLead, nameDescribed } from './offices/described-lead.ts';
import { type HeldBack, nameHeldBack } from './offices/held-back.ts';
import { homeOf } from './offices/home/home-state.ts';
import { isStateBody } from './offices/office-kind.ts';
import { stateAround } from './offices/state-around.ts';
import { partyAround } from './offices/states-nearby.ts';
import { noteToldApart } from './offices/told-apart.ts';
import { statesTold } from './offices/told-once.ts';

const NICKNAME = /\s["“][^"”]{1,24}["”]\s/g;

const printed = (
  text: string,
  tokens: readonly { start: number; end: number }[],
  from: number,
  to: number,
): string =>
  text
    .slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
    .replace(NICKNAME, ' ')
    .replace(/\s+/g, ' ');

/** Notes the states that stand with a name: in its role, or behind "of" and "from". */
function noteStates(member: Member, tokens: readonly Token[], name: Name, role: Role | null): void {
  for (let at = role?.from ?? name.core; at < name.core; at++) {
    const demonym = demonymAt(tokens, at);
    if (demonym) member.states.add(demonym.state);
  }
  const home = stateBehind(tokens, name);
  if (home === null) return;
  member.states.add(home);
  member.party ??= home;
}

/** "Ann Lee of Sweden", "ANN LEE (Sweden)". */
function stateBehind(tokens: readonly Token[], { to }: Name): string | null {
  if (!/^(of|from)$/.test(tokens[to]?.lower ?? '')) return stateInBrackets(tokens, to);
  const home = worldAt(tokens, to + 1);
  return home?.entry.kind === 'state' ? home.entry.party : null;
}

/** The offices that a name's titles tell: "Premier Ann Lee" is "the premier", "Ms Justice Ann Lee" is "the judge". */
const officesOfTitles = (tokens: readonly Token[], { from, core }: Name): readonly string[] =>
  tokens
    .slice(from, core)
    .map(({ lower }) => lower.replace(/\.$/, ''))
    .filter((title) => TITLES.has(title))
    .flatMap((title) => OFFICE_OF[title] ?? [title]);

const OFFICE_OF: Readonly<Record<string, readonly string[]>> = {
  justice: ['judge', 'justice'],
  sen: ['senator', 'lawmaker', 'legislator'],
  senator: ['senator', 'lawmaker', 'legislator'],
  rep: ['representative', 'lawmaker', 'legislator', 'congressman', 'congresswoman'],
  congressman: ['congressman', 'lawmaker', 'legislator'],
  congresswoman: ['congresswoman', 'lawmaker', 'legislator'],
  gov: ['governor'],
  gen: ['general'],
  prof: ['professor', 'academic'],
  professor: ['professor', 'academic'],
  dr: ['doctor'],
  capt: ['captain'],
  sgt: ['sergeant', 'officer'],
  pc: ['constable', 'officer'],
  dc: ['detective', 'officer'],
  lt: ['lieutenant'],
  col: ['colonel'],
  rev: ['reverend', 'vicar', 'priest', 'minister', 'pastor'],
  father: ['father', 'priest'],
  fr: ['priest'],
  bishop: ['bishop', 'cleric'],
  hon: ['lawmaker', 'legislator'],
  oba: ['monarch', 'ruler'],
  amb: ['ambassador'],
  cllr: ['councillor'],
};

/** The party that the words of one of somebody's roles tell. */
const partyToldBy = (roles: readonly Role[]): string | null =>
  roles.find(({ party }) => party !== null)?.party ?? null;

/** The party that the text tells for one of them: of "The army spokesman, Col Ann Lee" for what stands apart. */
function partyAmong(trail: Trail, roles: readonly Role[], name: Name): string | null {
  for (const role of roles) {
    const party = partyAround(trail, role, name);
    if (party !== null) return party;
  }
  return null;
}

function introducePerson(cast: Cast, text: string, trail: Trail, name: Name): Member {
  const { tokens } = trail.page;
  const core = printed(text, tokens, name.core, name.to);
  const before = roleBefore(tokens, name);
  const ahead = roleAhead(tokens, name);
  const after = roleAfter(tokens, name);
  const gender = before?.gender ?? genderOfName(core);
  const titles = officesOfTitles(tokens, name);
  const since = (trail.before?.page ?? trail.page).tokens[0]?.start;
  const member = byAge(cast, tokens, name) ?? enterPerson(cast, core, gender, titles, since);
  const roles = [before, ahead, after].filter(
    (role): role is Role => role !== null && role.from < role.to,
  );
  const party = partyToldBy(roles) ?? partyAmong(trail, roles, name);
  for (const role of roles) {
    giveRole(member, printed(text, tokens, role.from, role.to), party, role.gender);
  }
  for (const title of titles) member.roleWords.add(title);
  if (stateInBrackets(tokens, name.to) !== null)
    for (const word of DELEGATE) member.roleWords.add(word);
  if (member.roleWords.has('counterpart')) noteCounterpart(member, trail);
  noteStates(member, tokens, name, before ?? ahead);
  if (isOnTrial(tokens, name)) for (const word of ON_TRIAL) member.roleWords.add(word);
  if (isWho(tokens, name)) member.isHe = true;
  if (hasAge(tokens, name.to)) {
    member.isHe = true;
    member.gender ??= genderOfName(`${core} ${core}`);
  }
  return member;
}

/** "The younger Mr Ridley": of two with one surname whoever the article brought up later, "the elder" whoever it did first. */
function byAge(
  { byWord }: Cast,
  tokens: readonly Token[],
  { from, core, to }: Name,
): Member | null {
  const age = tokens[from - 1]?.lower ?? '';
  if (!/^(?:younger|older|elder)$/.test(age) || to - core > 1) return null;
  const known = (byWord.get(tokens[core]?.lower ?? '') ?? []).filter(
    ({ words }) => words.length > 1,
  );
  return known.at(age === 'younger' ? -1 : 0) ?? null;
}

/** "ANN LEE (Norway)": as records of meetings print who speaks for a state. */
const DELEGATE = ['representative', 'delegate'];

/** What papers call whoever is on trial. */
const ON_TRIAL = ['defendant', 'accused'];

/** How far behind a name, over an age and a place, it is told that its bearer is on trial. */
const TRIAL_REACH = 14;

/** "Simon Tarn, 54, of Oak Street, denies fraud", "Tarn was jailed": whoever is "the defendant". */
function isOnTrial(tokens: readonly Token[], { core, to }: Name): boolean {
  if (to - core < 2) return false;
  const aside = /^[,(]$/.test(tokens[to]?.text ?? '') ? tokens.slice(to + 1, to + TRIAL_REACH) : [];
  const close = aside.findLastIndex(
    ({ text }, at) => /^[,)]$/.test(text) && isCharged(aside, at + 1),
  );
  return aside.length > 0 ? close >= 0 : isCharged(tokens, to);
}

const isCharged = (tokens: readonly Token[], at: number): boolean =>
  /^(?:denies|denied|pleads|pleaded)$/.test(tokens[at]?.lower ?? '') ||
  (/^(?:is|was|stands)$/.test(tokens[at]?.lower ?? '') &&
    /^(?:accused|charged|jailed|convicted|sentenced)$/.test(tokens[at + 1]?.lower ?? ''));

/** "Bev, who would not give her surname": nothing but a person is "who"; of "a historian in Vess, who" that is the historian. */
const isWho = (tokens: readonly Token[], { core, to }: Name): boolean =>
  !/^(?:in|at|near|outside)$/.test(tokens[core - 1]?.lower ?? '') &&
  /^whom?$/.test(tokens[tokens[to]?.text === ',' ? to + 1 : to]?.lower ?? '');

/** How far back a counterpart is looked for. */
const NEAR = 10;

/** "The Iranian foreign minister and his Turkish counterpart": the office is that of whoever was named before. */
function noteCounterpart(member: Member, { here }: Trail): void {
  const other = here.slice(-NEAR).findLast((mention) => mention.member.type === 'person')?.member;
  for (const word of other?.roleWords ?? [])
    if (STATE_OFFICES.has(word) || PORTFOLIOS.has(word)) member.roleWords.add(word);
}

/** The state of an organisation: in its name, or behind "in": "the Foreign Ministry in Pyongyang". */
function partyOf(tokens: readonly Token[], { from, to }: Name): string | null {
  const own = partyIn(tokens, from, to);
  if (own !== null || tokens[to]?.lower !== 'in') return own;
  const seat = worldAt(tokens, to + 1);
  return seat?.entry.party ?? null;
}

/** Whether a single word of the world list is a surname in this article: Lima, Jordan, Paris. */
export function isSurname(cast: Cast, tokens: readonly Token[], { core, to }: Name): boolean {
  return to - core === 1 && cast.surnames.has(tokens[core]?.lower ?? '');
}

/** "the Levante said", "told the Skerries Examiner": nobody's name stands alone behind "the". */
function isBody(cast: Cast, tokens: readonly Token[], name: Name): boolean {
  const { from, core, to, kind } = name;
  return (
    kind === 'person' &&
    core === from &&
    tokens[from - 1]?.lower === 'the' &&
    !isNominal(tokens[to]) &&
    !tokens.slice(core, to).some((token) => cast.surnames.has(token.lower)) &&
    genderOfName(tokens[core]?.text ?? '') === null
  );
}

/** "The company wrote on X": where something is posted is nobody. */
const isPlatform = (tokens: readonly Token[], { from }: Name): boolean =>
  tokens[from - 1]?.lower === 'on' && PLATFORMS.has(tokens[from]?.lower ?? '');

/** How many people are looked through for one whose office capitals spell. */
const MOST_HOLDERS = 300;

/** "the MCE" of a Metropolitan Chief Executive: an office of somebody, and nobody's name. */
const isSpeltOffice = (cast: Cast, tokens: readonly Token[], { from, core, to }: Name): boolean => {
  const capitals = tokens[core];
  return (
    to - core === 1 &&
    core === from &&
    capitals !== undefined &&
    isAcronym(capitals) &&
    tokens[from - 1]?.lower === 'the' &&
    cast.members
      .slice(0, MOST_HOLDERS)
      .some(
        ({ type, role, roleWords }) =>
          type === 'person' &&
          roleWords.has(capitals.lower) &&
          !role?.toLowerCase().split(/\s+/).includes(capitals.lower),
      )
  );
};

/** "the Land Transport Authority (LTA)": the capitals in brackets name it from here on. */
function noteCapitals(
  cast: Cast,
  tokens: readonly Token[],
  { core, to }: Name,
  body: Member,
): void {
  const capitals = tokens[to + 1];
  const isBracketed = tokens[to]?.text === '(' && tokens[to + 2]?.text === ')';
  if (!isBracketed || !capitals || !isAcronym(capitals)) return;
  const isSpelt = [core, core - 1].some((at) => tokens[at]?.text[0] === capitals.text[0]);
  if (!isSpelt || cast.byName.has(capitals.lower)) return;
  cast.byName.set(capitals.lower, body);
  body.aliases.add(capitals.text);
}

function introduce(cast: Cast, text: string, trail: Trail, name: Name): Member | null {
  const { tokens } = trail.page;
  if (isPlatform(tokens, name) || isSpeltOffice(cast, tokens, name)) return null;
  const core = printed(text, tokens, name.core, name.to);
  if (name.kind === 'demonym' && !isSurname(cast, tokens, name)) return null;
  if (isBody(cast, tokens, name))
    return ofSomeState(
      trail,
      name,
      enterNominal(cast, core, 'organisation', partyOf(tokens, name)),
    );
  if (name.kind === 'person' || name.kind === 'demonym')
    return introducePerson(cast, text, trail, name);
  if (name.world && !isSurname(cast, tokens, name)) {
    if (name.world.kind === 'capital' && !cast.byName.has(name.world.name.toLowerCase()))
      return null;
    return enterWorld(cast, name.world, core);
  }
  if (name.world) return introducePerson(cast, text, trail, name);
  const body =
    ownedBody(cast, text, tokens, name) ??
    enterNominal(cast, core, 'organisation', partyOf(tokens, name));
  noteCapitals(cast, tokens, name, body);
  return ofSomeState(trail, name, body);
}

/** "The Ministry of Defence", "the Palace": of the state that the text tells for it. */
function ofSomeState(trail: Trail, { core, to }: Name, body: Member): Member {
  if (isStateBody(trail.page.tokens.slice(core, to)))
    body.party ??= stateAround(trail, { from: core, to }, 'the one');
  return body;
}

/** "Egypt's Foreign Ministry": every state has one, so that the state is part of its name. */
function ownedBody(cast: Cast, text: string, tokens: readonly Token[], name: Name): Member | null {
  if (!isStateBody(tokens.slice(name.core, name.to))) return null;
  const core = printed(text, tokens, name.core, name.to);
  const owner = ownerOfBody(cast, core, tokens, name);
  if (!owner) return null;
  const called = printed(text, tokens, owner.from, owner.to);
  const member = enterNominal(cast, called, 'organisation', owner.state);
  member.aliases.add(core);
  cast.byName.set(core.toLowerCase(), member);
  return member;
}

/** The state that a body with this name is of, and the words with which that is told. */
function ownerOfBody(
  cast: Cast,
  called: string,
  tokens: readonly Token[],
  { core, to }: Name,
): { readonly from: number; readonly to: number; readonly state: string } | null {
  const owner = owningState(tokens, core);
  if (owner) return { ...owner, to };
  const place = placeOwning(cast.people, tokens, core - 2);
  if (place !== null) return { from: core - 2, to, state: place };
  // "The Foreign Ministry in Thimphu" where "the Foreign Ministry" was another's.
  const seat = tokens[to]?.lower === 'in' ? worldAt(tokens, to + 1) : null;
  const state = seat?.entry.party ?? null;
  const known = cast.byName.get(called.toLowerCase())?.party ?? state;
  return seat && state !== null && known !== state
    ? { from: core, to: to + 1 + seat.length, state }
    : null;
}

/** Those named in an article, a page each: outside quotations, and inside each of them. */
export type Introduced = {
  readonly outside: readonly Mention[];
  readonly inside: readonly (readonly Mention[])[];
};

/** What else somebody is called means him further on. */
function noteNickname({ given }: Cast, member: Member, nickname: string | null): void {
  if (nickname === null || given.has(nickname.toLowerCase())) return;
  // "Gwil the Tick" is Gwil for short, "Captain Kofia" Kofia.
  const [first = '', ...rest] = nickname.split(' ');
  const untitled = TITLES.has(first.toLowerCase()) ? rest.join(' ') : nickname;
  for (const name of [nickname, untitled, untitled.split(/ (?:the|of) /)[0] ?? nickname])
    given.set(name.toLowerCase(), member.name);
  member.aliases.add(nickname);
}

/** Enters a name, and notes where it stands. */
function enter(
  cast: Cast,
  text: string,
  trail: Trail,
  name: Name,
  quoted: boolean,
): Mention | null {
  const { tokens } = trail.page;
  const member = introduce(cast, text, trail, name);
  const start = tokens[name.core]?.start;
  const end = tokens[name.to - 1]?.end;
  if (!member || start === undefined || end === undefined) return null;
  mentionMember(member, { start, end }, quoted);
  if (member.type === 'person' && !quoted) noteNickname(cast, member, nicknameBehind(text, end));
  return { member, name, start, end };
}

/** Within a quotation nothing around tells the state of an office. */
const within = (trail: Trail, tokens: readonly Token[]): Trail => ({
  page: { ...trail.page, tokens, sentences: [] },
  here: [],
  before: null,
  home: null,
  toldOnce: new Map(),
  people: trail.people,
});

/** The first and last words of what is surely a person's name: of two words, or behind a title. */
function wordsOfPeople(pages: readonly Page[]): ReadonlySet<string> {
  const people = new Set<string>();
  for (const { tokens, names } of pages)
    for (const { from, core, to, kind } of names) {
      if (kind !== 'person' || (to - core === 1 && core === from)) continue;
      for (const at of [core, to - 1]) people.add(tokens[at]?.lower ?? '');
    }
  return people;
}

/** Enters every name of the article into the cast, in order of the text. */
export function introduceAll(
  cast: Cast,
  text: string,
  pages: readonly Page[],
  bylines: readonly string[],
): readonly Introduced[] {
  const home = homeOf(pages, bylines);
  const toldOnce = statesTold(pages);
  const people = wordsOfPeople(pages);
  cast.people = people;
  let before: Trail['before'] = null;
  let heldBack: HeldBack | null = null;
  return pages.map((page) => {
    const here: Mention[] = [];
    const trail: Trail = { page, here, before, home, toldOnce, people };
    cast.around.set(page, trail);
    const outside = page.names.flatMap((name) => {
      const mention = enter(cast, text, trail, name, false);
      if (mention) here.push(mention);
      return mention ?? [];
    });
    const inside = page.inside.map(({ tokens, names }) =>
      names.flatMap((name) => enter(cast, text, within(trail, tokens), name, true) ?? []),
    );
    noteToldApart(text, trail);
    const isLead = before === null && !page.isAside;
    if (isLead) cast.lead = describedInLead(page);
    else if (cast.lead && before?.page === cast.lead.page && !page.isAside)
      nameDescribed(cast.lead, page, here);
    if (!page.isAside) {
      heldBack = nameHeldBack(text, trail, heldBack);
      before = { page, here };
    }
    return { outside, inside };
  });
}
