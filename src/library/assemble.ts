import type { Article } from '../reading/article.ts';
import type { Reading } from '../reading/reading.ts';
import { fingerprint } from './changes.ts';
import { joinSpeakers } from './identities.ts';
import type { Library, LibraryArticle } from './library.ts';
import type { ParsedArticle } from './parse.ts';
import { passagesOf } from './passages.ts';
import { versionOf } from './version.ts';

/** Reads an article and names it: by its title, its headline, or its file. */
export function readInto(
  article: ParsedArticle,
  read: (article: Article) => Reading,
): LibraryArticle {
  const { id, text, title, published, aliases } = article;
  const reading = read({ id, text, title, published, aliases });
  const headline = reading.paragraphs.find(({ kind }) => kind === 'headline');
  const printed =
    headline &&
    text
      .slice(headline.start, headline.end)
      .replace(/^#+\s*/, '')
      .trim();
  return { ...article, name: title ?? (printed || article.file), reading };
}

/** Puts articles that were read into one library. */
export function assembleLibrary(articles: readonly LibraryArticle[]): Library {
  const statements = articles.flatMap(({ reading }) => reading.statements);
  const speakers = articles.flatMap(({ reading }) => reading.speakers);
  return {
    version: versionOf(articles.map(fingerprint).join('\n')),
    articles: new Map(articles.map((article) => [article.id, article])),
    passages: passagesOf(articles),
    statements: new Map(statements.map((statement) => [statement.id, statement])),
    speakers: new Map(speakers.map((speaker) => [speaker.id, speaker])),
    identities: joinSpeakers(speakers),
  };
}
