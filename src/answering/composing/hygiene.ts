/** What a model's own text may consist of: plain English words and the punctuation of a sentence. */
import { sentencesOf } from '../../reading/sentences.ts';

const LONGEST = 500;
/** No quotation marks, no markdown, no mentions, no braces other than places for quotations. */
const PLAIN = /^(?:[\p{Script=Latin}\p{M}\p{Nd} ,.;:()'’–—$€£%&-]|\{\d{1,2}\})+$/u;
/** An apostrophe inside a word or after a plural, never a mark that opens. */
const OPENING_MARK = /(?:^|[^\p{L}\p{N}])['’]|['’](?=\s*\{)|\}\s*['’](?!s\b)/u;
const ADDRESS = /[\p{L}\p{N}]\.(?=\p{L}{2})|www|https?/iu;
const LIST = /^\s*(?:[-–—•]|\d+[.)]|\()/;
const FIRST_OR_SECOND_PERSON =
  /\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Mm]e|us|[Oo]ur|[Oo]urs|[Yy]our|[Mm]ine)\b/;
const COMBINING_RUN = /\p{M}{3}/u;

/** Is the text one plain sentence of prose? */
export function isPlainSentence(text: string): boolean {
  if (text.length > LONGEST || !PLAIN.test(text) || COMBINING_RUN.test(text)) return false;
  if (OPENING_MARK.test(text) || ADDRESS.test(text) || LIST.test(text)) return false;
  if (FIRST_OR_SECOND_PERSON.test(text)) return false;
  return /[\p{L}]/u.test(text) && sentencesOf(text, 0, text.length).length === 1;
}
