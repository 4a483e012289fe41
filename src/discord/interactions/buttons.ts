/** The buttons that any answer may bear: In context, Cite, More. */
import { quoteOf } from '../../answering/answer.ts';
import { keptAnswer, type Unavailable } from '../../app/kept-answers.ts';
import { renderCite } from '../../rendering/cite.ts';
import { renderContext } from '../../rendering/in-context.ts';
import type { Press } from '../command.ts';
import { pageOf } from '../replies/answer-pages.ts';
import { customId, spanOf, whole } from '../replies/custom-id.ts';
import { type Button, line, type Reply } from '../reply.ts';

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
/** What is said instead of a kept answer. */
const INSTEAD: Readonly<Record<Unavailable, Reply>> = {
  gone: GONE,
  outdated: OUTDATED,
  changed: CHANGED,
};

/** Fields: the Span's four, the page of the context, and where Back leads (kept answer, page). */
const context: Press = async ({ guildId }, fields, bot) => {
  const { library } = bot.sources(guildId);
  const span = spanOf(fields, library);
  if (!span) return CHANGED;
  const [where, page, back] = [fields.slice(0, 4), whole(fields[4]) ?? 0, fields.slice(5)];
  const pages = renderContext(quoteOf(span), library);
  const at = Math.min(page, pages.length - 1);
  const more: Button[] =
    at < pages.length - 1
      ? [{ id: customId('context', ...where, at + 1, ...back), label: 'More' }]
      : [];
  const cite = { id: customId('cite', ...where, 0, ...back), label: 'Cite' };
  const buttons = [...backButton(back), cite, ...more];
  return { content: pages[at] ?? '', buttons, outcome: 'context' };
};

const cite: Press = async ({ guildId }, fields, bot) => {
  const { library } = bot.sources(guildId);
  const span = spanOf(fields, library);
  if (!span) return CHANGED;
  const [where, back] = [fields.slice(0, 4), fields.slice(5)];
  const inContext = { id: customId('context', ...where, 0, ...back), label: 'In context' };
  return {
    content: renderCite(quoteOf(span), library),
    buttons: [...backButton(back), inContext],
    outcome: 'cite',
  };
};

/** Fields: the kept answer and the page. */
const more: Press = async ({ guildId }, [id, page], bot) => {
  if (id === undefined) return GONE;
  const kept = await keptAnswer(id, guildId, bot);
  if (typeof kept === 'string') return INSTEAD[kept];
  return pageOf(kept, id, whole(page) ?? 0, 'private', bot.sources(guildId).library);
};

function backButton(back: readonly string[]): readonly Button[] {
  return back.length === 2 ? [{ id: customId('more', ...back), label: 'Back' }] : [];
}

export const answerButtons = { context, cite, more };
export { GONE, INSTEAD };
