import type { Paragraph } from './paragraph.ts';
import type { Speaker } from './speaker.ts';
import type { Statement } from './statement.ts';

/** Everything the reader knows of one article. Statements in order of their first content Span. */
export type Reading = {
  readonly paragraphs: readonly Paragraph[];
  readonly statements: readonly Statement[];
  readonly speakers: readonly Speaker[];
  /** ISO 639-1 code; statements are read only where it is `en`. */
  readonly language: string;
};
