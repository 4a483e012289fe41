import type { ChatInputCommandInteraction } from 'discord.js';
import type { Answer } from '../../answering/answer.ts';
import { carriedFrom } from '../../answering/questions/understanding/follow-up.ts';
import { chooseAnswer, NOT_ASKED } from '../../app/choosing/choose-answer.ts';
import type { Place } from '../../app/collections/place.ts';
import type { Sources } from '../../app/contracts.ts';
import type { TalkPlace } from '../../app/conversations.ts';
import { type Kept, keep, newKeptId, versionsIn } from '../../app/kept-answers.ts';
import { askedText, type Request } from '../../app/respond.ts';
import { noChoiceLine } from '../../rendering/wording/choosing-lines.ts';
import { type Bot, placeOf } from '../command.ts';
import { mayChoose } from '../interactions/admins.ts';
import { serverOf } from '../interactions/server-of.ts';
import { settingsIn } from '../interactions/settings-in.ts';
import type { Checked } from '../messages/edits.ts';
import type { Audience, Reply } from '../reply.ts';
import { pageOf } from './answer-pages.ts';
import { noteUnanswered } from './note-unanswered.ts';

export type ReplySetting = {
  readonly place: Audience;
  /** Where it is asked: its sources answer. */
  readonly server: Place;
  /** For a checked message: where Post here posts, and whether it holds pictures. */
  readonly target?: Kept['target'];
  readonly pictures?: boolean;
  readonly checked?: Checked;
  /** An address in it. */
  readonly link?: string | null;
  /** What it is checked against instead of the articles that answer here: read for this answer alone. */
  readonly given?: Sources;
  /** Who asks, where a model may be asked. */
  readonly person?: string;
  /** The conversation that a question goes on; the next one may lean on its answer. */
  readonly talk?: TalkPlace;
  /** The person's questions before this one, oldest first. */
  readonly earlier?: readonly string[];
  /** By their own choice nobody else sees the answer. */
  readonly forThemAlone?: boolean;
  /** A line below the answer: how the question was read. */
  readonly under?: string;
};

/** A request with its answer, and the sources that it was answered from. */
export type Answered = {
  readonly request: Request;
  readonly answer: Answer;
  readonly sources: Sources;
};

/** Answers a request and lays its pages behind the buttons: the way of every command and mention. */
export async function answerReply(
  bot: Bot,
  request: Request,
  setting: ReplySetting,
): Promise<Reply> {
  const sources = setting.given ?? (await bot.sources(setting.server));
  const answer = await bot.respond(request, sources);
  return layOutAnswer(bot, { request, answer, sources }, setting);
}

/** Lays the pages of an answer behind the buttons, or those of what a model chooses instead. */
export async function layOutAnswer(
  bot: Bot,
  { request, answer, sources }: Answered,
  setting: ReplySetting,
): Promise<Reply> {
  const { server, person, earlier = [], talk, forThemAlone = false } = setting;
  const { byChoice, noChoice } =
    bot.chooser && person !== undefined && mayChoose(bot, server)
      ? await chooseAnswer(bot.chooser, request, answer, sources, {
          asker: { person, server, most: requestsIn(server, bot) },
          earlier,
        })
      : NOT_ASKED;
  const kept: Kept = {
    answer,
    asked: askedText(request),
    server,
    versions: versionsIn([answer, byChoice ?? {}], sources.library),
    target: setting.target ?? null,
    pictures: setting.pictures ?? false,
    ...(setting.checked && { checked: setting.checked }),
    ...(setting.link && { link: setting.link }),
    ...(setting.given && { isGiven: true }),
    byChoice,
    under: [setting.under ?? '', noChoiceLine(noChoice)].filter((one) => one !== '').join('\n'),
  };
  const id = newKeptId();
  const reply = pageOf(kept, id, 0, setting.place, sources.library);
  const shown = byChoice?.answer ?? answer;
  const saved = [noteUnanswered(request, shown, { server, forThemAlone }, bot)];
  if (setting.given) bot.given.hold(id, setting.given);
  if (reply.buttons.some((button) => button.id.includes(id))) saved.push(keep(id, kept, bot));
  if (talk && request.kind === 'ask') {
    const carried = carriedFrom(request.question, shown, sources.library);
    saved.push(bot.conversations.remember(talk, carried));
  }
  return { ...reply, saved: Promise.all(saved).then(() => undefined) };
}

/** How often a day a model may be asked, where the server has set it. */
function requestsIn(server: Place, bot: Bot): number | null {
  const settings = settingsIn(server, bot);
  return typeof settings === 'string' ? null : settings.requests;
}

/** Answers a command that a model may choose passages for; a reply to it later goes on from here. */
export function commandAnswer(
  interaction: ChatInputCommandInteraction,
  request: Request,
  bot: Bot,
): Promise<Reply> {
  const { channelId: channel, user } = interaction;
  return answerReply(bot, request, {
    place: placeOf(interaction, bot),
    server: serverOf(interaction),
    person: user.id,
    forThemAlone: interaction.options.getBoolean('private') === true,
    talk: { channel, person: user.id, isTalk: true },
  });
}
