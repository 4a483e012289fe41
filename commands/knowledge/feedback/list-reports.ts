import { SlashCommandSubcommandBuilder } from '@discordjs/builders';
import type { BaseInteraction } from 'discord.js';
import { LONGEST_NAME } from '../../../src/answering/lengths.ts';
import type { PreparedLibrary } from '../../../src/answering/lookup/lookups.ts';
import { stillMeant } from '../../../src/app/feedback/reported.ts';
import type { Bot, OpensModal, Press, Subcommand, Submit } from '../../../src/discord/command.ts';
import { correctionReply, wordsAt } from '../../../src/discord/publishing/correcting.ts';
import { type Own, ownOf } from '../../../src/discord/publishing/own.ts';
import { answerIn, textForm } from '../../../src/discord/publishing/text-form.ts';
import { customId, spanFields, spanOf, whole } from '../../../src/discord/replies/custom-id.ts';
import { listPage } from '../../../src/discord/replies/list-page.ts';
import { type Button, line, type Reply } from '../../../src/discord/reply.ts';
import type { Statement } from '../../../src/reading/statement.ts';
import {
  DISMISSED,
  REPORT_GONE,
  REPORTS_UNAVAILABLE,
  reportsText,
  reportText,
  type Shown,
} from '../../../src/rendering/publishing/reports-text.ts';

const data = new SlashCommandSubcommandBuilder()
  .setName('reports')
  .setDescription('What members of this server find wrong in the articles');

const LONGEST_LABEL = 80;
const MOST_SPEAKERS = 2;

const GONE = line(REPORT_GONE, 'gone');
const UNAVAILABLE = line(REPORTS_UNAVAILABLE, 'unavailable');

const list: Press = (interaction, [page], bot) => reportsReply(interaction, whole(page) ?? 0, bot);

/** Fields: the Span's four. */
const look: Press = async (interaction, fields, bot) => {
  const found = await reportAt(fields, ownOf(interaction, bot), bot);
  if (found === null) return GONE;
  const { shown, library } = found;
  return {
    content: reportText(shown, library),
    buttons: [
      ...speakersOf(shown.statement, library).map(({ name }, at) => ({
        id: customId('reassign', ...fields.slice(0, 4), at),
        label: (name === null ? 'Speaker not clear' : `It is ${name}`).slice(0, LONGEST_LABEL),
      })),
      ...(shown.statement === null ? [] : [button('rename', 'Somebody else', fields)]),
      ...(shown.statement?.corrected === undefined
        ? []
        : [{ id: customId('corrections', 0), label: 'Corrections' }]),
      button('dismiss', 'Dismiss', fields),
      { id: customId('reports', 0), label: 'Back' },
    ],
    outcome: 'report',
  };
};

/** Fields: the Span's four, and which of the speakers that were offered. */
const reassign: Press = async (interaction, fields, bot) => {
  const own = ownOf(interaction, bot);
  const found = await reportAt(fields, own, bot);
  const speakers = found === null ? [] : speakersOf(found.shown.statement, found.library);
  const speaker = speakers[whole(fields[4]) ?? speakers.length];
  if (found === null || speaker === undefined) return GONE;
  return correction(found.shown, speaker.name, own, bot);
};

const SPEAKER = 'speaker';

const rename: OpensModal = (_, fields) =>
  textForm(customId('renamed', ...fields), 'Correct who says it', [
    {
      id: SPEAKER,
      label: 'Who says it',
      hint: 'The name as the article prints it',
      most: LONGEST_NAME,
    },
  ]);

const renamed: Submit = async (interaction, fields, bot) => {
  const own = ownOf(interaction, bot);
  const found = await reportAt(fields, own, bot);
  const name = answerIn(interaction, SPEAKER);
  if (found === null || name === '') return GONE;
  return correction(found.shown, name, own, bot);
};

const dismiss: Press = async (interaction, fields, bot) => {
  const own = ownOf(interaction, bot);
  const found = await reportAt(fields, own, bot);
  if (found === null) return GONE;
  const isSettled = await bot.feedback.settle(own.server, found.shown.reported);
  if (!isSettled) return UNAVAILABLE;
  const next = await reportsReply(interaction, 0, bot);
  return { ...next, content: `${DISMISSED}\n${next.content}`, outcome: 'dismissed' };
};

export const reports = {
  data: data.toJSON(),
  access: 'editors',
  privacy: 'always',
  execute: (interaction, bot) => reportsReply(interaction, 0, bot),
  buttons: { reports: list, reported: look, reassign, dismiss },
  opens: { rename },
  submits: { renamed },
} satisfies Subcommand;

/** Those whose articles read so yet and answer here. */
async function reportsIn(own: Own, bot: Bot) {
  const all = await bot.feedback.reports(own.server);
  if (all === null) return null;
  const { library } = await bot.sources(own.server);
  const shown = all.flatMap((reports): readonly Shown[] => {
    const meant = stillMeant(reports, library);
    return meant === null ? [] : [{ ...meant, reports }];
  });
  return { shown, library };
}

async function reportsReply(interaction: BaseInteraction, page: number, bot: Bot): Promise<Reply> {
  const found = await reportsIn(ownOf(interaction, bot), bot);
  if (found === null) return UNAVAILABLE;
  const { shown: all, library } = found;
  const { first, shown, turns } = listPage(all, page, 'reports');
  return {
    content: reportsText(shown, first + 1, all.length, library),
    buttons: [
      ...shown.map(({ article, reported }, at) => ({
        id: customId('reported', ...spanFields(reported, article)),
        label: `Look at ${first + at + 1}`,
      })),
      ...turns,
    ],
    outcome: 'reports',
  };
}

async function reportAt(fields: readonly string[], own: Own, bot: Bot) {
  const found = await reportsIn(own, bot);
  const span = found && spanOf(fields, found.library);
  const shown = found?.shown.find(
    ({ reported: { article, start, end } }) =>
      article === span?.article && start === span.start && end === span.end,
  );
  return found === null || shown === undefined ? null : { shown, library: found.library };
}

/** Whom one press names instead: whom the article leaves to choose from, or nobody. */
function speakersOf(
  statement: Statement | null,
  library: PreparedLibrary,
): readonly { readonly name: string | null }[] {
  if (statement === null) return [];
  const names = statement.candidates
    .filter((id) => id !== statement.speaker)
    .flatMap((id) => library.speakers.get(id)?.name ?? []);
  const unclear = statement.speaker === null ? [] : [{ name: null }];
  const named = [...new Set(names)].map((name) => ({ name }));
  return [...named.slice(0, MOST_SPEAKERS - unclear.length), ...unclear];
}

function correction(
  { article, statement }: Shown,
  speaker: string | null,
  own: Own,
  bot: Bot,
): Promise<Reply> | Reply {
  const place = statement?.content[0];
  if (place === undefined) return GONE;
  return correctionReply(article, { words: wordsAt(article, place), speaker }, own, bot);
}

const button = (action: string, label: string, fields: readonly string[]): Button => ({
  id: customId(action, ...fields.slice(0, 4)),
  label,
});
