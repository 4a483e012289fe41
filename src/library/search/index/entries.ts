import { lowerBound } from '../../../language/spans/lower-bound.ts';
import type { Statement } from '../../../reading/statement.ts';
import type { LibraryArticle, Passage } from '../../library.ts';
import { passagesOf } from '../../passages.ts';
import type { IndexEntry } from './search-index.ts';

/** What is indexed of an article: one entry a passage, in order. */
export function entriesOf(article: LibraryArticle): readonly IndexEntry[] {
  const passages = passagesOf(article, 0);
  const said = Map.groupBy(article.reading.statements, (one) => passageOf(one, passages));
  const nameOf = namesNotGiven(article);
  return passages.map(({ id, span, sentences }) => ({
    article: article.id,
    title: article.name === article.file ? '' : article.name,
    sentences: sentences.map(({ start, end }) => article.text.slice(start, end)),
    speakers: [
      ...(said.get(id) ?? []).flatMap(nameOf),
      ...aliasesUsed(article, article.text.slice(span.start, span.end)),
    ].join('; '),
  }));
}

/** Place of the passage in which a statement begins. */
function passageOf({ content, sentence }: Statement, passages: readonly Passage[]): number {
  const { start } = content[0] ?? sentence;
  return lowerBound(passages.length, (at) => (passages[at]?.span.end ?? 0) <= start);
}

/** Who speaks where the sentence says only "he", "the envoy" or nothing: so that a question with the name finds it. */
function namesNotGiven({ reading }: LibraryArticle): (statement: Statement) => readonly string[] {
  const speakers = new Map(reading.speakers.map((speaker) => [speaker.id, speaker]));
  return ({ basis, speaker: id }) => {
    const speaker = basis === 'named' ? undefined : speakers.get(id ?? '');
    return speaker ? [`${speaker.name} ${speaker.party ?? ''}`] : [];
  };
}

/** The names that the front matter gives for other names in a passage. */
const aliasesUsed = ({ aliases }: LibraryArticle, text: string): readonly string[] =>
  Object.entries(aliases)
    .filter(([alias]) => text.includes(alias))
    .map(([, name]) => name);
