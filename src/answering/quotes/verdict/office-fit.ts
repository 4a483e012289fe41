/** Whether a speaker holds an office that is named in a message. */
import { CALLED_ANEW } from '../../../language/lexicon/titles-and-roles.ts';
import type { KnownSpeaker } from '../../../reading/speaker.ts';
import type { PreparedLibrary } from '../../lookup/lookups.ts';
import type { Naming } from '../message/namings/naming.ts';
import { type Fit, nameWords } from './fit.ts';
import { fitOfState } from './state-fit.ts';

/** "The Chinese ambassador": whoever holds that office. One that nobody holds tells nothing. */
export function fitOfRole(naming: Naming, speaker: KnownSpeaker, library: PreparedLibrary): Fit {
  const { offices, state, isOutside, isForeign } = naming;
  if (isOutside || isForeign) return 'unknown';
  const isHolder = (one: KnownSpeaker): boolean => offices.some((office) => holds(one, office));
  const ofState = state === null ? 'same' : fitOfState(state, speaker, library);
  if (ofState === 'same') return isHolder(speaker) ? 'same' : 'unknown';
  const isFilled = library.quoted.some(
    (other) => state !== null && isHolder(other) && fitOfState(state, other, library) === 'same',
  );
  if (ofState === 'other') return isFilled ? 'other' : 'unknown';
  return isHolder(speaker) && !isFilled ? 'same' : 'unknown';
}

/** Is an office named that nobody holds whom the library quotes? */
export const isHeldByNobody = (
  { kind, offices, isOutside }: Naming,
  library: PreparedLibrary,
): boolean =>
  isOutside ||
  (kind === 'role' &&
    offices.length > 0 &&
    !library.quoted.some((one) => offices.some((office) => holds(one, office))));

/** What papers call one office. */
const SAME_OFFICE: readonly ReadonlySet<string>[] = [
  'ambassador envoy diplomat delegate representative amb',
  'spokesman spokeswoman spokesperson spox spokesmen official',
  'president leader head chief boss chair chairman chairwoman chairperson director executive ceo manager',
  'minister secretary',
  'senator congressman congresswoman representative lawmaker legislator mp',
  'general gen lt colonel col commander officer soldier marshal brigadier brig major maj',
  'economist expert analyst academic professor prof researcher scientist author dr doctor',
  'lawyer attorney counsel prosecutor solicitor barrister',
  'judge justice magistrate',
].map((offices) => new Set(offices.split(' ')));

/** The words of what somebody is. */
export function officesOf({ role, name, type }: KnownSpeaker): readonly string[] {
  const [held = ''] = (role ?? '').split(OF_OTHERS);
  return nameWords(`${held} ${type === 'person' ? '' : name}`);
}

/** Behind these stands another one: "chairman and no relation of the director". */
const OF_OTHERS = /\b(?:of|for|to)\b/u;

/** Does a speaker hold an office, by this name or another that papers give it? */
function holds(speaker: KnownSpeaker, office: string): boolean {
  const own = officesOf(speaker);
  const anew = CALLED_ANEW.get(office);
  return own.some(
    (word) =>
      word === office ||
      anew?.has(word) === true ||
      SAME_OFFICE.some((same) => same.has(word) && same.has(office)),
  );
}
