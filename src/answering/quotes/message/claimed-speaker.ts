/** Whom a message names as the speaker of each of its quotations. */

import { genderOfName } from '../../../language/lexicon/given-names.ts';
import { LINKING } from '../../../language/lexicon/question-words.ts';
import { TITLES } from '../../../language/lexicon/titles-and-roles.ts';
import type { Range } from '../../../language/spans/span.ts';
import { wordsOf } from '../../../language/words.ts';
import { askedSpan, type Claimed } from '../../answer.ts';
import type { NameMention, PreparedLibrary } from '../../lookup/lookups.ts';
import type { Naming } from './namings/naming.ts';
import { namingsIn } from './namings/namings.ts';
import { type NamingGap, type Paired, pair } from './pairing.ts';

/** A claimed speaker. `isPlain`: nobody else can be meant, so that words of another speaker may be told to be. */
export type Claim = Paired & { readonly claimed: Claimed };

/** Whom a message names for each of its quotations. */
export type ReadMessage = {
  readonly text: string;
  readonly claims: ReadonlyMap<Range, Claim>;
};

/** Reads a message once for all its quotations, in their order. */
export function readMessage(
  text: string,
  quotations: readonly Range[],
  library: PreparedLibrary,
): ReadMessage {
  const gaps = gapsBetween(text, quotations).map(
    (gap): NamingGap => ({ ...gap, namings: namingsIn(text, gap, library) }),
  );
  const namings = gaps.flatMap((gap) => gap.namings);
  const own = pair(text, gaps).map((paired) => paired && withName(paired, namings));
  const paired = HANDED_ON.reduce<readonly (Paired | null)[]>(
    (all, from) => handedOn(all, gaps, text, from),
    own,
  );
  const isOutlet = outletsIn(text, library);
  const claims = quotations.flatMap((quotation, index): [Range, Claim][] => {
    const found = paired[index];
    return found != null && !isOutlet(found.naming)
      ? [[quotation, { ...found, claimed: askedSpan(nameIn(text, found.naming)) }]]
      : [];
  });
  return { text, claims: new Map(claims) };
}

/** Tells which namings are outlets: "the Tribune" carries others' words. That is what newspapers are called, and a name that is no person's of the library by which an article was published. */
function outletsIn(text: string, library: PreparedLibrary): (naming: Naming) => boolean {
  let publishers: readonly ReadonlySet<string>[] | null = null;
  return ({ kind, start, end, mention }) => {
    const mayBe = kind === 'state' || (kind === 'person' && mention === null);
    if (!mayBe) return kind === 'outlet';
    if (isState(mention, library)) return false;
    publishers ??= publishersOf(library);
    const named = wordsOf(text, start, end).flatMap(({ key }) => (key === 'the' ? [] : [key]));
    return publishers.some((words) => named.every((word) => words.has(word)));
  };
}

const isState = (mention: NameMention | null, { identities }: PreparedLibrary): boolean =>
  [...(mention?.identities ?? [])].some((id) => identities.get(id)?.type === 'state');

/** The words of each publisher's name. */
function publishersOf({ articles }: PreparedLibrary): readonly ReadonlySet<string>[] {
  const names = new Set(articles.values().map(({ publisher }) => publisher ?? ''));
  return [...names].map((name) => new Set(wordsOf(name).map(({ key }) => key)));
}

/** "Castellano, the mediator" by the name alone. */
function nameIn(text: string, { start, end, names }: Naming): Range {
  const name = names.at(-1);
  const parts = text.slice(start, end).split(/(?<=[,([])\s*/u);
  const own = parts.find((part) => wordsOf(part).some(({ key }) => key === name));
  if (own === undefined) return { start, end };
  const printed = own.replace(/[,()[\]\s]+$/u, '');
  const at = text.indexOf(printed, start);
  return { start: at, end: at + printed.length };
}

const MARKS_BEHIND = /^["”»“’']+/u;
const MARKS_BEFORE = /(?:["“«„‘']+|(?:(?:^|\n)[ >]*>[ >]*))$/u;

/** What stands before, between and behind the quotations, without their marks. */
function gapsBetween(text: string, quotations: readonly Range[]): readonly Range[] {
  const starts = [0, ...quotations.map(({ end }) => end)];
  return starts.map((from, index) => {
    const to = quotations[index]?.start ?? text.length;
    const whole = text.slice(from, Math.max(from, to));
    const behind = index === 0 ? 0 : (MARKS_BEHIND.exec(whole)?.[0].length ?? 0);
    const before = index === quotations.length ? 0 : marksBefore(whole.slice(behind));
    return { start: from + behind, end: from + whole.length - before };
  });
}

const LONGEST_MARKS = 20;

function marksBefore(gap: string): number {
  const marks = MARKS_BEFORE.exec(gap.slice(-LONGEST_MARKS))?.[0] ?? '';
  return marks.startsWith('\n') ? marks.length - 1 : marks.length;
}

/** For "he" whoever was named before; where that may be several, the last, and not plainly. */
function withName(paired: Paired, namings: readonly Naming[]): Paired {
  const { naming } = paired;
  if (naming.kind !== 'pronoun') return paired;
  const before = namings.filter(
    (one) => one.kind === 'person' && one.end <= naming.start && mayBe(one, naming),
  );
  const last = before.at(-1);
  if (last === undefined) return { ...paired, isPlain: false };
  const isOne = before.every((one) => isSame(one, last));
  return { naming: last, isPlain: paired.isPlain && isOne, told: naming };
}

/** "She" is not Mr Daku, nor Tom. */
function mayBe({ offices, names }: Naming, { gender }: Naming): boolean {
  const [first = '', ...rest] = names;
  const ofName = genderOfName([first, ...(rest.length > 0 ? rest : ['-'])].join(' '));
  const told = [...offices.map((office) => TITLES.get(office)), ofName];
  return told.every((one) => one == null || one === gender);
}

function isSame(a: Naming, b: Naming): boolean {
  const [first, second] = [a.mention?.identities, b.mention?.identities];
  if (first !== undefined && second !== undefined && first.size > 0)
    return !first.isDisjointFrom(second);
  return a.names.some((name) => b.names.includes(name));
}

/** From which quotation a name is handed on. */
type Giver = 'before' | 'behind';
const HANDED_ON: readonly Giver[] = ['before', 'behind'];

/** "Wu said "…" and "…"": who is named for one quotation is named for the next that nobody else is named for. */
function handedOn(
  paired: readonly (Paired | null)[],
  gaps: readonly NamingGap[],
  text: string,
  from: Giver,
): readonly (Paired | null)[] {
  const all = [...paired];
  const order = paired.map((_, at) => at);
  for (const at of from === 'before' ? order : order.reverse()) {
    const [giver, gap] = from === 'before' ? [all[at - 1], gaps[at]] : [all[at + 1], gaps[at + 1]];
    if (all[at] !== null || !giver || gap === undefined || gap.namings.length > 0) continue;
    const between = text.slice(gap.start, gap.end);
    const isLinked = wordsOf(between).every(({ key }) => LINKING.has(key));
    if (isLinked && !PARTED.test(between)) all[at] = giver;
  }
  return all;
}

/** A sentence or a line ends. */
const PARTED = /\n|[.!?]\s/;

/** Whom a name alone means, as somebody picks or types it. */
export function claimOf(name: string, library: PreparedLibrary): Omit<Claim, 'claimed'> | null {
  const [naming] = namingsIn(name, { start: 0, end: name.length }, library);
  return naming === undefined ? null : { naming, isPlain: true, told: naming };
}
