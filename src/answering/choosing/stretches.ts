/**
 * An article cut into stretches that make sense alone, none overlapping another: a paragraph of up to
 * three sentences together with what it leans on. No quotation is cut that is not very long.
 */

import { lowerBound } from '../../language/spans/lower-bound.ts';
import { cover } from '../../language/spans/ranges.ts';
import type { Range } from '../../language/spans/span.ts';
import type { LibraryArticle, Passage } from '../../library/library.ts';
import type { Statement } from '../../reading/statement.ts';
import { leans } from './leaning.ts';

/** Sentences of one article that belong together. */
export type Stretch = Range & { readonly sentences: readonly PlacedSentence[] };
export type PlacedSentence = Range & { readonly passage: number; readonly place: number };

const MOST_SENTENCES = 3;
/** A longer one would have a public page to itself. */
const LONGEST = 600;
/** A speech is cut between sentences, as a page cuts it. */
const LONGEST_QUOTATION = 1_200;

/** The body paragraphs of an article in stretches, in order. */
export function stretchesOf(
  article: LibraryArticle,
  passages: readonly Passage[],
): readonly Stretch[] {
  const belongs = belongingIn(article);
  return joined(
    passages
      .filter(({ paragraph }) => paragraph > 0)
      .flatMap((passage) => joined(sentencesOf(passage), belongs.inParagraph)),
    belongs.acrossParagraphs,
  );
}

type Belongs = (before: Stretch, next: Stretch) => boolean;

/** When what comes next belongs to what stands before it: in one paragraph, and from one to the next. */
function belongingIn({ text, reading }: LibraryArticle) {
  const isInside = insideOf(reading.statements);
  const continued = continuedIn(reading.statements);
  const textOf = ({ start, end }: Range): string => text.slice(start, end);
  const leansBack = ({ sentences }: Stretch): boolean =>
    sentences.slice(0, 1).map(textOf).some(leans);
  const belongsIf =
    (would: Belongs): Belongs =>
    (before, next) => {
      const length = next.end - before.start;
      // Between blocks may stand a heading, or what an advertiser says.
      if (text.slice(before.end, next.start).trim() !== '') return false;
      const isQuoted =
        isInside(before.end, next.start) ||
        continued.has(next.start) ||
        (OPENING_MARK.test(textOf(next)) && isOpen(textOf(lastParagraph(before))));
      if (isQuoted && length <= LONGEST_QUOTATION) return true;
      return length <= LONGEST && would(before, next);
    };
  return {
    inParagraph: belongsIf((run, next) => run.sentences.length < MOST_SENTENCES || leansBack(next)),
    acrossParagraphs: belongsIf((before, next) => leansBack(next) || prompts(textOf(before))),
  };
}

const sentencesOf = ({ id, sentences }: Passage): readonly Stretch[] =>
  sentences.map(({ start, end }, place) => alone({ start, end, passage: id, place }));

const alone = (sentence: PlacedSentence): Stretch => ({
  start: sentence.start,
  end: sentence.end,
  sentences: [sentence],
});

/** Neighbours made one for as long as they belong together. */
function joined(parts: readonly Stretch[], belongs: Belongs): readonly Stretch[] {
  const made: Stretch[] = [];
  for (const next of parts) {
    const last = made.at(-1);
    if (last === undefined || !belongs(last, next)) made.push(next);
    else {
      const sentences = [...last.sentences, ...next.sentences];
      made[made.length - 1] = { start: last.start, end: next.end, sentences };
    }
  }
  return made;
}

/** A question, an interviewer's words in bold, a colon: what follows belongs to it. */
const prompts = (text: string): boolean => /(?:\?["”’*_)]*|\*\*|:)$/u.test(text);

const OPENING_MARK = /^["“]/;

/** Whether a quotation begins in a paragraph that does not end in it: it goes on in the next. */
const isOpen = (paragraph: string): boolean =>
  paragraph.lastIndexOf('“') > paragraph.lastIndexOf('”') || paragraph.split('"').length % 2 === 0;

function lastParagraph({ sentences, end }: Stretch): Range {
  const last = sentences.at(-1)?.passage;
  return { start: sentences.find(({ passage }) => passage === last)?.start ?? end, end };
}

/** Where quotations begin that go on from the one before, without naming the speaker again. */
const continuedIn = (statements: readonly Statement[]): ReadonlySet<number> =>
  new Set(
    statements
      .filter(({ basis }) => basis === 'continued')
      .map(({ content, sentence }) => content[0]?.start ?? sentence.start),
  );

/** Whether a gap between two sentences lies inside what somebody says. */
function insideOf(statements: readonly Statement[]): (from: number, to: number) => boolean {
  const covers = statements
    .map(({ content, sentence }) => cover([sentence, ...content]))
    .sort((a, b) => a.start - b.start);
  let farthest = 0;
  const reach = covers.map(({ end }) => (farthest = Math.max(farthest, end)));
  return (from, to) => {
    const begun = lowerBound(covers.length, (at) => (covers[at]?.start ?? 0) < from);
    return to < (reach[begun - 1] ?? 0);
  };
}
