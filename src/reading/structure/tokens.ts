/** Words, numbers and marks of a block with their offsets. */
import { ABBREVIATIONS, isMaria, ONLY_CAPITAL } from '../../language/lexicon/abbreviations.ts';
import { AUXILIARIES, TIME_WORDS } from '../../language/lexicon/function-words.ts';
import { CUES } from '../../language/lexicon/reporting-verbs.ts';
import type { Range } from '../../language/spans/span.ts';

/** What a token is; `quotation` stands for a whole one. */
export type TokenKind = 'word' | 'number' | 'possessive' | 'mark' | 'punctuation' | 'quotation';

/** A word, number, possessive ending ("'s"), mark, punctuation character, or a whole quotation. */
export type Token = Range & {
  readonly kind: TokenKind;
  readonly text: string;
  readonly lower: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** For a whole quotation its index in the paragraph, else -1. */
  readonly quotation: number;
};

const LETTER = '[\\p{L}\\p{M}]';
/** Inside a word also what a wrongly decoded letter leaves behind: "JesÃºs". */
const ALNUM = '[\\p{L}\\p{M}\\p{N}\\u0080-\\u009f¡-ª¬-º¼-¿]';
const JOINER = "[’'\\-‑–.&·]";
const WORD = `${LETTER}${ALNUM}*(?:${JOINER}${ALNUM}+)*`;
const NUMBER = `[$€£¥#]?\\p{N}+(?:[.,:/]\\p{N}+)*${ALNUM}*(?:[-‑]${ALNUM}+)*`;
const TOKEN = new RegExp(`(${WORD})|(${NUMBER})|(\`\`|'')|(\\S)`, 'gu');
const MARKS = '"“”«»„‘’\'`';
const POSSESSIVE = /['’]s$/i;
/** "he's", "they're": a pronoun with a verb cut short. */
const CLITIC = /^(he|she|it|that|who|what|there|here|let|they|we|you|i)(['’](?:s|re|ve|ll|d|m))$/i;
const ACRONYM = /^(?:\p{L}\.)+\p{L}$/u;
const CAPITAL = /^\p{Lu}/u;

/** A to Z at a glance, other scripts by their class. */
const beginsWithCapital = (text: string): boolean => {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(text);
};

const token = (kind: TokenKind, text: string, start: number): Token => ({
  kind,
  text,
  lower: text.toLowerCase(),
  capital: beginsWithCapital(text),
  quotation: -1,
  start,
  end: start + text.length,
});

/** Pushes a word, splitting off a possessive ending. */
function pushWord(tokens: Token[], word: string, start: number): void {
  const clitic = CLITIC.exec(word);
  if (clitic?.[1] && clitic[2]) {
    tokens.push(token('word', clitic[1], start));
    tokens.push(token('word', clitic[2], start + clitic[1].length));
    return;
  }
  if (!POSSESSIVE.test(word) || word.length < 3) {
    tokens.push(token('word', word, start));
    return;
  }
  const stem = word.slice(0, -2);
  tokens.push(token('word', stem, start));
  tokens.push(token('possessive', word.slice(-2), start + stem.length));
}

/** Whether the full stop after `word` belongs to it ("Mr.", "U.S."). */
const takesStop = (word: string): boolean =>
  ACRONYM.test(word) ||
  (word.length === 1 && CAPITAL.test(word)) ||
  (ABBREVIATIONS.has(word.toLowerCase()) &&
    (CAPITAL.test(word) || !ONLY_CAPITAL.has(word.toLowerCase())));

/** "Ma. Corazon Lim". */
const isShortened = (word: string, text: string, at: number): boolean =>
  word === 'Ma' && isMaria(text.slice(Math.max(0, at - NAME), at), text.slice(at + 2, at + NAME));

/** Characters of a name that are looked at. */
const NAME = 24;

/** The apostrophe of "the Farmers’ League": right behind a plural, before another word. */
const isPluralOwner = (before: Token | undefined, text: string, at: number): boolean =>
  before?.kind === 'word' &&
  before.end === at &&
  before.lower.endsWith('s') &&
  /^['’] \p{L}/u.test(text.slice(at, at + 3));

/** What the surname He is in small letters: no pronoun. */
const HE = 'he̱';

/** "He Lifeng": behind the pronoun stands a verb, which has no capital. */
const isSurnameHe = ({ text }: Token, next: Token | undefined): boolean =>
  text === 'He' &&
  next?.kind === 'word' &&
  /^\p{Lu}\p{Ll}/u.test(next.text) &&
  !(CUES.has(next.lower) || AUXILIARIES.has(next.lower) || TIME_WORDS.has(next.lower));

/** The tokens of `text` between two offsets; a stop after an abbreviation is part of the word. */
export function tokensOf(text: string, start: number, end: number): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = start;
  for (
    let match = TOKEN.exec(text);
    match !== null && match.index < end;
    match = TOKEN.exec(text)
  ) {
    const [found, word, number, mark] = match;
    const at = match.index;
    if (word !== undefined) {
      const clipped = at + word.length > end ? word.slice(0, end - at) : word;
      if (
        text.charAt(at + clipped.length) === '.' &&
        at + clipped.length < end &&
        (takesStop(clipped) || isShortened(clipped, text, at))
      ) {
        tokens.push(token('word', `${clipped}.`, at));
        TOKEN.lastIndex = at + clipped.length + 1;
      } else pushWord(tokens, clipped, at);
    } else if (number !== undefined) tokens.push(token('number', number, at));
    else if (isPluralOwner(tokens.at(-1), text, at)) tokens.push(token('possessive', found, at));
    else if (mark !== undefined || MARKS.includes(found)) tokens.push(token('mark', found, at));
    else tokens.push(token('punctuation', found, at));
  }
  return tokens.map((one, at) => (isSurnameHe(one, tokens[at + 1]) ? { ...one, lower: HE } : one));
}
