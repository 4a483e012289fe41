/** Offices of elsewhere: of the writer's own, and of what no article speaks of. */
import { WORLD_NAMES } from '../../../../language/lexicon/countries.ts';
import { COMMON_WORDS } from '../../../../language/lexicon/meanings/common-words.ts';
import type { NameMention, PreparedLibrary } from '../../../lookup/lookups.ts';
import { isKnownTerm, stemOf } from '../../../lookup/terms.ts';
import { speakersMeant } from '../../../lookup/who-is-meant.ts';
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

/** "Google CEO", "the DISEC chair", "delegate of France": an office of what no article speaks of. */
function isOfUnknown(
  { kind, offices }: Naming,
  tokens: readonly NamingToken[],
  index: number,
  library: PreparedLibrary,
): boolean {
  if (kind !== 'role') return false;
  const at = tokens.findIndex(({ key }, place) => place >= index && key === offices[0]);
  const behind = tokens.slice(at + 1, at + 4).filter(({ kind }) => kind !== 'D');
  const [of, owner] = behind;
  const beside = [tokens[at - 1], of?.kind === 'F' ? owner : undefined];
  return beside.some((one) => one !== undefined && isOfNoArticle(one, library));
}

function isOfNoArticle({ kind, key, mention }: NamingToken, library: PreparedLibrary): boolean {
  if (kind === 'S') return mention !== null && isOfNobody(mention, library);
  const isName = STATES.has(key) || !(COMMON_WORDS.has(key) || isKnownTerm(stemOf(key), library));
  return (kind === 'U' || kind === 'A') && isName;
}

/** Neither a speaker, nor spoken for by anybody: "the Norwegian minister" where no Norway speaks is of Norway all the same. */
const isOfNobody = (mention: NameMention, library: PreparedLibrary): boolean =>
  mention.speakers.length === 0 && speakersMeant(mention, library).length === 0;

/** States that the library does not know as such are somebody else's, whatever words it has of their letters. */
const STATES = new Set(
  [...WORLD_NAMES].flatMap(([name, { kind }]) => (kind === 'state' ? [name.toLowerCase()] : [])),
);
