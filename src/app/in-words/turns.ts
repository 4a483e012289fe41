/** A conversation in one go: its last question, made whole by those before it. */
import {
  type Carried,
  carriedFrom,
  resumeQuestion,
} from '../../answering/questions/understanding/follow-up.ts';
import type { Sources } from '../contracts.ts';
import { respond } from '../respond.ts';

/** The last turn as it is answered; the others are answered for what they leave behind. */
export async function lastInFull(turns: readonly string[], sources: Sources): Promise<string> {
  const { library } = sources;
  let carried: Carried | null = null;
  for (const turn of turns.slice(0, -1)) {
    const question = resumeQuestion(turn, carried, library);
    carried = carriedFrom(question, await respond({ kind: 'ask', question }, sources), library);
  }
  return resumeQuestion(turns.at(-1) ?? '', carried, library);
}
