/** Questions in another language: recognised by their small words or their script. */
import { type Gap, partyName, speakerId } from '../../answer.ts';
import type { PreparedLibrary } from '../../lookup/lookups.ts';
import { mentionsIn } from '../../lookup/name-index.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const ENGLISH = set(
  'the a an of to in is are was were be been do does did has have had what who whom when where why how which that this it he she they on for with about from by and or not say said at as there any will would can could should',
);
const OTHERS = set(
  'le les des une est sont que qui quoi dans pour sur avec pas quel quelle quels quelles comment pourquoi quand où ont ils elle nous vous du au aux der die das und ist sind nicht was wer wie warum wann hat haben ein eine über mit für von zu den dem el los las una por para con qué quién cuándo cómo dónde ha han es son del al sobre il lo gli che di è sono chi perché quando come dove ha hanno een het van en niet wie wat waarom wanneer os uma não quem como onde foi sobre em em och är vad vem och att det som inte hvad hvem hvorfor co kto jest czy nie dlaczego gdzie ne ve bir bu mi kim neden',
);
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
  const english = words.filter((word) => ENGLISH.has(word)).length;
  const other = words.filter((word) => OTHERS.has(word) && !ENGLISH.has(word)).length;
  return other >= 2 && other > english;
}
