/** The state of an office or body that leaves it out: told beside it, before it, of such an office elsewhere, or the paper's own. */
import type { Phrase } from '../../structure/noun-phrases.ts';
import type { Trail } from '../cast.ts';
import { hasOffice, nativeTo } from './home/has-office.ts';
import type { OfficeKind } from './office-kind.ts';
import { capitalBehind, statesIn, toldBefore, topicOf } from './told-before.ts';
import { soleState } from './told-once.ts';

/** Of those that the text tells, the surest first, the first that has such an office; null where it tells none. */
export function stateAround(context: Trail, office: Phrase, kind: OfficeKind): string | null {
  const { page, home, toldOnce } = context;
  const states = [
    toldBefore(page, office.from),
    soleState(page, office, toldOnce),
    capitalBehind(page, office.to),
    ...(kind === 'the one' ? [home, topicBefore(context, office)] : []),
  ];
  // "ambassador in Lima": what his own words name without being of it is where he serves.
  const elsewhere = statesIn(page.tokens, office);
  const state = states.find(
    (one) => one && !elsewhere.has(one) && hasOffice(one, page.tokens, office),
  );
  return state ?? nativeTo(page.tokens, office);
}

/** What the paragraph before is about, unless another state is told in between. */
function topicBefore({ page, before }: Trail, { from }: Phrase): string | null {
  const topic = before && topicOf(before.page);
  const between = topic && from < FAR ? statesIn(page.tokens, { from: 0, to: from }) : null;
  return between && [...between].every((state) => state === topic) ? topic : null;
}

/** How many words into a paragraph the one before counts. */
const FAR = 60;
