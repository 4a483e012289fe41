/** A question and the rules' answer → what a model chose instead, or why the rules' answer stands alone. */
import { type Answer, gistOf, type PartyName } from '../../answering/answer.ts';
import type { Candidates } from '../../answering/choosing/candidates.ts';
import { MOST_CHOSEN } from '../../answering/choosing/choice.ts';
import type { Choice } from '../../answering/choosing/choose.ts';
import {
  answerOf,
  type ByChoice,
  quotationsOf,
  type Receipt,
} from '../../answering/choosing/chosen.ts';
import { chosenSummary, ofParty, summaryTask } from '../../answering/choosing/chosen-summary.ts';
import { gatherCandidates } from '../../answering/choosing/gather.ts';
import { hitsFor } from '../../answering/choosing/hits.ts';
import { requestFor } from '../../answering/choosing/request.ts';
import { storyOf } from '../../answering/choosing/story.ts';
import type { PreparedLibrary } from '../../answering/lookup/lookups.ts';
import type { Sources } from '../contracts.ts';
import type { Request } from '../respond.ts';
import type { Chooser, NoChoice } from './chooser.ts';
import type { Asker } from './usage-limits.ts';

/** Who asks, after which questions. */
export type ChoiceSetting = { readonly asker: Asker; readonly earlier: readonly string[] };
/** `noChoice`: why the model gave no choice; null where it did, or was not asked. */
export type Attempt = { readonly byChoice: ByChoice | null; readonly noChoice: NoChoice | null };

export const NOT_ASKED: Attempt = { byChoice: null, noChoice: null };

/** Asks the model unless verdicts are wanted, or search found nothing at all. */
export async function chooseAnswer(
  chooser: Chooser,
  request: Request,
  rules: Answer,
  { library, search }: Sources,
  { asker, earlier }: ChoiceSetting,
): Promise<Attempt> {
  const isOpen = request.kind === 'ask' || request.kind === 'summary';
  if (!isOpen || isJudged(rules)) return NOT_ASKED;
  const { question, sought, most } =
    request.kind === 'summary'
      ? summaryTask(request, library)
      : { question: request.question, sought: request.question, most: MOST_CHOSEN };
  const hits = await hitsFor(sought, earlier, search);
  const story = await storyOf(hits, { library, search });
  const gathering = { question, earlier, hits, story };
  const found = gatherCandidates(gathering, library, chooser.contextTokens);
  const candidates = 'party' in request ? ofParty(found, request.party, library) : found;
  const ids = candidates.list.map(({ id }) => id);
  if (ids.length === 0) return NOT_ASKED;
  const text = requestFor(question, earlier, candidates, most);
  const outcome = await chooser.choose({ ...text, ids, most }, asker);
  if (!outcome.ok) return { byChoice: null, noChoice: outcome.why };
  const { choice, model, ms, usage } = outcome;
  const receipt: Receipt = {
    model: model as PartyName,
    host: chooser.host as PartyName,
    given: ids.length,
    leftOut: candidates.leftOut,
    chosen: choice.ids.length,
    ms,
    usage,
  };
  const answer = chosenAnswer(choice, candidates, request, rules, library);
  return { byChoice: { answer, isPart: choice.stance === 'partly', receipt }, noChoice: null };
}

/** A question that holds a quotation gets a verdict, and no verdict comes from a model. */
const isJudged = (rules: Answer): boolean =>
  rules.kind === 'answered' && rules.findings.some(({ verdict }) => verdict !== null);

/** Null where the rules' answer stands: the model found nothing, and neither did they. */
function chosenAnswer(
  choice: Choice,
  candidates: Candidates,
  request: Request,
  rules: Answer,
  library: PreparedLibrary,
): Answer | null {
  if (choice.stance === 'no') {
    const nearest = gistOf(rules).quotations.slice(0, CLOSEST);
    return nearest.length === 0 ? null : { kind: 'closest', nearest, missing: [] };
  }
  if (request.kind === 'summary')
    return chosenSummary(quotationsOf(choice, candidates), rules, request, library);
  const answer = answerOf(choice, candidates);
  return answer && rules.kind === 'answered' ? { ...answer, unused: rules.unused } : answer;
}

const CLOSEST = 2;
