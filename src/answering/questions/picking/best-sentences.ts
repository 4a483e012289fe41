/** A stretch that is long, narrowed to those of its sentences that answer best: a page then has room for others. */
import { cover } from '../../../language/spans/ranges.ts';
import { quoteSpan } from '../../answer.ts';
import { partsOf, type Stretch } from '../../choosing/stretches.ts';
import { quoteStretch, speakersIn } from '../../choosing/voices.ts';
import { heldIn } from '../../lookup/held.ts';
import type { PreparedLibrary } from '../../lookup/lookups.ts';
import type { FoundStretch } from '../../lookup/stretches-found.ts';
import { termsIn } from '../../lookup/terms.ts';
import type { Ranked } from '../ranking.ts';
import { soughtIn } from '../sought.ts';
import type { Question } from '../understanding/question.ts';

/** What each kind of thing that is sought is worth beside the whole topic. */
const SOUGHT = 0.4;

/** As many neighbouring parts as have that many characters together, around the best one. */
export function narrowed(
  one: Ranked,
  most: number,
  question: Question,
  library: PreparedLibrary,
): Ranked {
  const { stretch, sentences } = one.found;
  if (lengthOf(stretch.span) <= most) return one;
  const parts = partsOf(stretch.article, { ...stretch.span, sentences });
  const worths = parts.map((part) => worthOf(part, one.found, question, library));
  const best = worths.indexOf(Math.max(...worths));
  const [from, to] = grown(parts, best, most);
  if (to - from === parts.length) return one;
  return { ...one, found: withSentences(one.found, parts.slice(from, to), library) };
}

/** What follows is taken before what stands before. */
function grown(parts: readonly Stretch[], best: number, most: number): [number, number] {
  let [from, to] = [best, best + 1];
  const fits = (first: number, next: number): boolean =>
    first >= 0 && next <= parts.length && lengthOf(cover(parts.slice(first, next))) <= most;
  for (;;) {
    if (fits(from, to + 1)) to += 1;
    else if (fits(from - 1, to)) from -= 1;
    else return [from, to];
  }
}

function worthOf(
  part: Stretch,
  found: FoundStretch,
  question: Question,
  library: PreparedLibrary,
): number {
  const { article } = found.stretch;
  const terms = new Set(termsIn(article, library, part).map(({ term }) => term));
  const { itself, akin, like } = heldIn(question.topic, [terms], library);
  const text = article.text.slice(part.start, part.end);
  const sought = Object.values(soughtIn(question, found, text));
  return itself + akin + like + SOUGHT * sought.reduce((sum, value) => sum + value, 0);
}

function withSentences(
  found: FoundStretch,
  parts: readonly Stretch[],
  library: PreparedLibrary,
): FoundStretch {
  const { article } = found.stretch;
  const range = { ...cover(parts), sentences: parts.flatMap(({ sentences }) => sentences) };
  const quotations = quoteStretch(article, range, library);
  const speakers = speakersIn(quotations, library);
  return {
    ...found,
    stretch: { article, span: quoteSpan(article, range), quotations, speakers },
    sentences: range.sentences,
  };
}

const lengthOf = ({ start, end }: { readonly start: number; readonly end: number }): number =>
  end - start;
