/**
 * The cast: everybody in the article, a surname joined to the fullest name, with role, party and
 * gender.
 */
import type { WorldEntry } from '../../language/lexicon/countries.ts';
import { NAME_PARTICLES } from '../../language/lexicon/function-words.ts';
import { isGivenName } from '../../language/lexicon/given-names.ts';
import { type Gender, ROLES } from '../../language/lexicon/titles-and-roles.ts';
import type { Range } from '../../language/spans/span.ts';
import { shownName } from '../names/capitals.ts';
import type { Name } from '../names/name-kinds.ts';
import type { Page } from '../names/prepared-paragraph.ts';
import type { SpeakerType } from '../speaker.ts';
import type { Phrase } from '../structure/noun-phrases.ts';
import type { ToldOnce } from './offices/told-once.ts';

/** Somebody whom the article names, while it is being read. */
export type Member = {
  name: string;
  type: SpeakerType;
  gender: Gender;
  role: string | null;
  party: string | null;
  /** Words of the name, lower case; empty for others than persons. */
  words: readonly string[];
  readonly aliases: Set<string>;
  /** States that the article ties to this member: of a role's demonym, "of Sweden". */
  readonly states: Set<string>;
  /** A thing rather than somebody: "the report". */
  isThing: boolean;
  /** A reporting verb has this member as its subject. */
  speaks: boolean;
  /** A verb has this member as its subject. */
  acts: boolean;
  /** A pronoun for a person meant this member. */
  isHe: boolean;
  /** The article is by this member, who reports what others say. */
  reports: boolean;
  /** Length of the longest mention. */
  widest: number;
  /** The words of the roles that the article gives, lower case: "the ambassador" looks here. */
  readonly roleWords: Set<string>;
  readonly mentions: (Range & { readonly quoted: boolean })[];
};

/** A name in a paragraph with whom it names. */
export type Mention = {
  readonly member: Member;
  readonly name: Name;
  readonly start: number;
  readonly end: number;
};

/** A page with those named on it, and what else tells the state of an office there. */
export type Trail = {
  readonly page: Page;
  /** Those of this page so far, and of the page before. */
  readonly here: readonly Mention[];
  readonly before: Pick<Trail, 'page' | 'here'> | null;
  /** The state that the article is at home in. */
  readonly home: string | null;
  /** The offices and bodies that the article tells with their state. */
  readonly toldOnce: ToldOnce;
  /** The words of people's names. */
  readonly people: ReadonlySet<string>;
};

/** Who is described at the head of the first paragraph, and who that is once it is told. */
export type DescribedLead = { readonly page: Page; readonly phrase: Phrase; member: Member | null };

/** All whom an article names, in order of first mention, with an index over their names. */
export type Cast = {
  readonly members: Member[];
  readonly byWord: Map<string, Member[]>;
  readonly byName: Map<string, Member>;
  /** Last words of names of several words, lower case. */
  readonly surnames: Set<string>;
  /** First and last words of people's names, lower case: names of two words, or behind a title. */
  people: ReadonlySet<string>;
  /** Other names from the front matter, and those that the text tells, lower case, to the name they stand for. */
  readonly given: Map<string, string>;
  /** What tells the state of an office, for each page. */
  readonly around: Map<Page, Trail>;
  /** Whom the first paragraph describes and the next one names. */
  lead: DescribedLead | null;
};

/** An empty cast that knows an article's own aliases. */
export const createCast = (aliases: Readonly<Record<string, string>>): Cast => ({
  members: [],
  byWord: new Map(),
  byName: new Map(),
  surnames: new Set(),
  people: new Set(),
  around: new Map(),
  lead: null,
  given: new Map(Object.entries(aliases).map(([alias, name]) => [alias.toLowerCase(), name])),
});

/** The name that the front matter gives for another one, or the name itself. */
const givenName = (cast: Cast, name: string): string => cast.given.get(name.toLowerCase()) ?? name;

const SUFFIXES = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);

/** Behind a full name what somebody is: "Ann Lee KC" is Ms Lee. */
const POST_NOMINALS = new Set('kc qc sc mp mep msp td obe cbe mbe phd md'.split(' '));

/** The Arabic article, which a surname is printed with or without: "al-Rikabi", "Rikabi". */
const ARTICLE = /^(?:al|el|as|ash|ad|ar|at|az|an|ul)[-‐‑](?=\p{L})/u;

/** Without accents, articles and post-nominals: "Nicolas Maduro" is Nicolás Maduro. */
const nameWords = (name: string): string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/\s+/)
    .filter((word, at) => !SUFFIXES.has(word) && !(at > 1 && POST_NOMINALS.has(word)))
    .map((word) => word.replace(ARTICLE, ''));

/** The surname as printed, which may begin with an article. */
const lastPrinted = (name: string): string => name.toLowerCase().split(/\s+/).at(-1) ?? '';

/** How many people of one surname are told apart: it keeps the reading linear. */
const NAMESAKES = 50;

/** "Winnie Lau Sze-man" is Ms Lau: between a given name of the West and one of two syllables stands the surname. */
const surnameInMiddle = (words: readonly string[]): string | null =>
  words.length === 3 && /^\p{L}{2,6}-\p{L}{2,6}$/u.test(words[2] ?? '') ? (words[1] ?? null) : null;

function index(cast: Cast, member: Member): void {
  cast.byName.set(member.name.toLowerCase(), member);
  const surname = member.words.length > 1 ? member.words.at(-1) : undefined;
  if (surname !== undefined) cast.surnames.add(surname).add(lastPrinted(member.name));
  const middle = surnameInMiddle(member.words);
  if (middle !== null) cast.surnames.add(middle);
  for (const word of new Set([member.words[0], middle, member.words.at(-1)])) {
    if (word === undefined || word === null) continue;
    const known = cast.byWord.get(word);
    if (!known) cast.byWord.set(word, [member]);
    else if (!known.slice(-NAMESAKES).includes(member)) known.push(member);
  }
}

function addMember(cast: Cast, name: string, type: SpeakerType, party: string | null): Member {
  const member: Member = {
    name,
    type,
    gender: null,
    role: null,
    party,
    words: type === 'person' ? nameWords(name) : [],
    aliases: new Set(),
    states: new Set(),
    isThing: false,
    speaks: false,
    acts: false,
    isHe: false,
    reports: false,
    widest: 0,
    roleWords: new Set(),
    mentions: [],
  };
  cast.members.push(member);
  index(cast, member);
  return member;
}

/** Whether a member is surely a person: a single capital may be a place that no list knows. */
export const isSomebody = ({ type, words, gender, roleWords }: Member): boolean =>
  type === 'person' && (words.length > 1 || gender !== null || roleWords.size > 0);

const fitsGender = (member: Member, gender: Gender): boolean =>
  gender === null || member.gender === null || member.gender === gender;

const lastMention = (member: Member): number => member.mentions.at(-1)?.end ?? 0;

/** Notes where a member is mentioned. */
export function mentionMember(member: Member, { start, end }: Range, quoted: boolean): void {
  member.mentions.push({ start, end, quoted });
  member.widest = Math.max(member.widest, end - start);
}

/** Among people of one surname: the one named most often, then the one named last. */
export function mostProminent(members: readonly Member[]): Member | null {
  let best: Member | null = null;
  for (const member of members.slice(-NAMESAKES)) {
    const better =
      best === null ||
      member.mentions.length > best.mentions.length ||
      (member.mentions.length === best.mentions.length && lastMention(member) > lastMention(best));
    if (better) best = member;
  }
  return best;
}

const isPlainTitle = (title: string): boolean => /^(?:mr|mrs|ms|miss)$/.test(title);

/** Of two with one surname, "Mr Tamm" is not Dr Tamm. */
const isLearned = ({ roleWords }: Member): boolean =>
  roleWords.has('doctor') || roleWords.has('professor');

/** Of two with one surname whoever was named last, if by the full name and at `since` or behind it. */
function introducedSince(members: readonly Member[], since: number): Member | null {
  const last = members.reduce<Member | null>(
    (latest, one) => (latest && lastMention(latest) >= lastMention(one) ? latest : one),
    null,
  );
  const mention = last?.mentions.at(-1);
  if (!last || !mention || mention.start < since) return null;
  return mention.end - mention.start >= last.name.length ? last : null;
}

function findPerson(
  cast: Cast,
  words: readonly string[],
  gender: Gender,
  titles: readonly string[],
  since: number,
): Member | null {
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return null;
  const namesakes = (cast.byWord.get(last) ?? []).slice(-NAMESAKES);
  if (words.length === 1) {
    const fitting = namesakes.filter((m) => fitsGender(m, gender));
    const bySurname = fitting.filter((m) => m.words.at(-1) === last);
    const byTitle = bySurname.filter((m) => titles.some((title) => m.roleWords.has(title)));
    const byGender = bySurname.filter((m) => gender !== null && m.gender === gender);
    const untitled = bySurname.filter((m) => titles.some(isPlainTitle) && !isLearned(m));
    const meant =
      [byTitle, byGender, untitled, bySurname, fitting].find((some) => some.length > 0) ?? [];
    return introducedSince(meant, since) ?? mostProminent(meant);
  }
  const exact = cast.byName.get(words.join(' '));
  if (exact?.type === 'person' && fitsGender(exact, gender)) return exact;
  const sameEnds = namesakes.filter(
    (m) =>
      fitsGender(m, gender) &&
      m.words.at(-1) === last &&
      (m.words.length === 1 || m.words[0] === first),
  );
  const found = sameEnds.find((m) => m.words.length > 1) ?? sameEnds[0];
  return found ?? endingSo(namesakes, words, gender, titles) ?? behindAdjective(namesakes, words);
}

/** "Furious Kelly-Ann hit back": the one of this given name, behind how she is. */
const behindAdjective = (namesakes: readonly Member[], words: readonly string[]): Member | null =>
  words.length === 2 && ADJECTIVE.test(words[0] ?? '') && !isGivenName(words[0] ?? '')
    ? (namesakes.find((m) => m.words.length === 2 && m.words[0] === words[1]) ?? null)
    : null;

/** How words end that tell how somebody is. */
const ADJECTIVE = /(?:ed|ing|ous|ful|less|ish|ky|ty|ry|ud|ave)$/;

/** "Van der Berg", "De Wit" at the head of a sentence, "Ms Thapa Magar": the one whose name ends so. */
const endingSo = (
  namesakes: readonly Member[],
  words: readonly string[],
  gender: Gender,
  titles: readonly string[],
): Member | null =>
  NAME_PARTICLES.has(words[0] ?? '') || titles.some(isPlainTitle)
    ? mostProminent(
        namesakes.filter(
          (m) =>
            fitsGender(m, gender) &&
            m.words.length > words.length &&
            words.every((word, at) => m.words.at(at - words.length) === word),
        ),
      )
    : null;

/**
 * Joins a person's name to the one already known by it, or adds it; returns the person. Of two with one
 * surname, its `titles` ("senator") tell which is meant, or that a full name was printed at `since` or behind it.
 */
export function enterPerson(
  cast: Cast,
  printed: string,
  gender: Gender,
  titles: readonly string[] = [],
  since = Number.POSITIVE_INFINITY,
): Member {
  const name = shownName(givenName(cast, printed));
  const words = nameWords(name);
  const known = findPerson(cast, words, gender, titles, since);
  if (!known) {
    const member = addMember(cast, name, 'person', null);
    member.gender = gender;
    if (printed !== name) member.aliases.add(printed);
    return member;
  }
  if (words.length > known.words.length) {
    known.aliases.add(known.name);
    known.name = name;
    known.words = words;
    index(cast, known);
  } else if (name !== known.name) known.aliases.add(name);
  if (printed !== name) known.aliases.add(printed);
  known.gender ??= gender;
  return known;
}

/** A state, seat or organisation of the world list. */
export function enterWorld(cast: Cast, entry: WorldEntry, printed: string): Member {
  const type = entry.kind === 'state' || entry.kind === 'capital' ? 'state' : 'organisation';
  const member =
    cast.byName.get(entry.name.toLowerCase()) ?? addMember(cast, entry.name, type, entry.party);
  if (printed !== member.name) member.aliases.add(printed);
  return member;
}

/** An organisation, group or unnamed source by its description, without a leading "the". */
export function enterNominal(
  cast: Cast,
  printed: string,
  type: SpeakerType,
  party: string | null,
): Member {
  const name = givenName(cast, printed);
  const known = cast.byName.get(name.toLowerCase());
  if (known) {
    if (printed !== known.name) known.aliases.add(printed);
    return known;
  }
  return addMember(cast, name, type, party);
}

/** "Principal Secretary" is "the PS" further on, "Cabinet Secretary" "the CS", "chief executive officer" "the CEO". */
function initialsIn(role: string): readonly string[] {
  const words = role.toLowerCase().split(/\s+/);
  return words.flatMap((word, at) =>
    ROLES.has(word)
      ? [2, 3].flatMap((length) => {
          const initials = words.slice(Math.max(0, at + 1 - length), at + 1).map((one) => one[0]);
          return initials.length === length ? initials.join('') : [];
        })
      : [],
  );
}

/** A "schoolteacher" is "the teacher" further on, an under-secretary-general not "the secretary-general". */
const compoundsIn = (role: string): readonly string[] =>
  role
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => !/^(?:grand|step|under|vice|sub)/.test(word))
    .flatMap((word) => {
      const places = Array.from({ length: Math.max(0, word.length - 8) }, (_, at) => at + 4);
      return places.map((at) => word.slice(at)).filter((end) => ROLES.has(end));
    });

/** Notes a role of a person; the first, or one much fuller, is the one shown. */
export function giveRole(member: Member, role: string, party: string | null, gender: Gender): void {
  for (const word of role.toLowerCase().split(/\s+/))
    for (const part of [word, ...word.split('-')]) member.roleWords.add(part);
  for (const office of [...initialsIn(role), ...compoundsIn(role)]) member.roleWords.add(office);
  member.role ??= role;
  member.party ??= party;
  member.gender ??= gender;
}
