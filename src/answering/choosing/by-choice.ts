import type { Answer, Name } from '../answer.ts';
import type { Usage } from './choose.ts';

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
  readonly model: Name;
  readonly host: Name;
  /** Passages that the model was given, and that there was no room for. */
  readonly given: number;
  readonly leftOut: number;
  readonly chosen: number;
  readonly ms: number;
  readonly usage: Usage;
};
