/** Takes one message: is it for the bot, what does it want, answer it with a reply. */
import type { Message } from 'discord.js';
import { asksForSources } from '../../app/in-words/asks-sources.ts';
import { readIntent } from '../../app/in-words/intent.ts';
import type { Request } from '../../app/respond.ts';
import type { Bot } from '../command.ts';
import { apologyFor, isRefusal, logFailure } from '../failures.ts';
import { settingsIn } from '../interactions/settings-in.ts';
import type { Answered } from '../replies/answer-reply.ts';
import { helpReply } from '../replies/help-reply.ts';
import { replyTo, type Unsent } from '../replies/send-reply.ts';
import { sourcesReply } from '../replies/sources-reply.ts';
import { FULL, line, type Reply, SORRY, TOO_FAST } from '../reply.ts';
import { type Addressed, addressed } from './addressed.ts';
import { checkReplied, WHICH } from './check-replied.ts';
import { forget, talk } from './conversation-turn.ts';
import { isFirstDirectMessage, withWelcome, wordlessReply } from './direct-messages.ts';
import { tellForbidden } from './forbidden.ts';
import { withTyping } from './typing.ts';

export async function takeMessage(message: Message, bot: Bot): Promise<void> {
  const from = bot.now();
  const said = addressed(message);
  if (!said || !bot.seen.isNew(message.id)) return;
  const about = { command: message.guildId ? 'mention' : 'dm', guild: message.guildId };
  const failed = (error: unknown): Reply => {
    logFailure(bot.log, error, about, 'message');
    return apologyFor(error);
  };
  const pace = bot.paces.of(message.author.id);
  if (pace === 'told') return;
  const answer = async () => (pace === 'fine' ? answerTo(said, message, bot) : HURRIED);
  const turn = () => bot.turns.take(() => answer().catch(failed));
  const begun = bot.turns.isFull() ? null : bot.queue.run(turn);
  const reply = begun ? await withTyping(message, begun) : FULL;
  try {
    const sent = reply ? await send(message, reply, bot) : 'silence';
    const answerMs = bot.now() - from;
    const outcome = reply && typeof sent !== 'string' ? reply.outcome : sent;
    const fields = { ...about, ackMs: answerMs, answerMs, outcome, verdicts: reply?.verdicts };
    if (reply !== SORRY) bot.log.info(fields, 'message');
    if (sent === 'forbidden') await tellForbidden(message, bot);
  } catch (error) {
    failed(error);
    // Where it is open whether the answer arrived, an apology might stand beside it.
    if (isRefusal(error)) await send(message, SORRY, bot);
  }
}

async function send(message: Message, reply: Reply, bot: Bot): Promise<Message | Unsent> {
  const { id, channel, author } = message;
  if (!channel.isSendable()) return 'forbidden';
  return replyTo({ to: id, channel, asker: author.id, nonce: id }, reply, bot);
}

const BY_NAME = line(
  'Discord does not show me what is written to my role. Please mention me by my name.',
  'by role',
);

const HURRIED = line(TOO_FAST, 'too fast');

/** Null where silence is the answer. */
async function answerTo(said: Addressed, message: Message, bot: Bot): Promise<Reply | null> {
  if (!(await isHeard(message, bot))) return null;
  if (said.by === 'role') return BY_NAME;
  if (asksForSources(said.text)) return sourcesReply(bot, message.guildId);
  const intent = readIntent(said.text, said.repliesTo !== null);
  const isFirst = said.by === 'direct' && (await isFirstDirectMessage(message, bot));
  switch (intent.wants) {
    case 'nothing':
      // Whoever says thanks wants no more; whoever says nothing but the name may not know what there is.
      if (said.by === 'name') return said.text === '' ? helpReply(bot, message.guildId) : null;
      return said.by === 'direct' ? wordlessReply(message, isFirst, bot) : null;
    case 'help':
      return helpReply(bot, message.guildId);
    case 'check-replied':
      return said.repliesTo === null ? WHICH : checkReplied(message, said.repliesTo, bot);
    case 'forget':
      return forget(said, message, bot);
    case 'answer': {
      const reply = await talk(await fitting(intent, message.guildId, bot), said, message, bot);
      return isFirst ? withWelcome(reply, said.text, bot) : reply;
    }
  }
}

/** Whether mentions are answered in this channel; what a server has set is waited for. Where it cannot be had, the answer says so. */
async function isHeard({ guildId, channelId, channel }: Message, bot: Bot): Promise<boolean> {
  if (guildId !== null && settingsIn(guildId, bot) === 'unknown')
    await bot.collections.enter([guildId]).catch(() => undefined);
  const settings = settingsIn(guildId, bot);
  if (typeof settings === 'string' || settings.channels === null) return true;
  const parent = channel.isThread() ? channel.parentId : null;
  return [channelId, parent].some((id) => id !== null && settings.channels?.includes(id));
}

/** "who said X" without quotation marks may mean words or a topic: words where the articles have them, with the answer that told. */
async function fitting(
  { request, otherwise }: { readonly request: Request; readonly otherwise?: Request },
  server: string | null,
  bot: Bot,
): Promise<Request | Answered> {
  if (!otherwise) return request;
  const sources = await bot.sources(server);
  const answer = await bot.respond(request, sources);
  return answer.kind === 'answered' ? { request, answer, sources } : otherwise;
}
