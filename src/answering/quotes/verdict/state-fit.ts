/** Whether a speaker speaks for a state or organisation that is named in a message. */
import type { KnownSpeaker } from '../../../reading/speaker.ts';
import type { NameMention, PreparedLibrary } from '../../lookup/lookups.ts';
import { mentionsIn, partyOfSpeaker } from '../../lookup/name-index.ts';
import { speaksForName } from '../../lookup/speaks-for.ts';
import { isMeant } from '../../lookup/who-is-meant.ts';
import { type Fit, nameWords, samePerson } from './fit.ts';

/** Does the speaker speak for the state or organisation, in whichever article it is told? */
export function fitOfState(
  mention: NameMention,
  speaker: KnownSpeaker,
  library: PreparedLibrary,
): Fit {
  const fits = [speaker, ...samePerson(speaker, library)].map((one) =>
    fitOfStateHere(mention, one, library),
  );
  if (fits.includes('same') || isSpokenForBy(speaker, mention, library)) return 'same';
  if (!fits.includes('other')) return 'unknown';
  const isTold = ofSameName(speaker, library).some(
    (one) =>
      fitOfStateHere(mention, one, library) === 'same' || isSpokenForBy(one, mention, library),
  );
  return isTold ? 'unknown' : 'other';
}

/** Whoever is quoted by that name: perhaps the same person, of whom another article tells something else. */
const ofSameName = ({ name }: KnownSpeaker, library: PreparedLibrary): readonly KnownSpeaker[] =>
  library.quoted.filter((one) => one.name === name);

const namesOf = ({ identities }: NameMention, library: PreparedLibrary): readonly string[] =>
  [...identities].map((id) => library.identities.get(id)?.name ?? '');

/** By what the person is in any article. */
const isSpokenForBy = (
  speaker: KnownSpeaker,
  mention: NameMention,
  library: PreparedLibrary,
): boolean => namesOf(mention, library).some((name) => speaksForName(speaker, name, library));

function fitOfStateHere(
  mention: NameMention,
  speaker: KnownSpeaker,
  library: PreparedLibrary,
): Fit {
  if (isMeant(mention, speaker, library)) return 'same';
  const names = namesOf(mention, library);
  const role = nameWords(`${speaker.role ?? ''} ${speaker.type === 'person' ? '' : speaker.name}`);
  if (names.some((name) => role.some((word) => isDerived(word, name.toLowerCase())))) return 'same';
  const party = partyOfSpeaker(speaker, library);
  const inRole = speaker.role === null ? [] : mentionsIn(speaker.role, library);
  if (mention.party !== null && inRole.some((one) => one.party === mention.party)) return 'unknown';
  // Whose minister or senate it is may be read wrongly where the paper does not tell it with the office.
  const inName = speaker.type === 'person' ? [] : mentionsIn(speaker.name, library);
  const isTold =
    speaker.type === 'state' || [...inRole, ...inName].some((one) => one.party === party);
  return party !== null && isTold && mention.party !== null && !isBody(mention, library)
    ? 'other'
    : 'unknown';
}

/** A company, a ministry: whoever speaks for a state may speak for it, too. */
function isBody({ identities }: NameMention, library: PreparedLibrary): boolean {
  const types = [...identities].map((id) => library.identities.get(id)?.type);
  return types.includes('organisation') && !types.includes('state');
}

const SHORTEST_ROOT = 4;

/** "Tamborian" of "Tamboria". */
const isDerived = (word: string, name: string): boolean => {
  const root = name.slice(0, Math.max(SHORTEST_ROOT, name.length - 2));
  return name.length > SHORTEST_ROOT && word.startsWith(root);
};
