/** Whether two names are one speaker's, as far as the names tell. */

/** Names that are one, without titles: short forms of states and organisations. */
const ALIASES: Readonly<Record<string, string>> = {
  usa: 'united states',
  us: 'united states',
  uk: 'united kingdom',
  britain: 'united kingdom',
  nato: 'north atlantic treaty organization',
  fbi: 'federal bureau of investigation',
};

const TITLE =
  /^(?:the|a|an|mr|mrs|ms|dr|sir|lord|lady|president|minister|prime|secretary|of|state|sen|rep|gen|lt|col|major-gen|jr|sr|former|kc|qc|sc|mp|mep|msp|td|obe|cbe|mbe|phd|md)$/;

function wordsOf(name: string): readonly string[] {
  const words = name
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
    .replace(/[^\p{L}\p{N}\s-]+/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && !TITLE.test(word));
  return (ALIASES[words.join(' ')] ?? words.join(' ')).split(' ');
}

const isSeveral = (name: string): boolean => /,|\band\b/.test(name);

/** Same words without titles, or the last word of the shorter one stands in the other. */
export function isSameSpeaker(right: string, shown: string): boolean {
  const [a, b] = [wordsOf(right), wordsOf(shown)];
  if (a.join(' ') === b.join(' ')) return true;
  if (isSeveral(shown) !== isSeveral(right) && b.length > a.length + 2) return false;
  if (areNamesakes(a, b)) return false;
  const [lastA = '', lastB = ''] = [a.at(-1), b.at(-1)];
  if (a.length > b.length) return a.includes(lastB);
  return b.includes(lastA) && (b.length - a.length <= 3 || lastA === lastB);
}

/** Two first names with different initials before one surname: two people. */
function areNamesakes(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== 2 || b.length !== 2 || a[1] !== b[1]) return false;
  return a[0] !== b[0] && a[0]?.[0] !== b[0]?.[0];
}

/** Looser: the last word of either name stands in the other. */
export function sharesName(right: string, shown: string): boolean {
  const [a, b] = [wordsOf(right), wordsOf(shown)];
  return a.join(' ') === b.join(' ') || b.includes(a.at(-1) ?? '') || a.includes(b.at(-1) ?? '');
}
