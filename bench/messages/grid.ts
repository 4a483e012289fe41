/**
 * Messages made of what the articles' speakers are quoted with, in the forms in which people say who said
 * something: with the right names nobody may be accused, with others it should be told.
 */
import type { Sources } from '../../src/app/contracts.ts';
import { isProbable, type Statement } from '../../src/reading/statement.ts';
import { jsonFor } from '../../tests/support/library.ts';
import { randomFrom } from '../../tests/support/random.ts';
import { percent } from '../support/print.ts';

/** Words of somebody, with the names they go by. */
type Line = {
  readonly words: string;
  readonly speaker: string;
  readonly names: readonly string[];
  readonly role: string | null;
  readonly party: string | null;
};

/** N and M stand for the names, A and B for their words. */
const ONE = [
  'N said "A"',
  'N: "A"',
  'as N put it, "A", hard to argue with that',
  'according to N, "A"',
  'per N: "A"',
  'so N goes "A" and nobody says a word',
  'N was like "A" 💀',
  'N\'s exact words were "A"',
  'it was N who said "A"',
  'did N really say "A"??',
  'N told reporters yesterday that "A". thoughts?',
  'love how N just casually said "A" like that',
  '"A" - N',
  '"A" — N, 2024',
  '"A" ~ N 🤡',
  '"A" (N)',
  '"A," N said.',
  '"A", said N in the article',
  '"A" per N. ok then',
  '"A" was N btw',
  '"A" is what N said',
  '"A"\n- N',
  '> A\n- N',
  '**N**: "A"',
  'N said ‘A’ and I agree',
  'ok but "A", that was N, right?',
  'quote of the day:\n"A"\n— N',
  '<@184756372819274839> N said “A” <:kek:834758347583475834>',
];

/** With M named, too, who did not say it. */
const NOT_THE_OTHER = [
  'M never said "A", that was N',
  '"A" was N, not M',
  'it was N, not M, who said "A"',
  'M would never say that. "A" is N',
  'N told M "A"',
  'tell M "A"',
  'reminds me to tell M: "A"',
  'somebody should ask M whether "A" still holds',
  'hey M, "A"',
  'they thanked M "A"',
];

const TWO = [
  'N said "A" and M said "B"',
  'N said "A" and M "B"',
  'N: "A"\nM: "B"',
  '"A" - N\n"B" - M',
  '"A," N said. "B," M said.',
  '"A," said N. "B," said M.',
  'So "A" is what N said, but then "B", says M',
  '"A" (N) vs "B" (M)',
  'N says "A" while M goes "B" lol',
  'ok so "A" was N and "B" was M, anyone surprised?',
  'N: "A". M in reply: "B"',
  'first "A" from N, then "B" from M',
  'compare N ("A") with M ("B")',
  '- N: "A"\n- M: "B"',
  'N claims "A". M, on the other hand, insists "B".',
  'according to N "A", according to M "B"',
  '"A" — N. "B" — M.',
  'N was like "A" and then M was like "B"',
];

const OUTSIDERS = [
  'Biden',
  'Emmanuel Macron',
  'Emma Thornbury',
  'Boris Johnson',
  'Ursula von der Leyen',
];

type Tally = { made: number; hit: number; examples: string[] };

/** Prints how often somebody is accused wrongly, and how often a false name is told, in each library. */
export async function measureGrid(
  libraries: Readonly<Record<string, Sources>>,
  errors: boolean,
): Promise<void> {
  const random = randomFrom(15);
  const accused = new Map<string, Tally>();
  const told = new Map<string, Tally>();
  for (const [name, sources] of Object.entries(libraries)) {
    const lines = linesOf(sources);
    for (const line of lines) {
      const others = lines.filter(({ speaker }) => speaker !== line.speaker);
      const other = others[Math.floor(random() * others.length)];
      if (other === undefined) continue;
      await judgeRight(line, other, sources, accused, random);
      await judgeWrong(line, other, sources, told, random);
    }
    console.log(`grid ${name}: ${lines.length} named quotations`);
  }
  print('right names called wrong', accused, errors);
  print('false names told', told, errors);
}

function linesOf({ library }: Sources): readonly Line[] {
  return [...library.statements.values()].flatMap((statement) => {
    const speaker = library.speakers.get(statement.speaker ?? '');
    const words = wordsOf(statement, library.articles.get(statement.article)?.text ?? '');
    if (words === null || speaker?.type !== 'person' || !speaker.name.includes(' ')) return [];
    const surname = speaker.name.split(' ').at(-1) ?? '';
    const isAlone = [...library.quoted].every(
      (one) => one.name === speaker.name || !one.name.endsWith(surname),
    );
    const names = isAlone ? [speaker.name, surname] : [speaker.name];
    return [{ words, speaker: speaker.name, names, role: speaker.role, party: speaker.party }];
  });
}

const FEWEST_WORDS = 4;

function wordsOf(statement: Statement, text: string): string | null {
  const [span, second] = statement.quoted;
  const isSure = statement.basis === 'named' && !isProbable(statement);
  if (!isSure || span === undefined || second !== undefined || statement.kind === 'indirect')
    return null;
  const words = text.slice(span.start, span.end).replace(/[,.]$/, '').replace(/\s+/g, ' ');
  return /["“”‘’\n]|\s'|'\s/.test(words) || words.split(' ').length < FEWEST_WORDS ? null : words;
}

type Random = () => number;
const pick = <Item>(items: readonly Item[], random: Random): Item =>
  items[Math.floor(random() * items.length)] as Item;

const fill = (form: string, parts: Readonly<Record<string, string>>): string =>
  form.replace(/\b[NMAB]\b/g, (letter) => parts[letter] ?? letter);

async function judgeRight(
  a: Line,
  b: Line,
  sources: Sources,
  tallies: Map<string, Tally>,
  random: Random,
): Promise<void> {
  const parts = { A: a.words, B: b.words, N: pick(a.names, random), M: pick(b.names, random) };
  const small = { ...parts, N: parts.N.toLowerCase() };
  const forms = [
    ...[...ONE, ...NOT_THE_OTHER, ...TWO].map((form) => [form, fill(form, parts)] as const),
    ['(small) n said "A"', fill('N said "A"', small)] as const,
    ...(a.role === null
      ? []
      : [['N, ROLE, said "A"', fill(`N, ${a.role}, said "A"`, parts)] as const]),
    ...(a.party === null ? [] : [['PARTY says "A"', fill(`${a.party} says "A"`, parts)] as const]),
  ];
  for (const [form, text] of forms) {
    const { findings } = await jsonFor({ kind: 'check', text }, sources);
    const isAccused = findings.some(
      ({ claim, verdict }) => claim === 'other' || verdict === 'Not found' || verdict === 'Altered',
    );
    count(tallies, form, isAccused, text, true);
  }
}

async function judgeWrong(
  a: Line,
  b: Line,
  sources: Sources,
  tallies: Map<string, Tally>,
  random: Random,
): Promise<void> {
  const swapped = { A: a.words, B: b.words, N: pick(b.names, random), M: pick(a.names, random) };
  const foreign = { A: a.words, N: pick(OUTSIDERS, random) };
  const forms = [
    ...[...ONE, ...TWO].map((form) => [form, fill(form, swapped)] as const),
    ...ONE.map((form) => [`(outsider) ${form}`, fill(form, foreign)] as const),
  ];
  for (const [form, text] of forms) {
    const { findings } = await jsonFor({ kind: 'check', text }, sources);
    const isTold = findings.length > 0 && findings.every(({ claim }) => claim === 'other');
    count(tallies, form, isTold, text, false);
  }
}

const MOST_EXAMPLES = 3;

function count(
  tallies: Map<string, Tally>,
  form: string,
  isHit: boolean,
  text: string,
  isFaulty: boolean,
): void {
  const tally = tallies.get(form) ?? { made: 0, hit: 0, examples: [] };
  tallies.set(form, tally);
  tally.made += 1;
  if (isHit) tally.hit += 1;
  const isFault = isHit === isFaulty;
  if (isFault && tally.examples.length < MOST_EXAMPLES) tally.examples.push(text);
}

function print(what: string, tallies: ReadonlyMap<string, Tally>, errors: boolean): void {
  const all = [...tallies.values()];
  const made = all.reduce((sum, tally) => sum + tally.made, 0);
  const hit = all.reduce((sum, tally) => sum + tally.hit, 0);
  console.log(`${what}: ${hit} of ${made} messages (${percent(hit, made)})`);
  if (!errors) return;
  for (const [form, tally] of tallies) {
    console.log(`  ${tally.hit}/${tally.made} ${JSON.stringify(form)}`);
    for (const example of tally.examples) console.log(`      ${JSON.stringify(example)}`);
  }
}
