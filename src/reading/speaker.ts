import type { Span } from '../language/spans/span.ts';

/** What kind of speaker: `unnamed` and `group` are known by a description only. */
export type SpeakerType = 'person' | 'organisation' | 'state' | 'unnamed' | 'group';

/** Who asks in an interview, where no name is given. */
export const INTERVIEWER = 'Interviewer';

/** Who speaks in one article. Names and roles are metadata, never shown as a quotation. */
export type Speaker = {
  /** Unique in the library: `article#slug of the name`. */
  readonly id: string;
  readonly article: string;
  /** The fullest name that the article gives; for `unnamed`, its description ("a senior official"). */
  readonly name: string;
  readonly type: SpeakerType;
  /** As the article gives it: "China's UN Ambassador". */
  readonly role: string | null;
  /** State or organisation spoken for, in its usual short English name ("China"); a state is its own. */
  readonly party: string | null;
  /** Surname, role mentions, other names: what else stands for this speaker. */
  readonly aliases: readonly string[];
  readonly mentions: readonly Span[];
};

/** A speaker without the places where the article names them. */
export type KnownSpeaker = Omit<Speaker, 'mentions'>;
