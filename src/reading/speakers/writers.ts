/** "The company said in a statement … the statement added": what somebody wrote speaks for whoever wrote it. */
import { DETERMINERS } from '../../language/lexicon/function-words.ts';
import type { SentenceTokens } from '../names/prepared-paragraph.ts';
import { phraseBeforeVerb } from '../reporting/subjects.ts';
import { type Phrase, phraseAfter } from '../structure/noun-phrases.ts';
import type { Token } from '../structure/tokens.ts';

/** What is written by one person or body, and speaks for them. */
export const WRITINGS: ReadonlySet<string> = new Set(
  'statement letter message circular bulletin memorandum postcard telegram email e-mail note memo communique communiqué post tweet release text'.split(
    ' ',
  ),
);

/** How many words may stand between the article and the noun: "a rather short and angry letter". */
const REACH = 5;

/** Whether a new piece of writing is spoken of at a noun: "in a statement", "her letter", "a joint statement". */
function isNew(tokens: readonly Token[], { from }: SentenceTokens, at: number): number | null {
  for (let start = at - 1; start >= Math.max(from, at - REACH); start--) {
    const token = tokens[start];
    if (token?.kind !== 'word' && token?.kind !== 'number') return null;
    if (/^(?:an?|his|her|its|their|another)$/.test(token.lower)) return start;
    if (DETERMINERS.has(token.lower)) return null;
  }
  return null;
}

/** A piece of writing of which a sentence tells: its noun, and who wrote it: whom "from" or "by" names, or, of "in a letter", whoever speaks. */
export type Writing = { readonly noun: string; readonly writer: Phrase | 'speaker' | null };

/** Of "her letter" she; of "in a letter" and "put out a statement" whoever speaks; of "received a letter" nobody who is named. */
function writerBefore(
  tokens: readonly Token[],
  { from }: SentenceTokens,
  start: number,
): Writing['writer'] {
  if (/^(?:his|her|their|its)$/.test(tokens[start]?.lower ?? ''))
    return { from: start, to: start + 1 };
  const before = tokens[start - 1]?.lower ?? '';
  const verb = tokens.slice(Math.max(from, start - 2), start).map(({ lower }) => lower);
  const isIn = /^(?:in|with)$/.test(before);
  if (isIn || verb.some((word) => ISSUES.test(word))) return 'speaker';
  const sent = /^(?:send|sends|sent|leaves?|left)$/.test(before) ? start - 1 : -1;
  return sent > from ? phraseBeforeVerb({ tokens, from, to: sent }, sent) : null;
}

/** What one does with words of one's own. */
const ISSUES = /^(?:put|issued?|issues|releas\w+|publish\w+|wr[oi]te\w*|post\w*|radioed)$/;

/** The pieces of writing that a sentence brings up. */
export function writingsIn(tokens: readonly Token[], s: SentenceTokens): readonly Writing[] {
  const found: Writing[] = [];
  for (let at = s.from; at < s.to; at++) {
    const noun = tokens[at]?.lower ?? '';
    const start = WRITINGS.has(noun) ? isNew(tokens, s, at) : null;
    if (start === null) continue;
    const by = /^(?:signed|written|sent|issued|penned)$/.test(tokens[at + 1]?.lower ?? '')
      ? at + 2
      : at + 1;
    const isBy = /^(?:from|by)$/.test(tokens[by]?.lower ?? '');
    const writer = isBy ? phraseAfter(tokens, by + 1) : writerBefore(tokens, s, start);
    found.push({ noun, writer });
  }
  return found;
}
