/** What an article holds that a summary may quote, and what of it is on a topic. */
import type { LibraryArticle } from '../../library/library.ts';
import type { Term } from '../../library/packed/packed-terms.ts';
import type { Speaker } from '../../reading/speaker.ts';
import type { Quotation } from '../answer.ts';
import { stretchesOf } from '../choosing/stretches.ts';
import { quoteStretch } from '../choosing/voices.ts';
import { heldOf, weighed } from '../lookup/held.ts';
import { type PreparedLibrary, remembered } from '../lookup/lookups.ts';
import { termsIn, termsOf } from '../lookup/terms.ts';

/** Something that one person says, or the article does, in a stretch of it. */
export type Unit = {
  readonly article: LibraryArticle;
  readonly quotation: Quotation;
  /** Null: the article. */
  readonly speaker: Speaker | null;
  readonly isSpoken: boolean;
  readonly terms: ReadonlySet<string>;
  /** Of what stands right before and behind it, and of the title. */
  readonly beside: ReadonlySet<string>;
  readonly title: ReadonlySet<string>;
  /** How much of the topic is there. */
  readonly onTopic: number;
};

const units = new WeakMap<PreparedLibrary, WeakMap<LibraryArticle['reading'], readonly Unit[]>>();

/** All that an article holds, in order; found once while the article is in memory. */
export function unitsOf(article: LibraryArticle, library: PreparedLibrary): readonly Unit[] {
  const known = remembered(units, library, () => new WeakMap());
  return remembered(known, article.reading, () => findUnits(article, library));
}

function findUnits(article: LibraryArticle, library: PreparedLibrary): readonly Unit[] {
  const title = setOf(termsOf(article.name, library));
  const quotations = stretchesOf(article, library.passages.of(article.id)).flatMap((stretch) =>
    quoteStretch(article, stretch, library),
  );
  const terms = quotations.map(({ shown }) => setOf(termsIn(article, library, shown)));
  return quotations.map((quotation, at): Unit => {
    const statement = library.statements.get(quotation.statement ?? '');
    return {
      article,
      quotation,
      speaker: library.speakers.get(statement?.speaker ?? '') ?? null,
      isSpoken: statement !== undefined && statement.kind !== 'indirect',
      terms: terms[at] ?? new Set(),
      beside: new Set([...(terms[at - 1] ?? []), ...(terms[at + 1] ?? [])]),
      title,
      onTopic: 1,
    };
  });
}

const setOf = (terms: readonly Term[]): ReadonlySet<string> =>
  new Set(terms.map(({ term }) => term));

const LEAST_ON_TOPIC = 0.4;
/** And as much of what the best holds of it. */
const NEAR_THE_BEST = 0.6;
/** What another word for a thing is worth beside the word. */
const LIKE = 0.5;
/** And what stands beside it, or in the title of its article. */
const BESIDE = 0.5;
const IN_TITLE_ALONE = 0.4;

/** Those that hold enough of the topic; all of its words need not be there. */
export function onTopic(
  units: readonly Unit[],
  topic: readonly Term[],
  isOfParty: boolean,
  library: PreparedLibrary,
): readonly Unit[] {
  if (topic.length === 0) return units;
  const wanted = weighed(topic, library);
  const heldBy = (texts: readonly ReadonlySet<string>[]): number => {
    const { itself, akin, like } = heldOf(wanted, texts);
    return itself + akin + LIKE * like;
  };
  const held = new Map(
    units.map((unit) => {
      const own = heldBy([unit.terms]);
      const near = heldBy([unit.terms, unit.beside]);
      const all = heldBy([unit.terms, unit.beside, unit.title]);
      return [unit, own + BESIDE * (near - own) + IN_TITLE_ALONE * (all - near)];
    }),
  );
  const best = held.values().reduce((most, share) => Math.max(most, share), 0);
  // Of a party any of it will do: it is asked what they say.
  const least = isOfParty ? 0 : Math.max(LEAST_ON_TOPIC, NEAR_THE_BEST * best);
  return units.flatMap((unit) => {
    const onTopic = held.get(unit) ?? 0;
    return onTopic === 0 || onTopic < least ? [] : [{ ...unit, onTopic }];
  });
}
