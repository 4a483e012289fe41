/**
 * The rules behind a verdict, all of them, in order: the first that fits. What else a reader must know is
 * said by the notes and never changes the verdict.
 */
import type { Verdict } from '../../answer.ts';
import type { SaidAs } from '../whose/said.ts';
import type { Worth } from './claim.ts';

export type Facts = {
  /**
   * `exact`: case, marks, dashes, spacing, UK/US spelling, a final stop, square brackets and the
   * article's own glosses aside, and what an ellipsis leaves out of one statement, the words are as printed.
   * `stitched`: verbatim fragments of at least three words each, from different statements or in another
   * order. `altered`: nearly all of the content stands there in this order, anything else differs.
   * `nowhere`: no article has it.
   */
  readonly words: 'exact' | 'stitched' | 'altered' | 'nowhere';
  /** Whose words stand there. */
  readonly inside: SaidAs;
  readonly claim: Worth;
};

type VerdictRule = readonly [Verdict, (facts: Facts) => boolean];

const RULES: readonly VerdictRule[] = [
  ['Not found', ({ words }) => words === 'nowhere'],
  ['Reported, not quoted', ({ inside }) => inside === 'reported' || inside === 'mixed'],
  ['Different speaker', ({ claim, inside }) => claim === 'other' && inside === 'quoted'],
  ['Stitched', ({ words }) => words === 'stitched'],
  ['Altered', ({ words }) => words === 'altered'],
  ["Article's own words", ({ inside }) => inside === 'own'],
  ['Verbatim', () => true],
];

/** The verdict on one quotation. */
export function verdictOn(facts: Facts): Verdict {
  const rule = RULES.find(([, fits]) => fits(facts));
  return rule?.[0] ?? 'Not found';
}

/** The verdict on changed quotations run together: what all of them are called, else that they are changed. */
export function verdictOnJoined(verdicts: readonly Verdict[]): Verdict {
  const [first] = verdicts;
  const isCommon = first === 'Reported, not quoted' || first === 'Different speaker';
  return isCommon && verdicts.every((verdict) => verdict === first) ? first : 'Altered';
}
