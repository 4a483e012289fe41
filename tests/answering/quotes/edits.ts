/** Edits of real quotations, with the verdict and the line that each must get. */
import type { Note, Turn, Verdict } from '../../../src/answering/answer.ts';
import { isContent, reachesOver, turnOf } from '../../../src/answering/meaning-words.ts';
import { wordsOf } from '../../../src/language/words.ts';
import type { Library } from '../../../src/library/library.ts';

type Random = () => number;

/** Brackets, ellipses and dashes of the article's own: an edit beside them would be another edit. */
const HOLES = /[()[\]…]|\.\s?\.|\s[-–—]/;

/** A quotation as printed, another one of the library, and in how many places some words stand. */
export type Base = {
  readonly text: string;
  readonly other: string;
  readonly places: (words: string) => number;
};

/** `line`: the note that must stand there; `turn`: what its alarm must name. */
export type Expected = {
  readonly verdict: Verdict;
  readonly line: Note['note'] | null;
  readonly turn: Turn | null;
};

/** The table: each kind of edit and what it must be called. */
export const EXPECTED = {
  'change case': { verdict: 'Verbatim', line: null, turn: null },
  'change marks': { verdict: 'Verbatim', line: null, turn: null },
  'change dashes': { verdict: 'Verbatim', line: null, turn: null },
  'change spacing': { verdict: 'Verbatim', line: null, turn: null },
  'change UK/US spelling': { verdict: 'Verbatim', line: null, turn: null },
  'contract, or spell out': { verdict: 'Verbatim', line: null, turn: null },
  'drop the final stop': { verdict: 'Verbatim', line: null, turn: null },
  'insert in square brackets': { verdict: 'Verbatim', line: 'inserted', turn: null },
  'leave out a gloss': { verdict: 'Verbatim', line: 'gloss', turn: null },
  'drop "not"': { verdict: 'Altered', line: 'differs', turn: 'negation' },
  'drop "n\'t"': { verdict: 'Altered', line: 'differs', turn: 'negation' },
  'add "not"': { verdict: 'Altered', line: 'differs', turn: 'negation' },
  'change a number': { verdict: 'Altered', line: 'differs', turn: 'number' },
  'swap a name': { verdict: 'Altered', line: 'differs', turn: 'name' },
  'change a modal': { verdict: 'Altered', line: 'differs', turn: 'modal' },
  'change a quantifier or comparative': { verdict: 'Altered', line: 'differs', turn: null },
  'swap two words': { verdict: 'Altered', line: 'differs', turn: null },
  'misspell a word': { verdict: 'Altered', line: 'differs', turn: null },
  'change a word': { verdict: 'Altered', line: 'differs', turn: null },
  'say the opposite': { verdict: 'Altered', line: 'differs', turn: 'opposite' },
  'replace the last word': { verdict: 'Altered', line: 'differs', turn: null },
  'drop a word': { verdict: 'Altered', line: 'differs', turn: null },
  'drop a middle': { verdict: 'Altered', line: 'differs', turn: null },
  'drop a middle with an ellipsis': { verdict: 'Verbatim', line: 'left-out', turn: null },
  'clip out of a negation': { verdict: 'Verbatim', line: 'cut', turn: null },
  'clip out of a modal or condition': { verdict: 'Verbatim', line: 'cut', turn: null },
  'join two statements': { verdict: 'Stitched', line: 'joined', turn: null },
  'join two altered statements': { verdict: 'Altered', line: 'differs', turn: null },
} as const satisfies Readonly<Record<string, Expected>>;

export type EditKind = keyof typeof EXPECTED;
export const EDIT_KINDS = Object.keys(EXPECTED) as readonly EditKind[];
export const HARMLESS: readonly EditKind[] = EDIT_KINDS.slice(0, 9);

const pick = <Item>(items: readonly Item[], random: Random): Item | undefined =>
  items[Math.floor(random() * items.length)];

/** Words with what stands before each of them. */
const split = (text: string): string[] => text.trim().split(/\s+/);

const contentOf = (text: string): number => wordsOf(text).filter(isContent).length;

function replaceOne(
  text: string,
  fits: (word: string, index: number, before: string) => boolean,
  change: (word: string) => string | null,
  random: Random,
): string | null {
  const words = split(text);
  const places = words.flatMap((word, index) =>
    fits(bare(word), index, words[index - 1] ?? '.') ? [index] : [],
  );
  const at = pick(places, random);
  if (at === undefined) return null;
  const word = words[at] ?? '';
  const next = change(bare(word));
  if (next === null || next === bare(word)) return null;
  words[at] = word.replace(bare(word), next);
  return words.filter((one) => one !== '').join(' ');
}

const bare = (word: string): string => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
const key = (word: string): string => wordsOf(word)[0]?.key ?? '';

const MODALS = ['may', 'might', 'can', 'could', 'must', 'should', 'would', 'will'];
const DEGREES = [
  'more',
  'less',
  'all',
  'some',
  'many',
  'few',
  'most',
  'half',
  'fewer',
  'better',
  'worse',
];
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['denuclearisation', 'denuclearization'],
  ['defence', 'defense'],
  ['harbour', 'harbor'],
  ['neighbour', 'neighbor'],
  ['programme', 'program'],
  ['colour', 'color'],
  ['centre', 'center'],
  ['organisation', 'organization'],
];
const CONTRACTIONS: readonly (readonly [string, string])[] = [
  ['do not', "don't"],
  ['did not', 'didnt'],
  ['cannot', "can't"],
  ['will not', "won't"],
  ['is not', 'isn’t'],
  ['it is', "it's"],
  ['That is', "That's"],
  ['we are', "we're"],
  ['They are', "They're"],
  ['we will', "we'll"],
  ['I would', "I'd"],
  ['we have', "we've"],
];
const NAMES = ['Zanzibar', 'Petrov', 'Okonkwo', 'Brussels', 'Lindqvist'];
const NEW_WORDS = ['banana', 'quietly', 'meeting', 'window', 'decided', 'tomato'];

/** Words with one that means the opposite, both ways. */
const OPPOSITES = new Map(
  [
    ['for', 'against'],
    ['good', 'bad'],
    ['right', 'wrong'],
    ['strong', 'weak'],
    ['lose', 'win'],
    ['lost', 'won'],
    ['open', 'close'],
    ['accept', 'reject'],
    ['easy', 'difficult'],
    ['safe', 'dangerous'],
    ['peace', 'war'],
    ['inevitable', 'avoidable'],
    ['begin', 'end'],
    ['old', 'new'],
    ['large', 'small'],
  ].flatMap(([one = '', other = '']) => [
    [one, other],
    [other, one],
  ]),
);

/** Each edit; null where the quotation does not allow it. */
const EDITS: Readonly<Record<EditKind, (base: Base, random: Random) => string | null>> = {
  'change case': ({ text }, random) => (random() < 0.5 ? text.toUpperCase() : text.toLowerCase()),
  'change marks': ({ text }) => {
    const changed = text.replace(/'/g, '’').replace(/"/g, '“').replace(/,/g, '');
    return changed === text ? null : changed;
  },
  'change dashes': ({ text }) => {
    const changed = text.replace(/(?<=\p{L})-(?=\p{L})/gu, ' ').replace(/ - /g, ' — ');
    return changed === text ? null : changed;
  },
  'change spacing': ({ text }) => `  ${split(text).join('   ')} `,
  'change UK/US spelling': ({ text }) => {
    const changed = SPELLINGS.reduce((now, [uk, us]) => now.replace(uk, us), text);
    return changed === text ? null : changed;
  },
  'contract, or spell out': ({ text }) => {
    const changed = CONTRACTIONS.reduce(
      (now, [full, short]) =>
        now.includes(full) ? now.replaceAll(full, short) : now.replaceAll(short, full),
      text,
    );
    return changed === text ? null : changed;
  },
  'drop the final stop': ({ text }) => (/[.,]$/.test(text) ? text.slice(0, -1) : null),
  'insert in square brackets': ({ text }, random) => {
    const words = split(text);
    words.splice(1 + Math.floor(random() * (words.length - 1)), 0, '[the council]');
    return words.join(' ');
  },
  'leave out a gloss': ({ text }) => {
    const gloss = /\s\(\p{L}[^()]*\)(?=[\s\p{P}]+\p{L})/u.exec(text);
    const turns = wordsOf(gloss?.[0] ?? '').some((word) => turnOf(word.key) !== null);
    return gloss === null || turns || wordsOf(gloss[0]).length > 5
      ? null
      : text.replace(gloss[0], '');
  },
  'drop "not"': ({ text }, random) => {
    const notLast = text.replace(/\W+$/, '');
    if (/\bnot$/i.test(notLast)) return null;
    return replaceOne(
      notLast,
      (word, index) => index > 0 && key(word) === 'not',
      () => '',
      random,
    );
  },
  'drop "n\'t"': ({ text }) => {
    const changed = text.replace(
      /(?<=\b(?:do|did|is|was|would|could))n['’]t\b|(?<=\bcan)not\b/u,
      '',
    );
    return changed === text ? null : changed;
  },
  'add "not"': ({ text }, random) =>
    replaceOne(
      text,
      (word, index) => index > 0 && /^(?:is|are|was|were|will|can|would|have|has)$/.test(word),
      (word) => `${word} not`,
      random,
    ),
  'change a number': ({ text }, random) =>
    replaceOne(
      text,
      (word) => /^\d+$/.test(word) && !/^(?:19|20)\d\d$/.test(word),
      (word) => String(Number(word) + 7),
      random,
    ),
  'swap a name': ({ text }, random) =>
    replaceOne(
      text,
      (word, _, before) =>
        /[\p{L},]$/u.test(before) && /^\p{Lu}\p{Ll}{2,}/u.test(word) && turnOf(key(word)) === null,
      () => pick(NAMES, random) ?? '',
      random,
    ),
  'change a modal': ({ text }, random) =>
    replaceOne(
      text,
      (word) => MODALS.includes(word),
      (word) =>
        pick(
          MODALS.filter((one) => one !== word),
          random,
        ) ?? null,
      random,
    ),
  'change a quantifier or comparative': ({ text }, random) =>
    replaceOne(
      text,
      (word) => DEGREES.includes(word),
      (word) =>
        pick(
          DEGREES.filter((one) => one !== word),
          random,
        ) ?? null,
      random,
    ),
  'swap two words': ({ text }, random) => {
    const words = split(text);
    const at = Math.floor(random() * (words.length - 1));
    const [a = '', b = ''] = [words[at], words[at + 1]];
    if (key(a) === key(b) || bare(a) !== a || bare(b) !== b || key(a) === '' || key(b) === '')
      return null;
    words.splice(at, 2, b, a);
    return words.join(' ');
  },
  'misspell a word': ({ text }, random) =>
    replaceOne(
      text,
      (word, _, before) =>
        /^\p{Ll}{7,}$/u.test(word) && turnOf(key(word)) === null && !/\[/.test(before + text),
      (word) => `${word.slice(0, 3)}x${word.slice(4)}`,
      random,
    ),
  'change a word': ({ text }, random) => changeWord(text, random),
  'say the opposite': ({ text }, random) =>
    replaceOne(
      text,
      (word) => OPPOSITES.has(word),
      (word) => OPPOSITES.get(word) ?? null,
      random,
    ),
  'replace the last word': ({ text }, random) => {
    const words = split(text);
    const last = words.at(-1) ?? '';
    if (!/^\p{Ll}{4,}\W*$/u.test(last)) return null;
    return [...words.slice(0, -1), pick(NEW_WORDS, random)].join(' ');
  },
  'drop a word': ({ text }, random) => {
    const words = split(text);
    const at = 1 + Math.floor(random() * (words.length - 2));
    const [before, dropped, after] = [words[at - 1], words[at], words[at + 1]].map((one) =>
      key(one ?? ''),
    );
    return dropped === before || dropped === after || dropped === '' || HOLES.test(text)
      ? null
      : words.toSpliced(at, 1).join(' ');
  },
  'drop a middle': (base, random) => dropMiddle(base, ' ', random),
  'drop a middle with an ellipsis': (base, random) =>
    dropMiddle(base, pick([' … ', '... ', ' [...] '], random) ?? ' … ', random),
  'clip out of a negation': (base) => clipBehind(base, (one) => turnOf(one) === 'negation'),
  'clip out of a modal or condition': (base) =>
    clipBehind(base, (one) => reachesOver(one) && turnOf(one) !== 'negation'),
  'join two statements': ({ text, other, places }, random) => {
    if (split(text).length < 4 || split(other).length < 4) return null;
    return places(`${text} ${other}`) > 0 ? null : join(text, other, random);
  },
  'join two altered statements': (base, random) => {
    const [text, other] = [base.text, base.other].map((one) =>
      contentOf(one) < 5 ? null : changeWord(one, random),
    );
    return text == null || other == null ? null : join(text, other, random);
  },
};

function join(text: string, other: string, random: Random): string {
  const clean = (one: string) => one.replace(/[.,!?]+$/, '');
  return `${clean(text)}${random() < 0.5 ? ' … ' : '. '}${clean(other)}`;
}

function changeWord(text: string, random: Random): string | null {
  return replaceOne(
    text,
    (word) => /^\p{Ll}{4,}$/u.test(word),
    () => pick(NEW_WORDS, random) ?? null,
    random,
  );
}

function dropMiddle({ text }: Base, gap: string, random: Random): string | null {
  const words = split(text);
  if (words.length < 9 || HOLES.test(text)) return null;
  const from = 3 + Math.floor(random() * (words.length - 8));
  const to = from + 2 + Math.floor(random() * (words.length - from - 5));
  const dropped = words.slice(from, to);
  if (
    key(dropped[0] ?? '') === key(words[to] ?? '') ||
    key(dropped.at(-1) ?? '') === key(words[from - 1] ?? '')
  )
    return null;
  return `${words.slice(0, from).join(' ')}${gap}${words.slice(to).join(' ')}`;
}

/** What stands behind the first word that turns the rest, within its clause. */
function clipBehind({ text, places }: Base, turns: (key: string) => boolean): string | null {
  const words = wordsOf(text);
  const at = words.findIndex((word) => turns(word.key));
  const start = words[at]?.end;
  if (at < 0 || start === undefined) return null;
  const [clause = ''] = text.slice(start).split(/[,;:.!?]| but /);
  const clipped = clause.trim();
  return split(clipped).length < 2 || places(clipped) !== 1 ? null : clipped;
}

export type Edited = {
  readonly kind: EditKind;
  readonly text: string;
  readonly expected: Expected;
};

/** One edit of a quotation; null where it cannot be made, leaves too little to tell, or words that stand elsewhere. */
export function edited(kind: EditKind, base: Base, random: Random): Edited | null {
  const text = EDITS[kind](base, random);
  if (text === null || text.trim() === '') return null;
  const expected: Expected = EXPECTED[kind];
  const isShort = contentOf(text) < 4 || contentOf(base.text) < 5;
  const isPrinted = base.places(text) > 0;
  return (isShort || isPrinted) && expected.verdict === 'Altered' ? null : { kind, text, expected };
}

/** The words in marks of every statement of a library. */
export function quotationsOf(library: Library): readonly string[] {
  return [...library.statements.values()].flatMap((statement) => {
    const text = library.articles.get(statement.article)?.text ?? '';
    return statement.quoted.map((span) => text.slice(span.start, span.end).trim());
  });
}

/** Counts the places of a library that hold some words in a row, case and marks aside. */
export function placesIn(library: Library): (words: string) => number {
  const letters = (text: string): string =>
    ` ${wordsOf(text)
      .map((word) => word.key)
      .join(' ')} `;
  const whole = [...library.articles.values()].map(({ text }) => letters(text)).join('');
  return (words) => whole.split(letters(words)).length - 1;
}
