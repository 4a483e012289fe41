/**
 * Reads one article in named passes, each a file of its own:
 *
 * text ─ paragraphs ─▶ blocks, headline, furniture, sentences
 *      ─ marks, mask ─▶ pages: quotations paired and folded into single tokens
 *      ─ names, roles, introduce ─▶ the cast: everybody named, with role and party
 *      ─ sayings, content, attribute ─▶ drafts: what was said, by which noun phrase
 *      ─ focus, resolve, reader ─▶ the speaker of each draft: names, roles, pronouns
 *      ─ output ─▶ Statement[], Speaker[]
 */
import type { Article } from './article.ts';
import { createCast } from './cast.ts';
import { introduceAll } from './introduce.ts';
import { speakerIds, toSpeaker, toStatement } from './output.ts';
import { pagesOf } from './page.ts';
import { paragraphsOf } from './paragraphs.ts';
import { readPages } from './reader.ts';
import type { Reading } from './reading.ts';

/** Reads one article: its paragraphs, whom it names, and what it says that each of them said. */
export function readArticle(article: Article): Reading {
  const { text, id } = article;
  const paragraphs = paragraphsOf(article);
  const pages = pagesOf(text, paragraphs);
  const cast = createCast();
  const { mentions, insiders } = introduceAll(cast, text, pages);
  const found = readPages(text, cast, pages, mentions, insiders);
  const ids = speakerIds(id, cast.members);
  return {
    paragraphs,
    statements: found.map((one) => toStatement(id, one, ids)),
    speakers: cast.members.map((member) => toSpeaker(id, member, ids.get(member) ?? '')),
    language: 'en',
  };
}
