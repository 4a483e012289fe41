/** What is done with a preview: looked at, mended, published, discarded. In each id the previews that come after it follow. */
import { correctedInPreview } from '../../rendering/publishing/correction-text.ts';
import { statementPages } from '../../rendering/publishing/preview-text.ts';
import { publishedText, withHosts } from '../../rendering/publishing/published-text.ts';
import { notPublished } from '../../rendering/publishing/why-not.ts';
import type { OpensModal, Press, Submit } from '../command.ts';
import { customId, whole } from '../replies/custom-id.ts';
import { line, type Reply } from '../reply.ts';
import { wordsAt } from './correcting.ts';
import { type Own, ownOf } from './own.ts';
import { shown, statementsReply } from './preview-reply.ts';
import { answerIn, textForm } from './text-form.ts';

const GONE = notPublished({ kind: 'gone' });

const previewOf = ({ collections, server, by }: Own, id: string) =>
  collections.previewed(server, id, by);

const publish: Press = async (interaction, [id = '', ...rest], bot) => {
  const own = ownOf(interaction, bot);
  const { collections, server, by } = own;
  const preview = previewOf(own, id);
  const before = collections.answering(server);
  const change = await collections.publish(server, id, by);
  if (!change.ok || preview === null) {
    const why = change.ok ? GONE : notPublished(change.why);
    return { ...shown(id, rest, own, bot, why), outcome: 'not published' };
  }
  const text = withHosts(publishedText(preview, change), before, collections.answering(server));
  return { ...shown(id, rest, own, bot, text), outcome: 'published' };
};

const discard: Press = async (interaction, [id = '', ...rest], bot) => {
  const own = ownOf(interaction, bot);
  if (previewOf(own, id) === null) return shown(id, rest, own, bot, GONE);
  own.collections.discard(id);
  return shown(id, rest, own, bot, '**Discarded**. Nothing was published.');
};

const look: Press = async (interaction, [id = '', ...rest], bot) => {
  const own = ownOf(interaction, bot);
  return shown(id, rest, own, bot, previewOf(own, id) === null ? GONE : '');
};

const statements: Press = async (interaction, [id = '', page, ...rest], bot) => {
  const own = ownOf(interaction, bot);
  const preview = previewOf(own, id);
  if (preview === null) return shown(id, rest, own, bot, GONE);
  return statementsReply(preview, whole(page) ?? 0, rest);
};

const NUMBER = 'number';
const SPEAKER = 'speaker';

const mend: OpensModal = (_, fields) =>
  textForm(customId('mended', ...fields), 'Correct who says it', [
    {
      id: NUMBER,
      label: 'Number of the statement',
      hint: 'As it stands on the page',
      most: 4,
    },
    {
      id: SPEAKER,
      label: 'Who says it',
      hint: 'The name as the article prints it; left empty: speaker not clear',
      most: 100,
      isOptional: true,
    },
  ]);

const mended: Submit = async (interaction, [id = '', page, ...rest], bot) => {
  const own = ownOf(interaction, bot);
  const preview = previewOf(own, id);
  if (preview === null) return shown(id, rest, own, bot, GONE);
  const again = (above: string): Reply => statementsReply(preview, whole(page) ?? 0, rest, above);
  const number = whole(answerIn(interaction, NUMBER));
  const statement = number === null ? undefined : statementPages(preview).flat()[number - 1];
  const article = preview.sources.library.articles.get(preview.key);
  const span = statement?.content[0] ?? statement?.sentence;
  if (span === undefined || article === undefined)
    return again('There is no statement of that number here. Nothing was changed.');
  const { collections, server, by } = own;
  const speaker = answerIn(interaction, SPEAKER) || null;
  const read = await collections.correctPreview(server, id, by, {
    words: wordsAt(article, span),
    speaker,
    role: null,
    party: null,
    date: new Date(bot.now()).toISOString().slice(0, 10),
  });
  if (!read.ok) return line(notPublished(read.why), 'not corrected');
  const above = correctedInPreview(read.preview, span, speaker);
  return statementsReply(read.preview, whole(page) ?? 0, rest, above);
};

export const previewButtons = { publish, discard, look, statements };
export const previewForms = { mended };
export const previewOpens = { mend };
