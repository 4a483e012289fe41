/** The buttons that any answer may bear: In context, Cite, More. */
import { quoteOf } from '../../answering/answer.ts';
import type { PreparedLibrary } from '../../answering/lookup/lookups.ts';
import type { Place } from '../../app/collections/place.ts';
import type { Sources } from '../../app/contracts.ts';
import { type Kept, keptAnswer, type Unavailable } from '../../app/kept-answers.ts';
import { renderCite } from '../../rendering/cite.ts';
import { detailsOf, renderContext } from '../../rendering/in-context.ts';
import type { Bot, Press } from '../command.ts';
import { wrongButton } from '../publishing/wrong-button.ts';
import { pageOf, quotedOf } from '../replies/answer-pages.ts';
import { customId, spanFields, spanOf, whole } from '../replies/custom-id.ts';
import { type Button, line, type Reply } from '../reply.ts';
import { serverOf } from './server-of.ts';

const CHANGED = line(
  'The article has changed since this answer, so I show nothing of it here. Please ask again.',
  'changed',
);
const GONE = line(
  'I keep what is behind this button for 24 hours, and it is gone. Please ask again.',
  'gone',
);
const OUTDATED = line(
  'I have been updated since this answer and cannot read any more what I kept of it. Please ask again.',
  'outdated',
);
const LET_GO = line(
  'I read that page for one answer alone, and hold it no longer. Please check it once more.',
  'let go',
);
/** What is said instead of a kept answer. */
const INSTEAD: Readonly<Record<Unavailable, Reply>> = {
  gone: GONE,
  outdated: OUTDATED,
  changed: CHANGED,
  'let go': LET_GO,
};

/** Fields: the Span's four, the page of the context, the kept answer, the place in it, and where Back leads. */
const context: Press = async (interaction, fields, bot) => {
  const server = serverOf(interaction);
  const { library } = await sourcesOf(fields[KEPT], server, bot);
  const span = spanOf(fields, library);
  if (!span) return CHANGED;
  const kept = await answerWith(fields, server, bot);
  const pages = renderContext(quoteOf(span), library, aboutIt(kept, fields, library));
  const at = Math.min(whole(fields[4]) ?? 0, pages.length - 1);
  const more = at < pages.length - 1 ? [button('context', 'More', fields, at + 1)] : [];
  return {
    content: withEdit(pages[at] ?? '', kept, bot),
    buttons: [
      ...backButton(fields),
      button('cite', 'Cite', fields),
      ...nextButton('context', kept, fields, library),
      ...more,
      ...wrongButton(fields, fields[KEPT], server, bot),
    ],
    outcome: 'context',
  };
};

const cite: Press = async (interaction, fields, bot) => {
  const server = serverOf(interaction);
  const { library } = await sourcesOf(fields[KEPT], server, bot);
  const span = spanOf(fields, library);
  if (!span) return CHANGED;
  const kept = await answerWith(fields, server, bot);
  return {
    content: withEdit(renderCite(quoteOf(span), library), kept, bot),
    buttons: [
      ...backButton(fields),
      button('context', 'In context', fields),
      ...nextButton('cite', kept, fields, library),
    ],
    outcome: 'cite',
  };
};

/** What an answer was made from: the articles of the server, or a page that was read for it. */
export const sourcesOf = async (
  id: string | undefined,
  server: Place,
  bot: Bot,
): Promise<Sources> => (id === undefined ? undefined : bot.given.of(id)) ?? bot.sources(server);

/** What was kept, as long as what it was made from reads so. */
export const recall = (id: string, server: Place, bot: Bot): Promise<Kept | Unavailable> =>
  keptAnswer(id, server, { state: bot.state, sources: () => sourcesOf(id, server, bot) });

export const EDITED = '**The message was edited after this check.**';

/** Says so where the checked message may read otherwise by now. */
const withEdit = (content: string, kept: Kept | null, bot: Bot): string =>
  kept?.checked && bot.edits.isAfter(kept.checked) ? `${EDITED}\n${content}` : content;

/** The answer that a quotation belongs to; null where it is not kept any more, or was never told. */
async function answerWith(
  fields: readonly string[],
  server: Place,
  bot: Bot,
): Promise<Kept | null> {
  const id = fields[KEPT];
  const kept = id === undefined ? null : await recall(id, server, bot);
  return typeof kept === 'string' ? null : kept;
}

/** Places of the fields. */
const PAGE = 4;
const KEPT = 5;
const AT = 6;
const BACK = 7;

/** What only In context tells: how the speaker is known, and all differences; and the words asked about. */
function aboutIt(
  kept: Kept | null,
  fields: readonly string[],
  library: PreparedLibrary,
): Parameters<typeof renderContext>[2] {
  const quoted = kept && quotedOf(kept, library)[whole(fields[AT]) ?? 0];
  if (!kept || !quoted) return {};
  const asked = quoted.quotation?.asked ?? [];
  const details = detailsOf(quoted, { library, asked: kept.asked });
  return asked.length > 0 ? { details, bold: asked } : { details };
}

/** The same quotation, with another action or another page. */
const button = (action: string, label: string, fields: readonly string[], page = 0): Button => ({
  id: customId(action, ...fields.with(PAGE, String(page))),
  label,
});

/** The next quotation of the answer; after the last one the first. */
function nextButton(
  action: 'context' | 'cite',
  kept: Kept | null,
  fields: readonly string[],
  library: PreparedLibrary,
): readonly Button[] {
  const all = kept === null ? [] : quotedOf(kept, library);
  const at = ((whole(fields[AT]) ?? 0) + 1) % Math.max(all.length, 1);
  const quotation = all[at]?.quotation;
  const span = quotation?.asked[0] ?? quotation?.shown;
  const article = span && library.articles.get(span.article);
  if (all.length < 2 || !article) return [];
  const next = [...spanFields(span, article), 0, fields[KEPT] ?? '', at, ...fields.slice(BACK)];
  return [{ id: customId(action, ...next), label: `Next: ${at + 1} of ${all.length}` }];
}

function backButton(fields: readonly string[]): readonly Button[] {
  const [kept, page] = [fields[KEPT], fields[BACK]];
  if (kept === undefined || page === undefined) return [];
  return [{ id: customId('more', kept, page), label: 'Back' }];
}

/** Fields: the kept answer and the page. */
const more: Press = async (interaction, [id, page], bot) => {
  if (id === undefined) return GONE;
  const server = serverOf(interaction);
  const kept = await recall(id, server, bot);
  if (typeof kept === 'string') return INSTEAD[kept];
  const { library } = await sourcesOf(id, server, bot);
  const reply = pageOf(kept, id, whole(page) ?? 0, 'private', library);
  return { ...reply, content: withEdit(reply.content, kept, bot) };
};

export const answerButtons = { context, cite, more };
export { GONE, INSTEAD };
