/** Which paragraphs a reader is shown, as a citation tells them. */
import { paragraphsIn } from '../answering/article-view.ts';
import type { Span } from '../language/spans/span.ts';
import type { Library } from '../library/library.ts';
import { besideAt } from './wording/source.ts';

/** "¶14", "¶2, ¶3", "¶7–9", "caption": every paragraph that Spans of one article reach into, in its order. */
export function paragraphMarks(spans: readonly Span[], library: Library): string {
  const beside = spans.flatMap((span) => besideAt(span, library)?.name ?? []);
  const numbers = spans.flatMap((span) => paragraphNumbers(span, library));
  const marks = [...new Set(beside), ...runsOf(numbers).map((run) => numbersText(run, '¶'))];
  return marks.length === 0 ? '¶0' : marks.join(', ');
}

/** "para. 14", "paras. 7–9", "caption". */
export function citedParagraphs(span: Span, library: Library): string {
  const beside = besideAt(span, library);
  if (beside !== null) return beside.name;
  const numbers = paragraphNumbers(span, library);
  const label = numbers.length > 1 ? 'paras.' : 'para.';
  const runs = runsOf(numbers).map((run) => numbersText(run));
  return `${label} ${runs.join(', ') || '0'}`;
}

/** Numbers of the paragraphs that a Span reaches into; none for the headline and all that is no paragraph. */
function paragraphNumbers(span: Span, library: Library): readonly number[] {
  const article = library.articles.get(span.article);
  const blocks = article === undefined ? [] : paragraphsIn(article, span);
  return blocks.map(({ number }) => number).filter((number) => number > 0);
}

/** Numbers in their order, in runs that follow one another. */
function runsOf(numbers: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const number of [...new Set(numbers)].toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs;
}

/** "7–9" from three on; two stand side by side. */
function numbersText(run: readonly number[], sign = ''): string {
  return run.length > 2
    ? `${sign}${run[0]}–${run.at(-1)}`
    : run.map((number) => sign + number).join(', ');
}
