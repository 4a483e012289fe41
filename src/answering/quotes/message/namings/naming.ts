/** Somebody who is named in a message, as the namings of a stretch are told. */
import type { Gender } from '../../../../language/lexicon/titles-and-roles.ts';
import type { Range } from '../../../../language/spans/span.ts';
import type { NameMention } from '../../../lookup/lookups.ts';

/** Somebody who is named, with all that is said of them: "India's ambassador Arjun Mehta". */
export type Naming = Range & {
  /** `vague`: a friend, a body that no article names: somebody, and nobody can tell who. `outlet`: what carries others' words. */
  readonly kind: 'person' | 'state' | 'role' | 'pronoun' | 'vague' | 'outlet';
  /** Names of the library within: the person's, or the state's. */
  readonly mention: NameMention | null;
  /** Words of a person's name, folded. */
  readonly names: readonly string[];
  /** Whether the library knows the whole name. */
  readonly isKnown: boolean;
  /** One word in small letters, without a title, and no surname of the library's: it may as well be no name. */
  readonly isSmall: boolean;
  /** Titles and nouns of office, folded. */
  readonly offices: readonly string[];
  /** The state or organisation that is named beside the person or the office. */
  readonly state: NameMention | null;
  /** Of "he" and "she". */
  readonly gender: Gender;
  /** Somebody or something of the writer's own: "my boss", "my cousin Reza". */
  readonly isOutside: boolean;
  /** An office of something that no article speaks of: "Google CEO". Its words may be as printed, changed ones are others. */
  readonly isForeign: boolean;
};

/** Somebody or something that is in no article. */
export const outside = ({ start, end }: Range): Naming => ({
  ...{ start, end, kind: 'vague', isOutside: true, isForeign: false },
  ...{
    isKnown: false,
    mention: null,
    names: [],
    isSmall: false,
    offices: [],
    state: null,
    gender: null,
  },
});
