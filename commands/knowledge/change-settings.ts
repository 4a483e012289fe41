import { SlashCommandSubcommandBuilder } from '@discordjs/builders';
import type { ServerSettings } from '../../src/app/collections/article-store.ts';
import type { Bot, Subcommand } from '../../src/discord/command.ts';
import { mayChoose } from '../../src/discord/interactions/admins.ts';
import { type Own, ownOf } from '../../src/discord/publishing/own.ts';
import { readSettings, settingChoices } from '../../src/discord/publishing/settings-options.ts';
import { line } from '../../src/discord/reply.ts';
import { settingsText } from '../../src/rendering/publishing/settings-text.ts';
import { notPublished } from '../../src/rendering/publishing/why-not.ts';

const HOST = ['on', 'off', 'by-itself'];

const data = new SlashCommandSubcommandBuilder()
  .setName('settings')
  .setDescription('What holds in this server; without options, what is set now')
  .addStringOption((option) =>
    option
      .setName('channels')
      .setDescription('Where mentions are answered: channels, or everywhere')
      .setAutocomplete(true),
  )
  .addBooleanOption((option) =>
    option
      .setName('private')
      .setDescription('Show answers to the asker alone, unless they ask otherwise'),
  )
  .addStringOption((option) =>
    option
      .setName('host-articles')
      .setDescription('Whether the articles of whoever runs this bot answer here too')
      .addChoices(HOST.map((name) => ({ name, value: name }))),
  )
  .addStringOption((option) =>
    option
      .setName('post-here')
      .setDescription('Who may post a check in public: everyone, nobody, or a role')
      .setAutocomplete(true),
  )
  .addStringOption((option) =>
    option
      .setName('editors')
      .setDescription('The role that may publish too; nobody: only whoever may Manage Server')
      .setAutocomplete(true),
  )
  .addBooleanOption((option) =>
    option
      .setName('model')
      .setDescription('Let a language model choose passages; they and questions go to its host'),
  )
  .addIntegerOption((option) =>
    option
      .setName('daily-requests')
      .setDescription('How often a day a language model may be asked here, at most')
      .setMinValue(0),
  )
  .addBooleanOption((option) =>
    option
      .setName('unanswered')
      .setDescription('Keep questions that get no answer, without who asked, for 30 days'),
  );

export const settings = {
  data: data.toJSON(),
  access: 'managers',
  privacy: 'always',
  async execute(interaction, bot) {
    const own = ownOf(interaction, bot);
    const { collections, server, by } = own;
    const before = collections.state(server)?.settings;
    if (before === undefined) return line(notPublished({ kind: 'unavailable' }), 'not set');
    const read = readSettings(interaction, before);
    if (!read.ok) return line(read.problem, 'not set');
    if (!read.isChanged) return line(textOf(before, own, bot), 'settings');
    const isKept = await collections.configure(server, read.settings, by);
    if (!isKept) return line(notPublished({ kind: 'unavailable' }), 'not set');
    if (before.unanswered && !read.settings.unanswered) await bot.feedback.dropQuestions(server);
    return line(`**Set**\n${textOf(read.settings, own, bot)}`, 'set');
  },
  complete: settingChoices,
} satisfies Subcommand;

const textOf = (settings: ServerSettings, { collections, server }: Own, bot: Bot): string =>
  settingsText(settings, {
    answering: collections.answering(server),
    modelHost: bot.chooser?.host ?? null,
    chooses: mayChoose(bot, server),
  });
