/** How likely it is that the best stretches answer: what speaks for it, weighed as evidence-weights.ts says. */
import { firstTouching } from '../../language/spans/ranges.ts';
import { heldIn } from '../lookup/held.ts';
import type { PreparedLibrary } from '../lookup/lookups.ts';
import { termsOfTitle } from '../lookup/terms.ts';
import { countStatements } from '../lookup/who-is-meant.ts';
import { termsOfStretch } from './evidence.ts';
import { ANSWERS, SURETY } from './evidence-weights.ts';
import { type Ranked, weigh } from './ranking.ts';
import type { AnswerEvidence } from './sought.ts';
import type { Question } from './understanding/question.ts';

/** So many words of a topic, with the names of the asked, tell as much as more would. */
const MANY_WORDS = 6;

/** What speaks for an answer that begins with the best of `picked`. */
export function suretyEvidence(
  { asked, onlyAsked, topic, core, counted, several }: Question,
  picked: readonly Ranked[],
  library: PreparedLibrary,
): AnswerEvidence {
  const sides = picked.slice(0, several ? SIDES : 1);
  const own = sides.map(({ found }) => termsOfStretch(found, library));
  const terms = onlyAsked ? [...own, ...titlesOfTheirs(sides, library)] : own;
  const held = heldIn(topic, terms, library);
  const heldCore = heldIn(core, terms, library);
  const named = asked.filter((one) => firstTouching(topic, one) === undefined);
  const isSilent = asked.length > 0 && asked.every((one) => countStatements(one, library) === 0);
  const isUncounted = counted.size > 0 && picked[0]?.evidence['how many: counted'] === 0;
  return {
    any: 1,
    share: sides.reduce((sum, { share }) => sum + share, 0),
    held: topic.length === 0 && asked.length > 0 ? 1 : held.itself + held.akin,
    like: held.like,
    missing: core.length === 0 ? 0 : 1 - heldCore.itself - heldCore.akin - heldCore.like,
    words: Math.min(1, (topic.length + named.length) / MANY_WORDS),
    silent: isSilent ? 1 : 0,
    uncounted: isUncounted ? 1 : 0,
  };
}

/** What somebody says, the title has the topic of: "We are not machines", of an article on night shifts. */
const titlesOfTheirs = (picked: readonly Ranked[], library: PreparedLibrary) =>
  picked
    .filter(({ evidence }) => evidence['only theirs'] === 1)
    .map(({ found }) => termsOfTitle(found.stretch.article, library));

/** A comparison is answered by both of its sides. */
const SIDES = 2;

/** The probability that it answers. */
export const chanceOf = (evidence: AnswerEvidence, weights: AnswerEvidence = SURETY): number =>
  1 / (1 + Math.exp(-weigh(evidence, weights)));

/** Whether it is likely enough to answer, and nothing is missing that is sought. */
export const isSure = (
  question: Question,
  picked: readonly Ranked[],
  library: PreparedLibrary,
): boolean => !isUnsought(picked) && chanceOf(suretyEvidence(question, picked, library)) >= ANSWERS;

/** Whether a date or an age is asked for and none is shown. */
export const isUnsought = (picked: readonly Ranked[]): boolean =>
  ['when: date', 'how old: age'].some(
    (name) => picked.length > 0 && picked.every(({ evidence }) => evidence[name] === 0),
  );
