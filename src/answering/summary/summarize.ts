/**
 * What each party says, in its own words. Statements are chosen by greedy coverage: the next one is
 * the one that adds most to the weight of terms told so far (the maximum coverage of Filatova and
 * Hatzivassiloglou 2004), parties taking turns in order of first appearance.
 */
import type { Hit, Library, LibraryArticle } from '../../library/library.ts';
import type { Speaker } from '../../reading/speaker.ts';
import type { Statement } from '../../reading/statement.ts';
import {
  type Answer,
  type Name,
  partyName,
  type SpeakerId,
  type SummaryPart,
  speakerId,
} from '../answer.ts';
import { quotationOf, statementUnit, type Unit, unitsOf } from '../lookup/answer-units.ts';
import type { PreparedLibrary } from '../lookup/lookups.ts';
import { mentionsIn, partyOf, partyOfSpeaker } from '../lookup/name-index.ts';
import { articlesFound, isSmall, spread } from '../lookup/search-scope.ts';
import { coverage, idf, termsOf } from '../lookup/terms.ts';
import { balanceOf } from './balance.ts';

export type SummaryRequest = {
  readonly topic?: string;
  readonly party?: string;
  readonly length?: 'short' | 'medium' | 'long';
};

/** Quotations in all; of each party at least one; and the article's own sentences beside them. */
const SIZES = {
  short: { quotations: 4, most: 6, narration: 0 },
  medium: { quotations: 12, most: 12, narration: 3 },
  long: { quotations: 24, most: 30, narration: 6 },
} as const;

/** How many quotations a summary of that length holds at the most. */
export const mostQuotations = ({ length }: SummaryRequest): number => SIZES[length ?? 'short'].most;

/** Answers `/summary`; without a topic it is about everything. */
export function summary(
  request: SummaryRequest,
  hits: readonly Hit[],
  library: PreparedLibrary,
): Answer {
  const size = SIZES[request.length ?? 'short'];
  const topic = new Set(termsOf(request.topic ?? '', library).map(({ term }) => term));
  const onTopic = (unit: Unit): boolean =>
    topic.size === 0 || coverage(topic, unit.terms, library) >= LEAST_ON_TOPIC;
  const party = request.party === undefined ? null : partyMeant(request.party, library);
  const statements = inReadingOrder(articlesFor(request, party, hits, library));
  const groups = groupsOf(statements, onTopic, party, library);
  const heard = mostQuoted(groups, size.most);
  const parts = partsOf(heard, size, library);
  const events = parts.length === 0 ? NARRATION_ALONE : size.narration;
  const narration =
    party === null && topic.size > 0 ? narrationOf(hits, onTopic, events, library) : [];
  if (parts.length === 0 && narration.length === 0) {
    return { kind: 'not-in-sources', gap: { gap: 'off-topic' }, nearest: [] };
  }
  return {
    kind: 'summary',
    parts,
    narration: narration.map((unit) => quotationOf(unit, [])),
    balance: {
      ...balanceOf(parts, party, library),
      notShown: groups.length - heard.length,
    },
  };
}

/** Sentences of the article where nobody speaks on the topic. */
const NARRATION_ALONE = 3;

const LEAST_ON_TOPIC = 0.5;

/** The party of that name, or of the person of that name. */
export function partyMeant(name: string, library: PreparedLibrary): string {
  const [mention] = mentionsIn(name, library);
  const [id] = mention?.speakers ?? [];
  const speaker = id === undefined ? undefined : library.speakers.get(id);
  return (
    mention?.party ?? partyOfSpeaker(speaker, library) ?? speaker?.name ?? partyOf(name.trim())
  );
}

type Group = { readonly who: Name | SpeakerId; readonly units: Unit[] };

/** Statements by party, or by speaker where the article gives none, in order of first appearance. */
function groupsOf(
  statements: readonly Statement[],
  onTopic: (unit: Unit) => boolean,
  only: string | null,
  library: PreparedLibrary,
): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const statement of statements) {
    const speaker =
      statement.speaker === null ? undefined : library.speakers.get(statement.speaker);
    const article = library.articles.get(statement.article);
    if (speaker === undefined || article === undefined || statement.bearer !== null) continue;
    if (only !== null && !isParty(only, speaker, library)) continue;
    const unit = statementUnit(article, statement, library);
    if (!onTopic(unit)) continue;
    const who = whoSpeaks(speaker, library);
    const group = groups.get(who);
    if (group === undefined) groups.set(who, { who, units: [unit] });
    else group.units.push(unit);
  }
  return [...groups.values()];
}

/** The party that a speaker is counted to; the speaker, where the article gives none. */
export function whoSpeaks(speaker: Speaker, library: Library): Name | SpeakerId {
  const identity = library.identities.get(speaker.id)?.id ?? speaker.id;
  return partyName({ party: partyOfSpeaker(speaker, library) }) ?? speakerId({ id: identity });
}

export const isParty = (
  only: string,
  speaker: Pick<Speaker, 'id' | 'name' | 'party'>,
  library: Library,
): boolean =>
  (partyOfSpeaker(speaker, library) ?? speaker.name).toLowerCase() === only.toLowerCase();

/** Articles of a big library that a summary is made of. */
const MOST_ARTICLES = 24;

/** All of a small library; of a big one those that search found for the topic, or some of those that quote the party, or anybody, spread over the whole. */
function articlesFor(
  { topic }: SummaryRequest,
  party: string | null,
  hits: readonly Hit[],
  library: Library,
): readonly LibraryArticle[] {
  if (isSmall(library)) return [...library.articles.values()];
  const quoting = () =>
    library.quoted
      .filter((speaker) => party === null || isParty(party, speaker, library))
      .map(({ article }) => article);
  const ids = topic === undefined ? new Set(quoting()) : articlesFound(hits, library);
  return spread([...ids], MOST_ARTICLES).flatMap((id) => library.articles.get(id) ?? []);
}

/** By date of the article, then as they stand. */
function inReadingOrder(articles: readonly LibraryArticle[]): readonly Statement[] {
  const dates = articles.toSorted((a, b) => (a.published ?? '9').localeCompare(b.published ?? '9'));
  return dates.flatMap((article) => article.reading.statements);
}

/** As many groups as there is room for, those quoted most, in order of first appearance. */
function mostQuoted(groups: readonly Group[], most: number): readonly Group[] {
  const ranked = groups.toSorted((a, b) => b.units.length - a.units.length).slice(0, most);
  return groups.filter((group) => ranked.includes(group));
}

type Size = (typeof SIZES)[keyof typeof SIZES];

/** Parties take turns, in whole rounds so that their shares are equal; each turn the statement that tells most that is new. */
function partsOf(
  heard: readonly Group[],
  size: Size,
  library: PreparedLibrary,
): readonly SummaryPart[] {
  const chosen = heard.map((): Unit[] => []);
  const told = new Set<string>();
  const rounds = Math.max(1, Math.floor(size.quotations / Math.max(1, heard.length)));
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, group] of heard.entries()) {
      const next = mostNew(group.units, chosen.flat(), told, library);
      if (next === null) continue;
      chosen[index]?.push(next);
      for (const term of next.terms) told.add(term);
    }
  }
  return heard.flatMap(({ who, units }, index): readonly SummaryPart[] => {
    const shown = units.filter((unit) => chosen[index]?.includes(unit));
    if (shown.length === 0) return [];
    return [{ who, quotations: shown.map((unit) => quotationOf(unit, [])) }];
  });
}

/** Of a party's statements the one that adds most weight a word; none that says what was said already. */
function mostNew(
  units: readonly Unit[],
  chosen: readonly Unit[],
  told: ReadonlySet<string>,
  library: PreparedLibrary,
): Unit | null {
  const candidates = units
    .filter((unit) => chosen.every((other) => !saysTheSame(unit, other)))
    .map((unit) => ({ unit, gain: gainOf(unit, told, library) }));
  const best = candidates.reduce<(typeof candidates)[number] | null>(
    (top, one) => (top === null || one.gain > top.gain ? one : top),
    null,
  );
  return best?.unit ?? null;
}

const SPOKEN_GAIN = 1.3;

function gainOf(unit: Unit, told: ReadonlySet<string>, library: PreparedLibrary): number {
  let gain = 0;
  for (const term of unit.terms) if (!told.has(term)) gain += idf(term, library);
  const spoken = unit.statement?.kind === 'indirect' ? 1 : SPOKEN_GAIN;
  return (spoken * gain) / Math.sqrt(10 + unit.terms.size);
}

const SAME = 0.7;

/** Two units that show the same text, or most of whose terms are the same. */
function saysTheSame(a: Unit, b: Unit): boolean {
  const overlap =
    a.article === b.article && a.range.start < b.range.end && b.range.start < a.range.end;
  if (overlap) return true;
  const shared = [...a.terms].filter((term) => b.terms.has(term)).length;
  const smaller = Math.min(a.terms.size, b.terms.size);
  return smaller > 0 && shared / smaller >= SAME;
}

/** The articles' own sentences on the topic, in the order of events as printed. */
function narrationOf(
  hits: readonly Hit[],
  onTopic: (unit: Unit) => boolean,
  most: number,
  library: PreparedLibrary,
): readonly Unit[] {
  const units = unitsOf(hits, library).filter((unit) => unit.statement === null && onTopic(unit));
  const chosen: Unit[] = [];
  for (const unit of units) {
    if (chosen.length < most && chosen.every((other) => !saysTheSame(unit, other)))
      chosen.push(unit);
  }
  const day = (unit: Unit): string => unit.article.published ?? '9';
  return chosen.sort((a, b) => day(a).localeCompare(day(b)) || a.range.start - b.range.start);
}
