/**
 * An article cut into stretches that make sense alone, none overlapping another: a paragraph of up to
 * three sentences together with what it leans on. No quotation is cut that is not very long.
 */
import type { LibraryArticle, Passage } from '../../library/library.ts';
import type { Range } from '../../reading/span.ts';
import type { Statement } from '../../reading/statement.ts';
import { leans } from './leaning.ts';

/** Sentences of one article that belong together. */
export type Stretch = Range & { readonly sentences: readonly Sentence[] };
export type Sentence = Range & { readonly passage: number; readonly place: number };

const MOST_SENTENCES = 3;
/** Two of them are a first page. */
const LONGEST = 600;
/** A speech is cut between sentences, as a page cuts it. */
const LONGEST_QUOTATION = 1_200;

/** All of an article's body paragraphs in stretches, in order. */
export function stretchesOf(
  article: LibraryArticle,
  passages: readonly Passage[],
): readonly Stretch[] {
  const { text } = article;
  const isInside = insideOf(article.reading.statements);
  const within = (most: number, a: Range, b: Range): boolean => b.end - a.start <= most;
  const isQuoted = (a: Range, b: Range): boolean =>
    isInside(a.end, b.start) && within(LONGEST_QUOTATION, a, b);
  const runs = passages
    .filter(({ paragraph }) => paragraph > 0)
    .flatMap((passage) =>
      joined(
        sentencesOf(passage),
        (run, next) =>
          isQuoted(run, next) ||
          (within(LONGEST, run, next) &&
            (run.sentences.length < MOST_SENTENCES || leans(text.slice(next.start, next.end)))),
      ),
    );
  return joined(runs, (stretch, next) => {
    const [first = next] = next.sentences;
    return (
      isQuoted(stretch, next) ||
      (within(LONGEST, stretch, next) &&
        text.slice(stretch.end, next.start).trim() === '' &&
        (leans(text.slice(first.start, first.end)) ||
          prompts(text.slice(stretch.start, stretch.end))))
    );
  });
}

const sentencesOf = ({ id, sentences }: Passage): readonly Stretch[] =>
  sentences.map(({ start, end }, place) => ({
    start,
    end,
    sentences: [{ start, end, passage: id, place }],
  }));

/** Neighbours made one for as long as they belong together. */
function joined(
  parts: readonly Stretch[],
  belongs: (before: Stretch, next: Stretch) => boolean,
): readonly Stretch[] {
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

/** A question, or an interviewer's words in bold: what follows answers it. */
const prompts = (text: string): boolean => /(?:\?["”’*_)]*|\*\*)$/u.test(text);

/** Whether a gap between two sentences lies inside what somebody says. */
function insideOf(statements: readonly Statement[]): (from: number, to: number) => boolean {
  const covers = statements.map(({ content, sentence }) => ({
    start: Math.min(sentence.start, ...content.map(({ start }) => start)),
    end: Math.max(sentence.end, ...content.map(({ end }) => end)),
  }));
  return (from, to) => covers.some(({ start, end }) => start < from && to < end);
}
