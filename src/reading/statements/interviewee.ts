import type { Article } from '../article.ts';
import { namesIn } from '../names/names.ts';
import type { Page } from '../names/prepared-paragraph.ts';
import { type Cast, enterPerson, isSomebody, type Member } from '../speakers/cast.ts';
import type { Introduced } from '../speakers/enter-names.ts';
import { speakerLabel } from '../structure/layouts/speaker-label.ts';
import type { Structure } from '../structure/structure.ts';
import { tokensOf } from '../structure/tokens.ts';

const only = (members: Iterable<Member>): Member | null => {
  const [one, ...others] = new Set(members);
  return others.length === 0 ? (one ?? null) : null;
};

const PRESS =
  /^(?:editor|reporter|correspondent|journalist|columnist|presenter|host|anchor|interviewer)$/;

const isPress = ({ roleWords }: Member): boolean => [...roleWords].some((word) => PRESS.test(word));

/** "Ms Corradin, your hero …", "…, Officer Pruitt?"; "Ms Corradin, the mayor, says …" tells of another. */
const ADDRESSED =
  /^(?:\p{Lu}[\p{L}.]* ){0,2}(\p{Lu}[\p{L}’'-]+),\s(?!(?:the|an?|who|whose)\s)|,\s(?:\p{Lu}[\p{L}.]* ){0,2}(\p{Lu}[\p{L}’'-]+)\?$/u;

/** "VICTOR SANDOVAL, called as a witness, was duly sworn", "The People call Victor Sandoval", "The witness is Lorna Dacosta". */
const SWORN: readonly RegExp[] = [
  /(?:^|[.\n]\s*)((?:\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}[\p{L}.’'-]+),? (?:(?:having|was|being|after) |(?:first |duly )*(?:sworn|called)\b)(?=.{0,80}\b(?:sworn|affirmed|witness))/gu,
  /\bcalls? (?:(?:as|to) \p{Ll}+ )?((?:(?:Mr|Mrs|Ms|Dr)\. )?(?:\p{Lu}[\p{L}’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+)(?: to the stand)?[.,]/gu,
  /\b[Tt]he witness(?: today)? is ((?:\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+)/gu,
];
const LONGEST_OPENING = 20_000;

/** The one whom a record says to have been sworn, before the first answer. */
function sworn(text: string, { voices }: Structure, cast: Cast): Member | null {
  const first = voices.find(({ who }) => 'part' in who && who.part === 'answer')?.said.start ?? 0;
  const opening = text.slice(Math.max(0, first - LONGEST_OPENING), first);
  const names = SWORN.flatMap((pattern) =>
    Array.from(opening.matchAll(pattern), ([, name = '']) => nameAsPrinted(name)),
  );
  return only(names.map((name) => enterPerson(cast, name, null)));
}

/** "VICTOR SANDOVAL" as "Victor Sandoval". */
const nameAsPrinted = (name: string): string => speakerLabel(name)?.name ?? name;

/** Before the name of who asks, "He spoke to Orla Fennimore", "interviewed by"; and of a place. */
const NO_ANSWERER =
  /(?:\b(?:in|at|near|outside)|\b(?:he|she|they) (?:sp(?:oke|eaks)|talk(?:ed|s)|sat down) (?:to|with)|\binterview(?:ed)? by) (?:(?:our|the) [\p{Ll} ]+)?$/iu;
const LONGEST_LEAD = 60;

/** How many of the cast are looked at: it keeps the reading linear. */
const MOST_LOOKED_AT = 500;

/** How many questions are looked through for the name of who is asked. */
const MOST_QUESTIONS = 200;

const questionsIn = (text: string, { voices }: Structure): readonly string[] =>
  voices
    .filter(({ who }) => 'part' in who && who.part === 'question')
    .slice(0, MOST_QUESTIONS)
    .map(({ said }) => text.slice(said.start, said.end).trim());

/** The surnames that stand before what is no question, where only the first of the answers have one. */
function labelledIn(text: string, { voices }: Structure): ReadonlySet<string> {
  const labels = voices.flatMap(({ who, said }) => {
    const isAsked = text.slice(said.start, said.end).trimEnd().endsWith('?');
    return 'label' in who && who.label !== null && !('part' in who) && !isAsked ? [who.label] : [];
  });
  const names = labels.map(({ start, end }) => text.slice(start, end).toLowerCase());
  return new Set(names.flatMap((name) => /[\p{L}’'-]+$/u.exec(name)?.[0] ?? []));
}

/** The surnames by which questions address who answers. */
function addressedIn(questions: readonly string[]): ReadonlySet<string> {
  const found = questions.map((question) => {
    const match = ADDRESSED.exec(question);
    return (match?.[1] ?? match?.[2] ?? '').toLowerCase();
  });
  return new Set(found.filter(Boolean));
}

/** "Ms. Keane, you were in the garden?", "Good morning, Ms. Keane." */
const WITH_COURTESY =
  /(?:^|(?:morning|afternoon|you|welcome|now|so|and|hello|sorry), )(?:Mr|Mrs|Ms|Miss|Dr)\.? (\p{Lu}[\p{L}’'-]+)[,.?](?:\s|$)/iu;

/** The one whom questions address with a courtesy, where nothing else names anybody. */
function onlyAddressed(questions: readonly string[], cast: Cast): Member | null {
  const names = new Set(questions.flatMap((question) => WITH_COURTESY.exec(question)?.[1] ?? []));
  const [name] = names;
  return name !== undefined && names.size === 1 ? enterPerson(cast, name, null) : null;
}

/** "THE BIG INTERVIEW", "Saturday Q&A": the name of a series. */
const SERIES = /^(?:\S+ ){0,3}(?:interview|q&a|profile|questions|conversation)$/i;

/** The names in what stands above the text, where no paragraph names anybody. */
function namedAbove(
  text: string,
  { blocks }: Structure,
  cast: Cast,
  end: number,
): readonly Member[] {
  const nothing = { common: new Set<string>(), proper: new Set<string>() };
  const titles = blocks.filter(
    ({ start, end: to, kind }) =>
      to <= end &&
      (kind === 'headline' || kind === 'heading') &&
      !SERIES.test(text.slice(start, to).trim()),
  );
  return titles.flatMap(({ start, end: to }) => {
    const tokens = tokensOf(text, start, to);
    return namesIn(text, tokens, nothing, new Set()).flatMap(({ kind, core, to: last }) => {
      const name = text.slice(tokens[core]?.start ?? 0, tokens[last - 1]?.end ?? 0);
      return kind === 'person' && last - core > 1 ? [enterPerson(cast, name, null)] : [];
    });
  });
}

/** The one person whom a note below the answers names, where nothing above does. */
function namedBelow(pages: readonly Page[], introduced: readonly Introduced[]): Member | null {
  const notes = introduced.filter((_, at) => pages[at]?.turns.length === 0);
  const people = notes.flatMap(({ outside }) => outside).map(({ member }) => member);
  return only(people.filter((one) => isSomebody(one) && !isPress(one)));
}

/** Whoever is named first, an entry a mention, if nobody is named more often. */
function firstAndMostNamed(named: readonly Member[]): readonly Member[] {
  const people = named.slice(0, MOST_LOOKED_AT);
  const timesOf = (one: Member): number => people.filter((other) => other === one).length;
  const [first] = people;
  return first && people.every((one) => timesOf(one) <= timesOf(first)) ? [first] : [];
}

/** Whom answers name: others than who gives them. */
const namedInAnswers = (
  pages: readonly Page[],
  introduced: readonly Introduced[],
): ReadonlySet<Member> =>
  new Set(
    introduced
      .filter((_, at) => pages[at]?.turns.some(({ who }) => 'part' in who && who.part === 'answer'))
      .flatMap(({ outside }) => outside.map(({ member }) => member)),
  );

/**
 * Who answers in an interview whose answers bear no name: whom the questions address; else the one
 * person whom the text before them names, but for who wrote it, or of several the one whose name stands before
 * the first answers, the one in the headline, or the only one with an office outside the press, or whom no answer names. Null where that does not tell.
 */
export function interviewee(
  { text, title: heading }: Pick<Article, 'text' | 'title'>,
  structure: Structure,
  pages: readonly Page[],
  introduced: readonly Introduced[],
  cast: Cast,
): Member | null {
  const first = pages.findIndex(({ turns }) => turns.length > 0);
  const opening = pages[first];
  if (!opening) return null;
  const printed = (kind: string): string =>
    structure.blocks
      .flatMap((block) => (block.kind === kind ? [text.slice(block.start, block.end)] : []))
      .join(' ')
      .toLowerCase();
  const writers = printed('byline');
  const mayAnswer = (one: Member): boolean =>
    isSomebody(one) && !writers.includes(one.words.at(-1) ?? '\n');
  const named = introduced.slice(0, first).flatMap(({ outside }) => outside);
  const witness = sworn(text, structure, cast);
  if (witness) return witness;
  const introducedHere = named
    .filter(({ start }) => !NO_ANSWERER.test(text.slice(Math.max(0, start - LONGEST_LEAD), start)))
    .map(({ member }) => member)
    .filter(mayAnswer);
  const above = namedAbove(text, structure, cast, opening.paragraph.start).filter(mayAnswer);
  const people = introducedHere.length > 0 ? introducedHere : above;
  const questions = questionsIn(text, structure);
  const addressed = addressedIn(questions);
  const asked = cast.members
    .slice(0, MOST_LOOKED_AT)
    .filter((one) => isSomebody(one) && addressed.has(one.words.at(-1) ?? ''));
  if (asked.length > 0) return only(asked);
  if (people.length === 0) return onlyAddressed(questions, cast) ?? namedBelow(pages, introduced);
  const title = `${heading ?? ''}\n${printed('headline')}`.toLowerCase();
  const spokenOf = namedInAnswers(pages, introduced);
  const labelled = labelledIn(text, structure);
  return (
    only(people.filter((one) => !isPress(one))) ??
    only(people.filter(({ words }) => labelled.has(words.at(-1) ?? ''))) ??
    only(people.filter(({ words }) => title.includes(words.join(' ')))) ??
    only(people.filter(({ words }) => title.includes(words.at(-1) ?? '\n'))) ??
    only(firstAndMostNamed(people.filter((one) => !isPress(one)))) ??
    only(people.filter((one) => !isPress(one) && one.roleWords.size > 0)) ??
    only(people.filter((one) => !isPress(one) && !spokenOf.has(one)))
  );
}
