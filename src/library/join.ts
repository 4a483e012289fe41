/**
 * Two libraries as one, the first by reference: its articles are neither read nor indexed again. What has to be
 * thought through anew is only who is the same, of those whose namesakes the second brings.
 */
import type { KnownSpeaker, Speaker } from '../reading/speaker.ts';
import { joinKey, joinSpeakers } from './identities.ts';
import type { Identity, Library, LibraryArticle, Passage, Passages } from './library.ts';
import { versionOf } from './version.ts';

/** The speakers of a library by what may make them one with others; made once a library. */
export type SpeakersByKey = ReadonlyMap<string, readonly Speaker[]>;

const SPEAKERS_A_STEP = 500;

/** Groups the speakers of a library, in steps; where in the text they are mentioned is left out. */
export function* namesakesIn({ speakers }: Library): Generator<void, SpeakersByKey> {
  const groups = new Map<string, Speaker[]>();
  let done = 0;
  for (const speaker of speakers.values()) {
    const key = joinKey(speaker);
    const group = groups.get(key) ?? [];
    group.push({ ...speaker, mentions: [] });
    groups.set(key, group);
    done += 1;
    if (done % SPEAKERS_A_STEP === 0) yield;
  }
  return groups;
}

/** A joined library, and the speakers of the first whose namesakes were thought through anew. */
export type Joined = { readonly library: Library; readonly met: readonly Speaker[] };

/** The articles of `first`, then those of `second`; their ids must differ. */
export function joinLibraries(first: Library, namesakes: SpeakersByKey, second: Library): Joined {
  const own = [...second.speakers.values()];
  const met = [...new Set(own.map(joinKey))].flatMap((key) => namesakes.get(key) ?? []);
  const library: Library = {
    version: versionOf(`${first.version}\n${second.version}`),
    articles: articlesOf(first.articles, second.articles),
    passages: passagesOf(first.passages, second.passages),
    statements: {
      size: first.statements.size + second.statements.size,
      get: (id) => first.statements.get(id) ?? second.statements.get(id),
      values: () => chain(first.statements.values(), second.statements.values()),
    },
    speakers: {
      get: (id) => first.speakers.get(id) ?? second.speakers.get(id),
      values: () => chain(first.speakers.values(), second.speakers.values()),
    },
    quoted: [...first.quoted, ...second.quoted],
    identities: identitiesOf(first.identities, [...met, ...own]),
  };
  return { library, met };
}

/** `anew`: all speakers of whom one is of the second library, by namesakes. */
function identitiesOf(
  first: Library['identities'],
  anew: readonly KnownSpeaker[],
): Library['identities'] {
  const joined: ReadonlyMap<string, Identity> = joinSpeakers(anew);
  return { get: (id) => joined.get(id) ?? first.get(id) };
}

function passagesOf(first: Passages, second: Passages): Passages {
  const before = first.length;
  const made = new WeakMap<Passage, Passage>();
  const later = (passage: Passage): Passage => {
    const known = made.get(passage) ?? { ...passage, id: before + passage.id };
    made.set(passage, known);
    return known;
  };
  return {
    length: before + second.length,
    paragraphs: first.paragraphs + second.paragraphs,
    at(id) {
      if (id < before) return first.at(id);
      const passage = second.at(id - before);
      return passage && later(passage);
    },
    articleOf: (id) => (id < before ? first.articleOf(id) : second.articleOf(id - before)),
    of(article) {
      const found = first.of(article);
      return found.length > 0 ? found : second.of(article).map(later);
    },
    [Symbol.iterator]: () => chain(first[Symbol.iterator](), second[Symbol.iterator]().map(later)),
  };
}

type Articles = ReadonlyMap<string, LibraryArticle>;

/** A view: a copy of a big library's map would be one more for every server. */
function articlesOf(first: Articles, second: Articles): Articles {
  const joined: Articles = {
    size: first.size + second.size,
    get: (id) => first.get(id) ?? second.get(id),
    has: (id) => first.has(id) || second.has(id),
    keys: () => chain(first.keys(), second.keys()),
    values: () => chain(first.values(), second.values()),
    entries: () => chain(first.entries(), second.entries()),
    forEach(visit, thisArg) {
      for (const [id, article] of joined) visit.call(thisArg, article, id, joined);
    },
    [Symbol.iterator]: () => joined.entries(),
  };
  return joined;
}

/** One after the other. */
export function* chain<Item>(
  first: Iterable<Item>,
  second: Iterable<Item>,
): Generator<Item, undefined> {
  yield* first;
  yield* second;
}
