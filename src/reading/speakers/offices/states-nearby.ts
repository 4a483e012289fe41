/**
 * The state that an office is of where its own words do not tell: "Russia rejected the draft. … its
 * delegate", "his vice president", "Prime Minister X" in a paper's report from its capital.
 */
import {
  ABROAD,
  LEADING,
  SIDES,
  STATE_BODIES,
  STATE_OFFICES,
} from '../../../language/lexicon/offices-and-bodies.ts';
import { HONORIFICS } from '../../../language/lexicon/titles-and-roles.ts';
import { lowerBound } from '../../../language/spans/lower-bound.ts';
import type { Page, SentenceTokens } from '../../names/prepared-paragraph.ts';
import { sentenceAt } from '../../names/sentence-at.ts';
import { partyIn, placeOf, placeOwning } from '../../names/state-told.ts';
import { mainSubject } from '../../reporting/subjects.ts';
import { type Phrase, phraseAfter } from '../../structure/noun-phrases.ts';
import type { Token } from '../../structure/tokens.ts';
import type { Member, Mention, Trail } from '../cast.ts';
import { officeKind } from './office-kind.ts';
import { stateAround } from './state-around.ts';
import { subjectState, toldBefore } from './told-before.ts';

/** The party of an office that does not name it, by what stands around it; null where that tells nothing. */
export function partyAround(trail: Trail, titled: Phrase, name: Mention['name']): string | null {
  const { tokens } = trail.page;
  const role = withoutTitles(tokens, titled);
  const words = tokens.slice(role.from, role.to);
  const kind = officeKind(tokens, role);
  const isOffice = words.some(({ lower }) => STATE_OFFICES.has(lower));
  const owner = ownerAt(tokens, role);
  if (kind === null && !isOffice) return null;
  const place = placeIn(trail, role);
  if (place !== null) return place;
  const led = stateLed(trail, name.to);
  if (led !== null) return led;
  if (owner !== null)
    return partyOfOwner(
      trail,
      owner,
      kind !== null || words.some(({ lower }) => ABROAD.has(lower)),
    );
  return kind ? stateAround(trail, role, kind) : null;
}

/** "Foreign Minister" of "Foreign Minister Sheikh". */
function withoutTitles(tokens: readonly Token[], { from, to }: Phrase): Phrase {
  let end = to;
  while (end - 1 > from && HONORIFICS.has(tokens[end - 1]?.lower.replace(/\.$/, '') ?? '')) end--;
  return { from, to: end };
}

/** "Brig. Gen. Ann Lee, who commands Guyana's coast guard": of the body of state that somebody leads. */
function stateLed(trail: Trail, at: number): string | null {
  const { tokens } = trail.page;
  if (tokens[at]?.text !== ',' || tokens[at + 1]?.lower !== 'who') return null;
  const led = LEADING.test(tokens[at + 2]?.lower ?? '') ? phraseAfter(tokens, at + 3) : null;
  if (!led) return null;
  const noun = tokens[led.to - 1]?.lower ?? '';
  return STATE_BODIES.has(noun) || SIDES.has(noun) ? partyIn(tokens, led.from, led.to) : null;
}

/** "his", "its": of an office that only states have, the state that is told just before, too. */
export function partyOfOwner(trail: Trail, owner: number, isOffice: boolean): string | null {
  const isPersons = /^(?:his|her)$/.test(trail.page.tokens[owner]?.lower ?? '');
  const subject = isPersons ? null : partyOfSubject(trail, owner);
  return subject ?? (isOffice ? toldBefore(trail.page, owner) : null);
}

/** The place that no list knows, of an office that only states have. */
function placeIn({ page: { tokens }, people }: Trail, { from, to }: Phrase): string | null {
  const noun = tokens.slice(from, to).findIndex(({ lower }) => ABROAD.has(lower));
  if (noun < 0) return null;
  return placeOwning(people, tokens, from) ?? placeOf(people, tokens, from + noun + 1);
}

/** Where "its" or "his" stands that owns a role, before it or in it. */
function ownerAt(tokens: readonly Token[], { from, to }: Phrase): number | null {
  for (let at = from - 1; at < to; at++)
    if (/^(?:its|their|his|her)$/.test(tokens[at]?.lower ?? '')) return at;
  return null;
}

/** How many sentences back the state may be that "its" means. */
const REACH = 2;

/** The state that "its" means at a place: the subject of this sentence or of one before; another body between is what "its" means. */
export function partyOfSubject({ page, here, before }: Trail, at: number): string | null {
  const index = sentenceAt(page, at);
  for (let back = 0; back <= Math.min(REACH, index); back++) {
    const sentence = page.sentences[index - back];
    const subject = sentence && subjectOf(page, sentence, here, at);
    if (subject && isBody(subject)) return subject.party;
  }
  return before && index <= 0 ? lastParty(before) : null;
}

/** The party of the last body that is the subject of a sentence at the end of a page. */
function lastParty({ page, here }: Pick<Trail, 'page' | 'here'>): string | null {
  for (const sentence of page.sentences.slice(-REACH).toReversed()) {
    const subject = subjectOf(page, sentence, here, Number.POSITIVE_INFINITY);
    if (subject && isBody(subject)) return subject.party;
    const told = subjectState(page.tokens, sentence);
    if (told !== null) return told;
  }
  return null;
}

const isBody = ({ type }: Member): boolean => type === 'state' || type === 'organisation';

/** Whom the main subject of a sentence names, if it stands before `at`. */
export function subjectOf(
  page: Page,
  sentence: SentenceTokens,
  mentions: readonly Mention[],
  at: number,
): Member | null {
  const main = mainSubject({ tokens: page.tokens, ...sentence });
  if (!main || main.from >= at) return null;
  const head = phraseAfter(page.tokens, main.from);
  const first = lowerBound(
    mentions.length,
    (place) => (mentions[place]?.name.core ?? 0) < main.from,
  );
  const named = mentions[first];
  return named !== undefined && named.name.to === head?.to ? named.member : null;
}
