/**
 * A noun phrase → a member of the cast: by name, role ("the ambassador"), nationality ("the
 * Swede"), capital or pronoun.
 */
import { DETERMINERS, ORGANISATION_WORDS } from '../../language/lexicon/function-words.ts';
import {
  CALLED_ANEW,
  GENDERED_NOUNS,
  type Gender,
  ROLES,
  TITLES,
} from '../../language/lexicon/titles-and-roles.ts';
import { lowerBound } from '../../language/spans/lower-bound.ts';
import type { Range } from '../../language/spans/span.ts';
import { demonymAt, worldAt } from '../names/country-at.ts';
import type { Page } from '../names/prepared-paragraph.ts';
import { commaAhead, partyIn } from '../names/roles.ts';
import type { SpeakerType } from '../speaker.ts';
import type { Basis } from '../statement.ts';
import type { Phrase } from '../structure/noun-phrases.ts';
import type { Token } from '../structure/tokens.ts';
import { isAcronym, isPreposition, isPronoun, isRelative } from '../structure/word-class.ts';
import { type Cast, enterNominal, enterWorld, type Member, mentionMember } from './cast.ts';
import type { Mention } from './enter-names.ts';
import { type Candidate, candidates, type Focus, isPersonOf, latest } from './salience.ts';

/** Whom a phrase means, how that is known, and where the text says it. */
export type Resolved = {
  readonly member: Member | null;
  readonly basis: Basis;
  readonly mention: Range;
  readonly candidates: readonly Member[];
  /** Of a pronoun: by how much the likeliest leads, and how many sentences back it was named. */
  readonly choice?: { readonly lead: number; readonly back: number };
};

/** What the resolver looks at: one page, those named on it, and what was read before. */
export type Setting = {
  readonly text: string;
  readonly cast: Cast;
  readonly focus: Focus;
  readonly page: Page;
  readonly mentions: readonly Mention[];
};

const GENDER_OF: Readonly<Record<string, Gender>> = {
  he: 'm',
  him: 'm',
  his: 'm',
  she: 'f',
  her: 'f',
};

const spanOf = (tokens: readonly Token[], { from, to }: Phrase): Range => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

/** The main subject of the sentence before, if it is a person of this gender by office or description: "The president … he". */
function personBefore(setting: Setting, gender: Gender): Member | null {
  const { subject } = setting.focus;
  if (!subject) return null;
  const { tokens } = subject.page;
  const noun = tokens[headEnd(tokens, subject.phrase) - 1]?.lower ?? '';
  const told = GENDERED_NOUNS.get(noun) ?? null;
  const isPerson = GENDERED_NOUNS.has(noun) || isRoleWord(noun) || TITLES.has(noun);
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
  if (PLURAL.test(noun) !== plural || isPronoun(first) || isRoleWord(noun)) return null;
  return resolveNominal({ ...setting, page: subject.page }, subject.phrase).member;
}

/** The likeliest of those whom words can mean, and how it stands to the others. */
const chosen = (
  best: Candidate,
  others: readonly Candidate[],
  basis: Basis,
  mention: Range,
): Resolved => ({
  member: best.member,
  basis,
  mention,
  candidates: others.slice(0, 3).map(({ member }) => member),
  choice: { lead: best.score - (others[0]?.score ?? 0), back: best.back },
});

function resolvePronoun(setting: Setting, phrase: Phrase, avoided: ReadonlySet<Member>): Resolved {
  const { focus, page } = setting;
  const mention = spanOf(page.tokens, phrase);
  const word = page.tokens[phrase.from]?.lower ?? '';
  const gender = GENDER_OF[word] ?? null;
  let found: readonly Candidate[] = [];
  if (gender) found = candidates(focus, mention.start, isPersonOf(gender), avoided);
  else if (word === 'it' || word === 'its') {
    found = candidates(
      focus,
      mention.start,
      ({ type, isThing }) => type === 'organisation' || type === 'state' || isThing,
      avoided,
    );
  } else if (word === 'they' || word === 'their') {
    found = candidates(
      focus,
      mention.start,
      ({ type }) => type === 'group' || type === 'organisation',
      avoided,
    );
  }
  const [best, ...others] = found;
  if (best) return chosen(best, others, 'pronoun', mention);
  const described = gender ? personBefore(setting, gender) : null;
  const isPlain = word === 'it' || word === 'they';
  const member = described ?? (isPlain ? subjectBefore(setting, word === 'they') : null);
  return { member, basis: member ? 'pronoun' : 'unresolved', mention, candidates: [] };
}

/** Where the head part of a phrase ends: at its first comma, preposition or relative. */
function headEnd(tokens: readonly Token[], { from, to }: Phrase): number {
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at];
    const isStop = token?.kind === 'punctuation' || token?.kind === 'quotation';
    if (isStop || isRelative(token) || (isPreposition(token) && !token?.capital)) return at;
  }
  return to;
}

const isRoleWord = (word: string): boolean => ROLES.has(word.replace(/^.*-/, ''));

const isRole = (token: Token): boolean => isRoleWord(token.lower);

/** The name that ends a phrase, or that a nickname in marks goes on behind it: `owner Dale "Sparky" Hoover`. */
const nameEndingAt = (
  { page, mentions }: Pick<Setting, 'page' | 'mentions'>,
  from: number,
  to: number,
): Mention | null => {
  const isNicknamed = page.tokens[to]?.kind === 'quotation';
  return (
    mentions.find(
      ({ name }) =>
        name.core >= from && (name.to === to || (isNicknamed && name.core < to && name.to > to)),
    ) ?? null
  );
};

/** Whether the comma behind an apposition, or the end of the sentence, closes it. */
const isClosed = (token: Token | undefined): boolean =>
  token === undefined || token.kind === 'quotation' || /^[,.;:!?—–)-]$/.test(token.text);

/** How far behind a phrase the name may stand that is its apposition: "His rival, former judge Marcia Pinto". */
const LONGEST_APPOSED = 5;

/** A name in apposition to the phrase's head: "the group's strategist, Guy Cecil", "the vicar, the Rev Ann Lee". */
function nameInApposition(
  { page, mentions }: Setting,
  phrase: Phrase,
  head: number,
): Mention | null {
  const { tokens } = page;
  const noun = tokens[head - 1]?.lower ?? '';
  const isBody = BODIES.has(noun) || ORGANISATION_WORDS.has(noun);
  const isOffice = tokens.slice(phrase.from, head).some(isRole);
  const isOwned = tokens.slice(phrase.from, head).some(({ kind }) => kind === 'possessive');
  const isSomebody =
    (isOwned || DETERMINERS.has(tokens[phrase.from]?.lower ?? '')) && !tokens[head - 1]?.capital;
  if (!isOffice && !isBody && !isSomebody) return null;
  return (
    mentions.find(({ name }) => {
      const fits = isBody || name.kind === 'person';
      if (!fits || name.from <= phrase.from || name.from > phrase.to + LONGEST_APPOSED)
        return false;
      const comma = commaAhead(tokens, name);
      if (comma === null || (name.from > phrase.to + 1 && comma > phrase.to)) return false;
      const isFull = name.to - name.from > 1 && comma === head && isClosed(tokens[name.to]);
      return isOffice || isBody || isFull;
    }) ?? null
  );
}

/** Several names joined by "and": a group of its own. */
function jointly(setting: Setting, phrase: Phrase): Resolved | null {
  const { page, mentions, cast, text } = setting;
  const { tokens } = page;
  const and = tokens
    .slice(phrase.from, phrase.to)
    .findIndex((token) => token.lower === 'and' || token.text === '&');
  if (and <= 0) return null;
  const names = mentions.filter(({ name }) => name.core >= phrase.from && name.to <= phrase.to);
  const left = names.filter(({ name }) => name.to <= phrase.from + and);
  const right = names.filter(({ name }) => name.core > phrase.from + and);
  const opens = left[0] !== undefined && left[0].name.from - phrase.from <= 1;
  const joins =
    left.length > 0 && right.length > 0 && right[0]?.name.from === phrase.from + and + 1;
  if (!joins || !opens) return null;
  const parties = new Set(names.map(({ member }) => member.party));
  const name = [...new Set([...left, ...right].map(({ member }) => member.name))];
  const title = `${name.slice(0, -1).join(', ')} and ${name.at(-1)}`;
  const party = parties.size === 1 ? ([...parties][0] ?? null) : null;
  const mention = spanOf(tokens, phrase);
  if (name.length < 2 || text === '') return null;
  return {
    member: enterNominal(cast, title, 'group', party),
    basis: 'named',
    mention,
    candidates: [],
  };
}

const PLURAL = /(?:[^s]s|men|women|people|police|children|media)$/;

function typeOf(noun: string): SpeakerType {
  if (ORGANISATION_WORDS.has(noun)) return 'organisation';
  if (noun.endsWith('s') && ROLES.has(noun.slice(0, -1))) return 'group';
  if (ROLES.has(noun)) return 'unnamed';
  return PLURAL.test(noun) ? 'group' : 'unnamed';
}

/** Whom "the ambassador", "the Swede", "the company" or "the captain" means: the last one introduced so. */
function byRole(setting: Setting, phrase: Phrase, head: number, at: number): Member | null {
  const { page, focus } = setting;
  const noun = page.tokens[head - 1]?.lower ?? '';
  if (page.tokens[phrase.from]?.lower !== 'the' || head - phrase.from > 4) return null;
  if (head === phrase.to && head - phrase.from === 2 && BODIES.has(noun))
    return latest(focus, at, isBody(noun)) ?? (OFFICIAL.has(noun) ? null : unnamedBody(focus, at));
  const demonym = demonymAt(page.tokens, phrase.from + 1);
  if (demonym && phrase.from + 1 + demonym.length === head) {
    return latest(
      focus,
      at,
      ({ type, party, states }) =>
        type === 'person' && (party === demonym.state || states.has(demonym.state)),
    );
  }
  const isOther = ofAnother(page.tokens, head, phrase.to);
  const isForeign = ({ party, states }: Member): boolean =>
    demonym !== null && party !== null && party !== demonym.state && !states.has(demonym.state);
  const holds = (member: Member): boolean =>
    member.type === 'person' &&
    member.roleWords.has(noun) &&
    !isOther(member) &&
    !isForeign(member);
  const known = latest(focus, at, holds);
  if (known !== null || head !== phrase.to) return known;
  return (
    calledAnew(focus, at, noun) ??
    latest(focus, at, ({ type, roleWords }) => type === 'unnamed' && roleWords.has(noun))
  );
}

/** Of "the representative of Norland" whoever the article ties to another state or place. */
function ofAnother(
  tokens: readonly Token[],
  head: number,
  to: number,
): (member: Member) => boolean {
  const of = tokens[head]?.lower === 'of' ? tokens[head + 1] : undefined;
  if (!of?.capital || head + 1 >= to) return () => false;
  const noun = tokens[head - 1]?.lower ?? '';
  const state = worldAt(tokens, head + 1)?.entry.party ?? null;
  return ({ role, party }) => {
    const told = (role ?? '').toLowerCase();
    const isTold = told.includes(`${noun} of ${of.lower}`) || told.startsWith(`${of.lower} `);
    return !isTold && (party === null || party !== state);
  };
}

/** "the county boss" of a governor whom the article has named. */
function calledAnew(focus: Focus, at: number, noun: string): Member | null {
  const offices = CALLED_ANEW.get(noun);
  if (!offices) return null;
  const holds = ({ type, roleWords }: Member): boolean =>
    type === 'person' && [...roleWords].some((word) => offices.has(word));
  return latest(focus, at, holds);
}

/** Nouns by which an organisation is meant that was named before. */
const BODIES = new Set(
  (
    'company firm utility maker carrier airline retailer lender operator manufacturer developer contractor supplier start-up startup ' +
    'union association federation organisation organization group charity lobby body think-tank watchdog regulator agency ministry ' +
    'department council authority commission committee institute foundation party club team university hospital school bank'
  ).split(' '),
);

/** Those of them that bear their noun in their name: "the ministry" is no firm that was named before. */
const OFFICIAL = new Set(
  'ministry department council authority commission committee agency regulator court police'.split(
    ' ',
  ),
);

/** The latest body, but for names that only tell of a thing which it is: "its Pellona mine". */
const unnamedBody = (focus: Focus, at: number): Member | null =>
  latest(focus, at, (member, { modifies }) => mayBeBody(member) && !modifies) ??
  latest(focus, at, mayBeBody);

/** An organisation, or capitals that nothing shows to be a person. */
const mayBeBody = ({ type, gender, roleWords, isHe }: Member): boolean =>
  type === 'organisation' ||
  (type === 'person' && gender === null && roleWords.size === 0 && !isHe);

const isBody =
  (noun: string) =>
  ({ type, name }: Member): boolean =>
    type === 'organisation' &&
    (name
      .toLowerCase()
      .split(/ (?:of|for|in) /)[0]
      ?.split(' ')
      .includes(noun) ??
      false);

function resolveNominal(setting: Setting, phrase: Phrase): Resolved {
  const { text, cast, page } = setting;
  const { tokens } = page;
  const head = headEnd(tokens, phrase);
  const mention = spanOf(tokens, phrase);
  const known = byRole(setting, phrase, head, mention.start);
  if (known) return { member: known, basis: 'role', mention, candidates: [] };
  const described = someoneBefore(setting, phrase, head, mention);
  if (described) return described;
  let from = phrase.from;
  if (tokens[from]?.lower === 'the' && from + 1 < phrase.to) from++;
  const comma = tokens.slice(phrase.from, phrase.to).findIndex(({ text }) => text === ',');
  const to = comma > 0 ? phrase.from + comma : phrase.to;
  const name = text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0).replace(/\s+/g, ' ');
  const noun = tokens[head - 1]?.lower ?? '';
  const member = enterNominal(cast, name, typeOf(noun), partyIn(tokens, phrase.from, phrase.to));
  member.gender ??= GENDERED_NOUNS.get(noun) ?? null;
  member.isThing = member.type === 'unnamed' && !isRoleWord(noun);
  if (member.type === 'unnamed') member.roleWords.add(noun);
  mentionMember(member, mention, false);
  return { member, basis: 'role', mention, candidates: [] };
}

/** Somebody whom a phrase describes without a name, noticed though he says nothing: "A man whose wife … sat beneath it." */
export function describedPerson(setting: Setting, phrase: Phrase): Resolved | null {
  const { tokens } = setting.page;
  const head = headEnd(tokens, phrase);
  const noun = tokens[head - 1];
  const isPerson =
    noun !== undefined && (isRoleWord(noun.lower) || /^whos?e?$/.test(tokens[head]?.lower ?? ''));
  if (!isPerson || isPronoun(tokens[phrase.from]) || typeOf(noun.lower) !== 'unnamed') return null;
  if (nameEndingAt(setting, phrase.from, head) || nameInApposition(setting, phrase, head))
    return null;
  return resolveNominal(setting, phrase);
}

/** Reports of matches call players by their place in the team. */
const PLAYERS =
  /^(?:striker|forward|winger|midfielder|defender|centre-back|full-back|goalkeeper|keeper)$/;

/** What people are whom "the German champion" or "the Chilean-born writer" describes anew. */
const CALLINGS =
  /^(?:champion|player|star|driver|rider|skier|golfer|boxer|cyclist|sprinter|swimmer|singer|actor|actress|author|writer|novelist|poet|director|artist|billionaire|businessman|businesswoman|veteran|teenager)$/;

/** "the 66-year-old", "the Italian", "the striker": somebody named before whom the words describe anew. */
function someoneBefore(
  { page, focus }: Setting,
  phrase: Phrase,
  head: number,
  mention: Range,
): Resolved | null {
  const { tokens } = page;
  const noun = tokens[head - 1]?.lower ?? '';
  const people = demonymAt(tokens, phrase.from + 1) ?? null;
  const isBorn = /-born$/.test(tokens[phrase.from + 1]?.lower ?? '');
  const isAnew = /^\d+-year-old$/.test(noun) || people !== null || isBorn || PLAYERS.test(noun);
  const length = head - phrase.from;
  const isShort =
    head === phrase.to &&
    (length === 2 || (length === 3 && (people !== null || isBorn) && CALLINGS.test(noun)));
  if (!isAnew || !isShort || tokens[phrase.from]?.lower !== 'the') return null;
  const gender = GENDERED_NOUNS.get(noun) ?? null;
  const isOther = ({ states }: Member): boolean =>
    people !== null && states.size > 0 && !states.has(people.state);
  const fits = (member: Member): boolean =>
    member.type === 'person' && isPersonOf(gender)(member) && !isOther(member);
  const [best, ...others] = candidates(focus, mention.start, fits, new Set());
  if (!best) return null;
  if (people) best.member.states.add(people.state);
  return chosen(best, others, 'role', mention);
}

/** A capital as a speaker: "Pyongyang said" is North Korea. */
function capital({ text, cast, page }: Setting, from: number, to: number): Resolved | null {
  const { names } = page;
  const name = names[lowerBound(names.length, (at) => (names[at]?.to ?? 0) < to)];
  if (!name?.world || name.kind !== 'world' || name.to !== to || name.core < from) return null;
  const mention = spanOf(page.tokens, { from: name.core, to: name.to });
  const member = enterWorld(cast, name.world, text.slice(mention.start, mention.end));
  mentionMember(member, mention, false);
  return { member, basis: 'named', mention, candidates: [] };
}

/** Whom a subject phrase means: a name, several, a role, a pronoun, a description. */
export function resolvePhrase(
  setting: Setting,
  phrase: Phrase,
  avoided: ReadonlySet<Member>,
): Resolved {
  const { page } = setting;
  const first = page.tokens[phrase.from];
  const isOwner = phrase.to - phrase.from === 1 && /^(his|her|their|its)$/.test(first?.text ?? '');
  const isPronominal =
    phrase.to - phrase.from === 1 &&
    isPronoun(first) &&
    !(DETERMINERS.has(first?.lower ?? '') || (first && isAcronym(first) && first.text !== 'I'));
  if (isPronominal || isOwner) return resolvePronoun(setting, phrase, avoided);
  const group = jointly(setting, phrase);
  if (group) return group;
  const head = headEnd(page.tokens, phrase);
  const direct =
    nameEndingAt(setting, phrase.from, head) ?? nameInApposition(setting, phrase, head);
  if (direct) {
    const last = page.tokens[phrase.to - 1];
    const end = isRelative(last) && last ? last.end : direct.end;
    const mention = { start: direct.start, end };
    return { member: direct.member, basis: 'named', mention, candidates: [] };
  }
  const handle = handleBehind(setting, head);
  if (handle) return handle;
  const given = nameGivenAs(setting, phrase, head);
  if (given)
    return {
      member: given.member,
      basis: 'named',
      mention: { start: given.start, end: given.end },
      candidates: [],
    };
  return capital(setting, phrase.from, head) ?? resolveNominal(setting, phrase);
}

/** "One user, @northbank_ed, wrote": the name that somebody bears on a platform. */
function handleBehind({ cast, text, page }: Setting, head: number): Resolved | null {
  const { tokens } = page;
  const at = tokens[head]?.text === ',' ? tokens[head + 1] : undefined;
  const printed =
    at?.text === '@'
      ? /^@[\w.]*\w/.exec(text.slice(at.start, at.start + LONGEST_HANDLE))?.[0]
      : undefined;
  if (at === undefined || printed === undefined) return null;
  const mention = { start: at.start, end: at.start + printed.length };
  const member = enterNominal(cast, printed, 'unnamed', null);
  member.roleWords.add('user');
  mentionMember(member, mention, false);
  return { member, basis: 'named', mention, candidates: [] };
}

const LONGEST_HANDLE = 40;

/** How far behind a description the name is looked for. */
const GIVEN_REACH = 16;

/** "A resident of the district, who gave her name only as Oksana": the name that somebody goes by. */
function nameGivenAs({ page, mentions }: Setting, { from }: Phrase, head: number): Mention | null {
  const { tokens } = page;
  for (let at = head; at < head + GIVEN_REACH; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'quotation' || /^[.;:]$/.test(token.text)) return null;
    if (!/^(?:name|identified|known|himself|herself)$/.test(token.lower)) continue;
    let as = at + 1;
    while (/^(?:only|just|simply|merely|publicly)$/.test(tokens[as]?.lower ?? '')) as++;
    if (!/^(?:as|,)$/.test(tokens[as]?.lower ?? '')) continue;
    return mentions.find(({ name }) => name.from === as + 1 && name.from > from) ?? null;
  }
  return null;
}
