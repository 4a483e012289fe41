/** Texts that somebody might write to hold the bot up, each of any length: what is repeated without end, and what repeats nothing. */
import { readFileSync } from 'node:fs';
import { randomFrom } from './random.ts';

export type Shape = (length: number) => string;

const seed = readFileSync(new URL('../../knowledge/un-veto-dispute.md', import.meta.url), 'utf8')
  .replace(/^---.*?\n---\n/s, '')
  .trim();
const seedWords: readonly string[] = seed.match(/[\p{L}\p{N}]+/gu) ?? [];

const repeated =
  (piece: string): Shape =>
  (length) =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Pieces by number, or by chance, until there are enough. */
const strung =
  (piece: (number: number, random: () => number) => string): Shape =>
  (length) => {
    const random = randomFrom(length);
    let text = '';
    for (let number = 0; text.length < length; number += 1) text += piece(number, random);
    return text.slice(0, length);
  };

/** A word of its own for each number. */
function wordOf(number: number): string {
  let word = '';
  for (let rest = number + 7; rest > 0; rest = Math.floor(rest / 26))
    word += String.fromCharCode(97 + (rest % 26));
  return `${word}ation`;
}
const nameOf = (number: number): string => {
  const word = wordOf(number);
  return word.charAt(0).toUpperCase() + word.slice(1);
};
const anyWord = (random: () => number): string =>
  seedWords[Math.floor(random() * seedWords.length)] ?? 'veto';

/** One letter, mark or word after another, without end. */
export const PIECES: readonly string[] = [
  'a',
  'veto',
  'ing',
  'a-',
  'ab-',
  "a'",
  'a.',
  'A.',
  '1',
  '1,',
  '1-',
  'a\u0301',
  '\u0301',
  '\u200b',
  'a\u200d',
  '\ud800',
  '\udc00a ',
  ' ',
  '\n',
  ' \n',
  '\u00a0',
  '\t',
  '🙂',
  '中',
  'ก',
  'א',
  '"',
  '“',
  '”',
  "'",
  '‘',
  '’',
  '«',
  '«»',
  '„',
  '`',
  "''",
  '" ',
  " 'a",
  "a' ",
  '"veto" ',
  '"a" ',
  '“a” ',
  '‘a’ ',
  "'a' ",
  '«a»',
  '"a ',
  '“a ‘b “c ',
  '"the key is to take actions" ',
  '[',
  '(',
  '[a] ',
  '(a ',
  '[a ',
  '[t]he ',
  'the (North Korea) ',
  '…',
  '...',
  'a… ',
  'the key is … ',
  '[…] ',
  '. . ',
  ',',
  '.',
  ' .',
  'a. ',
  'Mr. ',
  '?',
  '!',
  ':',
  '-',
  '—',
  'a, b: ',
  '_',
  '> ',
  '> a\n',
  '> the key is to\n\n',
  '*',
  '\\',
  '<@1>',
  '# ',
  'http://',
  'Aa Bb ',
  'President Foo ',
  'Zhang Jun ',
  'Zhang Jun said ',
  'China ',
  'us ',
  'the us ',
  "China's ",
  'Zhang Jun: "veto" ',
  'the ',
  'no ',
  'veto the ',
  'vetoo ',
  'thanks ',
  'per cent ',
  'who said ',
  'did China say ',
  'what about ',
  'please ',
  'summary ',
  'how many ',
  'where is ',
  'SMITH: no\n',
  'Smith, who, said, ',
  'He told me that she said that ',
  'The minister said no. ',
  'Officials said no. ',
  'Aa Bb met Cc Dd. ',
  'according to Foo, ',
  'a "no limits" deal ',
  '"Yes." ',
  '"We go on.\n\n',
  '"He told me, \'No,\'" she said. ',
  'Smith said that "we will win" and then President Jones said it was so ',
  'Das ist ein Satz und wir sind nicht da. ',
];

/** Texts that are not one piece again and again. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  'words that stand nowhere else': strung((number) => `${wordOf(number)} `),
  'names, and no two alike': strung(
    (number) => `${nameOf(number)} ${nameOf(number + 7)} said no. `,
  ),
  'places in brackets that do not close': strung(() => '(a China '),
  'names of one family': strung((number) => `${nameOf(number)} Bb said no. `),
  'names with one beginning': strung((number) => `Aa Bb ${nameOf(number)} said no. `),
  'names that are names of places': strung(
    (number) => `Jordan ${nameOf(number)} said no to Jordan. `,
  ),
  'names that differ in their accents': strung(
    (number) =>
      `Aa${String.fromCharCode(0x300 + (number % 100)).repeat(1 + (number % 40))} Bb said no. `,
  ),
  'roles of one person': strung(
    (number) => `${wordOf(number)} president Foo Bar said no. The minister said yes. `,
  ),
  ambassadors: strung(
    (number) =>
      `Aa${number} Bb${number}, ambassador to Chad, met us. The ambassador said "we will go on". `,
  ),
  'he said': strung((number) => `Xena Bb${number} came. He said "we will go on ${number}". `),
  organisations: strung(
    (number) => `${nameOf(number)} Committee said "we will not go on" and left. `,
  ),
  'quotations, and no two alike': strung(
    (number) => `"${wordOf(number)} is to take ${wordOf(number + 1)}" `,
  ),
  'quotations of persons': strung(
    (number) =>
      `Mr. ${nameOf(number)} said: "We will not ${wordOf(number)} the ${wordOf(number + 3)}." `,
  ),
  'numbers and dates': strung(
    (number) => `${number} people on ${1 + (number % 28)} June ${1900 + (number % 100)}, `,
  ),
  'an article’s words in no order': strung((_, random) => `${anyWord(random)} `),
  'an article’s words and marks in no order': strung(
    (_, random) => `${random() < 0.1 ? '"' : ''}${anyWord(random)} `,
  ),
  'an article again and again': (length) => repeated(`${seed}\n\n`)(length),
  'an article in one line': (length) => repeated(`${seed.replace(/\s+/g, ' ')} `)(length),
  'an article in marks': (length) =>
    `“${repeated(`${seed.replace(/["“”]/g, '').replace(/\s+/g, ' ')} `)(length - 2)}”`,
  'an article in marks with every fourth word changed': (length) => {
    const plain = seed.replace(/["“”]/g, '').replace(/(\S+\s+\S+\s+\S+)\s+\S+/g, '$1 zebra');
    return `“${repeated(`${plain.replace(/\s+/g, ' ')} `)(length - 2)}”`;
  },
  'one quotation': (length) => {
    const words = strung((_, random) => `${anyWord(random)} `);
    return `Wu Jian said "${words(length - 20)}."`;
  },
  'white space within': (length) => `a${' '.repeat(length - 2)}a`,
  'white space within marks': (length) => `"a${' '.repeat(length - 4)}a"`,
  'white space in a question': (length) => `what about ${' '.repeat(length - 13)}a?`,
  'white space in a request': (length) => `summary of a${' '.repeat(length - 14)}a`,
  'stops in a question': (length) => `who said a${'.'.repeat(length - 12)}a`,
  'a name, then the end of a long word': (length) => `${'a'.repeat(length - 4)} a-b`,
  'a word with a hyphen': (length) => `${'a'.repeat(length / 2)}-${'a'.repeat(length / 2 - 1)}`,
  'a pattern that does not close': (length) => `a${' .'.repeat((length - 6) / 2)} _ b`,
};

/** A text of some pieces again and again, for properties. */
export const patterned = (pieces: readonly string[]): Shape => repeated(pieces.join(''));

/** All of them by what they are made of. */
export const HOSTILE: Readonly<Record<string, Shape>> = {
  ...Object.fromEntries(PIECES.map((piece) => [JSON.stringify(piece), repeated(piece)])),
  ...SHAPES,
};
