/** How likely it is that the best stretches answer: what speaks for it, weighed as evidence-weights.ts says. */
import type { Hit } from '../../library/library.ts';
import { heldIn } from '../lookup/held.ts';
import type { PreparedLibrary } from '../lookup/lookups.ts';
import { idf, isKnownTerm } from '../lookup/terms.ts';
import { countStatements } from '../lookup/who-is-meant.ts';
import { termsOfStretch } from './evidence.ts';
import { SURETY } from './evidence-weights.ts';
import { type Ranked, weigh } from './ranking.ts';
import type { AnswerEvidence } from './sought.ts';
import type { Question } from './understanding/question.ts';

/** What speaks for an answer that consists of `picked`. */
export function suretyEvidence(
  question: Question,
  picked: readonly Ranked[],
  hits: readonly Hit[],
  library: PreparedLibrary,
): AnswerEvidence {
  const { asked, topic, core, unknownNames, latest, wantsViews } = question;
  const of = (...names: readonly string[]): number =>
    names.reduce((sum, name) => sum + (picked[0]?.evidence[name] ?? 0), 0);
  const texts = picked.map(({ found }) => termsOfStretch(found, library));
  const held = heldIn(topic, texts, library);
  const heldCore = heldIn(core, texts, library);
  const isSilent = asked.every((one) => countStatements(one, library) === 0);
  return {
    any: 1,
    shares: picked.reduce((sum, { share }) => sum + share, 0),
    'in the first': of('held', 'akin'),
    held: held.itself + held.akin,
    like: held.like,
    core: heldCore.itself + heldCore.akin,
    'core like': heldCore.like,
    'unknown core': unknownShare(core, library),
    'no core': core.length === 0 ? 1 : 0,
    bare: topic.length === 0 ? 1 : 0,
    words: Math.min(1, topic.length / 6),
    name: unknownNames.length > 0 ? 1 : 0,
    certainty: Math.max(0, ...hits.map(({ certainty }) => certainty)) / 5,
    theirs: of('theirs', 'only theirs', 'led theirs'),
    "others'": of("others'", "only others'", "led others'"),
    silent: asked.length > 0 && isSilent ? 1 : 0,
    unsought: isUnsought(picked) ? 1 : 0,
    latest: latest ? 1 : 0,
    views: wantsViews ? 1 : 0,
  };
}

/** Evidence of what a question must have for an answer. */
const NEEDED = ['when: date', 'how many: number', 'where: place'];

/** Whether nothing picked holds the date, number or place that is asked for. */
const isUnsought = (picked: readonly Ranked[]): boolean =>
  NEEDED.some(
    (name) =>
      picked.some(({ evidence }) => name in evidence) &&
      picked.every(({ evidence }) => evidence[name] === 0),
  );

/** Share of the terms' weight that no article holds. */
function unknownShare(terms: Question['topic'], library: PreparedLibrary): number {
  const weigh = (some: Question['topic']): number =>
    some.reduce((sum, { term }) => sum + idf(term, library), 0);
  return weigh(terms.filter(({ term }) => !isKnownTerm(term, library))) / (weigh(terms) || 1);
}

/** The probability that it answers. */
export const chanceOf = (evidence: AnswerEvidence, weights: AnswerEvidence = SURETY): number =>
  1 / (1 + Math.exp(-weigh(evidence, weights)));
