/** Offices of elsewhere: of the writer's own, and of what no article speaks of. */
import { COMMON_WORDS } from '../../../../language/lexicon/meanings/common-words.ts';
import type { PreparedLibrary } from '../../../lookup/lookups.ts';
import { isKnownTerm, stemOf } from '../../../lookup/terms.ts';
import type { Naming } from './naming.ts';
import type { NamingToken } from './naming-tokens.ts';
import { isRelation } from './outside.ts';

/** Is an office named, from a token on, that nobody of the articles can hold? */
export const isForeignOffice = (
  naming: Naming,
  own: readonly NamingToken[],
  all: readonly NamingToken[],
  index: number,
  library: PreparedLibrary,
): boolean => isOwnOffice(naming, own) || isOfUnknown(naming, all, index, library);

/** "Our chair", and "boss on Slack today": whom one has for oneself, without "the". */
function isOwnOffice({ kind, offices, state }: Naming, own: readonly NamingToken[]): boolean {
  const [first] = own;
  if (kind === 'vague') return first?.kind === 'M' && offices.length > 0;
  return (
    kind === 'role' && state === null && first?.key === offices[0] && offices.every(isRelation)
  );
}

/** "Google CEO", "the DISEC chair": an office of what no article speaks of. */
function isOfUnknown(
  { kind, offices }: Naming,
  tokens: readonly NamingToken[],
  index: number,
  library: PreparedLibrary,
): boolean {
  if (kind !== 'role') return false;
  const at = tokens.findIndex(({ key }, place) => place >= index && key === offices[0]);
  const before = tokens[at - 1];
  return before !== undefined && isOfNoArticle(before, library);
}

const isOfNoArticle = ({ kind, key }: NamingToken, library: PreparedLibrary): boolean =>
  (kind === 'U' || kind === 'A') && !COMMON_WORDS.has(key) && !isKnownTerm(stemOf(key), library);
