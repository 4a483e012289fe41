/** Which states can have an office, by its words. */
import { STATE_BODIES } from '../../../../language/lexicon/offices-and-bodies.ts';
import type { Phrase } from '../../../structure/noun-phrases.ts';
import type { Token } from '../../../structure/tokens.ts';
import { LEGISLATORS, upToNoun } from '../office-kind.ts';
import {
  NATIVE_OFFICES,
  WITH_SECRETARIES,
  WITH_SENATORS,
  WITHOUT_MINISTERS,
  WITHOUT_PRESIDENTS,
} from './paper-homes.ts';

/** Words of an office that one state has, at most. */
const LONGEST_NATIVE = 3;

/** The state of an office by its own words alone: "Health Cabinet Secretary". */
export function nativeTo(tokens: readonly Token[], { from, to }: Phrase): string | null {
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  for (const at of words.keys())
    for (let length = 1; length <= LONGEST_NATIVE; length++) {
      const state = NATIVE_OFFICES.get(words.slice(at, at + length).join(' '));
      if (state !== undefined) return state;
    }
  return null;
}

/** Whether a state has such an office: no "minister" is of the United States, no "secretary" of Norway. */
export function hasOffice(state: string, tokens: readonly Token[], office: Phrase): boolean {
  if (nativeTo(tokens, office) === state) return true;
  const words = upToNoun(tokens, office);
  const noun = words.at(-1)?.lower.replace(/\.$/, '') ?? '';
  if (
    words.some(({ lower }) => lower === 'minister') ||
    noun === 'premier' ||
    noun === 'chancellor'
  )
    return !WITHOUT_MINISTERS.has(state);
  if (/president$/.test(noun)) return !WITHOUT_PRESIDENTS.has(state);
  if (LEGISLATORS.test(noun) && noun !== 'mp') return WITH_SENATORS.has(state);
  const isOfBody = words.some(({ lower }) => STATE_BODIES.has(lower) && lower !== 'cabinet');
  return noun !== 'secretary' || isOfBody || WITH_SECRETARIES.has(state);
}
