/** A question and the rules' answer → what a model chose instead, or a line why the rules' answer stands alone. */
import type { Answer, Name } from '../../answering/answer.ts';
import type { ByChoice, Receipt } from '../../answering/choosing/by-choice.ts';
import type { Candidates } from '../../answering/choosing/candidate.ts';
import { gatherCandidates } from '../../answering/choosing/candidates.ts';
import { type Choice, MOST_CHOSEN } from '../../answering/choosing/choice.ts';
import { answerOf, quotationsOf } from '../../answering/choosing/chosen.ts';
import {
  chosenSummary,
  hitsIn,
  ofParty,
  summaryQuestion,
} from '../../answering/choosing/chosen-summary.ts';
import { hitsFor } from '../../answering/choosing/hits.ts';
import { REQUEST_VERSION, requestFor } from '../../answering/choosing/request.ts';
import { quotationsIn } from '../../answering/quotation.ts';
import { mostQuotations } from '../../answering/summary.ts';
import type { Library } from '../../library/library.ts';
import type { Sources } from '../context.ts';
import { type Request, respond } from '../respond.ts';
import type { Chooser } from './chooser.ts';
import type { Asker } from './limits.ts';

/** Who asks, after which questions; `progress` hears what is being done. */
export type ChoiceSetting = {
  readonly asker: Asker;
  readonly earlier: readonly string[];
  progress(line: string): void;
};
export type Attempt =
  | { readonly byChoice: ByChoice; readonly notice: null }
  | { readonly byChoice: null; readonly notice: string };

type Open = Extract<Request, { kind: 'ask' | 'summary' }>;

/** Null where no model is asked: for verdicts, and where search found nothing at all. */
export async function chooseAnswer(
  chooser: Chooser,
  request: Request,
  rules: Answer,
  sources: Sources,
  setting: ChoiceSetting,
): Promise<Attempt | null> {
  if (!isOpen(request) || isJudged(rules)) return null;
  const { library } = sources;
  const { asker, earlier, progress } = setting;
  progress(`searching ${counted(library.articles.size, 'article')}…`);
  const question = request.kind === 'ask' ? request.question : summaryQuestion(request);
  const candidates = await candidatesFor(request, earlier, sources, chooser.contextTokens);
  const ids = candidates.list.map(({ id }) => id);
  if (ids.length === 0) return null;
  progress(`choosing from ${counted(ids.length, 'passage')}…`);
  const most = request.kind === 'ask' ? MOST_CHOSEN : mostQuotations(request);
  const text = requestFor(question, earlier, candidates, most);
  const outcome = await chooser.choose({ ...text, ids, most }, asker);
  if (!outcome.ok) return { byChoice: null, notice: outcome.notice };
  const { choice, model, ms, usage } = outcome;
  const receipt: Receipt = {
    request: REQUEST_VERSION as Name,
    model: model as Name,
    host: chooser.host as Name,
    library: library.version as Name,
    given: ids.length,
    leftOut: candidates.leftOut,
    chosen: choice.ids.length,
    ms,
    read: usage.input,
    written: usage.output,
  };
  const answer = chosenAnswer(choice, candidates, request, rules, library);
  return { byChoice: { answer, isPart: choice.stance === 'partly', receipt }, notice: null };
}

const isOpen = (request: Request): request is Open =>
  request.kind === 'ask' || request.kind === 'summary';

/** A question that holds a quotation gets a verdict, and no verdict comes from a model. */
const isJudged = (rules: Answer): boolean =>
  rules.kind === 'answered' && rules.findings.some(({ verdict }) => verdict !== null);

async function candidatesFor(
  request: Open,
  earlier: readonly string[],
  { library, search }: Sources,
  contextTokens: number,
): Promise<Candidates> {
  const gather = (question: string, hits: Parameters<typeof gatherCandidates>[0]['hits']) =>
    gatherCandidates({ question, earlier, hits }, library, contextTokens);
  if (request.kind === 'ask') {
    return gather(request.question, await hitsFor(request.question, earlier, search));
  }
  const { topic, party } = request;
  const everything = () => respond({ ...request, length: 'long' }, { library, search });
  const hits =
    topic === undefined
      ? hitsIn(await everything(), library)
      : await hitsFor([party, topic].join(' ').trim(), [], search);
  const candidates = gather(summaryQuestion(request), hits);
  return party === undefined ? candidates : ofParty(candidates, party, library);
}

/** Null where the rules' answer stands: the model found nothing, and neither did they. */
function chosenAnswer(
  choice: Choice,
  candidates: Candidates,
  request: Open,
  rules: Answer,
  library: Library,
): Answer | null {
  if (choice.stance === 'no') {
    const nearest = quotationsIn(rules).slice(0, CLOSEST);
    return nearest.length === 0 ? null : { kind: 'closest', nearest };
  }
  if (request.kind === 'summary')
    return chosenSummary(quotationsOf(choice, candidates), rules, request, library);
  const answer = answerOf(choice, candidates);
  return answer && rules.kind === 'answered' ? { ...answer, unused: rules.unused } : answer;
}

const CLOSEST = 2;

const counted = (count: number, what: string): string =>
  count === 1 ? `1 ${what}` : `${count} ${what}s`;
