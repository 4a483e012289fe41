/** Whether what a reply says of a message's quotations is right. */
import type { JsonFinding as Said } from '../../src/rendering/answer-json.ts';

/** A message with the right verdicts ("any" fits all), speaker and warning for each of its quotations. */
export type MessageCase = {
  readonly id: string;
  readonly library: string;
  readonly kind: string;
  readonly message: string;
  readonly quotes: readonly string[];
  readonly verdicts: readonly (readonly string[])[];
  readonly speakers: readonly (string | null)[];
  /** Right in words and speaker: it must not be accused. */
  readonly right: readonly boolean[];
  /** Whether the meaning is touched or cut; null where either will do. */
  readonly warning: boolean | null;
};

export const FAULTS = [
  'false accusation',
  'missed lie',
  'wrong verdict',
  'wrong speaker',
  'missing warning',
  'needless warning',
] as const;
export type Fault = { readonly fault: (typeof FAULTS)[number]; readonly quote: string };

/** Share of words in common from which on a finding is about a quotation, and a name somebody's. */
const SAME = 0.5;

export function faultsIn(wanted: MessageCase, said: readonly Said[]): readonly Fault[] {
  const left = [...said];
  return wanted.quotes.flatMap((quote, at) =>
    faultsOf(wanted, at, takeFor(quote, left)).map((fault) => ({ fault, quote })),
  );
}

/** The finding that is about a quotation; it is about no other. */
function takeFor(quote: string, left: Said[]): Said | null {
  const overlaps = left.map(({ asked }) => overlap(quote, asked));
  const most = Math.max(0, ...overlaps);
  return most < SAME ? null : (left.splice(overlaps.indexOf(most), 1)[0] ?? null);
}

const SHOWS_WORDS = ['Verbatim', 'Different speaker', "Article's own words"];

function faultsOf(wanted: MessageCase, at: number, said: Said | null): Fault['fault'][] {
  const verdict = said?.verdict ?? 'none';
  const right = wanted.verdicts[at] ?? [];
  const fits = right.includes(verdict) || right.includes('any');
  const speaker = wanted.speakers[at];
  const faults: Record<Fault['fault'], boolean> = {
    'false accusation': wanted.right[at] === true && said !== null && accuses(said, fits),
    'missed lie': wanted.right[at] === false && !fits && said !== null && certifies(said),
    'wrong verdict': !fits,
    'wrong speaker': Boolean(
      said && speaker && verdict !== 'Not found' && !isSame(said.speaker, speaker),
    ),
    'missing warning': wanted.warning === true && verdict === 'Verbatim' && !said?.warning,
    'needless warning':
      wanted.warning === false && said?.warning === true && SHOWS_WORDS.includes(verdict),
  };
  return FAULTS.filter((fault) => faults[fault]);
}

const accuses = ({ verdict, claim }: Said, fits: boolean): boolean =>
  (!fits && verdict !== 'Verbatim') || (claim === 'other' && verdict !== 'Not found');

const certifies = ({ verdict, claim, warning }: Said): boolean =>
  verdict === 'Verbatim' && (claim === 'none' || claim === 'same') && !warning;

const isSame = (shown: string | null, speaker: string): boolean =>
  shown === speaker || overlap(shown, speaker) >= SAME;

const wordsOf = (text: string | null): ReadonlySet<string> =>
  new Set(
    (text ?? '')
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .match(/[\p{L}\p{N}']+/gu) ?? [],
  );

/** Words in common, as a share of the longer text. */
function overlap(a: string | null, b: string | null): number {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const longest = Math.max(first.size, second.size);
  return first.size === 0 ? 0 : [...first].filter((word) => second.has(word)).length / longest;
}
