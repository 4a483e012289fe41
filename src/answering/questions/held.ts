/** How much of what is asked about some texts hold. */
import type { PreparedLibrary, Term } from '../lookup/lookups.ts';
import { idf } from '../lookup/terms.ts';

/** What a word of one family is worth beside the word itself: "justify" for "justification". */
const AKIN = 0.6;
const FEWEST_SHARED = 5;

/** Share of the wanted terms' weight that any of the texts holds, 0 to 1. */
export function shareHeld(
  wanted: readonly Pick<Term, 'term'>[],
  texts: readonly ReadonlySet<string>[],
  library: PreparedLibrary,
): number {
  let all = 0;
  let held = 0;
  for (const term of new Set(wanted.map(({ term }) => term))) {
    const weight = idf(term, library);
    all += weight;
    if (texts.some((terms) => terms.has(term))) held += weight;
    else if (texts.some((terms) => holdsAkin(term, terms))) held += AKIN * weight;
  }
  return all === 0 ? 0 : held / all;
}

function holdsAkin(term: string, terms: ReadonlySet<string>): boolean {
  if (term.length < FEWEST_SHARED || term.startsWith('party ')) return false;
  const start = term.slice(0, Math.max(FEWEST_SHARED, term.length - 3));
  for (const other of terms) if (other.startsWith(start) && other.length <= term.length + 5) return true;
  return false;
}
