/** States, capitals and demonyms in a text, by the world list. */
import {
  DEMONYMS,
  PLACE_NAMES,
  WORLD_NAMES,
  type WorldEntry,
} from '../../language/lexicon/countries.ts';
import type { Token } from '../structure/tokens.ts';

/** First words of the world list's names, to the number of words of the longest that begins so. */
const WORLD_FIRSTS: ReadonlyMap<string, number> = (() => {
  const firsts = new Map<string, number>();
  for (const name of WORLD_NAMES.keys()) {
    const words = name.split(' ');
    // Of "Democratic People's Republic" the "'s" is a token of its own.
    const first = words[0] ?? '';
    const owners = words.filter((word) => word.endsWith("'s"));
    const opening = owners[0] === first ? first.slice(0, -2) : first;
    const length = words.length + owners.length;
    firsts.set(opening, Math.max(length, firsts.get(opening) ?? 0));
  }
  return firsts;
})();

/** The longest world name that begins at `at`: its entry and length in tokens. */
export function worldAt(
  tokens: readonly Token[],
  at: number,
): { entry: WorldEntry; length: number } | null {
  const first = tokens[at];
  if (!first?.capital) return null;
  const opening = first.text.replace(/[’‘]/g, "'");
  const longest = WORLD_FIRSTS.get(opening) ?? WORLD_FIRSTS.get(opening.replace(/\.$/, ''));
  if (longest === undefined || isEndOfName(tokens, at)) return null;
  let best: { entry: WorldEntry; length: number } | null = null;
  let printed = '';
  for (let length = 1; length <= longest; length++) {
    const token = tokens[at + length - 1];
    if (!token || token.kind === 'punctuation' || token.kind === 'mark') break;
    const word = token.text.replace(/[’‘]/g, "'");
    printed += length === 1 || token.kind === 'possessive' ? word : ` ${word}`;
    const entry = WORLD_NAMES.get(printed) ?? WORLD_NAMES.get(printed.replace(/\.$/, ''));
    if (entry) best = { entry, length };
  }
  return best && isOfSchool(tokens[at + best.length]) ? null : best;
}

/** "Georgetown University" is not of Guyana. */
const isOfSchool = (token: Token | undefined): boolean =>
  /^(?:University|College|School)$/.test(token?.text ?? '');

/** "Northern Ireland", "New Mexico", "National Security Council": a longer name that only ends like one of the list. */
const isEndOfName = (tokens: readonly Token[], at: number): boolean =>
  PLACE_NAMES.has(`${tokens[at - 1]?.text} ${tokens[at]?.text}`) ||
  (tokens[at - 1]?.text === 'National' && /^(?:Security|General)$/.test(tokens[at]?.text ?? ''));

/** The state that a demonym at `at` means, with its length in tokens. */
export function demonymAt(
  tokens: readonly Token[],
  at: number,
): { state: string; length: number } | null {
  const first = tokens[at];
  if (!first?.capital) return null;
  const two = tokens[at + 1] ? `${first.text} ${tokens[at + 1]?.text}` : '';
  const state = DEMONYMS.get(two);
  if (state) return { state, length: 2 };
  const single = DEMONYMS.get(first.text);
  return single ? { state: single, length: 1 } : null;
}
