/** How well a name, an office or a state fits a speaker: what the comparisons share. */
import { wordsOf } from '../../../language/words.ts';
import type { KnownSpeaker } from '../../../reading/speaker.ts';
import type { PreparedLibrary } from '../../lookup/lookups.ts';

/** `unknown`: neither can be told, as of a nickname, or a state of one whose state no article tells. */
export type Fit = 'same' | 'other' | 'unknown';

/** The words of a name or a role, folded, without an owner's "'s". */
export const nameWords = (name: string): readonly string[] =>
  wordsOf(name).map(({ key }) => key.replace(/'s$/, ''));

/** What other articles know of the same person. */
export function samePerson(
  speaker: KnownSpeaker,
  library: PreparedLibrary,
): readonly KnownSpeaker[] {
  const ids = library.identities.get(speaker.id)?.speakers ?? [];
  return ids.flatMap((id) => library.speakers.get(id) ?? []);
}
