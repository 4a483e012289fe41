/** Speech that a dash opens and no mark closes: "– We heard the ice crack, says Odd Bakken." */
import type { Range } from '../../../language/spans/span.ts';
import { tokensOf } from '../tokens.ts';
import type { MarkedQuotation } from './marks.ts';
import { attributionIn } from './unclosed.ts';

const DASH = /^\s*(?:[–—]\s+|—)(?=[\p{Lu}\p{N}])/u;
const MARK = /["“”«»„]/;
const FIRST_PERSON = /(?<![\p{L}])(?:I|[Ww]e|[Mm]y|[Oo]ur|[Mm]e|[Uu]s)(?![\p{L}])/u;
/** So many blocks of a text must be such speech; a list with dashes has it by chance. */
const FEWEST = 2;

/** What is said behind the dash at the beginning of a block, up to its attribution; null where it has none. */
export function dashSpeechIn(text: string, { start, end }: Range): MarkedQuotation | null {
  const printed = text.slice(start, end);
  const dash = DASH.exec(printed)?.[0];
  if (dash === undefined || MARK.test(printed)) return null;
  const from = start + dash.length;
  const to = attributionIn(tokensOf(text, from, end));
  if (to === null) return null;
  return {
    start,
    end: to,
    inside: { start: from, end: to },
    opened: true,
    closed: false,
    nested: [],
  };
}

/** Whether a text prints speech so: again and again, and somebody says "I" or "we" in it. */
export function usesDashes(text: string, blocks: readonly Range[]): boolean {
  const speech = blocks.flatMap((block) => dashSpeechIn(text, block) ?? []);
  const isPersonal = speech.some(({ inside }) =>
    FIRST_PERSON.test(text.slice(inside.start, inside.end)),
  );
  return speech.length >= FEWEST && isPersonal;
}
