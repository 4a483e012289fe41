import type { Article } from '../reading/article.ts';
import type { Reading } from '../reading/reading.ts';
import type { Speaker } from '../reading/speaker.ts';
import type { Statement } from '../reading/statement.ts';
import { fingerprint } from './changes.ts';
import { joinSpeakers } from './identities.ts';
import type { Identity, Library, LibraryArticle, Passage } from './library.ts';
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
  const printed = headline
    ? text
        .slice(headline.start, headline.end)
        .replace(/^#+\s*/, '')
        .trim()
    : '';
  return { ...article, name: title ?? (printed || article.file), reading };
}

/** Puts a library together article by article, in order of file name, so that a caller can pause between them. */
export type Assembly = {
  add(article: LibraryArticle): void;
  /** With the identities of all speakers added, where they were joined elsewhere. */
  finish(identities?: ReadonlyMap<string, Identity>): Library;
};

export function createAssembly(): Assembly {
  const articles = new Map<string, LibraryArticle>();
  const passages: Passage[] = [];
  const statements = new Map<string, Statement>();
  const speakers = new Map<string, Speaker>();
  const fingerprints: string[] = [];
  return {
    add(article) {
      articles.set(article.id, article);
      passages.push(...passagesOf(article, passages.length));
      for (const statement of article.reading.statements) statements.set(statement.id, statement);
      for (const speaker of article.reading.speakers) speakers.set(speaker.id, speaker);
      fingerprints.push(fingerprint(article));
    },
    finish(identities = joinSpeakers([...speakers.values()])) {
      const version = versionOf(fingerprints.join('\n'));
      return { version, articles, passages, statements, speakers, identities };
    },
  };
}

/** Puts articles that were read into one library. */
export function assembleLibrary(articles: readonly LibraryArticle[]): Library {
  const assembly = createAssembly();
  for (const article of articles) assembly.add(article);
  return assembly.finish();
}
