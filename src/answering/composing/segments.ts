/**
 * A sentence of a draft joins claims; each has to follow from one source. The sentence is parted where
 * clauses may be joined (after punctuation, before "and", "while", "whereas", "but"), and a way to read
 * it as claims that all hold is looked for.
 */
import type { Library } from '../../library/library.ts';
import { attributes, continues } from './attribution.ts';
import type { Element } from './elements.ts';
import { followsFrom, hasOwnSubject } from './follows.ts';
import { isProviso, OPENING, turnsWhenLost } from './lexicon.ts';
import type { SourceUnit } from './source-units.ts';
import type { Antecedent } from './speaker-named.ts';

/** The units that the claims follow from, and who spoke last. */
export type Reading = { readonly units: readonly SourceUnit[]; readonly speaker: Antecedent };

/** Reads elements as claims of the units, `antecedent` being whom "he" means; null where they are not. */
export function readClaims(
  elements: readonly Element[],
  units: readonly SourceUnit[],
  antecedent: Antecedent,
  library: Library,
): Reading | null {
  const joints = [...elements.keys()].filter((at) => at > 0 && isJoint(elements[at]));
  const ends = [...joints, elements.length];

  function from(start: number, before: Reading): Reading | null {
    if (start === elements.length) return before;
    for (const end of ends.filter((at) => at > start).toReversed()) {
      const whole = elements.slice(start, end);
      const claim = withoutOpening(whole);
      for (const unit of claim.length === 0 ? [] : units) {
        const isHeld =
          holds(claim, unit, start === 0, before, library) ||
          (start === 0 && holds(whole, unit, true, before, library));
        if (!isHeld) continue;
        const speaker = identityOf(unit, library) ?? before.speaker;
        const read = from(end, { units: [...before.units, unit], speaker });
        if (read !== null) return read;
      }
    }
    return null;
  }
  return from(0, { units: [], speaker: antecedent });
}

function holds(
  claim: readonly Element[],
  unit: SourceUnit,
  isFirst: boolean,
  before: Reading,
  library: Library,
): boolean {
  if (isQuestion(unit) || isTurnedAround(unit)) return false;
  if (unit.statement === null) {
    return (isFirst || hasOwnSubject(claim)) && followsFrom(claim, unit);
  }
  if (attributes(claim, unit, before.speaker, library)) return true;
  const last = before.units.at(-1);
  const isSame = last !== undefined && identityOf(last, library) === identityOf(unit, library);
  return isSame && last?.statement !== null && continues(claim, unit, library);
}

function isJoint(element: Element | undefined): boolean {
  if (element === undefined) return false;
  return element.boundary || (element.quote === null && OPENING.has(element.key));
}

function withoutOpening(elements: readonly Element[]): readonly Element[] {
  const first = elements.findIndex(({ quote, ...element }) =>
    quote === null && 'key' in element ? !OPENING.has(element.key) : true,
  );
  return first === -1 ? [] : elements.slice(first);
}

/** A question asserts nothing, in the article's words or in somebody's. */
function isQuestion({ article, range, statement }: SourceUnit): boolean {
  return [range, ...(statement?.content ?? [])].some(({ start, end }) =>
    /\?["'”’)\]]*$/.test(article.text.slice(start, end)),
  );
}

const BEFORE_CUE = 4;

/** "did not say", "would say", "said, if …": what stands around the words turns them. */
function isTurnedAround({ statement, around }: SourceUnit): boolean {
  const cue = statement?.cue ?? null;
  const words = around.flat();
  if (words.some(({ key }) => isProviso(key))) return true;
  if (cue === null) return false;
  const at = words.findIndex(({ end }) => end === cue.end);
  const before = words.slice(Math.max(0, at - BEFORE_CUE), Math.max(0, at));
  const clause = before.slice(
    Math.max(
      0,
      before.findLastIndex(({ boundary }) => boundary),
    ),
  );
  return clause.some(({ key }) => turnsWhenLost(key));
}

/** Who speaks in a unit; null for the article's own words. */
export function identityOf({ speaker }: SourceUnit, library: Library): string | null {
  return speaker === null ? null : (library.identities.get(speaker.id)?.id ?? speaker.id);
}
