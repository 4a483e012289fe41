/**
 * Articles read → Library. Passages, statements and speakers stay in the readings of their
 * articles: a library holds no second copy. Walking all of them reads every article; use the hits,
 * a table or `library.quoted`.
 */
import { lowerBound } from '../language/spans/lower-bound.ts';
import type { Article } from '../reading/article.ts';
import type { Reading } from '../reading/reading.ts';
import type { Speaker } from '../reading/speaker.ts';
import type { Statement } from '../reading/statement.ts';
import type { ParsedArticle } from './files/parse.ts';
import { joinSpeakers } from './identities.ts';
import type { Library, LibraryArticle, Passage, Passages, QuotedSpeaker } from './library.ts';
import { type Outline, outlineOf } from './outline.ts';
import { passagesOf } from './passages.ts';
import { fingerprint } from './reload-changes.ts';
import { versionOf } from './version.ts';

/**
 * Reads an article and names it: by its title, its headline, or its file.
 * @throws Error that names the file, where the reader fails on it: among thousands nobody would find it else.
 */
export function readInto(
  article: ParsedArticle,
  read: (article: Article) => Reading,
): LibraryArticle {
  const { id, text, title, speaker, published, aliases } = article;
  const reading = orNamed(article.file, () =>
    read({ id, text, title, speaker, published, aliases }),
  );
  const headline = reading.paragraphs.find(({ kind }) => kind === 'headline');
  const printed = headline
    ? text
        .slice(headline.start, headline.end)
        .replace(/^#+\s*/, '')
        .trim()
    : '';
  return { ...article, name: title ?? (printed || article.file), reading };
}

function orNamed<Result>(file: string, make: () => Result): Result {
  try {
    return make();
  } catch (cause) {
    const what = cause instanceof Error ? cause.message : String(cause);
    const told = `${file}: this article cannot be read (${what}): take it out, and report it with its text`;
    throw new Error(told, { cause });
  }
}

/** Puts a library together article by article, in order of file name, so that a caller can pause between them. */
export type Assembly = {
  add(article: LibraryArticle, outline?: Outline): void;
  /** With the identities of all speakers added, where they were joined elsewhere. */
  finish(identities?: Library['identities']): Library;
};

export function createAssembly(): Assembly {
  const articles = new Map<string, LibraryArticle>();
  const quoted: QuotedSpeaker[] = [];
  const firsts: number[] = [];
  const fingerprints: string[] = [];
  const sums = { passages: 0, paragraphs: 0, statements: 0 };
  return {
    add(article, outline = outlineOf(article)) {
      articles.set(article.id, article);
      firsts.push(sums.passages);
      sums.passages += outline.passages;
      sums.paragraphs += outline.paragraphs;
      sums.statements += outline.statements;
      for (const speaker of outline.quoted) quoted.push(speaker);
      fingerprints.push(fingerprint(article));
    },
    finish(joined) {
      const speakers = speakersIn(articles);
      const identities = joined ?? joinSpeakers([...speakers.values()]);
      return {
        version: versionOf(fingerprints.join('\n')),
        articles,
        passages: passagesIn([...articles.values()], firsts, sums),
        statements: statementsIn(articles, sums.statements),
        speakers,
        quoted,
        identities,
      };
    },
  };
}

/** `firsts`: the id of the first passage of each article. */
function passagesIn(
  articles: readonly LibraryArticle[],
  firsts: readonly number[],
  sums: Pick<Outline, 'passages' | 'paragraphs'>,
): Passages {
  const places = new Map(articles.map(({ id }, place) => [id, place]));
  const made = new WeakMap<Reading, readonly Passage[]>();
  const at = (place: number): readonly Passage[] => {
    const article = articles[place];
    if (article === undefined) return [];
    const known = made.get(article.reading);
    if (known !== undefined) return known;
    const passages = passagesOf(article, firsts[place] ?? 0);
    made.set(article.reading, passages);
    return passages;
  };
  return {
    length: sums.passages,
    paragraphs: sums.paragraphs,
    at(id) {
      const place = lastUpTo(firsts, id);
      return at(place)[id - (firsts[place] ?? 0)];
    },
    articleOf: (id) => articles[lastUpTo(firsts, id)]?.id,
    of: (article) => at(places.get(article) ?? -1),
    [Symbol.iterator]: () => articles.keys().flatMap(at),
  };
}

/** Place of the last number that is at most `most`, in numbers that do not fall; -1 where there is none. */
function lastUpTo(numbers: readonly number[], most: number): number {
  return lowerBound(numbers.length, (at) => (numbers[at] ?? 0) <= most) - 1;
}

/** A statement's id begins with its article's, and a colon. */
export function statementsIn(
  articles: ReadonlyMap<string, LibraryArticle>,
  size: number,
): Library['statements'] {
  const find = createFinder<Statement>();
  return {
    size,
    get: (id) => find(articles.get(id.slice(0, id.indexOf(':')))?.reading.statements ?? [], id),
    values: () => articles.values().flatMap(({ reading }) => reading.statements),
  };
}

/** A speaker's id begins with its article's, and a hash. */
export function speakersIn(articles: ReadonlyMap<string, LibraryArticle>): Library['speakers'] {
  const find = createFinder<Speaker>();
  return {
    get: (id) => find(articles.get(id.slice(0, id.indexOf('#')))?.reading.speakers ?? [], id),
    values: () => articles.values().flatMap(({ reading }) => reading.speakers),
  };
}

/** Finds things of a list by their ids; what that needs is made once a list and goes with it. */
function createFinder<Item extends { readonly id: string }>() {
  const maps = new WeakMap<readonly Item[], ReadonlyMap<string, Item>>();
  return (items: readonly Item[], id: string): Item | undefined => {
    const known = maps.get(items) ?? new Map(items.map((item) => [item.id, item]));
    maps.set(items, known);
    return known.get(id);
  };
}
