/** How likely it is that the best stretches answer: what speaks for it, weighed as weights.ts says. */
import type { Hit } from '../../library/library.ts';
import type { PreparedLibrary } from '../lookup/lookups.ts';
import { idf, isKnownTerm } from '../lookup/terms.ts';
import { countStatements } from '../lookup/who-is-meant.ts';
import type { Evidence } from './evidence.ts';
import { type Ranked, weigh } from './ranking.ts';
import type { Question } from './understanding/question.ts';
import { SURETY } from './weights.ts';

/** What speaks for an answer that begins with `picked`. */
export function suretyEvidence(
  question: Question,
  picked: readonly Ranked[],
  hits: readonly Hit[],
  library: PreparedLibrary,
): Evidence {
  const [best] = picked;
  const of = (name: string): number => best?.evidence[name] ?? 0;
  const unknown = unknownShare(question.topic, library);
  const shares = picked.reduce((sum, { share }) => sum + share, 0);
  return {
    any: 1,
    shares,
    held: of('held') * (1 - unknown),
    akin: (of('akin') + of('like')) * (1 - unknown),
    core: of('core'),
    'unknown core': unknownShare(question.core, library),
    unknown,
    name: question.unknownNames.length > 0 ? 1 : 0,
    certainty: Math.max(0, ...hits.map(({ certainty }) => certainty)) / 5,
    coverage: Math.max(0, ...hits.map(({ coverage }) => coverage)),
    theirs: of('theirs') + of('only theirs') + of('led theirs'),
    "others'": of("others'") + of("only others'") + of("led others'"),
    silent:
      question.asked.length > 0 &&
      question.asked.every((one) => countStatements(one, library) === 0)
        ? 1
        : 0,
    bare: question.topic.length === 0 ? 1 : 0,
    words: Math.min(1, question.topic.length / 6),
    latest: question.latest ? 1 : 0,
    views: question.wantsViews ? 1 : 0,
  };
}

/** Share of the terms' weight that no article holds. */
function unknownShare(terms: Question['topic'], library: PreparedLibrary): number {
  const weigh = (some: Question['topic']): number =>
    some.reduce((sum, { term }) => sum + idf(term, library), 0);
  return weigh(terms.filter(({ term }) => !isKnownTerm(term, library))) / (weigh(terms) || 1);
}

/** The probability that it answers. */
export const chanceOf = (evidence: Evidence, weights: Evidence = SURETY): number =>
  1 / (1 + Math.exp(-weigh(evidence, weights)));
