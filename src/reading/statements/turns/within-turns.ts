/**
 * Words in marks within a turn of a hearing, or within an answer: whoever speaks reads them out, or tells what
 * somebody said. They are the speaker's own only behind "I said"; where the clause names another, that one's;
 * else nobody's.
 */
import { SUBJECT_PRONOUNS } from '../../../language/lexicon/function-words.ts';
import { CUES } from '../../../language/lexicon/reporting-verbs.ts';
import { hasWords } from '../../attribution/attribution.ts';
import type { Found } from '../../attribution/found.ts';
import type { Page, SentenceTokens } from '../../names/prepared-paragraph.ts';
import type { Phrase } from '../../structure/noun-phrases.ts';
import { isRelative } from '../../structure/word-class.ts';
import { without } from './without.ts';

/** A page whose sentences end with the turns and begin behind their labels. */
export function turnsAsSentences(page: Page, spoken: readonly Found[]): Page {
  const turns = spoken.flatMap(({ draft }) => draft.pieces);
  const sentences = page.sentences.flatMap(({ from, to }): readonly SentenceTokens[] =>
    turns
      .map((turn) => ({ from: Math.max(from, turn.from), to: Math.min(to, turn.to) }))
      .filter((part) => part.from < part.to),
  );
  return { ...page, sentences };
}

/** Places of the quotations in a turn; none where the marks hold all that is said. */
function marksIn({ tokens }: Page, { from, to }: Phrase): readonly number[] {
  if (!hasWords(tokens, from, to)) return [];
  return tokens.flatMap(({ kind }, at) =>
    kind === 'quotation' && from <= at && at < to ? [at] : [],
  );
}

/** "I wrote in the margin", "we told them", "my advice was": what is the speaker's own. */
function isOwn({ tokens }: Page, { draft: { subject, verb }, resolved }: Found): boolean {
  if (!subject || !verb || isOfOthers(tokens, subject, verb)) return false;
  const first = tokens[subject.from]?.lower ?? '';
  if (/^(?:my|our)$/.test(first)) return resolved?.member?.isThing === true;
  return /^(?:i|we)$/.test(first) && subject.to === subject.from + 1;
}

/** "And I quote", "when I asked him", "I was with her when she turned and said": what leads to another's words. */
function isOfOthers(tokens: Page['tokens'], subject: Phrase, verb: Phrase): boolean {
  const isQuoting = CUES.get(tokens[verb.to - 1]?.lower ?? '')?.lemma === 'quote';
  const isAside = /^(?:when|whenever|if|as|after|before|while)$/.test(
    tokens[subject.from - 1]?.lower ?? '',
  );
  const between = tokens.slice(subject.to, verb.from);
  return (
    isQuoting ||
    isAside ||
    between.some((token) => isRelative(token) || SUBJECT_PRONOUNS.has(token.lower))
  );
}

const holds = (page: Page, { draft }: Found, at: number): boolean => {
  const token = page.tokens[at];
  return token?.kind === 'quotation' && draft.quotations.includes(token.quotation);
};

/** A word or two that no clause gives to anybody are only mentioned: "if by “fixed” you mean". */
const FEW_WORDS = 4;

/** Whether marks hold what somebody else said, or what nobody is told to have said. */
function isOthers(page: Page, read: readonly Found[], at: number): boolean {
  const told = read.filter((one) => holds(page, one, at));
  if (told.some(({ draft }) => draft.subject !== null))
    return !told.some((one) => isOwn(page, one));
  const words = page.inside[page.tokens[at]?.quotation ?? -1]?.tokens ?? [];
  return words.filter(({ kind }) => kind === 'word').length >= FEW_WORDS;
}

/** Who spoke is not told here: a bare quotation takes no speaker from beside it. */
const told = (one: Found, bearer: Found): Found => ({
  ...one,
  draft: { ...one.draft, rule: 'nested' },
  bearer,
});

/** Turns without the words of others, and those words; `read`: what the sentences of the turns say. */
export function withQuoted(
  page: Page,
  spoken: readonly Found[],
  read: readonly Found[],
): readonly Found[] {
  return spoken.flatMap((turn) => {
    const [whole] = turn.draft.pieces;
    if (!whole || turn.draft.rule !== 'turn') return [turn];
    const others = marksIn(page, whole).filter((at) => isOthers(page, read, at));
    if (others.length === 0) return [turn];
    const cut = others.map((at) => ({ from: at, to: at + 1 }));
    const pieces = without(whole, cut).filter(({ from, to }) => hasWords(page.tokens, from, to));
    const own: Found = { ...turn, draft: { ...turn.draft, pieces, whole } };
    const quoted = read.filter((one) => others.some((at) => holds(page, one, at)));
    return [own, ...quoted.map((one) => told(one, own))];
  });
}
