/** What a person reads who mentions the bot without a question, writes `help`, or writes to it for the first time. */
import type { PreparedLibrary } from '../../answering/lookup/lookups.ts';
import type { Place } from '../../app/collections/place.ts';
import type { Library } from '../../library/library.ts';
import { nameText } from '../../rendering/wording/choosing-lines.ts';
import { articlesHere } from '../../rendering/wording/dates.ts';
import { escapeMarkdown } from '../../rendering/wording/escape.ts';
import {
  type ArticlesOf,
  HOW_TO_ADD,
  howToAddOwn,
  noArticles,
  ofWhom,
} from '../../rendering/wording/sources-text.ts';
import type { Bot } from '../command.ts';
import { mayChoose } from '../interactions/admins.ts';
import { line, type Reply } from '../reply.ts';
import { examplesOf, quotedPeople } from './examples.ts';
import { keepsUnanswered } from './note-unanswered.ts';
import { whoseArticles } from './sources-reply.ts';

const LONGEST = 699;
const MOST_SPEAKERS = 3;
const LONGEST_EXAMPLE = 50;

/** Under 700 characters, whatever the library holds: names but for one give way, then examples. */
export async function helpReply(bot: Bot, server: Place): Promise<Reply> {
  const { library } = await bot.sources(server);
  const whose = whoseArticles(server, bot);
  const text = (tries: readonly string[], names: number) =>
    [
      whatIKnow(library, whose, names),
      ...tries,
      HOW,
      ...(library.articles.size > 0 ? howToAddOwn(whose) : []),
      ...whatLeaves(bot, server),
      ...(keepsUnanswered(server, bot) ? [WHAT_IS_KEPT] : []),
    ].join('\n');
  let tries = examples(library, bot);
  let names = MOST_SPEAKERS;
  while (names > 1 && text(tries, names).length > LONGEST) names -= 1;
  while (tries.length > 0 && text(tries, names).length > LONGEST) tries = tries.slice(0, -1);
  if (text(tries, names).length > LONGEST) names = 0;
  return line(text(tries, names), 'help');
}

const HOW =
  "To check a message's quotes: hold it (or right-click), **Apps** → **Check quotes**. **Remove answer** there takes back yours.\n" +
  "-# Of a printed sentence only what is in marks is the speaker's. Verbatim vouches for the article, not for its truth. I keep answers and questions for 24 hours.";

const WHAT_IS_KEPT =
  '-# Questions here that get no answer are kept for 30 days for the admins, without who asked.';

/** Said before the first question, not only under its answer. */
function whatLeaves(bot: Bot, server: string | null): readonly string[] {
  if (!bot.chooser || !mayChoose(bot, server)) return [];
  return [`-# Questions here also go to a language model at ${nameText(bot.chooser.host)}.`];
}

function whatIKnow(library: Library, whose: ArticlesOf, most: number): string {
  const purpose = 'I answer **who said what**, word for word,';
  if (library.unread !== undefined)
    return `${purpose} from articles; these could not be read: /sources tells why.`;
  if (library.articles.size === 0) {
    if (whose.mayHaveOwn === null) return `${purpose} from articles. ${noArticles(whose)}`;
    const how = whose.mayHaveOwn === true ? ` ${HOW_TO_ADD}` : '';
    return `${purpose} from articles; I have none yet.${how}`;
  }
  const names = quotedPeople(library);
  const shown = names.slice(0, most).map((name) => escapeMarkdown(name, false));
  const rest = names.length - shown.length;
  const quoted = rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
  const whom = shown.length === 0 ? '' : ` Quoted there: ${quoted}.`;
  return `${purpose} from ${articlesHere(library)} (/sources), ${ofWhom(whose)}.${whom}`;
}

/** Three things to type, made of what the articles hold. */
function examples(library: PreparedLibrary, bot: Bot): readonly string[] {
  const { quote, person, party } = examplesOf(library);
  return [
    quote && `- ${called('who-said', bot)} quote: ${shortened(quote)}`,
    party && `- ${called('summary', bot)} party: ${shortened(party)}`,
    person &&
      `- ${called('ask', bot)} question: What did ${escapeMarkdown(person, false)} say? (Or mention me.)`,
  ].filter((example) => typeof example === 'string');
}

function shortened(text: string): string {
  const short = text.length <= LONGEST_EXAMPLE ? text : text.slice(0, LONGEST_EXAMPLE);
  const whole = short === text ? text : short.slice(0, Math.max(short.lastIndexOf(' '), 1));
  return escapeMarkdown(whole.replace(/[\s,;:]+$/, ''), false);
}

/** A command that can be clicked, once Discord has given it an id. */
function called(name: string, bot: Bot): string {
  const id = bot.commandId(name);
  return id === null ? `\`/${name}\`` : `</${name}:${id}>`;
}
