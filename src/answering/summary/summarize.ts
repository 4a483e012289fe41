/**
 * What each party says, in its own words. Of what a party says the next chosen is what adds most to the
 * weight of terms told so far (maximum coverage: Filatova and Hatzivassiloglou 2004), parties taking turns
 * in order of first appearance. What the titles and many paragraphs speak of weighs most: the quarrel itself.
 */
import { GREETS } from '../../language/lexicon/page-furniture.ts';
import type { Hit, LibraryArticle } from '../../library/library.ts';
import type { Term } from '../../library/packed/packed-terms.ts';
import { INTERVIEWER, type Speaker } from '../../reading/speaker.ts';
import {
  type Answer,
  type ArticleId,
  type PartyName,
  partyName,
  type SpeakerId,
  type SummaryPart,
  speakerId,
} from '../answer.ts';
import { type NameMention, type PreparedLibrary, remembered } from '../lookup/lookups.ts';
import { mentionsIn, partyOf, partyOfSpeaker } from '../lookup/name-index.ts';
import { articlesFound, isSmall, spread } from '../lookup/search-scope.ts';
import { speakersFor } from '../lookup/speaks-for.ts';
import { termsIn, termsOf } from '../lookup/terms.ts';
import { isMeant, organisationIn } from '../lookup/who-is-meant.ts';
import { balanceOf } from './balance.ts';
import { storiesIn } from './stories.ts';
import { onTopic, type Unit, unitsOf } from './units.ts';

export type SummaryRequest = {
  readonly topic?: string;
  readonly party?: string;
  readonly length?: 'short' | 'medium' | 'long';
};

/** Quotations in all; of each party at least one; and the article's own sentences beside them. */
const SIZES = {
  short: { quotations: 4, most: 4, narration: 1, leads: 1 },
  medium: { quotations: 12, most: 12, narration: 3, leads: 2 },
  long: { quotations: 24, most: 30, narration: 6, leads: 4 },
} as const;
type Size = (typeof SIZES)[keyof typeof SIZES];

/** How many quotations a summary of that length holds at the most. */
export const mostQuotations = ({ length }: SummaryRequest): number => SIZES[length ?? 'short'].most;

/** Answers `/summary`; without a topic it is about everything, or where that is several stories, says which there are. In small steps. */
export function* summary(
  request: SummaryRequest,
  hits: readonly Hit[],
  library: PreparedLibrary,
): Generator<void, Answer> {
  const size = SIZES[request.length ?? 'short'];
  const party = request.party === undefined ? null : partyMeant(request.party, library);
  const topic = termsOf(request.topic ?? '', library);
  const articles = articlesFor(request, party, hits, library);
  if (topic.length === 0 && party === null) {
    const stories = storiesIn(articles, library).filter(({ length }) => length > 1);
    if (stories.length > 1) return whichStory(stories);
  }
  const all: Unit[] = [];
  for (const article of newestFirst(articles)) {
    all.push(...unitsOf(article, library));
    yield;
  }
  const units = onTopic(all, topic, party !== null, library);
  const groups = groupsOf(units, party, library);
  const heard = mostQuoted(groups, size.most);
  yield;
  const parts = partsOf(heard, size, gainIn(articles, library));
  const narration = party === null ? toldBeside(parts, topic, units, size, library) : [];
  if (parts.length === 0 && narration.length === 0)
    return { kind: 'not-in-sources', gap: { gap: 'off-topic' }, nearest: [] };
  const notShown = groups.length - heard.length;
  return {
    kind: 'summary',
    parts,
    narration: narration.map(({ quotation }) => quotation),
    balance: { ...balanceOf(parts, party !== null, library), notShown },
  };
}

/** What the articles themselves tell: of a topic, else their news. */
function toldBeside(
  parts: readonly SummaryPart[],
  topic: readonly Term[],
  units: readonly Unit[],
  size: Size,
  library: PreparedLibrary,
): readonly Unit[] {
  if (topic.length === 0) return newsOf(units, size.leads, library);
  return narrationOf(units, parts.length === 0 ? NARRATION_ALONE : size.narration);
}

const whichStory = (stories: readonly (readonly LibraryArticle[])[]): Answer => ({
  kind: 'which-story',
  stories: stories.flatMap(([newest]) => (newest === undefined ? [] : [newest.id as ArticleId])),
});

/** Sentences of the article where nobody speaks on the topic. */
const NARRATION_ALONE = 3;

/** Whose words a summary is asked for: a party, by name, with whoever speaks for it. */
export type PartyMeant = {
  readonly name: string;
  readonly mention: NameMention | null;
  readonly isSpokenForBy: (speaker: Pick<Speaker, 'id'>) => boolean;
};

/** The party of that name, or of the person of that name. */
export function partyMeant(name: string, library: PreparedLibrary): PartyMeant {
  const [mention = null] = mentionsIn(name, library);
  const [id] = mention?.speakers ?? [];
  const speaker = id === undefined ? undefined : library.speakers.get(id);
  const party =
    mention?.party ?? partyOfSpeaker(speaker, library) ?? speaker?.name ?? partyOf(name.trim());
  return { name: party, mention, isSpokenForBy: speakersFor(party, library) };
}

type PartyGroup = { readonly who: PartyName | SpeakerId; readonly units: readonly Unit[] };

/** By party, or by speaker where the article gives none, in order of first appearance. */
function groupsOf(
  units: readonly Unit[],
  only: PartyMeant | null,
  library: PreparedLibrary,
): readonly PartyGroup[] {
  const known = new WeakMap<Speaker, PartyName | SpeakerId | null>();
  const isAsked = (speaker: Speaker): boolean =>
    speaker.name !== INTERVIEWER && (only === null || isParty(only, speaker, library));
  const one = only === null || isPerson(only, library) ? null : partyName({ party: only.name });
  const whoIs = (speaker: Speaker): PartyName | SpeakerId => one ?? whoSpeaks(speaker, library);
  const whose = ({ speaker }: Unit): PartyName | SpeakerId | null =>
    speaker && remembered(known, speaker, () => (isAsked(speaker) ? whoIs(speaker) : null));
  return [...Map.groupBy(units, whose)].flatMap(([who, own]) =>
    who === null ? [] : [{ who, units: own }],
  );
}

const isPerson = ({ mention }: PartyMeant, library: PreparedLibrary): boolean =>
  mention?.speakers.some((id) => library.speakers.get(id)?.type === 'person') ?? false;

/** The party that a speaker is counted to, or the organisation; the speaker, where the article gives none. */
export function whoSpeaks(speaker: Speaker, library: PreparedLibrary): PartyName | SpeakerId {
  const identity = library.identities.get(speaker.id);
  const own = speaker.type === 'organisation' ? (identity?.name ?? speaker.name) : null;
  const party = partyOfSpeaker(speaker, library) ?? own ?? organisationIn(speaker.role, library);
  return partyName({ party }) ?? speakerId({ id: identity?.id ?? speaker.id });
}

export const isParty = (
  { name, mention, isSpokenForBy }: PartyMeant,
  speaker: Pick<Speaker, 'id' | 'name' | 'party' | 'role'>,
  library: PreparedLibrary,
): boolean =>
  (partyOfSpeaker(speaker, library) ?? speaker.name).toLowerCase() === name.toLowerCase() ||
  isSpokenForBy(speaker) ||
  (mention !== null && isMeant(mention, speaker, library));

/** Articles of a big library that a summary is made of. */
const MOST_ARTICLES = 24;

/** All of a small library; of a big one those that search found for the topic, or some of those that quote the party, or anybody, spread over the whole. */
function articlesFor(
  { topic }: SummaryRequest,
  party: PartyMeant | null,
  hits: readonly Hit[],
  library: PreparedLibrary,
): readonly LibraryArticle[] {
  if (isSmall(library)) return [...library.articles.values()];
  const quoting = () =>
    library.quoted
      .filter((speaker) => party === null || isParty(party, speaker, library))
      .map(({ article }) => article);
  const ids = topic === undefined ? new Set(quoting()) : articlesFound(hits, library);
  return spread([...ids], MOST_ARTICLES).flatMap((id) => library.articles.get(id) ?? []);
}

const dayOf = ({ published }: LibraryArticle): string => published ?? '';

/** The present state of things before what was said on the way to it. */
const newestFirst = (articles: readonly LibraryArticle[]): readonly LibraryArticle[] =>
  articles.toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)));

/** As many groups as there is room for, those quoted most, in order of first appearance. */
function mostQuoted(groups: readonly PartyGroup[], most: number): readonly PartyGroup[] {
  const ranked = groups.toSorted((a, b) => b.units.length - a.units.length).slice(0, most);
  return groups.filter((group) => ranked.includes(group));
}

type Weights = ReadonlyMap<string, number>;
type Recency = ReadonlyMap<LibraryArticle, number>;
/** What a unit adds to what was told. */
type Gain = (unit: Unit, told: ReadonlySet<string>) => number;

/** Of each article the share of the others that are no newer. */
const recencyIn = (articles: readonly LibraryArticle[]): Recency =>
  new Map(
    articles.map((one) => [
      one,
      articles.filter((other) => dayOf(other) <= dayOf(one)).length / articles.length,
    ]),
  );

/** How much the articles speak of each term. */
function weightsIn(articles: readonly LibraryArticle[], library: PreparedLibrary): Weights {
  const counts = new Map<string, number>();
  for (const article of articles)
    for (const paragraph of article.reading.paragraphs)
      for (const term of new Set(termsIn(article, library, paragraph).map((one) => one.term)))
        counts.set(term, (counts.get(term) ?? 0) + 1);
  return new Map([...counts].map(([term, count]) => [term, Math.log(1 + count)]));
}

/** Parties take turns, in whole rounds so that their shares are equal; each turn what tells most that is new. */
function partsOf(heard: readonly PartyGroup[], size: Size, gainOf: Gain): readonly SummaryPart[] {
  const chosen = new Set<Unit>();
  const told = new Set<string>();
  const rounds = Math.max(1, Math.floor(size.quotations / Math.max(1, heard.length)));
  for (let round = 0; round < rounds; round += 1) {
    for (const { units } of heard) {
      const next = mostNew(units, chosen, told, gainOf);
      if (next === null) continue;
      chosen.add(next);
      for (const term of next.terms) told.add(term);
    }
  }
  const kept = heard.map(({ who, units }) => ({
    who,
    units: units.filter((one) => chosen.has(one)),
  }));
  return kept
    .filter(({ units }) => units.length > 0)
    .toSorted((a, b) => newestOf(b).localeCompare(newestOf(a)))
    .map(({ who, units }) => ({ who, quotations: units.map(({ quotation }) => quotation) }));
}

const newestOf = ({ units: [first] }: PartyGroup): string =>
  first === undefined ? '' : dayOf(first.article);

/** Of a party's units the one that adds most weight a word; none that says what was said already. */
function mostNew(
  units: readonly Unit[],
  chosen: ReadonlySet<Unit>,
  told: ReadonlySet<string>,
  gainOf: Gain,
): Unit | null {
  const open = units.filter((unit) => chosen.values().every((other) => !saysTheSame(unit, other)));
  const gains = new Map(open.map((unit) => [unit, gainOf(unit, told)]));
  const [best = null] = open.toSorted((a, b) => (gains.get(b) ?? 0) - (gains.get(a) ?? 0));
  return best;
}

const SPOKEN_GAIN = 1.3;
/** What is told already is worth this much again. */
const AGAIN = 0.3;

/** The new weight of what a unit tells, a word; of the newest article twice as much. */
function gainIn(articles: readonly LibraryArticle[], library: PreparedLibrary): Gain {
  const weights = weightsIn(articles, library);
  const recency = recencyIn(articles);
  return ({ article, terms, isSpoken, onTopic }, told) => {
    let gain = 0;
    for (const term of terms) gain += (told.has(term) ? AGAIN : 1) * (weights.get(term) ?? 0);
    const newer = 1 + (recency.get(article) ?? 0);
    return (onTopic * newer * (isSpoken ? SPOKEN_GAIN : 1) * gain) / Math.sqrt(10 + terms.size);
  };
}

const SAME = 0.7;

/** Most of the terms are the same. */
function saysTheSame(a: Unit, b: Unit): boolean {
  const smaller = Math.min(a.terms.size, b.terms.size);
  return a === b || (smaller > 0 && a.terms.intersection(b.terms).size / smaller >= SAME);
}

/** An article tells its news in one of its first stretches, in words of its title. */
const BEGINNING = 3;

/** The time before an entry. */
const STAMPED = /^\W{0,4}\d{1,2}[.:]\d{2}/;

/** A live blog tells its news in any of its entries. */
function isLive({ text, reading: { paragraphs } }: LibraryArticle): boolean {
  const stamped = paragraphs.filter(({ start }) => STAMPED.test(text.slice(start, start + 20)));
  return 2 * stamped.length > paragraphs.length;
}

/** The news of so many articles. */
function newsOf(units: readonly Unit[], most: number, library: PreparedLibrary): readonly Unit[] {
  const isNews = ({ article, quotation: { shown }, speaker }: Unit): boolean =>
    speaker === null && !GREETS.test(article.text.slice(shown.start, shown.end));
  const narrated = units.filter(isNews);
  const byArticle = [...Map.groupBy(narrated, ({ article }) => article)].slice(0, most);
  return byArticle.flatMap(([article, own]) => {
    const title = new Set(termsOf(article.name, library).map(({ term }) => term));
    const told = ({ terms }: Unit): number => terms.intersection(title).size;
    return own
      .slice(0, isLive(article) ? own.length : BEGINNING)
      .toSorted((a, b) => told(b) - told(a))
      .slice(0, 1);
  });
}

/** The articles' own sentences. */
function narrationOf(units: readonly Unit[], most: number): readonly Unit[] {
  const chosen: Unit[] = [];
  for (const unit of units.filter(({ speaker }) => speaker === null))
    if (chosen.length < most && chosen.every((other) => !saysTheSame(unit, other)))
      chosen.push(unit);
  return chosen;
}
