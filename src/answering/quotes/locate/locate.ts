/**
 * First step of a quotation: where in the articles the asked words stand, exactly or nearly, told from the
 * words alone.
 */
import { wordsInFull } from '../../../language/contractions.ts';
import type { Run } from '../../../language/matching/word-text.ts';
import { type ArticleView, paragraphAt } from '../../article-view.ts';
import { type AskedWords, type Inserted, withoutBrackets } from '../message/asked-words.ts';
import { type Fragment, fragmentsOf } from './fragments.ts';
import {
  isTooShort,
  MOST,
  NEARLY_ALL,
  type NearStretch,
  nearestStretch,
  paired,
  runOf,
} from './nearest-stretch.ts';
import { type Occurrence, occurrencesOf, stretchOf } from './occurrence.ts';
import { partInTwo } from './two-parts.ts';

export type Located = { readonly asked: AskedWords } & (
  | {
      readonly how: 'exact';
      /** Every place that prints the asked words as they are. */
      readonly places: readonly Occurrence[];
    }
  | {
      readonly how: 'nearly';
      /** The asked words without what no article prints. */
      readonly sought: AskedWords;
      /** Verbatim fragments that they are put together of; empty where they are no patchwork. */
      readonly fragments: readonly Fragment[];
      /** What is most like them as a whole; null where nothing is like enough. */
      readonly nearest: NearStretch | null;
    }
  | { readonly how: 'nowhere'; readonly tooShort: boolean }
);

/**
 * Finds the asked words; two that were run together, and stand nowhere as a whole, each for itself; and
 * what is only like them.
 */
export function locate(asked: AskedWords, views: readonly ArticleView[]): readonly Located[] {
  const located = locateWhole(asked, views, NEARLY_ALL);
  if (located.how !== 'nowhere') return [located];
  const parts = partInTwo(asked, (part) => wordsFound(locateWhole(part, views, NEARLY_ALL)));
  return parts.length === 0
    ? [locateWhole(asked, views, MOST)]
    : parts.map((part) => locateWhole(part, views, NEARLY_ALL));
}

function wordsFound(located: Located): number {
  if (located.how === 'nowhere') return 0;
  const isChanged = located.how === 'nearly' && located.fragments.length === 0;
  return isChanged ? paired(located.nearest?.pairs ?? []).length : located.asked.words.length;
}

/** In the text of the articles; where they are not printed there, also in the blocks beside it. */
function locateWhole(asked: AskedWords, views: readonly ArticleView[], least: number): Located {
  const inText = locateIn(asked, views, least);
  if (inText.how === 'exact') return inText;
  const besides = views.flatMap(({ beside }) => beside ?? []);
  const beside = withinBlocks(locateIn(asked, besides, least));
  return beside.how === 'exact' || inText.how === 'nowhere' ? beside : inText;
}

function locateIn(asked: AskedWords, views: readonly ArticleView[], least: number): Located {
  if (asked.words.length === 0) return { asked, how: 'nowhere', tooShort: true };
  const sought = withoutBrackets(asked, unprinted(asked, views));
  // The article may print the brackets and ellipses itself, so the words are tried as typed first.
  for (const words of [asked.typed, sought.words, asked.words]) {
    const places = occurrencesOf(words, views);
    if (places.length > 0) return { asked, how: 'exact', places };
  }
  const fragments = fragmentsOf(sought, views);
  const nearest = nearestStretch(sought, views, least);
  return fragments.length === 0 && nearest === null
    ? { asked, how: 'nowhere', tooShort: isTooShort(sought) }
    : { asked, how: 'nearly', sought, fragments, nearest };
}

/** A caption and the byline below it are no running text: only what stands in one of them counts. */
function withinBlocks(located: Located): Located {
  const { asked } = located;
  if (located.how === 'exact') {
    const places = located.places.filter(({ view, runs }) => isInBlock(view, runs));
    if (places.length > 0) return { ...located, places };
  }
  if (located.how === 'nearly' && located.nearest !== null) {
    const { nearest } = located;
    if (isInBlock(nearest.view, [runOf(nearest)])) return { ...located, fragments: [] };
  }
  return { asked, how: 'nowhere', tooShort: isTooShort(asked) };
}

function isInBlock(view: ArticleView, runs: readonly Run[]): boolean {
  const { start, end } = stretchOf({ view, runs });
  return (paragraphAt(view.article, start)?.end ?? start) >= end;
}

/** The square brackets that no article prints; the same words are looked for once. */
function unprinted(asked: AskedWords, views: readonly ArticleView[]): readonly Inserted[] {
  const isPrinted = new Map<string, boolean>();
  return asked.inserted.filter(({ text }) => {
    const words = wordsInFull(text);
    const key = words.map((word) => word.key).join(' ');
    const printed = isPrinted.get(key) ?? occurrencesOf(words, views).some(isBracketed);
    isPrinted.set(key, printed);
    return !printed;
  });
}

function isBracketed(place: Occurrence): boolean {
  const { start, end } = stretchOf(place);
  const { text } = place.view.article;
  const before = text.slice(Math.max(0, start - 3), start);
  return (
    /\[[^\p{L}\p{N}[\]]*$/u.test(before) && /^[^\p{L}\p{N}[\]]*\]/u.test(text.slice(end, end + 3))
  );
}
