import type { Answer } from '../answering/answer.ts';
import type { Bot } from './command.ts';
import type { Outcome } from './composing/composer.ts';
import type { Asker } from './composing/limits.ts';
import type { Sources } from './context.ts';
import { type Kept, keep, newKeptId, versionsIn } from './kept.ts';
import { pageOf } from './pages.ts';
import type { Place, Reply } from './reply.ts';
import { askedText, type Request, respond } from './respond.ts';

export type Setting = {
  readonly place: Place;
  /** For a checked message: where Post here posts, and whether it holds pictures. */
  readonly target?: Kept['target'];
  readonly pictures?: boolean;
  /** Who asks, where a composed answer is wanted if there is a model. */
  readonly asker?: Asker;
  /** The person's questions before this one, oldest first. */
  readonly earlier?: readonly string[];
  /** A line above the answer: how the question was read. */
  readonly over?: string;
  /** Hears what is being done while a model is asked. */
  readonly progress?: (line: string) => void;
  /** Hears what was answered. */
  readonly heard?: (answer: Answer) => void;
};

/** Answers a request and lays its pages behind the buttons: the way of every command and mention. */
export async function answerReply(bot: Bot, request: Request, setting: Setting): Promise<Reply> {
  const sources = bot.sources();
  const answer = await respond(request, sources);
  setting.heard?.(answer);
  const outcome = await composed(bot, request, answer, sources, setting);
  const kept: Kept = {
    answer,
    asked: askedText(request),
    versions: versionsIn([answer, outcome?.composition ?? {}], sources.library),
    target: setting.target ?? null,
    pictures: setting.pictures ?? false,
    composition: outcome?.composition ?? null,
    receipt: outcome?.receipt ?? null,
    over: setting.over ?? '',
    under: outcome?.notice ?? '',
  };
  const id = newKeptId();
  const reply = pageOf(kept, id, 0, setting.place, sources.library);
  const needsKeeping = reply.buttons.some((button) => button.id.includes(id));
  return needsKeeping ? { ...reply, saved: keep(id, kept, bot) } : reply;
}

/** Null where no model is set up, or where there is nothing for it to write from. */
async function composed(
  bot: Bot,
  request: Request,
  answer: Answer,
  sources: Sources,
  setting: Setting,
): Promise<Outcome | null> {
  const isOpen = request.kind === 'ask' || request.kind === 'summary';
  const isAnswered = answer.kind === 'answered' || answer.kind === 'summary';
  if (!bot.composer || !setting.asker || !isOpen || !isAnswered) return null;
  return bot.composer.compose({
    question: questionOf(request),
    isSummary: request.kind === 'summary',
    earlier: setting.earlier ?? [],
    answer,
    sources,
    asker: setting.asker,
    progress: setting.progress ?? (() => undefined),
  });
}

function questionOf(request: Request): string {
  if (request.kind !== 'summary') return askedText(request);
  const { topic = 'everything in the sources', party } = request;
  return party === undefined ? topic : `${topic}, only what ${party} says`;
}
