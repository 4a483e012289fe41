import { accordingTo, around } from './around.ts';
import { contentEnd, contentStart, holdsVerb, isTrailing, opensClause } from './content.ts';
import { type Draft, draft, type Scene } from './draft.ts';
import { isInserted } from './governing.ts';
import { REPORTING } from './lexicon/cues.ts';
import type { Saying } from './saying.ts';
import type { Token } from './tokens.ts';
import { isNominal } from './wordclass.ts';

/** A reported clause without marks: "warned North Korea is preparing …", "…, officials said". */
export function indirect(scene: Scene, saying: Saying): Draft | null {
  const { tokens, s, sayings } = scene;
  if (saying.negated) return null;
  if (saying.order === 'according') return clauseOnly(scene, accordingTo(scene, saying));
  if (isTrailing(tokens, s, saying) && saying.from - s.from > 3) {
    return clauseOnly(
      scene,
      around(scene, isInserted(scene, saying) ? 'inserted' : 'trailing', saying),
    );
  }
  if (saying.order === 'verb-subject' || !REPORTING.has(saying.cue.lemma)) return null;
  const from = contentStart(tokens, saying, s.to);
  const to = contentEnd(
    tokens,
    s,
    from,
    -1,
    sayings.filter((other) => other !== saying),
  );
  if (!opensClause(tokens[from]) || to - from < 3 || beginsWithScareQuote(tokens, from))
    return null;
  return clauseOnly(scene, draft(scene, 'verb-before', [{ from, to }], saying));
}

/** A draft whose pieces hold a verb, or null: a mere noun is no report of speech. */
function clauseOnly({ tokens }: Scene, found: Draft | null): Draft | null {
  return found?.pieces.some(({ from, to }) => holdsVerb(tokens, from, to)) ? found : null;
}

/** Whether the clause's first noun phrase holds a quotation: then it is an object, no clause. */
const beginsWithScareQuote = (tokens: readonly Token[], from: number): boolean => {
  let at = from;
  while (isNominal(tokens[at])) at++;
  return tokens[at]?.kind === 'quotation' && at > from;
};
