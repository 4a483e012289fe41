/** A verb with its auxiliaries: where it begins, whether it is negated or passive. */
import {
  isAdverb,
  isAuxiliary,
  isNominal,
  isPreposition,
  isWord,
} from '../structure/word-class.ts';
import type { Sentence } from './subjects.ts';

const NEGATION = /^(not|never|cannot|neither|nor|hardly)$|n['’]t$/;

const UNWILLING = /^(declin|refus|fail|declined|unable|reluctant)/;

const BE = /^(is|are|was|were|be|been|being|get|got|'s|’s)$/;

/** Where a verb with its auxiliaries begins; denied, passive, or behind "to". */
export type VerbGroup = { from: number; negated: boolean; passive: boolean; to: boolean };

/** The verb with its auxiliaries and adverbs: where it begins, whether it is denied or passive. */
export function verbGroup(s: Sentence, at: number): VerbGroup {
  let from = at;
  const group = { negated: false, passive: false, to: false };
  while (from > s.from) {
    const token = s.tokens[from - 1];
    if (!isWord(token)) break;
    if (NEGATION.test(token.lower)) group.negated = true;
    else if (isAuxiliary(token) && BE.test(token.lower)) group.passive = true;
    else if (token.lower === 'to' && s.tokens[from - 2]?.lower === 'used') from--;
    else if (token.lower === 'to') {
      group.to = true;
      if (UNWILLING.test(s.tokens[from - 2]?.lower ?? '')) group.negated = true;
      break;
    } else if (!isAuxiliary(token) && !isAdverb(token)) break;
    from--;
  }
  while (from < at && isAdverb(s.tokens[from]) && from === s.from) from++;
  return { from: skipInsertion(s, from), ...group };
}

/** "has, in the past, described": back over a prepositional phrase to the auxiliary before it. */
function skipInsertion(s: Sentence, from: number): number {
  for (let at = from - 1; at > s.from && from - at < 5; at--) {
    if (isPreposition(s.tokens[at]) && isAuxiliary(s.tokens[at - 1])) return at - 1;
    if (!isNominal(s.tokens[at]) && !/^(the|a|his|her|its)$/.test(s.tokens[at]?.lower ?? '')) break;
  }
  return from;
}
