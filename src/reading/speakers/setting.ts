/** What whoever looks for a speaker goes by, and what comes of it. */
import type { Range } from '../../language/spans/span.ts';
import type { Page } from '../names/prepared-paragraph.ts';
import type { Basis } from '../statement.ts';
import type { Cast, Member, Mention } from './cast.ts';
import type { Antecedent, Focus, Noticed } from './salience.ts';

/** Whom a phrase means, how that is known, and where the text says it. */
export type Resolved = {
  readonly member: Member | null;
  readonly basis: Basis;
  readonly mention: Range;
  readonly candidates: readonly Member[];
  /** Of a pronoun, or of words that describe anew: how the likeliest stands to the others. */
  readonly choice?: Preference;
  /** Of a description: what ties it to somebody. */
  readonly tie?: Tie;
};

/** By how much the likeliest leads, how far back it was named, and as what part of its sentence. */
type Preference = {
  readonly lead: number;
  readonly back: number;
  readonly paragraphs: number;
  readonly part: ClausePart;
};

type ClausePart =
  | 'speaker'
  | 'main subject'
  | 'subject'
  | 'no subject'
  | 'a pronoun'
  | 'a description';

/** What ties a description to somebody. */
export type Tie = {
  readonly by:
    | 'office'
    | 'sole office'
    | 'new name'
    | 'description'
    | 'namesake'
    | 'writing'
    | 'body'
    | 'several'
    | 'trait'
    | 'nobody else'
    | 'itself';
  /** How many sentences back they were spoken of, and how many others it may mean. */
  readonly back: number;
  readonly others: number;
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
  choice: {
    lead: Math.min(best.score - (others[0]?.score ?? 0), best.entry.lead ?? best.score),
    back: best.back,
    paragraphs: best.paragraphs,
    part: partOf(best.entry),
  },
});

function partOf({ main, speaker, subject, lead, isDescribed }: Noticed): ClausePart {
  if (isDescribed) return 'a description';
  if (lead !== undefined) return 'a pronoun';
  if (speaker) return 'speaker';
  if (main) return 'main subject';
  return subject ? 'subject' : 'no subject';
}
