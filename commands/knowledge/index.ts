/** `/knowledge`: a part is a file and a line here. */
import { SlashCommandBuilder } from '@discordjs/builders';
import {
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import type { CommandGroup, Subcommand } from '../../src/discord/command.ts';
import { add } from './add-article.ts';
import { settings } from './change-settings.ts';
import { correct } from './correct-speaker.ts';
import { erase } from './erase-article.ts';
import { corrections } from './feedback/list-corrections.ts';
import { reports } from './feedback/list-reports.ts';
import { unanswered } from './feedback/list-unanswered.ts';
import { servers } from './list-servers.ts';
import { paste } from './paste-article.ts';
import { reload } from './reload-folder.ts';
import { remove } from './remove-article.ts';
import { restore } from './restore-article.ts';
import { log } from './show-log.ts';
import { status } from './show-status.ts';

const parts: readonly Subcommand[] = [
  add,
  paste,
  remove,
  restore,
  erase,
  correct,
  corrections,
  reports,
  unanswered,
  log,
  settings,
  status,
  reload,
  servers,
];

const data = new SlashCommandBuilder()
  .setName('knowledge')
  .setDescription('Manage the articles that the bot answers from')
  .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
  .setContexts(InteractionContextType.Guild)
  .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild);

export const knowledge = {
  data: { ...data.toJSON(), options: parts.map((part) => part.data) },
  access: 'admins',
  parts,
} satisfies CommandGroup;
