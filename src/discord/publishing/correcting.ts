/** A correction of who says some words: shown first, then made. One on an article of the host's holds in this server alone. */
import { ownerOf } from '../../app/collections/parts/own-parts.ts';
import { reportedOf } from '../../app/feedback/reported.ts';
import type { Range } from '../../language/spans/span.ts';
import type { LibraryArticle } from '../../library/library.ts';
import { applyCorrections, type Correction } from '../../reading/corrections.ts';
import {
  correctedText,
  correctionText,
  noCorrection,
} from '../../rendering/publishing/correction-text.ts';
import { notPublished } from '../../rendering/publishing/why-not.ts';
import type { Bot } from '../command.ts';
import { customId } from '../replies/custom-id.ts';
import { line, type Reply } from '../reply.ts';
import type { Own } from './own.ts';
import { keepPending } from './pending-corrections.ts';

/** Whether an article of the library is this server's own; else it is the host's. */
export const isOwn = (article: string, { server }: Pick<Own, 'server'>): boolean =>
  article.startsWith(ownerOf(server));

/** Letters of a statement that tell it from others. */
const MOST_WORDS = 300;

/** The words by which a correction finds a statement again. */
export const wordsAt = ({ text }: LibraryArticle, { start, end }: Range): string =>
  text.slice(start, Math.min(end, start + MOST_WORDS));

/** Shows what would change; nothing does before **Correct** is pressed. `speaker` null: not clear. */
export async function correctionReply(
  article: LibraryArticle,
  { words, speaker }: Pick<Correction, 'words' | 'speaker'>,
  own: Own,
  bot: Bot,
): Promise<Reply> {
  const correction: Correction = {
    ...{ article: article.id, words, speaker, role: null, party: null },
    date: new Date(bot.now()).toISOString().slice(0, 10),
  };
  const { library } = await bot.sources(own.server);
  const { reading, lost } = applyCorrections(article, article.reading, [correction]);
  if (lost[0]) return line(noCorrection(lost[0].reason), 'not corrected');
  // Before anything is waited for: an article's reading may be another object then.
  const content = correctionText(article, reading, speaker, isOwn(article.id, own), library);
  const id = await keepPending(correction, own, bot);
  return {
    content,
    buttons: [
      { id: customId('correct', id), label: 'Correct' },
      { id: customId('keep'), label: 'Keep it' },
    ],
    outcome: 'asks',
  };
}

/** Makes it, and drops the reports that it answers. */
export async function makeCorrection(correction: Correction, own: Own, bot: Bot): Promise<Reply> {
  const { collections, server, by } = own;
  const { library } = await bot.sources(server);
  const before = library.articles.get(correction.article);
  const ours = isOwn(correction.article, own);
  const article = ours ? correction.article.slice(ownerOf(server).length) : correction.article;
  const change = ours
    ? await collections.correct(server, { ...correction, article }, by)
    : await collections.correctHost(server, correction, by);
  if (!change.ok) return line(notPublished(change.why), 'not corrected');
  if (before !== undefined) await settleSpeakers(before, correction, own, bot);
  const lists = [
    { id: customId('reports', 0), label: 'Reports' },
    { id: customId('corrections', 0), label: 'Corrections' },
  ];
  return { content: correctedText(ours), buttons: lists, outcome: 'corrected' };
}

async function settleSpeakers(
  article: LibraryArticle,
  correction: Correction,
  { server }: Own,
  { feedback }: Bot,
): Promise<void> {
  const before = article.reading;
  const { reading } = applyCorrections(article, before, [correction]);
  for (const [at, statement] of before.statements.entries())
    if (reading.statements[at] !== statement)
      await feedback.settle(server, reportedOf(statement, article), 'speaker');
}
