/**
 * Gives a state to officials and bodies of state that are left without one once the article is read: the one that
 * is spoken of where they are named, else the paper's own, else the one of the paragraph before.
 */
import { WORLD_NAMES } from '../../../../language/lexicon/countries.ts';
import { lowerBound } from '../../../../language/spans/lower-bound.ts';
import type { Range } from '../../../../language/spans/span.ts';
import { worldAt } from '../../../names/country-at.ts';
import { partyIn } from '../../../names/state-told.ts';
import type { Phrase } from '../../../structure/noun-phrases.ts';
import { type Token, tokensOf } from '../../../structure/tokens.ts';
import type { Cast, Member, Trail } from '../../cast.ts';
import { hasOffice } from '../home/has-office.ts';
import { isEnvoy } from '../office-kind.ts';
import { isOfficial, officeBehind } from './officials.ts';
import { spokenOf } from './spoken-of.ts';

/** Notes the state of everybody who speaks for one and has none yet. */
export function tellStates(cast: Cast): void {
  const trails = [...cast.around.values()].filter(({ page }) => page.tokens.length > 0);
  for (const member of cast.members)
    if (member.party === null)
      member.party = stateByClause(cast, trails, member) ?? stateByOffice(cast, trails, member);
}

/** Where a mention stands outside quotations: its page, and its first and last token. */
type Spot = Phrase & { readonly trail: Trail };

/** How many mentions of one are looked at. */
const MENTIONS = 8;

function placesOf(trails: readonly Trail[], { mentions }: Member): readonly Spot[] {
  return mentions.slice(0, MENTIONS).flatMap((mention) => {
    const place = mention.quoted ? null : placeOf(trails, mention);
    return place ?? [];
  });
}

function placeOf(trails: readonly Trail[], { start, end }: Range): Spot | null {
  const trail = trails[lowerBound(trails.length, (at) => startOf(trails[at]) <= start) - 1];
  if (!trail) return null;
  const { tokens } = trail.page;
  const tokenAt = (offset: number): number =>
    lowerBound(tokens.length, (at) => (tokens[at]?.start ?? 0) < offset);
  return { trail, from: tokenAt(start), to: tokenAt(end) };
}

const startOf = (trail: Trail | undefined): number => trail?.page.tokens[0]?.start ?? 0;

/** "Ann Lee has been foreign minister there", "who represents Kenya": the clause tells it, or is where it is spoken of. */
function stateByClause(cast: Cast, trails: readonly Trail[], member: Member): string | null {
  if (member.type !== 'person') return null;
  for (const { trail, to } of placesOf(trails, member)) {
    const { tokens } = trail.page;
    const told = officeBehind(tokens, to);
    if (told)
      return partyIn(tokens, told.from, told.to) ?? stateSpokenOf(cast, member, { trail, ...told });
  }
  return null;
}

function stateByOffice(cast: Cast, trails: readonly Trail[], member: Member): string | null {
  const [first] = isOfficial(member) ? placesOf(trails, member) : [];
  return first ? stateSpokenOf(cast, member, first) : null;
}

/** The nearest state that is told before a place; none where what is told nearest is an organisation. */
function stateSpokenOf(cast: Cast, member: Member, { trail, from, to }: Spot): string | null {
  const abroad = isEnvoy([...member.roleWords]) ? (hostOf(member, trail, to) ?? trail.home) : null;
  const before =
    trail.before && member.type === 'person' ? cast.around.get(trail.before.page) : null;
  const told = [
    ...spokenOf(trail, from, member),
    ...(trail.home === null || isAnyone(trail, to) ? [] : [trail.home]),
    ...(before ? spokenOf(before, before.page.tokens.length, member) : []),
  ];
  const called = member.role ?? member.name;
  const office = tokensOf(called, 0, called.length);
  const state =
    told.find((one) => one !== abroad && hasOffice(one, office, { from: 0, to: office.length })) ??
    null;
  return state !== null && WORLD_NAMES.get(state)?.kind === 'organisation' ? null : state;
}

/** "Ann Lee, a deputy foreign minister,": of any state. */
const isAnyone = ({ page: { tokens } }: Trail, to: number): boolean =>
  tokens[to]?.text === ',' && /^an?$/.test(tokens[to + 1]?.lower ?? '');

/** Where an envoy is sent, as his role or the words behind his name tell it. */
function hostOf({ role }: Member, { page }: Trail, to: number): string | null {
  const words = role === null ? [] : tokensOf(role, 0, role.length);
  return hostIn(words) ?? hostIn(page.tokens.slice(to, to + NEAREST));
}

/** Words behind a name in which that is told. */
const NEAREST = 12;

/** "ambassador to Norway", "consul general in Sapporo". */
function hostIn(tokens: readonly Token[]): string | null {
  for (const [at, { lower }] of tokens.entries()) {
    const isSent = /^(?:ambassador|commissioner|envoy|consul|general|affaires)$/.test(lower);
    if (!isSent || !/^(?:in|to|at)$/.test(tokens[at + 1]?.lower ?? '')) continue;
    const host = worldAt(tokens, tokens[at + 2]?.lower === 'the' ? at + 3 : at + 2);
    if (host?.entry.party) return host.entry.party;
  }
  return null;
}
