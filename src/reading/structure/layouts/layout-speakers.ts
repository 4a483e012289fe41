import type { Range } from '../../../language/spans/span.ts';

/** Words that the layout gives to somebody: a turn, a quotation with a name beside it, a speech. */
export type Voice = {
  /** Place of the block in the text's blocks. */
  readonly block: number;
  readonly said: Range;
  /** Who speaks: where the text names them, a name from outside the text, or a part in an interview. */
  readonly who: Who;
  /** A turn of a dialogue, words with a name beside them, or a speech or letter. */
  readonly layout: 'turn' | 'signed' | 'speech';
};

export type Who =
  | { readonly label: Range }
  | { readonly name: string }
  | { readonly part: 'question' | 'answer'; readonly label: Range | null };
