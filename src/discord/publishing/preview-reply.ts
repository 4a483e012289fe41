/** An article before it is public: what an admin sees of it, and what they may do. */
import type { Preview } from '../../app/collections/collections.ts';
import type { Offer } from '../../app/collections/offering/offering.ts';
import {
  previewText,
  statementPages,
  statementsText,
} from '../../rendering/publishing/preview-text.ts';
import { notOffered, notPublished } from '../../rendering/publishing/why-not.ts';
import type { Bot } from '../command.ts';
import { mayChoose } from '../interactions/admins.ts';
import { customId } from '../replies/custom-id.ts';
import { type Button, line, type Reply } from '../reply.ts';
import type { Own } from './own.ts';

/** Looks at all that was handed in; the first that can be read is shown, the others after it is decided on. */
export async function offersReply(offers: readonly Offer[], own: Own, bot: Bot): Promise<Reply> {
  const { collections, server, by } = own;
  const problems: string[] = [];
  const previews: Preview[] = [];
  for (const offer of offers) {
    if (!offer.ok) {
      problems.push(notOffered(offer.why, collections.quotas.articleBytes));
      continue;
    }
    const read = await collections.preview(server, offer.offered, by);
    if (read.ok) previews.push(read.preview);
    else problems.push(notPublished(read.why));
  }
  const above = problems.join('\n');
  const [first, ...rest] = previews.map(({ id }) => id);
  if (first === undefined) return line(above.slice(0, MOST), 'not read');
  return shown(first, rest, own, bot, above);
}

const MOST = 1_900;

/** The preview of that id, or the next of `rest` that is held yet; `above` alone where none is. */
export function shown(id: string, rest: readonly string[], own: Own, bot: Bot, above = ''): Reply {
  const { collections, server, by } = own;
  const held = [id, ...rest].filter((one) => collections.previewed(server, one, by) !== null);
  const [first, ...others] = held;
  const preview = first === undefined ? null : collections.previewed(server, first, by);
  if (preview === null) return line(above, 'preview gone');
  const host = bot.chooser && mayChoose(bot, server) ? bot.chooser.host : null;
  const more = others.length === 0 ? [] : [`-# ${others.length} more to look at after this one.`];
  const parts = [above, previewText(preview, host, above.length), ...more].filter(
    (part) => part !== '',
  );
  return {
    content: parts.join('\n').slice(0, LONGEST),
    buttons: [
      ...(preview.twin === null ? [button('publish', 'Publish', preview.id, ...others)] : []),
      button('discard', 'Discard', preview.id, ...others),
      button('statements', 'Speakers', preview.id, 0, ...others),
    ],
    outcome: 'preview',
  };
}

/** Discord's own limit. */
const LONGEST = 2_000;

const button = (
  action: string,
  label: string,
  ...fields: readonly (string | number)[]
): Button => ({
  id: customId(action, ...fields),
  label,
});

/** Who says what in it, page by page. */
export function statementsReply(
  preview: Preview,
  page: number,
  rest: readonly string[],
  above = '',
): Reply {
  const pages = statementPages(preview);
  const at = Math.min(page, pages.length - 1);
  const holds = (pages[at] ?? []).length > 0;
  return {
    content: [above, statementsText(preview, at)].filter((part) => part !== '').join('\n'),
    buttons: [
      button('look', 'Back', preview.id, ...rest),
      ...(at > 0 ? [button('statements', 'Previous', preview.id, at - 1, ...rest)] : []),
      ...(at < pages.length - 1 ? [button('statements', 'More', preview.id, at + 1, ...rest)] : []),
      ...(holds ? [button('mend', 'Correct', preview.id, at, ...rest)] : []),
    ],
    outcome: 'statements',
  };
}
