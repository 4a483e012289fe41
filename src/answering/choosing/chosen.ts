/** A model's Choice → what is shown: the chosen passages as quotations, in the order chosen. */
import { type Answer, answered, type Quotation, unjudged } from '../answer.ts';
import type { Candidates } from './candidates.ts';
import type { Choice } from './choice.ts';

/** The chosen candidates' quotations, each once; an id that was not given is none. */
export function quotationsOf({ ids }: Choice, { list }: Candidates): readonly Quotation[] {
  return [...new Set(ids)].flatMap(
    (id) => list.find((candidate) => candidate.id === id)?.quotations ?? [],
  );
}

/** The answer that a choice makes; null where it chose none: then the rules' tiers hold. */
export function answerOf(
  choice: Choice,
  candidates: Candidates,
): Extract<Answer, { kind: 'answered' }> | null {
  const quotations = choice.stance === 'no' ? [] : quotationsOf(choice, candidates);
  return quotations.length === 0 ? null : answered(quotations.map(unjudged));
}
