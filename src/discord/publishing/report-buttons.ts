/** What a member does who finds a quotation wrong: says what is, once, for the admins of this server. */
import type { Reason } from '../../app/feedback/feedback-store.ts';
import { type Meant, meantBy } from '../../app/feedback/reported.ts';
import {
  NOT_REPORTED,
  REASONS,
  reportedText,
  wrongText,
} from '../../rendering/publishing/reports-text.ts';
import type { Bot, Press } from '../command.ts';
import { serverOf } from '../interactions/server-of.ts';
import { customId, spanOf } from '../replies/custom-id.ts';
import { type Button, line } from '../reply.ts';
import { reportServer } from './wrong-button.ts';

/** Fields: those of In context. */
const wrong: Press = async (interaction, fields, bot) => {
  const server = reportServer(serverOf(interaction), bot);
  const found = server === null ? null : await meantIn(server, fields, bot);
  if (found === null) return line(NOT_REPORTED.gone, 'gone');
  const { meant, library } = found;
  return {
    content: wrongText(meant, library),
    buttons: [
      ...Object.entries(REASONS).map(([reason, name]) => ({
        id: customId('report', reason, ...fields),
        label: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      })),
      back(fields),
    ],
    outcome: 'asks',
  };
};

/** Fields: the reason, then those of In context. */
const report: Press = async (interaction, [reason = '', ...fields], bot) => {
  const server = reportServer(serverOf(interaction), bot);
  const found = server === null ? null : await meantIn(server, fields, bot);
  if (server === null || found === null || !isReason(reason))
    return line(NOT_REPORTED.gone, 'gone');
  const { reported } = found.meant;
  const kept = await bot.feedback.report(server, reported, reason, interaction.user.id);
  return {
    content: kept === 'kept' ? reportedText(reason) : NOT_REPORTED[kept],
    buttons: [back(fields)],
    outcome: kept === 'kept' ? 'reported' : 'not reported',
  };
};

const isReason = (word: string): word is Reason => Object.hasOwn(REASONS, word);

const back = (fields: readonly string[]): Button => ({
  id: customId('context', ...fields),
  label: 'Back',
});

async function meantIn(server: string, fields: readonly string[], bot: Bot) {
  const { library } = await bot.sources(server);
  const span = spanOf(fields, library);
  const meant: Meant | null = span === null ? null : meantBy(span, library);
  return meant === null ? null : { meant, library };
}

export const reportButtons = { wrong, report };
