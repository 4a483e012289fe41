/** Does a stretch of a draft follow from one source? Its words stand there in the same order (gaps.ts says what may be left out). */
import type { Element } from './elements.ts';
import { maySkip, maySkipAfter, maySkipBefore } from './gaps.ts';
import { FILLING, isPreposition, isPronoun, isVerbLike, LEADING } from './lexicon.ts';
import { isSameWord } from './same-word.ts';
import type { SourceToken, SourceUnit } from './source-units.ts';
import type { Token } from './tokens.ts';

const THIRD_PERSON = new Set('he she they it him her them his its their'.split(' '));

/** Whether `elements`, all of them, follow from the words of the unit. `knownIt`: "it" may come first, as whom it means is said. */
export function followsFrom(
  elements: readonly Element[],
  unit: SourceUnit,
  knownIt = false,
): boolean {
  const { tokens } = unit;
  const dead = new Set<number>();

  /** `at`: index of the last source word that was kept, -1 for none. */
  function rest(index: number, at: number): boolean {
    const element = elements[index];
    if (element === undefined) return at >= 0 && maySkipAfter(tokens, at);
    const state = index * (tokens.length + 1) + at + 1;
    if (dead.has(state)) return false;
    const found =
      (isFilling(element, elements[index + 1], at < 0) && rest(index + 1, at)) ||
      tokens.some((_, next) => {
        if (next <= at) return false;
        const end = matchEnd(element, unit, next);
        return (
          end !== null && mayFollow(element, tokens, at, next, knownIt) && rest(index + 1, end)
        );
      });
    if (!found) dead.add(state);
    return found;
  }
  return rest(0, -1);
}

function mayFollow(
  element: Element,
  tokens: readonly SourceToken[],
  at: number,
  next: number,
  knownIt: boolean,
): boolean {
  if (at < 0) return (knownIt || !isThirdPerson(element)) && maySkipBefore(tokens, next);
  const isParted = tokens.slice(at + 1, next + 1).some(({ boundary }) => boundary);
  if (element.boundary && element.quote === null && !isParted && next === at + 1) return false;
  return maySkip(tokens, at, next);
}

/** "he" at the beginning means somebody of the sentence before, whom nothing here names. */
const isThirdPerson = (element: Element): boolean =>
  element.quote === null && element.name === null && THIRD_PERSON.has(element.key);

/** A word that claims nothing ("that" and "and" at the beginning only), or "has" before a past participle. */
function isFilling(element: Element, next: Element | undefined, isFirst: boolean): boolean {
  if (element.quote !== null || element.name !== null) return false;
  if (FILLING.has(element.key) || (isFirst && LEADING.has(element.key))) return true;
  return (
    /^(?:has|have|had)$/.test(element.key) &&
    next?.quote === null &&
    next.name === null &&
    next.key.endsWith('ed')
  );
}

/** Index of the last source word that an element takes up from `from` on; null where it does not stand there. */
function matchEnd(
  element: Element,
  { tokens, statement }: SourceUnit,
  from: number,
): number | null {
  const first = tokens[from];
  if (first === undefined) return null;
  if (element.quote === null) {
    return isMatch(element, first, statement !== null, tokens[from - 1]) ? from : null;
  }
  const { start, end } = element.quote.span;
  if (first.start !== start) return null;
  const last = tokens.findLastIndex((token) => token.end === end);
  return last >= from ? last : null;
}

/** Is a draft's word the source's word? `isReported`: somebody's words; `before`: the source's word before it. */
export function isMatch(draft: Token, source: Token, isReported = false, before?: Token): boolean {
  if (draft.key === source.key) return draft.name === source.name || draft.name === null;
  if (draft.name !== null || source.name !== null) return isSameName(draft, source, before);
  return isSameWord(draft.key, source.key, isReported);
}

/** A state for its capital only where it acts ("Moscow vetoed"), never where it is a place ("in Moscow"). */
function isSameName(draft: Token, source: Token, before: Token | undefined): boolean {
  if (draft.name !== source.name || draft.called === 'place') return false;
  if (source.called !== 'place') return true;
  return before === undefined || !isPreposition(before.key);
}

/** Does a stretch begin with what it is about, so that it stands on its own after another? */
export function hasOwnSubject(elements: readonly Element[]): boolean {
  const [first] = elements;
  if (first === undefined || first.quote !== null) return false;
  if (first.name !== null) return true;
  if (isPronoun(first.key) || isVerbLike(first.key)) return false;
  return first.capital || ['the', 'a', 'an'].includes(first.key);
}
