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
import type { Found } from './attribution/found.ts';
import { pagesOf } from './names/prepared-paragraph.ts';
import type { Reading } from './reading.ts';
import { createCast } from './speakers/cast.ts';
import { introduceAll } from './speakers/enter-names.ts';
import { headlineStatement } from './statements/headline-statement.ts';
import { readPages } from './statements/read-paragraphs.ts';
import { speakerIds, statementId, toSpeaker, toStatement } from './statements/statements.ts';
import { languageOf } from './structure/language.ts';
import { paragraphsOf } from './structure/paragraphs.ts';

/** Drops a nested statement that begins where another does: ids are places. */
function distinct(article: string, found: readonly Found[]): readonly Found[] {
  const seen = new Set<string>();
  return found.filter((one) => {
    const id = statementId(article, one);
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

/** Reads one article: its paragraphs, whom it names, and what it says that each of them said. */
export function readArticle(article: Article): Reading {
  const { text, id } = article;
  const language = languageOf(text);
  const paragraphs = paragraphsOf(article);
  if (language !== 'en') return { paragraphs, statements: [], speakers: [], language };
  const pages = pagesOf(text, paragraphs);
  const cast = createCast(article.aliases);
  const introduced = introduceAll(cast, text, pages);
  const found = distinct(id, readPages(text, cast, pages, introduced));
  const ids = speakerIds(id, cast.members);
  const headline = paragraphs.find(({ kind }) => kind === 'headline');
  const titled = headline && headlineStatement(article, headline, cast, ids);
  return {
    paragraphs,
    statements: [
      ...(titled ? [titled] : []),
      ...found.map((one) => toStatement(article, one, ids)),
    ],
    speakers: cast.members.map((member) => toSpeaker(id, member, ids.get(member) ?? '')),
    language,
  };
}
