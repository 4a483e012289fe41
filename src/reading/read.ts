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
import { languageOf } from './language.ts';
import { speakerIds, statementId, toSpeaker, toStatement } from './output.ts';
import { pagesOf } from './page.ts';
import { paragraphsOf } from './paragraphs.ts';
import { type Found, readPages } from './reader.ts';
import type { Reading } from './reading.ts';

/** The id of the statement in whose content a nested one stands. */
function bearerOf(article: string, one: Found, all: readonly Found[]): string | null {
  if (!one.draft.within) return null;
  const bearer = all.find(
    (other) =>
      other.page === one.page &&
      other.sentence === one.sentence &&
      !other.draft.within &&
      covers(other, one),
  );
  return bearer ? statementId(article, bearer) : null;
}

const covers = (outer: Found, inner: Found): boolean =>
  inner.draft.pieces.every((piece) =>
    outer.draft.pieces.some(({ from, to }) => from <= piece.from && piece.to <= to),
  );

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
  const { mentions, insiders } = introduceAll(cast, text, pages);
  const found = distinct(id, readPages(text, cast, pages, mentions, insiders));
  const ids = speakerIds(id, cast.members);
  return {
    paragraphs,
    statements: found.map((one) => toStatement(article, one, ids, bearerOf(id, one, found))),
    speakers: cast.members.map((member) => toSpeaker(id, member, ids.get(member) ?? '')),
    language,
  };
}
