import { type Cast, enterNominal, enterWorld, type Member } from './cast.ts';
import type { Mention } from './introduce.ts';
import { DETERMINERS, ORGANISATION_WORDS, PREPOSITIONS, PRONOUNS } from './lexicon/closed.ts';
import { GENDERED_NOUNS, type Gender, ROLES } from './lexicon/roles.ts';
import type { Masked } from './mask.ts';
import { demonymAt, type Name } from './names.ts';
import type { Page } from './page.ts';
import type { Phrase } from './phrases.ts';
import { partyIn } from './roles.ts';
import type { Range } from './span.ts';
import type { Basis } from './statement.ts';

/** Whom a phrase means. */
export type Resolved = {
  readonly member: Member | null;
  readonly basis: Basis;
  readonly mention: Range;
  readonly candidates: readonly Member[];
};

/** What the reader remembers while it goes through the article. */
export type Focus = {
  /** Speakers so far, the latest last. */
  readonly speakers: Member[];
  /** Members named outside quotations so far, the latest last, with their places. */
  readonly named: { readonly member: Member; readonly at: number; readonly subject: boolean }[];
};

export const createFocus = (): Focus => ({ speakers: [], named: [] });

const GENDER_OF: Readonly<Record<string, Gender>> = {
  he: 'm',
  him: 'm',
  his: 'm',
  she: 'f',
  her: 'f',
};

const spanOf = (tokens: readonly Masked[], { from, to }: Phrase): Range => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

/** How far back a pronoun looks, in members named. */
const REACH = 12;

/** "he" and "she": the last fitting speaker or subject, nearest first. */
function resolvePerson(focus: Focus, gender: Gender, at: number): readonly Member[] {
  const found: Member[] = [];
  const recent = focus.named.filter((entry) => entry.at < at).slice(-REACH);
  const fits = (member: Member): boolean =>
    member.type === 'person' && (member.gender === null || member.gender === gender);
  for (const entry of [...recent.filter((e) => e.subject).reverse(), ...recent.toReversed()]) {
    if (fits(entry.member) && !found.includes(entry.member)) found.push(entry.member);
  }
  return found;
}

function resolvePronoun(focus: Focus, tokens: readonly Masked[], phrase: Phrase): Resolved {
  const mention = spanOf(tokens, phrase);
  const word = tokens[phrase.from]?.lower ?? '';
  const gender = GENDER_OF[word] ?? null;
  let candidates: readonly Member[] = [];
  if (gender) candidates = resolvePerson(focus, gender, mention.start);
  else if (word === 'it') {
    const last = focus.named
      .filter(
        (e) =>
          e.at < mention.start && (e.member.type === 'organisation' || e.member.type === 'state'),
      )
      .at(-1);
    candidates = last ? [last.member] : [];
  } else if (word === 'they') {
    const last = focus.speakers.at(-1);
    candidates = last && last.type !== 'person' ? [last] : [];
  }
  const member = candidates[0] ?? null;
  return {
    member,
    basis: member ? 'pronoun' : 'unresolved',
    mention,
    candidates: candidates.slice(1, 4),
  };
}

/** Where the head part of a phrase ends: at its first comma, preposition or relative. */
function headEnd(tokens: readonly Masked[], { from, to }: Phrase): number {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) continue;
    const stops =
      token.kind === 'punctuation' ||
      token.kind === 'quotation' ||
      (at > from && !token.capital && PREPOSITIONS.has(token.lower)) ||
      /^(who|which|whose|that)$/.test(token.lower);
    if (stops && at > from) return at;
  }
  return to;
}

const nameEndingAt = (mentions: readonly Mention[], from: number, to: number): Mention | null =>
  mentions.find(({ name }) => name.to === to && name.core >= from) ?? null;

/** A name that stands in apposition to the phrase's head: "the group's strategist, Guy Cecil". */
function nameInApposition(
  tokens: readonly Masked[],
  mentions: readonly Mention[],
  phrase: Phrase,
  head: number,
): Mention | null {
  const hasRole = tokens
    .slice(phrase.from, head)
    .some((token) => ROLES.has(token.lower.replace(/^.*-/, '')));
  if (!hasRole) return null;
  return (
    mentions.find(
      ({ name }) =>
        name.kind === 'person' &&
        tokens[name.from - 1]?.text === ',' &&
        name.from > phrase.from &&
        name.to <= phrase.to + 8 &&
        name.from <= phrase.to + 1,
    ) ?? null
  );
}

const PLURAL = /(?:[^s]s|men|women|people|police|children)$/;

function describe(
  text: string,
  tokens: readonly Masked[],
  phrase: Phrase,
  head: number,
): { name: string; head: string } {
  let from = phrase.from;
  if (tokens[from]?.lower === 'the') from++;
  const start = tokens[from]?.start ?? 0;
  let to = phrase.to;
  while (to > head && tokens[to - 1]?.kind === 'punctuation') to--;
  const comma = tokens.slice(phrase.from, to).findIndex((token) => token.text === ',');
  if (comma > 0) to = phrase.from + comma;
  return {
    name: text.slice(start, tokens[to - 1]?.end ?? start).replace(/\s+/g, ' '),
    head: tokens[head - 1]?.lower ?? '',
  };
}

function resolveNominal(
  cast: Cast,
  focus: Focus,
  text: string,
  tokens: readonly Masked[],
  phrase: Phrase,
): Resolved {
  const head = headEnd(tokens, phrase);
  const mention = spanOf(tokens, phrase);
  const { name, head: noun } = describe(text, tokens, phrase, head);
  const definite = tokens[phrase.from]?.lower === 'the';
  if (definite && head - phrase.from <= 3) {
    const known = focus.named
      .filter(
        ({ member, at }) =>
          at < mention.start && member.roles.some((role) => role.split(/\s+/).includes(noun)),
      )
      .at(-1);
    if (known) return { member: known.member, basis: 'role', mention, candidates: [] };
    const demonym = demonymAt(tokens as never, phrase.from + 1);
    if (demonym && phrase.from + 1 + demonym.length === head) {
      const known = focus.named
        .filter(
          ({ member, at }) =>
            at < mention.start && member.type === 'person' && member.party === demonym.state,
        )
        .at(-1);
      if (known) return { member: known.member, basis: 'role', mention, candidates: [] };
    }
  }
  const isOrganisation = ORGANISATION_WORDS.has(noun);
  const type = isOrganisation
    ? 'organisation'
    : PLURAL.test(noun) && !ROLES.has(noun)
      ? 'group'
      : 'unnamed';
  const member = enterNominal(cast, name, type, partyIn(tokens, phrase.from, phrase.to));
  member.gender ??= GENDERED_NOUNS.get(noun) ?? null;
  return { member, basis: 'role', mention, candidates: [] };
}

/** Whom a subject phrase means: a name, a role, a pronoun, a description. */
export function resolvePhrase(
  cast: Cast,
  focus: Focus,
  text: string,
  page: Page,
  mentions: readonly Mention[],
  phrase: Phrase,
): Resolved {
  const { tokens } = page;
  const first = tokens[phrase.from];
  if (
    phrase.to - phrase.from === 1 &&
    first &&
    PRONOUNS.has(first.lower) &&
    (first.lower !== 'us' || first.text === 'us') &&
    !DETERMINERS.has(first.lower)
  ) {
    return resolvePronoun(focus, tokens, phrase);
  }
  const head = headEnd(tokens, phrase);
  const direct =
    nameEndingAt(mentions, phrase.from, head) ?? nameInApposition(tokens, mentions, phrase, head);
  if (direct) {
    return {
      member: direct.member,
      basis: 'named',
      mention: { start: direct.start, end: direct.end },
      candidates: [],
    };
  }
  const world = capitalAt(page.names, phrase.from, head);
  if (world?.world) {
    const start = tokens[world.core]?.start ?? 0;
    const end = tokens[world.to - 1]?.end ?? 0;
    const member = enterWorld(cast, world.world, text.slice(start, end));
    member.mentions.push({ start, end, quoted: false });
    return { member, basis: 'named', mention: { start, end }, candidates: [] };
  }
  return resolveNominal(cast, focus, text, tokens, phrase);
}

const capitalAt = (names: readonly Name[], from: number, to: number): Name | null =>
  names.find((name) => name.kind === 'world' && name.to === to && name.core >= from) ?? null;
