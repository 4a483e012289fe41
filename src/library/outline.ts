import { isNumbered } from '../reading/paragraph.ts';
import type { LibraryArticle, QuotedSpeaker } from './library.ts';
import { passagesOf } from './passages.ts';

/** What a library knows of an article without reading it again. */
export type Outline = {
  readonly passages: number;
  /** How many of them are body paragraphs, no headlines. */
  readonly paragraphs: number;
  readonly statements: number;
  /** In order of their first statements. */
  readonly quoted: readonly QuotedSpeaker[];
};

/** Counts what was read in an article. */
export function outlineOf(article: LibraryArticle): Outline {
  const { reading } = article;
  const { paragraphs, statements } = reading;
  return {
    passages: passagesOf(article, 0).length,
    paragraphs: paragraphs.filter(({ kind }) => isNumbered(kind)).length,
    statements: statements.length,
    quoted: quotedIn(reading),
  };
}

function quotedIn({ speakers, statements }: LibraryArticle['reading']): readonly QuotedSpeaker[] {
  const known = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const said = Map.groupBy(statements, ({ speaker }) => speaker);
  return [...said].flatMap(([id, own]): readonly QuotedSpeaker[] => {
    const speaker = known.get(id ?? '');
    if (speaker === undefined) return [];
    const { mentions: _, ...about } = speaker;
    const quoted = own.filter((statement) => statement.quoted.length > 0).length;
    return [{ ...about, statements: own.length, quoted }];
  });
}
