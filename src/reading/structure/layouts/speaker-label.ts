/**
 * How a page names who speaks beside what was said: "OMAR TATE, CAPTAIN", "Joss Elgin (harbour
 * master)", "the witness Tate", "Speaker 2", "@nilshagen", "Q".
 */

import { WORLD_NAMES } from '../../../language/lexicon/countries.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  NAME_PARTICLES,
  PREPOSITIONS,
  PRONOUNS,
  TIME_WORDS,
} from '../../../language/lexicon/function-words.ts';
import { genderOfName } from '../../../language/lexicon/given-names.ts';
import { isNobodysName } from '../../../language/lexicon/page-furniture.ts';
import { CUES } from '../../../language/lexicon/reporting-verbs.ts';
import { ROLES, TITLES } from '../../../language/lexicon/titles-and-roles.ts';

/** A label in its parts; `at` is where it begins in what was looked at. */
export type SpeakerLabel = {
  readonly at: number;
  readonly printed: string;
  /** The name, or the description, without titles and post-nominals. */
  readonly name: string;
  /** Title and what stands behind the name: "Captain", "harbour master". */
  readonly role: string | null;
  /** How surely it is somebody's name: a part of a dialogue, a title, given name or handle; or only capitals. */
  readonly sure: boolean;
  /** The part in a dialogue that has no name: who asks, who answers. */
  readonly part: 'question' | 'answer' | null;
  /** A description or a part rather than a name: "THE COURT", "Speaker 2". */
  readonly nameless: boolean;
};

const LEAD =
  /^(?:>>+\s*)?(?:(?:\d{1,3}\.|Q\s?\d{1,4}\.?)\s+(?=\p{Lu}))?(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?[\])]?\s*[-–—]?\s*)?(?:(?:and|then|here is|here's)\s+)?(?:from\s+)?/iu;
const CAPITAL_WORD = /^\p{Lu}[\p{L}\p{M}’'.-]*$/u;
const HANDLE = /^@\w{2,30}$/;
const POST_NOMINALS = /\s+(?:MP|MEP|MSP|TD|QC|KC|PhD|MD|OBE|CBE|MBE|SC|Esq)\.?$/;
const QUESTION =
  /^(?:q|question|interviewer|reporter|reporters|moderator|questioner|journalist|the press|host)$/i;
/** Whose name broadcasters print in brackets: "PRESENTER (RUTH AMARO)". */
const ON_AIR = /^(?:presenter|anchor|newsreader|correspondent)$/i;
const ANSWER = /^(?:a|answer)$/i;
/** Parts and people without a name: "UNIDENTIFIED MALE", "Speaker 2", "THE COURT", "AUDIENCE MEMBER". */
const NAMELESS =
  /^(?:the )?(?:unidentified|unknown|male|female|speaker|voice|narrator|audience|crowd|court|clerk|witness|caller|operator|translator|interpreter|participant|protester|student|member|person|man|woman|boy|girl|guest)\b/i;
const LONGEST_PART = 5;
const COURTESY = /^(?:mr|mrs|ms|miss|mx|sir|sirs|dame|lady|lord|madam)\.?$/i;
const SHORT_OFFICES = /^(?:PM|FM|VP|CM|EAM|SG|CEO|CJ|AG)$/;
const LEADING_PART = /^(?:the|male|female|unidentified|unknown|former|acting|new|his|her)$/i;

/** A title cut short, whose full stop ends no sentence: "Mr. Alec Strang". */
const SHORT_TITLE =
  /(?<!\p{L})(?:\p{L}|Mr|Mrs|Ms|Dr|Prof|Rev|Gen|Col|Lt|Capt|Sgt|Sen|Rep|Gov|Hon|St)\.\s/giu;
const LONGEST_LABEL = 110;
const LONE_DASH = /\s(?:[-–—]|[–—]{2})\s/;
const MOST_WORDS = 7;

const bare = (word: string): string => word.toLowerCase().replace(/\.$/, '');

const isOffice = (word: string): boolean =>
  SHORT_OFFICES.test(word) ||
  TITLES.has(bare(word)) ||
  ROLES.has(bare(word)) ||
  ROLES.has(bare(word).replace(/^.*-/, ''));

/** How many words at the beginning are articles, titles and offices: "the witness", "Harbour Master". */
function officeWords(words: readonly string[]): number {
  let last = -1;
  words.forEach((word, index) => {
    if (isOffice(word) || (LEADING_PART.test(word) && index === last + 1)) last = index;
  });
  return last + 1;
}

/** Words of which a name, with what may stand before it, can be made. */
function isNameLike(words: readonly string[], from: number): boolean {
  const last = words.at(-1) ?? '';
  if (words.length === 0 || words.length > MOST_WORDS || words.some(isNoName)) return false;
  if (!CAPITAL_WORD.test(last) && !/^\d{1,2}$/.test(last) && !HANDLE.test(last)) return false;
  return words.every(
    (word, index) =>
      index < from ||
      CAPITAL_WORD.test(word) ||
      HANDLE.test(word) ||
      NAME_PARTICLES.has(word.toLowerCase()) ||
      (index === words.length - 1 && index > 0),
  );
}

/** What stands behind a name in its label: "captain", "61, teacher", "via telephone"; no clause. */
const isDetail = (detail: string): boolean =>
  detail.length <= 80 &&
  !/[!?;:“”"]|[.]\s/.test(detail.replace(SHORT_TITLE, ' ')) &&
  detail.trim().split(/\s+/).length <= 12 &&
  !detail.split(/[^\p{L}]+/u).some(isOfClause);

const isOfClause = (word: string): boolean => {
  const lower = word.toLowerCase();
  if (word !== lower) return false;
  return PRONOUNS.has(lower) || AUXILIARIES.has(lower) || CUES.get(lower)?.form === 'past';
};

/** Words that begin with a capital only because a line begins with them: "On Wednesday", "But". */
const isNoName = (word: string): boolean => {
  const lower = word.toLowerCase();
  if (
    NAME_PARTICLES.has(lower) ||
    lower === 'the' ||
    (word.length > 1 && word === word.toUpperCase())
  )
    return false;
  return (
    PREPOSITIONS.has(lower) ||
    DETERMINERS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    PRONOUNS.has(lower) ||
    AUXILIARIES.has(lower) ||
    (TIME_WORDS.has(lower) && lower !== 'may' && lower !== 'april' && lower !== 'june')
  );
};

/** "MR", "MS": a title never stands alone, so that these are somebody's initials. */
const isInitials = (head: string): boolean => /^(?:MR|MS|DR)$/.test(head);

const isCaps = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

const titleCase = (name: string): string =>
  name.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) =>
    isCaps(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word,
  );

/** Acronyms stay; "OMAR TATE" is printed "Omar Tate", "MCDONALD" cannot be known better. */
const nameCase = (words: readonly string[]): string => {
  const name = words.join(' ');
  const world = WORLD_NAMES.has(name) || (words.length === 1 && /^[\p{Lu}&]{2,4}$/u.test(name));
  return !world && words.every((word) => !/\p{Ll}/u.test(word) || NAME_PARTICLES.has(word))
    ? titleCase(name)
    : name;
};

/** "THE COURT", but not "The court heard that …". */
const isNamelessPart = (head: string): boolean => {
  const words = head.split(/\s+/);
  return NAMELESS.test(head) && words.length <= LONGEST_PART && !words.some(isOfClause);
};

type Parts = { readonly head: string; readonly detail: string | null };

const BRACKETS = /[([]([^()[\]]{1,80})[)\]]/g;
/** "(10:04)", "(2.15 pm)": when somebody rose. */
const TIME_ASIDE = /^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?$/i;
/** "Joy Osterman -- Chief Financial Officer", as transcripts of calls print the office. */
const DOUBLE_DASH = /\s+--\s+/g;
/** "4. Tama Wirihana to the Minister for Oceans": whom a question in parliament is put to. */
const ASKED_OF =
  /\s+(?:to|asked) the (?:\p{L}+ ){0,3}(?:minister|secretary|premier|president)\b.*$/iu;

/** The name and, apart, what brackets and commas put behind it. */
function partsOf(label: string): Parts {
  const asides = [...label.matchAll(BRACKETS)]
    .map(([, aside = '']) => aside.trim())
    .filter((aside) => !TIME_ASIDE.test(aside));
  const [head = '', ...behind] = label
    .replace(ASKED_OF, '')
    .replace(DOUBLE_DASH, ', ')
    .replace(BRACKETS, ' ')
    .split(',');
  const details = [...behind, ...asides].map((part) => part.trim()).filter(Boolean);
  return {
    head: head.trim().replace(/\s+/g, ' ').replace(POST_NOMINALS, ''),
    detail: details.length > 0 ? details.join(', ') : null,
  };
}

/** The label that a string is, or null where it names nobody. */
export function speakerLabel(printed: string): SpeakerLabel | null {
  if (printed.length > LONGEST_LABEL || LONE_DASH.test(printed.replace(BRACKETS, ' '))) return null;
  const at = LEAD.exec(printed)?.[0].length ?? 0;
  const { head, detail } = partsOf(printed.slice(at).trim());
  if (head === '' || isNobodysName(head) || (COURTESY.test(head) && !isInitials(head))) return null;
  if (detail !== null && !isDetail(detail)) return null;
  const part = QUESTION.test(head) ? 'question' : ANSWER.test(head) ? 'answer' : null;
  const shown = { at, printed: printed.slice(at) };
  if (part === 'question' && detail !== null) {
    const asker = holderOf(head, detail.split(',')[0] ?? null, shown);
    if (!asker.nameless) return { ...asker, role: null };
  }
  if (part !== null || isNamelessPart(head)) return nameless(head, detail, part, shown);
  const words = head.split(/\s+/);
  if (isPhraseInCapitals(words)) return null;
  const offices = officeWords(words);
  const over = nameBehindOffice(words, offices);
  if (over > 0) {
    const role = words.slice(0, over).join(' ');
    return { ...shown, name: nameCase(words.slice(over)), role, sure: true, part, nameless: false };
  }
  const holder = /^the /i.test(head) && detail !== null ? holderOf(head, detail, shown) : null;
  if (holder && !holder.nameless && offices > 1) return holder;
  if (isOfficePhrase(words, offices)) return holderOf(head, detail, shown);
  if (!isNameLike(words, offices) && offices < words.length) return null;
  const hasPart = offices === words.length || ON_AIR.test(head);
  if (hasPart && detail !== null && isNameWithTitle(detail.split(/\s+/)))
    return holderOf(head, detail, shown);
  if (offices === words.length && !isInitials(head))
    return CAPITAL_WORD.test(words[0] ?? '') || /^the /i.test(head)
      ? nameless(head, detail, null, shown)
      : null;
  const own = behindOf(words.slice(isInitials(head) ? 0 : offices));
  if (/^(?:of|for)$/i.test(own[0] ?? '')) return nameless(head, detail, null, shown);
  const title = words
    .slice(0, offices)
    .filter((word) => !COURTESY.test(word))
    .join(' ')
    .replace(/^the /i, '');
  const role = [title && nameCase(title.split(' ')), detail && roleIn(detail)]
    .filter((one) => one)
    .join(', ');
  return {
    ...shown,
    name:
      offices > 0 && own.length === 1 && isCaps(own[0] ?? '')
        ? titleCase(own[0] ?? '')
        : nameCase(own),
    role: role === '' ? null : role,
    sure: offices > 0 || HANDLE.test(own[0] ?? '') || isKnownName(own) || isWithOffice(own, detail),
    part: null,
    nameless: false,
  };
}

/** Small words that no name has, nor an office: "NOT SO FAST", "FIRST UP". */
const isPhraseInCapitals = (words: readonly string[]): boolean =>
  words.length > 1 &&
  words.every((word) => word === word.toUpperCase()) &&
  words.some((word) =>
    /^(?:not|so|up|down|out|what|how|why|when|where|more|less|again|still|no)$/i.test(word),
  );

/** Of "Spokesperson for fisheries Jan Brandsma" where the name begins; 0 where none follows a small word. */
function nameBehindOffice(words: readonly string[], offices: number): number {
  if (offices === 0 || !/^(?:for|of|on)$/.test(words[offices] ?? '')) return 0;
  const small = words.findLastIndex((word) => !CAPITAL_WORD.test(word));
  const name = words.slice(small + 1);
  const isName = small > offices && name.length > 1 && name.length <= 3;
  return isName && words[small] !== 'the' && !name.some((word) => isOffice(word) || isNoName(word))
    ? small + 1
    : 0;
}

/** "The Secretary of State for Transport"; no name stands behind it. */
const isOfficePhrase = (words: readonly string[], offices: number): boolean =>
  offices > 0 &&
  offices < words.length &&
  !isKnownName(words.slice(-2)) &&
  words.some((word) => /^(?:for|to)$/.test(word)) &&
  words.every((word) => CAPITAL_WORD.test(word) || /^(?:of|for|to|and|the|in|on)$/.test(word));

/** The holder of an office whom brackets name: "The Secretary of State for Transport (Ellen Brandt)". */
function holderOf(
  office: string,
  detail: string | null,
  shown: Pick<SpeakerLabel, 'at' | 'printed'>,
): SpeakerLabel {
  const words =
    detail
      ?.split(/,\s*/)
      .map((part) => part.split(/\s+/))
      .findLast((part) => part.length > 1 && isNameLike(part, officeWords(part))) ?? [];
  const isNamed = words.length > 0;
  const role = office.replace(/^the /i, '');
  return {
    ...shown,
    name: isNamed ? nameCase(words.slice(officeWords(words))) : role,
    role: isNamed ? role : null,
    sure: true,
    part: null,
    nameless: !isNamed,
  };
}

/** Of "of Russia Vladimir Putin", behind an office, the name: what is not the state, or the last two words. */
function behindOf(words: readonly string[]): readonly string[] {
  if (!/^(?:of|for)$/i.test(words[0] ?? '') || words.length < 3) return words;
  if (isKnownName(words.slice(-2))) return words.slice(-2);
  const state = [3, 2, 1].find((length) => WORLD_NAMES.has(words.slice(1, 1 + length).join(' ')));
  const rest = state === undefined ? words.slice(-2) : words.slice(1 + state);
  return rest.length > 0 ? rest : words;
}

/** "Mireille Dufay (critic)". */
const isWithOffice = (words: readonly string[], detail: string | null): boolean =>
  words.length > 1 && detail !== null && detail.split(/[^\p{L}-]+/u).some(isOffice);

const isKnownName = (words: readonly string[]): boolean =>
  words.length > 1 && (genderOfName(words.join(' ')) !== null || words.every(isCaps));

/** "Sir Alan Dray", "RUTH AMARO". */
const isNameWithTitle = (words: readonly string[]): boolean =>
  isKnownName(words.slice(officeWords(words)));

/** Of "61, teacher" and "via telephone" what tells an office. */
function roleIn(detail: string): string | null {
  const told = detail
    .split(/,\s*/)
    .filter((part) => !/^(?:aged? )?\d+$|^(?:via|by|on|through|in|voice)\b|^@/i.test(part));
  if (told.length === 0) return null;
  const role = told.join(', ');
  return role === role.toUpperCase() ? role.toLowerCase() : role;
}

/** "UNIDENTIFIED MALE", "the witness Tate": a part, or a part with a name behind it. */
function nameless(
  head: string,
  detail: string | null,
  part: SpeakerLabel['part'],
  shown: Pick<SpeakerLabel, 'at' | 'printed'>,
): SpeakerLabel {
  const words = head.split(/\s+/);
  const named = words.filter(
    (word) =>
      !isOffice(word) && !LEADING_PART.test(word) && !NAMELESS.test(word) && !/['’]s$/.test(word),
  );
  const own = part === null && named.length > 0 && named.every((word) => CAPITAL_WORD.test(word));
  const name = own
    ? nameCase(named)
    : nameCase(words.filter((word, i) => i > 0 || !/^the$/i.test(word)));
  return { ...shown, name, role: detail && roleIn(detail), sure: true, part, nameless: !own };
}
