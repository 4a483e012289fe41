import type { Library } from '../../library/library.ts';
import type { Fault } from './composition.ts';
import type { Element } from './elements.ts';
import { isMatch } from './follows.ts';
import { cueLemma, FILLING, isCounted, isNegation, LEADING, OPENING } from './lexicon.ts';
import type { SourceUnit } from './source-units.ts';
import { type Token, tokensIn } from './tokens.ts';

/** The plainest thing that is wrong with elements that do not follow from the units: for the receipt and the log. */
export function faultOf(
  elements: readonly Element[],
  units: readonly SourceUnit[],
  library: Library,
): Fault {
  const sources = units.flatMap((unit) => [
    ...unit.tokens,
    ...unit.around.flat(),
    ...named(unit, library),
  ]);
  const words = elements.flatMap((element) => (element.quote === null ? [element] : []));
  const strange = words.filter(
    (word) =>
      ![FILLING, LEADING, OPENING].some((words) => words.has(word.key)) &&
      cueLemma(word.key) === null &&
      !sources.some((source) => isMatch(word, source)),
  );
  if (strange.some(({ key }) => isNegation(key))) return 'a negation that the source does not have';
  if (strange.some(({ key }) => isCounted(key))) return 'a number that the source does not have';
  if (strange.some(isNamed)) return 'a name that the source does not have';
  if (strange.length > 0) return 'words that the source does not have';
  return units.some(({ statement }) => statement !== null)
    ? 'said by somebody else, or by nobody named'
    : 'the source says it in another order or with more to it';
}

const isNamed = (token: Token): boolean =>
  token.name !== null || token.called !== null || (token.capital && token.start > 0);

function named({ speaker }: SourceUnit, library: Library): readonly Token[] {
  const text =
    speaker === null ? '' : `${speaker.name} ${speaker.role ?? ''} ${speaker.party ?? ''}`;
  return tokensIn(text, library, { start: 0, end: text.length });
}
