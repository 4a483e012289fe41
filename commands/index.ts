/** Every command of the bot. A new one is a file and a line here. */
import type { Command } from '../src/discord/command.ts';
import { addAsArticle } from './add-as-article.ts';
import { ask } from './ask.ts';
import { check } from './check.ts';
import { checkQuotes } from './check-quotes.ts';
import { help } from './help.ts';
import { knowledge } from './knowledge/index.ts';
import { removeAnswer } from './remove-answer.ts';
import { sources } from './sources.ts';
import { summary } from './summary.ts';
import { whoSaid } from './who-said.ts';

export const commands: readonly Command[] = [
  whoSaid,
  summary,
  ask,
  check,
  checkQuotes,
  addAsArticle,
  removeAnswer,
  sources,
  help,
  knowledge,
];
