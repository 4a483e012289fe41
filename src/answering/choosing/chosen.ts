/** A model's Choice → what is shown: the chosen passages as quotations, in the order chosen. */
import { type Answer, answered, type PartyName, type Quotation, unjudged } from '../answer.ts';
import type { Candidates } from './candidates.ts';
import type { Choice, Usage } from './choose.ts';

/** What a model's choice makes of an answer. */
export type ByChoice = {
  /** Null: the rules' answer stands. */
  readonly answer: Answer | null;
  /** It answers a part of the question. */
  readonly isPart: boolean;
  readonly receipt: Receipt;
};

/** How a choice came about: counts, and names of things outside the articles. */
export type Receipt = {
  readonly model: PartyName;
  readonly host: PartyName;
  /** Passages that the model was given, and that there was no room for. */
  readonly given: number;
  readonly leftOut: number;
  readonly chosen: number;
  readonly ms: number;
  readonly usage: Usage;
};

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
