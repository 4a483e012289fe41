import { createHash } from 'node:crypto';
import { SlashCommandSubcommandBuilder } from '@discordjs/builders';
import type { BaseInteraction } from 'discord.js';
import type { Bot, Press, Subcommand } from '../../../src/discord/command.ts';
import { type Own, ownOf } from '../../../src/discord/publishing/own.ts';
import { customId, whole } from '../../../src/discord/replies/custom-id.ts';
import { listPage } from '../../../src/discord/replies/list-page.ts';
import { line, type Reply } from '../../../src/discord/reply.ts';
import type { Library } from '../../../src/library/library.ts';
import { applyCorrections, type Correction } from '../../../src/reading/corrections.ts';
import {
  CORRECTION_GONE,
  correctionsText,
  type MadeCorrection,
  TAKEN_BACK,
  takeBackText,
} from '../../../src/rendering/publishing/correction-text.ts';
import { notPublished } from '../../../src/rendering/publishing/why-not.ts';

const data = new SlashCommandSubcommandBuilder()
  .setName('corrections')
  .setDescription('What is corrected in the articles that answer here, and taking it back');

const KEY_LENGTH = 16;

const GONE = line(CORRECTION_GONE, 'gone');

/** Fields: the correction's key. */
const ask: Press = async (interaction, [key = ''], bot) => {
  const own = ownOf(interaction, bot);
  const { library, all } = await inForce(own, bot);
  const one = all.find(({ correction }) => keyOf(correction) === key);
  if (one === undefined) return GONE;
  const then = await own.collections.readWithout(own.server, one.correction);
  const article = then?.library.articles.get(one.correction.article);
  const after = then && article ? { article, library: then.library } : null;
  return {
    content: takeBackText(one, after, library),
    buttons: [
      { id: customId('taken-back', key), label: 'Take back' },
      { id: customId('keep'), label: 'Keep it' },
      { id: customId('corrections', 0), label: 'Back' },
    ],
    outcome: 'asks',
  };
};

const takeBack: Press = async (interaction, [key = ''], bot) => {
  const { collections, server, by } = ownOf(interaction, bot);
  const all = await collections.corrections(server);
  const correction = all.find((one) => keyOf(one) === key);
  if (correction === undefined) return GONE;
  const change = await collections.takeBack(server, correction, by);
  if (!change.ok)
    return change.why.kind === 'unknown' ? GONE : line(notPublished(change.why), 'not taken back');
  const rest = [{ id: customId('corrections', 0), label: 'Corrections' }];
  return { content: TAKEN_BACK, buttons: rest, outcome: 'taken back' };
};

export const corrections = {
  data: data.toJSON(),
  access: 'editors',
  privacy: 'always',
  execute: (interaction, bot) => correctionsReply(interaction, 0, bot),
  buttons: {
    corrections: (interaction, [page], bot) => correctionsReply(interaction, whole(page) ?? 0, bot),
    'take-back': ask,
    'taken-back': takeBack,
  },
} satisfies Subcommand;

async function correctionsReply(
  interaction: BaseInteraction,
  page: number,
  bot: Bot,
): Promise<Reply> {
  const { library, all } = await inForce(ownOf(interaction, bot), bot);
  const { first, shown, turns } = listPage(all, page, 'corrections');
  return {
    content: correctionsText(shown, first + 1, all.length, library),
    buttons: [
      ...shown.map(({ correction }, at) => ({
        id: customId('take-back', keyOf(correction)),
        label: `Take back ${first + at + 1}`,
      })),
      ...turns,
    ],
    outcome: 'corrections',
  };
}

/** The newest first within the host's articles and within own ones; those of articles that do not answer here are left out. */
async function inForce({ collections, server }: Own, bot: Bot) {
  const { library } = await bot.sources(server);
  const kept = await collections.corrections(server);
  return { library, all: kept.toReversed().flatMap((one) => standing(one, library)) };
}

function standing(correction: Correction, library: Library): readonly MadeCorrection[] {
  const article = library.articles.get(correction.article);
  if (article === undefined) return [];
  const before = article.reading.statements;
  const { reading } = applyCorrections(article, article.reading, [correction]);
  const statements = before.filter((one, at) => one !== reading.statements[at]);
  return [{ correction, article, statements }];
}

/** A correction of other words, or to somebody else, has another. */
const keyOf = ({ article, words, speaker }: Correction): string =>
  createHash('sha256')
    .update(JSON.stringify([article, words, speaker]))
    .digest('hex')
    .slice(0, KEY_LENGTH);
