/** Read the link: checks a message against the page that it links, for one person and this answer alone. */
import { noArticle } from '../../rendering/wording/given-texts.ts';
import type { Press } from '../command.ts';
import { answerReply } from '../replies/answer-reply.ts';
import { mayFetch } from './admins.ts';
import { GONE, INSTEAD, recall } from './buttons.ts';
import { staying } from './post-here.ts';
import { serverOf } from './server-of.ts';

/** Fields: the kept answer. Where the page gives no article, what stood there stays. */
export const readLink: Press = async (interaction, [id], bot) => {
  if (id === undefined) return GONE;
  const { user } = interaction;
  const server = serverOf(interaction);
  const kept = await recall(id, server, bot);
  if (typeof kept === 'string') return INSTEAD[kept];
  if (kept.link === undefined) return GONE;
  if (!mayFetch(server, bot))
    return staying(interaction, 'No pages are fetched here.', kept, id, bot);
  const page = await bot.given.fromPage(kept.link, user.id);
  if (!page.ok) return staying(interaction, noArticle(page.why), kept, id, bot);
  const { asked: text, target, pictures, checked } = kept;
  return answerReply(
    bot,
    { kind: 'check', text },
    {
      place: 'private',
      server,
      target,
      pictures,
      given: page.sources,
      ...(checked && { checked }),
    },
  );
};
