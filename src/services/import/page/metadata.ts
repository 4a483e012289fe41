/**
 * What a page says about itself: JSON-LD first (schema.org, as search engines read it), then Open Graph
 * and the other `meta` elements.
 */
import { type DomDocument, parsePage } from './page-dom.ts';

export type Metadata = {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** ISO date, the day as it is written there. */
  readonly published: string | null;
  /** Its address in its own words, in the order in which they are to be believed; they may be relative. */
  readonly addresses: readonly string[];
  /** Whether it calls itself an article. */
  readonly isArticle: boolean;
  /** False where it says that only payers may read all of it. */
  readonly isFree: boolean;
  /** How many words it says that its article has. */
  readonly words: number | null;
};

export function metadataOf(document: DomDocument): Metadata {
  const graph = graphOf(document);
  const article = articleIn(graph);
  const meta = metaOf(document);
  const headline = textOf(article?.headline) ?? textOf(article?.name);
  return {
    title: headline ?? first(meta('og:title', 'twitter:title', 'dc.title')),
    publisher:
      namesOf(article?.publisher, graph) ?? first(meta('og:site_name', 'application-name')),
    author: namesOf(article?.author, graph) ?? first(meta(...AUTHORS).filter(isName)),
    published: first(
      [textOf(article?.datePublished), ...meta(...DATES), timeIn(document)].map(dayOf),
    ),
    addresses: [canonicalOf(document), ...meta('og:url'), textOf(article?.url)].filter(
      (address) => address !== null,
    ),
    isArticle: article !== undefined || first(meta('og:type')) === 'article',
    isFree: !/^false$/i.test(String(article?.isAccessibleForFree)),
    words: Number.parseInt(String(article?.wordCount), 10) || null,
  };
}

const AUTHORS = [
  'author',
  'article:author',
  'byl',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
];

const DATES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'dc.date.issued',
  'dc.date',
  'date',
];

/** An object of JSON-LD; nothing is known of what it holds. */
type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** All that the page's scripts describe at the top, in a `@graph`, or as what the page is mainly about. */
function graphOf(document: DomDocument): readonly Thing[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const tops = scripts.flatMap((script) => listOf(parsed(script.textContent ?? '')));
  const described = tops.filter(isThing).flatMap((top) => [top, ...listOf(top['@graph'])]);
  return described
    .filter(isThing)
    .flatMap((thing) => [thing, ...listOf(thing.mainEntity)])
    .filter(isThing);
}

/** Undefined where it is no JSON, as happens; some wrap it into a comment or CDATA. */
function parsed(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^\s*(?:<!--|<!\[CDATA\[)|(?:-->|\]\]>)\s*$/g, ''));
  } catch {
    return undefined;
  }
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|^Report)$/;

/** The first with a headline: teasers stand in lists, which are not looked into. */
function articleIn(graph: readonly Thing[]): Thing | undefined {
  const articles = graph.filter((thing) =>
    listOf(thing['@type']).some((type) => ARTICLE_TYPE.test(String(type))),
  );
  return articles.find(({ headline }) => textOf(headline) !== null) ?? articles[0];
}

/** The names of persons or organisations, each a text, a thing or a pointer to one. */
function namesOf(value: unknown, graph: readonly Thing[]): string | null {
  const names = listOf(value)
    .flatMap((one) => (isThing(one) ? listOf(one.name ?? pointedTo(one, graph)?.name) : [one]))
    .map(textOf)
    .filter((name) => name !== null)
    .filter(isName);
  return names.length === 0 ? null : [...new Set(names)].join(', ');
}

const pointedTo = (thing: Thing, graph: readonly Thing[]): Thing | undefined =>
  graph.find((other) => other.name !== undefined && other['@id'] === thing['@id']);

/** Some sites give the address of a profile. */
const isName = (value: string): boolean => !/^(?:https?:|\/|@)/i.test(value);

/** What `meta` elements say, by name, property or itemprop in any case, in the order in which it is asked for. */
function metaOf(document: DomDocument): (...names: readonly string[]) => readonly string[] {
  const said = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const content = textOf(element.getAttribute('content'));
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (content !== null && name !== undefined && !said.has(name)) said.set(name, content);
    }
  }
  return (...names) => names.map((name) => said.get(name)).filter((value) => value !== undefined);
}

const first = (values: readonly (string | null)[]): string | null =>
  values.find((value) => value !== null) ?? null;

const canonicalOf = (document: DomDocument): string | null =>
  textOf(document.querySelector('link[rel="canonical"]')?.getAttribute('href'));

/** Only times that are marked as the day of printing; others may be an event's. */
function timeIn(document: DomDocument): string | null {
  const time = document.querySelector(
    'time[itemprop="datePublished"], time[pubdate], time.entry-date.published, time.dt-published',
  );
  return textOf(time?.getAttribute('datetime'));
}

/** The day of an ISO date or date-time, as it is written. */
const dayOf = (value: string | null): string | null =>
  /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(value ?? '')?.[0] ?? null;

const LONGEST = 500;

/** A text in one line, its HTML entities read (they are common in JSON-LD); null where there is none. */
function textOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value.slice(0, LONGEST).replace(ENTITY, read).replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
}

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,31});/gi;

const read = (entity: string): string => parsePage(entity).body.textContent ?? entity;
