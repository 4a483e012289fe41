/** Questions with the stretches that there are to choose from, so that weights can be fitted and tried. */

import { answered, askedSpan, unjudged } from '../../src/answering/answer.ts';
import { atOnce } from '../../src/answering/at-once.ts';
import { hitsFor } from '../../src/answering/choosing/hits.ts';
import type { PreparedLibrary } from '../../src/answering/lookup/lookups.ts';
import { gapFor } from '../../src/answering/questions/missing.ts';
import { pick } from '../../src/answering/questions/picking/pick.ts';
import { inOrder, type Ranked, rank } from '../../src/answering/questions/ranking.ts';
import type { AnswerEvidence } from '../../src/answering/questions/sought.ts';
import { chanceOf, isUnsought, suretyEvidence } from '../../src/answering/questions/surety.ts';
import { inFull } from '../../src/answering/questions/understanding/in-full.ts';
import {
  type Question,
  readQuestion,
} from '../../src/answering/questions/understanding/question.ts';
import { respell } from '../../src/answering/questions/understanding/respell.ts';
import { toSearch } from '../../src/answering/questions/understanding/to-search.ts';
import type { Sources } from '../../src/app/contracts.ts';
import { lastInFull } from '../../src/app/in-words/turns.ts';
import type { Hit } from '../../src/library/library.ts';
import { answerToJson } from '../../src/rendering/answer-json.ts';
import { sourcesIn } from '../../tests/support/library.ts';
import { holds } from '../choosing/cases.ts';
import { type Case, chances, type Fitted, orders, type Sought } from './fit.ts';
import { type Judgement, judge, mustAbstain, type QuestionCase } from './score.ts';
import type { QuestionSet } from './sets.ts';

/** A question to a library: its own, or one that is asked of another, which cannot answer it. */
export type Trial = {
  readonly set: string;
  readonly isFitted: boolean;
  readonly one: QuestionCase;
  readonly isOwn: boolean;
  readonly question: Question;
  readonly hits: readonly Hit[];
  readonly ranked: readonly Ranked[];
  readonly library: PreparedLibrary;
};

/** What is shown for a trial under some weights; `isRefused`: not by its probability, but by rule. */
export type Tried = Case & {
  readonly trial: Trial;
  readonly shown: number;
  readonly judged: Judgement;
  readonly isRefused: boolean;
};

const EVERY = 4;
const FURTHER = 3;

/** All questions of the sets, those of a conversation in full, and of each set some to another's library. */
export async function trialsOf(sets: readonly QuestionSet[]): Promise<readonly Trial[]> {
  const trials: Trial[] = [];
  for (const [place, set] of sets.entries()) {
    const sources = sourcesIn(...set.folders);
    const strange = sets[(place + FURTHER) % sets.length]?.cases ?? [];
    const others = strange.filter((_, at) => at % EVERY === 0);
    for (const one of set.cases) trials.push(await trialOf(set, one, true, sources));
    for (const one of others) trials.push(await trialOf(set, one, false, sources));
  }
  return trials;
}

async function trialOf(
  { name: set, isFitted }: QuestionSet,
  one: QuestionCase,
  isOwn: boolean,
  sources: Sources,
): Promise<Trial> {
  const { library, search } = sources;
  const asked = await lastInFull(one.turns ?? [one.question ?? ''], sources);
  const full = inFull(asked, library).text;
  const hits = await hitsFor(toSearch(asked, library), [], search);
  const question = readQuestion(respell(full, hits, library).text, library);
  const ranked = atOnce(rank(question, hits, library));
  return { set, isFitted, one, isOwn, question, hits, ranked, library };
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
  const { one, question, library, ranked, set, hits } = trial;
  const picked = pick(question, inOrder(ranked, weights), library);
  const quotations = picked.flatMap(({ found }) => found.stretch.quotations);
  const shown = answerToJson(answered(quotations.map(unjudged)), library, question.text);
  const judged = trial.isOwn ? judge(one, shown) : 'answered';
  const evidence = suretyEvidence(question, picked, library);
  const isRefused =
    gapFor(question, picked, hits, library, askedSpan) !== null || isUnsought(picked);
  return {
    trial,
    set,
    evidence,
    judged,
    right: judged === 'right',
    shown: picked.length,
    isRefused,
  };
}

type WeighedTrial = { readonly trial: Trial; readonly weights: AnswerEvidence };

/** Libraries are fitted without in so many parts. */
const FOLDS = 9;

/** The part that a trial is in; the libraries that nothing is fitted on are one by themselves. */
function foldsOf(trials: readonly Trial[]): (trial: Trial) => number {
  const sets = [...new Set(trials.map(({ set }) => set))];
  return ({ set, isFitted }) => (isFitted ? sets.indexOf(set) % FOLDS : FOLDS);
}

/** Every trial with weights that were fitted without its library. */
export function weighedByFolds(trials: readonly Trial[]): readonly WeighedTrial[] {
  const foldOf = foldsOf(trials);
  const fitted = trials.filter((trial) => isAnswerable(trial) && trial.isFitted);
  return [...Map.groupBy(trials, foldOf)].flatMap(([fold, own]) => {
    const weights = orders(fitted.filter((one) => foldOf(one) !== fold).map(soughtOf));
    return own.map((trial) => ({ trial, weights }));
  });
}

const isAnswerable = ({ isOwn, one }: Trial): boolean => isOwn && !mustAbstain(one);

/** Every trial with weights and chances that were fitted without its library. */
export function tryByFolds(trials: readonly Trial[]): ReadonlyMap<Tried, number> {
  const foldOf = foldsOf(trials);
  const tried = weighedByFolds(trials).map(({ trial, weights }) => tryWith(trial, weights));
  const made = new Map<Tried, number>();
  for (const [fold, own] of Map.groupBy(tried, ({ trial }) => foldOf(trial))) {
    const others = tried.filter(({ trial }) => trial.isFitted && foldOf(trial) !== fold);
    const weights = chances(others);
    for (const one of own) made.set(one, one.isRefused ? 0 : chanceOf(one.evidence, weights));
  }
  return made;
}

/** The weights of all libraries that are fitted on. */
export function fitAll(trials: readonly Trial[], tried: readonly Tried[]): Fitted {
  const fitted = trials.filter((trial) => isAnswerable(trial) && trial.isFitted);
  const shown = tried.filter(({ trial }) => trial.isFitted);
  return { WEIGHTS: orders(fitted.map(soughtOf)), SURETY: chances(shown) };
}
