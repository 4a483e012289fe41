/** What whoever looks for a speaker goes by, and what comes of it. */
import type { Range } from '../../language/spans/span.ts';
import type { Page } from '../names/prepared-paragraph.ts';
import type { Basis } from '../statement.ts';
import type { Cast, Member, Mention } from './cast.ts';
import type { Antecedent, Focus } from './salience.ts';

/** Whom a phrase means, how that is known, and where the text says it. */
export type Resolved = {
  readonly member: Member | null;
  readonly basis: Basis;
  readonly mention: Range;
  readonly candidates: readonly Member[];
  /** Of a pronoun: by how much the likeliest leads, and how many sentences back it was named. */
  readonly choice?: { readonly lead: number; readonly back: number };
};

/** What the resolver looks at: one page, those named on it, and what was read before. */
export type Setting = {
  readonly text: string;
  readonly cast: Cast;
  readonly focus: Focus;
  readonly page: Page;
  readonly mentions: readonly Mention[];
};

/** The likeliest of those whom words can mean, and how it stands to the others. */
export const chosen = (
  best: Antecedent,
  others: readonly Antecedent[],
  basis: Basis,
  mention: Range,
): Resolved => ({
  member: best.member,
  basis,
  mention,
  candidates: others.slice(0, 3).map(({ member }) => member),
  choice: { lead: best.score - (others[0]?.score ?? 0), back: best.back },
});
