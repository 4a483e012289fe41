/** Questions with the stretches that there are to choose from, so that weights can be fitted and tried. */

import { answered, unjudged } from '../../src/answering/answer.ts';
import { atOnce } from '../../src/answering/at-once.ts';
import { hitsFor } from '../../src/answering/choosing/hits.ts';
import type { PreparedLibrary } from '../../src/answering/lookup/lookups.ts';
import { pick } from '../../src/answering/questions/picking/pick.ts';
import { inOrder, type Ranked, rank } from '../../src/answering/questions/ranking.ts';
import type { AnswerEvidence } from '../../src/answering/questions/sought.ts';
import { chanceOf, suretyEvidence } from '../../src/answering/questions/surety.ts';
import { inFull } from '../../src/answering/questions/understanding/in-full.ts';
import {
  type Question,
  readQuestion,
} from '../../src/answering/questions/understanding/question.ts';
import { respell } from '../../src/answering/questions/understanding/respell.ts';
import { toSearch } from '../../src/answering/questions/understanding/to-search.ts';
import type { Sources } from '../../src/app/contracts.ts';
import type { Hit } from '../../src/library/library.ts';
import { answerToJson } from '../../src/rendering/answer-json.ts';
import { sourcesIn } from '../../tests/support/library.ts';
import { holds } from '../choosing/cases.ts';
import { type Case, chances, type Fitted, orders, type Sought } from './fit.ts';
import { holdsAll, mustAbstain, type QuestionCase } from './score.ts';
import type { QuestionSet } from './sets.ts';

/** A question to a library: its own, or one that is asked of another, which cannot answer it. */
export type Trial = {
  readonly set: string;
  readonly one: QuestionCase;
  readonly isOwn: boolean;
  readonly question: Question;
  readonly hits: readonly Hit[];
  readonly ranked: readonly Ranked[];
  readonly library: PreparedLibrary;
};

/** What is shown for a trial under some weights. */
export type Tried = Case & { readonly trial: Trial; readonly shown: number };

const EVERY = 4;
const FURTHER = 3;

/** All questions of the sets that stand alone, and of each set some to another's library. */
export async function trialsOf(sets: readonly QuestionSet[]): Promise<readonly Trial[]> {
  const trials: Trial[] = [];
  for (const [place, set] of sets.entries()) {
    const sources = sourcesIn(...set.folders);
    const strange = sets[(place + FURTHER) % sets.length]?.cases ?? [];
    const others = strange.filter((_, at) => at % EVERY === 0);
    for (const one of set.cases) trials.push(...(await trialOf(set.name, one, true, sources)));
    for (const one of others) trials.push(...(await trialOf(set.name, one, false, sources)));
  }
  return trials;
}

async function trialOf(
  set: string,
  one: QuestionCase,
  isOwn: boolean,
  { library, search }: Sources,
): Promise<readonly Trial[]> {
  if (one.turns !== undefined) return [];
  const full = inFull(one.question ?? '', library).text;
  const hits = await hitsFor(toSearch(one.question ?? '', library), [], search);
  const question = readQuestion(respell(full, hits, library).text, library);
  return [
    { set, one, isOwn, question, hits, ranked: atOnce(rank(question, hits, library)), library },
  ];
}

const textOf = ({ found: { stretch } }: Ranked): string =>
  stretch.article.text.slice(stretch.span.start, stretch.span.end);

/** What the weights of a trial are fitted to. */
export function soughtOf({ set, one, ranked }: Trial): Sought {
  const words = [...one.quotes, ...one.any];
  return {
    set,
    rows: ranked.map((each) => ({
      evidence: each.evidence,
      right: words.length > 0 && holds(textOf(each), words),
    })),
  };
}

/** What is shown under the weights, and whether the first page of it is right. */
export function tryWith(trial: Trial, weights: AnswerEvidence): Tried {
  const { one, question, library, ranked, set } = trial;
  const picked = pick(question, inOrder(ranked, weights), library);
  const quotations = picked.flatMap(({ found }) => found.stretch.quotations);
  const { text } = answerToJson(answered(quotations.map(unjudged)), library, question.text);
  const isRight = isAnswerable(trial) && holdsAll(one, text) && !holds(text, one.not);
  const evidence = suretyEvidence(question, picked, library);
  return { trial, set, evidence, right: isRight, shown: picked.length };
}

type WeighedTrial = { readonly trial: Trial; readonly weights: AnswerEvidence };

/** Every trial with weights that were fitted without its library. */
export function weighedByFolds(trials: readonly Trial[]): readonly WeighedTrial[] {
  const answerable = trials.filter(isAnswerable).map(soughtOf);
  return [...Map.groupBy(trials, ({ set }) => set)].flatMap(([set, own]) => {
    const weights = orders(answerable.filter((one) => one.set !== set));
    return own.map((trial) => ({ trial, weights }));
  });
}

const isAnswerable = ({ isOwn, one }: Trial): boolean => isOwn && !mustAbstain(one);

/** Every trial with weights and chances that were fitted without its library. */
export function tryByFolds(trials: readonly Trial[]): ReadonlyMap<Tried, number> {
  const tried = weighedByFolds(trials).map(({ trial, weights }) => tryWith(trial, weights));
  const made = new Map<Tried, number>();
  for (const [set, own] of Map.groupBy(tried, (one) => one.set)) {
    const weights = chances(tried.filter((one) => one.set !== set));
    for (const one of own) made.set(one, chanceOf(one.evidence, weights));
  }
  return made;
}

/** The weights of all trials together. */
export function fitAll(trials: readonly Trial[], tried: readonly Tried[]): Fitted {
  return { WEIGHTS: orders(trials.filter(isAnswerable).map(soughtOf)), SURETY: chances(tried) };
}
