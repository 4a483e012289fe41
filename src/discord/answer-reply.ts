import type { Bot } from './command.ts';
import { type Kept, keep, newKeptId, versionsIn } from './kept.ts';
import { pageOf } from './pages.ts';
import type { Place, Reply } from './reply.ts';
import { askedText, type Request, respond } from './respond.ts';

export type Setting = {
  readonly place: Place;
  /** For a checked message: where Post here posts, and whether it holds pictures. */
  readonly target?: Kept['target'];
  readonly pictures?: boolean;
};

/** Answers a request and lays its pages behind the buttons: the way of every command and mention. */
export async function answerReply(bot: Bot, request: Request, setting: Setting): Promise<Reply> {
  const sources = bot.sources();
  const answer = await respond(request, sources);
  const kept: Kept = {
    answer,
    asked: askedText(request),
    versions: versionsIn(answer, sources.library),
    target: setting.target ?? null,
    pictures: setting.pictures ?? false,
  };
  const id = newKeptId();
  const reply = pageOf(kept, id, 0, setting.place, sources.library);
  const needsKeeping = reply.buttons.some((button) => button.id.includes(id));
  return needsKeeping ? { ...reply, saved: keep(id, kept, bot) } : reply;
}
