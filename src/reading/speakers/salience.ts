/**
 * Whom a pronoun means: mentions before it, weighed by place, part in the sentence and distance.
 */
import { isGivenName } from '../../language/lexicon/given-names.ts';
import type { Gender } from '../../language/lexicon/titles-and-roles.ts';
import { lowerBound } from '../../language/spans/lower-bound.ts';
import type { Page } from '../names/prepared-paragraph.ts';
import type { Phrase } from '../structure/noun-phrases.ts';
import type { Member } from './cast.ts';

/** A mention outside quotations, as a pronoun looks back on it. */
export type Noticed = {
  readonly member: Member;
  readonly at: number;
  /** Counts the sentences of the article, and its paragraphs. */
  readonly sentence: number;
  readonly paragraph: number;
  /** The subject of a verb, or the speaker of a statement. */
  readonly subject: boolean;
  /** The subject of the sentence's main clause. */
  readonly main: boolean;
  readonly speaker: boolean;
  /** It only tells which thing, or where: "the Pellona mine", "north of Brill". */
  readonly modifies?: boolean;
  /** Of a pronoun that says nothing, by how much whom it means leads: it can mean another. */
  readonly lead?: number;
  /** Only a description told that it was this member: "the Japanese minister smiled". */
  readonly isDescribed?: boolean;
};

/** What the reader remembers while it goes through the article: the latest mention last. */
export type Focus = {
  readonly noticed: Noticed[];
  sentence: number;
  paragraph: number;
  /** The main subject of the sentence before, in its page, and whom it names. */
  subject: { readonly page: Page; readonly phrase: Phrase; readonly named: Member | null } | null;
  /** Who wrote what was spoken of last, and in which sentence: "it" means that. */
  written: { readonly sentence: number; readonly by: () => Member | null } | null;
  /** Tells whose the letter, statement or message is that was spoken of last, by its noun. */
  readonly writers: Map<string, () => Member | null>;
};

/** The focus before the first sentence. */
export const createFocus = (): Focus => ({
  noticed: [],
  sentence: 0,
  paragraph: 0,
  subject: null,
  written: null,
  writers: new Map(),
});

/** Whom a pronoun can mean, how likely beside others, and how many sentences back. */
export type Antecedent = {
  readonly member: Member;
  readonly score: number;
  readonly back: number;
  /** The mention that makes it so likely. */
  readonly entry: Noticed;
  readonly paragraphs: number;
};

/** How many mentions a pronoun looks back over. */
const REACH = 30;

/** How many mentions "the ambassador" looks back over: it keeps the reading linear. */
const FAR_REACH = 300;

/** A sentence's speakers are noticed after everybody else whom it names: so many mentions at most are out of order. */
const DISORDER = 1000;

/** Place of the last mention that may stand before `at`: within a quotation, the rest of its paragraph is noticed already. */
const lastBefore = ({ noticed }: Focus, at: number): number =>
  Math.min(
    noticed.length,
    lowerBound(noticed.length, (place) => (noticed[place]?.at ?? 0) < at) + DISORDER,
  ) - 1;

/** Weights of a candidate; a pronoun means the candidate with the highest sum. */
const WEIGHTS = {
  sentence: 12,
  paragraph: 6,
  subject: 20,
  main: 6,
  near: 10,
  speaker: 8,
  often: 1.5,
  gender: 28,
  fading: 8,
};

/** Likely somebody, in the sentence before, in the pronoun's own paragraph; a person with a name in the one before too. */
const isNear = (focus: Focus, { member, sentence, paragraph }: Noticed): boolean =>
  (member.type === 'unnamed' || isLikelyPerson(member)) &&
  focus.sentence - sentence === 1 &&
  focus.paragraph - paragraph <= (member.type === 'unnamed' ? 0 : 1);

const scoreOf = (focus: Focus, entry: Noticed): number =>
  100 -
  WEIGHTS.sentence * (focus.sentence - entry.sentence) -
  WEIGHTS.paragraph * (focus.paragraph - entry.paragraph) +
  (entry.subject ? WEIGHTS.subject : 0) +
  (entry.main && focus.sentence - entry.sentence <= 1 ? WEIGHTS.main : 0) +
  (entry.speaker ? WEIGHTS.speaker : 0) +
  WEIGHTS.often * Math.min(8, entry.member.mentions.length) +
  personhood(focus, entry);

/** A name whose gender is known is a person's for sure; two sentences back and more it counts for less. */
function personhood(focus: Focus, { member, sentence }: Noticed): number {
  if (member.gender === null || (member.type === 'unnamed' && !member.isHe)) return 0;
  const back = Math.max(0, focus.sentence - sentence - 1);
  return Math.max(0, WEIGHTS.gender - WEIGHTS.fading * back);
}

/** The mentions before `at` that a pronoun looks back over, the latest first. */
function entriesBefore(focus: Focus, at: number): readonly Noticed[] {
  const entries: Noticed[] = [];
  for (let index = lastBefore(focus, at); index >= 0 && entries.length < REACH; index--) {
    const entry = focus.noticed[index];
    if (entry && entry.at < at) entries.push(entry);
  }
  return entries;
}

/**
 * Those whom a pronoun at `at` can mean, the likeliest first. `fits` tells whether a member is of
 * the right kind; `avoided` are members whom the quotation itself names, or the hearer.
 */
export function candidates(
  focus: Focus,
  at: number,
  fits: (member: Member) => boolean,
  avoided: ReadonlySet<Member>,
): readonly Antecedent[] {
  const best = new Map<Member, Antecedent>();
  const entries = entriesBefore(focus, at).filter(
    ({ member }) => fits(member) && !avoided.has(member),
  );
  const near = entries.filter(({ sentence }) => focus.sentence - sentence === 1);
  const told = near.some(({ member }) => member.gender !== null);
  for (const entry of entries) {
    const { member } = entry;
    const isFirst = entry.main && isNear(focus, entry) && (member.gender !== null || !told);
    const score = scoreOf(focus, entry) + (isFirst ? WEIGHTS.near : 0);
    const known = best.get(member);
    const back = Math.min(known?.back ?? Number.POSITIVE_INFINITY, focus.sentence - entry.sentence);
    const stronger = known !== undefined && known.score >= score ? known.entry : entry;
    const paragraphs = focus.paragraph - stronger.paragraph;
    best.set(member, {
      member,
      score: Math.max(score, known?.score ?? score),
      back,
      entry: stronger,
      paragraphs,
    });
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** Capitalised words that nothing shows to be a person may be anything: a club, a film, a street. */
const isLikelyPerson = ({ words, gender, roleWords, speaks, acts, isHe }: Member): boolean =>
  isHe ||
  gender !== null ||
  roleWords.size > 0 ||
  speaks ||
  ((words.length > 1 || isGivenName(words[0] ?? '')) && acts);

/** Whether a member can be "he" or "she". */
export const isPersonOf =
  (gender: Gender) =>
  (member: Member): boolean =>
    ((member.type === 'person' && isLikelyPerson(member)) ||
      (member.type === 'unnamed' && !member.isThing)) &&
    !member.reports &&
    (gender === null || member.gender === null || member.gender === gender);

/** The latest member before `at` that satisfies a condition, or null. */
export function latest(
  focus: Focus,
  at: number,
  fits: (member: Member, noticed: Noticed) => boolean,
): Member | null {
  for (let index = lastBefore(focus, at), seen = 0; index >= 0 && seen < FAR_REACH; index--) {
    const entry = focus.noticed[index];
    if (!entry || entry.at >= at) continue;
    seen++;
    if (fits(entry.member, entry)) return entry.member;
  }
  return null;
}

/** How many sentences before `at` a member was last spoken of; infinite where not in reach. */
export function sentencesBack(focus: Focus, at: number, member: Member): number {
  const entry = entriesBefore(focus, at).find((one) => one.member === member);
  return entry ? focus.sentence - entry.sentence : Number.POSITIVE_INFINITY;
}

/** Those in reach before `at` who fit a condition, each once. */
export const membersBefore = (
  focus: Focus,
  at: number,
  fits: (member: Member) => boolean,
): ReadonlySet<Member> =>
  new Set(entriesBefore(focus, at).flatMap(({ member }) => (fits(member) ? [member] : [])));

/** The people who did or said something before `at` in its paragraph, or, where nobody did, in the one before. */
export function peopleAround(focus: Focus, at: number, gender: Gender): ReadonlySet<Member> {
  const near = entriesBefore(focus, at).filter(
    ({ member, subject, speaker, paragraph }) =>
      (subject || speaker) && focus.paragraph - paragraph <= 1 && isPersonOf(gender)(member),
  );
  const here = near.filter(({ paragraph }) => paragraph === focus.paragraph);
  return new Set((here.length > 0 ? here : near).map(({ member }) => member));
}
