/**
 * A library in which some articles are read otherwise, over the one in which they are not: their text is the same,
 * so passages and index are shared. New is who says what in them, and who is the same as a speaker who is new there.
 */
import type { KnownSpeaker, Speaker } from '../reading/speaker.ts';
import { speakersIn, statementsIn } from './assemble.ts';
import { joinKey, joinSpeakers } from './identities.ts';
import type { Library, LibraryArticle, QuotedSpeaker } from './library.ts';
import { outlineOf } from './outline.ts';
import { versionOf } from './version.ts';

/** The library, and the speakers whose identity was thought through anew. */
export type Overlaid = { readonly library: Library; readonly met: readonly Speaker[] };

/** `namedLike`: speakers of the library whose names are like one's; it may give more. */
export function overlayArticles(
  first: Library,
  changed: readonly LibraryArticle[],
  namedLike: (speaker: KnownSpeaker) => readonly Speaker[],
): Overlaid {
  const articles = articlesOver(first.articles, new Map(changed.map((one) => [one.id, one])));
  const added = changed.flatMap(({ reading }) =>
    reading.speakers.filter(({ id }) => first.speakers.get(id) === undefined),
  );
  const met = [...new Set([...added.flatMap((one) => namesakesOf(one, namedLike)), ...added])];
  const joined = joinSpeakers(met);
  const library: Library = {
    ...first,
    version: versionOf([first.version, ...changed.map(statedBy)].join('\n')),
    articles,
    statements: statementsIn(articles, first.statements.size),
    speakers: speakersIn(articles),
    quoted: changed.reduce(quotedWith, first.quoted),
    identities: { get: (id) => joined.get(id) ?? first.identities.get(id) },
  };
  return { library, met };
}

const namesakesOf = (
  speaker: Speaker,
  namedLike: (speaker: KnownSpeaker) => readonly Speaker[],
): readonly Speaker[] => namedLike(speaker).filter((one) => joinKey(one) === joinKey(speaker));

const statedBy = ({ reading }: LibraryArticle): string =>
  reading.statements.map(({ id, speaker }) => `${id} ${speaker}`).join('\n');

/** Those of one article in their place among all. */
function quotedWith(
  quoted: readonly QuotedSpeaker[],
  article: LibraryArticle,
): readonly QuotedSpeaker[] {
  const isOf = ({ article: id }: QuotedSpeaker): boolean => id === article.id;
  const first = quoted.findIndex(isOf);
  const others = quoted.filter((one) => !isOf(one));
  return others.toSpliced(first < 0 ? others.length : first, 0, ...outlineOf(article).quoted);
}

/** A view: a copy of a big library's map would be one more for every server. */
function articlesOver(
  first: Library['articles'],
  changed: Library['articles'],
): Library['articles'] {
  const entries = () =>
    first
      .entries()
      .map(([id, article]): [string, LibraryArticle] => [id, changed.get(id) ?? article]);
  const over: Library['articles'] = {
    size: first.size,
    get: (id) => changed.get(id) ?? first.get(id),
    has: (id) => first.has(id),
    keys: () => first.keys(),
    values: () => entries().map(([, article]) => article),
    entries,
    forEach(visit, thisArg) {
      for (const [id, article] of over) visit.call(thisArg, article, id, over);
    },
    [Symbol.iterator]: entries,
  };
  return over;
}
