/** Which reporting clauses stand right before or behind a quotation and may govern it. */
import { NESTING, WEAK } from '../../language/lexicon/reporting-verbs.ts';
import { isOutlet } from '../reporting/relayed.ts';
import type { Saying } from '../reporting/reporting-clause.ts';
import { isScareQuote, isTitleOfWork } from '../structure/marks/scare-quotes.ts';
import { isBreak } from '../structure/word-class.ts';
import { hasWords, type Scene, skipBreaks } from './attribution.ts';
import { holdsVerb } from './reported-content.ts';

/** The saying right after a quotation: `"…," Wu said`, `"…," said Wu`. */
export function sayingAfter({ tokens, sayings }: Scene, at: number): Saying | null {
  const next = skipBreaks(tokens, at + 1, 1);
  if (tokens[at + 1]?.text === ';' && sayings.some(({ to }) => to <= at)) return null;
  return sayings.find(({ from, shared, noun }) => from === next && !shared && !noun) ?? null;
}

/** Whether a second saying opens a new clause of the reporter's, beside an earlier one. */
function standsBeside({ tokens }: Scene, inner: Saying, outer: Saying): boolean {
  if (inner.shared || inner.subject.from === outer.subject.from) return true;
  const joint = tokens[inner.from - 1]?.lower ?? '';
  if (joint === ',' && tokens[outer.to]?.lower !== 'that' && outer.to < inner.from - 1) return true;
  if (tokens[inner.from - 2]?.lower === 'that') return false;
  if (/^(and|but|while|as|when|after|though|although|;)$/.test(joint))
    return inner.from - 1 > outer.to;
  if (tokens[inner.from - 1]?.kind === 'quotation') return true;
  return tokens.slice(outer.to, inner.from).some(({ text }) => text === ';');
}

/** Whether a saying only carries what another one holds: "Radio Nord reported that Vik said …". */
export const isRelay = ({ s }: Scene, { cue, subject }: Saying): boolean =>
  cue.lemma === 'report' || cue.lemma === 'according to' || isOutlet(s, subject);

/** Behind "the bureau held a briefing, but they were" a verb of another clause has the quotation. */
const isElsewhere = ({ tokens }: Scene, { cue, verb }: Saying, at: number): boolean =>
  WEAK.has(cue.lemma) &&
  tokens.slice(verb.to, at).some(({ text }) => text === ',') &&
  holdsVerb(tokens, verb.to, at);

/** "Vik had told her, she said, that …": who tells it stands aside of the saying whose clause goes on. */
function isTellersAside(scene: Scene, before: readonly Saying[]): boolean {
  const { tokens, s } = scene;
  const [saying, aside] = before.slice(-2);
  if (!saying || !aside || saying.shared) return false;
  if (!isInserted(scene, aside) || isInserted(scene, saying)) return false;
  if (tokens.slice(saying.to, aside.from).some(({ kind }) => kind === 'quotation')) return false;
  const goesOn = /^(?:that|to)$/.test(tokens[aside.to + 1]?.lower ?? '');
  // Of "When I told her, she said" the first tells but the time.
  const opens = saying.from === s.from || isBreak(tokens[saying.from - 1]);
  return (
    goesOn || (opens && saying.subject.to <= saying.verb.from && NESTING.has(saying.cue.lemma))
  );
}

/** The sayings that lead to a quotation: the nearest, and the outermost that bears it. */
export type SayingsBefore = { readonly inner: Saying; readonly outer: Saying };

/** The sayings that lead to the quotation at a token; null where none does. */
export function sayingsBefore(scene: Scene, at: number): SayingsBefore | null {
  const before = scene.sayings.filter(
    (saying) =>
      saying.to <= at &&
      saying.order !== 'according' &&
      saying.verb.to <= at &&
      !isElsewhere(scene, saying, at),
  );
  while (isTellersAside(scene, before)) before.pop();
  const inner = before.at(-1);
  if (!inner) return null;
  let outer = inner;
  for (let index = before.length - 2; index >= 0; index--) {
    const wider = before[index];
    if (wider?.cue.kind !== 'clausal' || wider.order !== 'subject-verb' || isInserted(scene, wider))
      break;
    if (standsBeside(scene, outer, wider) || isRelay(scene, wider)) break;
    outer = wider;
  }
  return { inner, outer };
}

/** Whether a saying stands between commas inside what was said: "An envoy, he said, should …". */
export function isInserted({ tokens, s }: Scene, saying: Saying): boolean {
  if (saying.from <= s.from + 1 || saying.shared) return false;
  const before = tokens[saying.from - 1];
  const after = tokens[saying.to];
  return isBreak(before) && isBreak(after) && hasWords(tokens, s.from, saying.from - 1);
}

/** Whether a weak verb stands apart from the quotation, so that a later attribution may rival it. */
export const isLoose = ({ tokens }: Scene, saying: Saying, at: number): boolean =>
  WEAK.has(saying.cue.lemma) && !/^[,:]$/.test(tokens[at - 1]?.text ?? '');

/** Whether a saying's clause, rather than a bare noun beside it, holds the quotation. */
export function governs({ text, tokens }: Scene, saying: Saying, at: number): boolean {
  if (isTitleOfWork(text, tokens, at) && at - saying.to > 0) return false;
  if (!isScareQuote(text, tokens, at)) return true;
  return saying.cue.kind === 'object' || holdsVerb(tokens, saying.to, at);
}
