/** The same speaker in other articles. */
import type { Library } from '../../../library/library.ts';
import type { ArticleView } from '../../article-view.ts';
import type { Said } from './said.ts';

/** The other articles that quote the speaker at all. */
export function othersQuoting(
  { view, statement }: Said,
  views: readonly ArticleView[],
  library: Library,
): readonly ArticleView[] {
  const id = statement?.speaker;
  const same = new Set(id == null ? [] : (library.identities.get(id)?.speakers ?? [id]));
  return views.filter(
    (other) =>
      other !== view &&
      other.article.reading.statements.some(({ speaker }) => speaker !== null && same.has(speaker)),
  );
}

/** Are both the words of one speaker? */
export function isSameSpeaker(a: Said, b: Said, library: Library): boolean {
  const who = ({ statement }: Said): string | null =>
    statement?.speaker == null
      ? null
      : (library.identities.get(statement.speaker)?.id ?? statement.speaker);
  return who(a) !== null && who(a) === who(b);
}
