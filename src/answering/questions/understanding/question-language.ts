/** Questions in another language: recognised by their small words or their script. */
import { FOREIGN_SMALL_WORDS, OWN_SMALL_WORDS } from '../../../language/lexicon/question-words.ts';
import { type Gap, partyName, speakerId } from '../../answer.ts';
import type { PreparedLibrary } from '../../lookup/lookups.ts';
import { mentionsIn } from '../../lookup/name-index.ts';

const LATIN = /\p{Script=Latin}/gu;
const LETTER = /\p{L}/gu;

/** The refusal for a question that is not in English; null for one that may be. */
export function foreignQuestion(text: string, library: PreparedLibrary): Gap | null {
  if (!isForeign(text)) return null;
  const mentions = mentionsIn(text, library);
  const speakers = mentions.flatMap((mention) =>
    mention.party === null ? mention.speakers.slice(0, 1) : [],
  );
  const parties = mentions.flatMap((mention) => partyName(mention) ?? []);
  return {
    gap: 'other-language',
    speakers: speakers.map((id) => speakerId({ id })),
    parties: [...new Set(parties)],
  };
}

function isForeign(text: string): boolean {
  const letters = text.match(LETTER)?.length ?? 0;
  const latin = text.match(LATIN)?.length ?? 0;
  if (letters > 0 && latin < letters / 2) return true;
  const words = text.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  const english = words.filter((word) => OWN_SMALL_WORDS.has(word)).length;
  const other = words.filter(
    (word) => FOREIGN_SMALL_WORDS.has(word) && !OWN_SMALL_WORDS.has(word),
  ).length;
  return other >= 2 && other > english;
}
