import type { Answer } from '../../answering/answer.ts';
import type { Sources } from '../context.ts';
import { askedText, type Request } from '../respond.ts';
import type { Composer, Job, Outcome } from './composer.ts';

/** Who asks and in what conversation; `progress` hears what is being done. */
export type ComposeSetting = Pick<Job, 'asker' | 'earlier' | 'progress'>;

/** Composes where there is something to write from: null for a request that wants verdicts, and for a refusal. */
export async function composeAnswer(
  composer: Composer,
  request: Request,
  answer: Answer,
  sources: Sources,
  setting: ComposeSetting,
): Promise<Outcome | null> {
  const isOpen = request.kind === 'ask' || request.kind === 'summary';
  const isAnswered = answer.kind === 'answered' || answer.kind === 'summary';
  if (!isOpen || !isAnswered) return null;
  const isSummary = request.kind === 'summary';
  return composer.compose({
    ...setting,
    question: questionOf(request),
    isSummary,
    answer,
    sources,
  });
}

function questionOf(request: Request): string {
  if (request.kind !== 'summary') return askedText(request);
  const { topic = 'everything in the sources', party } = request;
  return party === undefined ? topic : `${topic}, only what ${party} says`;
}
