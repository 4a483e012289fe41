/** Counts a question that nothing answered, where the admins of the server want to know. */
import { type Answer, type Gap, gistOf } from '../../answering/answer.ts';
import { memberServer, type Place } from '../../app/collections/place.ts';
import type { Request } from '../../app/respond.ts';
import type { Bot } from '../command.ts';
import { settingsIn } from '../interactions/settings-in.ts';

/** `forThemAlone`: the person asked for an answer that nobody else sees, and so is the question. */
export async function noteUnanswered(
  request: Request,
  answer: Answer,
  { server, forThemAlone }: { readonly server: Place; readonly forThemAlone: boolean },
  bot: Bot,
): Promise<void> {
  const here = memberServer(server);
  if (here === null || forThemAlone || !keepsUnanswered(server, bot)) return;
  if (request.kind === 'ask' && isUnanswered(answer))
    await bot.feedback.unanswered(here, request.question);
}

/** From memory alone. */
export function keepsUnanswered(server: Place, bot: Bot): boolean {
  const settings = settingsIn(server, bot);
  return typeof settings !== 'string' && settings.unanswered;
}

/** Nothing that more articles would help with. */
const NO_QUESTION: ReadonlySet<Gap['gap']> = new Set(['no-question', 'too-long', 'empty']);

function isUnanswered(answer: Answer): boolean {
  if (answer.kind === 'which-story') return false;
  if (answer.kind === 'not-in-sources' && NO_QUESTION.has(answer.gap.gap)) return false;
  const { outcome } = gistOf(answer);
  return outcome === 'not-in-sources' || outcome === 'closest';
}
