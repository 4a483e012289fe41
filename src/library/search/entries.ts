import type { Statement } from '../../reading/statement.ts';
import type { LibraryArticle } from '../library.ts';
import { passagesOf } from '../passages.ts';
import type { IndexEntry } from './search-index.ts';

/** What is indexed of an article: one entry a passage, in order. */
export function entriesOf(article: LibraryArticle): readonly IndexEntry[] {
  const said = Map.groupBy(article.reading.statements, ({ paragraph }) => paragraph);
  return passagesOf(article, 0).map(({ paragraph, span, sentences }) => ({
    article: article.id,
    title: article.name === article.file ? '' : article.name,
    sentences: sentences.map(({ start, end }) => article.text.slice(start, end)),
    speakers: [
      ...speakersNotNamed(article, said.get(paragraph) ?? []),
      ...aliasesUsed(article, article.text.slice(span.start, span.end)),
    ].join('; '),
  }));
}

/** Who speaks where the sentence says only "he", "the envoy" or nothing: so that a question with the name finds it. */
const speakersNotNamed = (
  { reading }: LibraryArticle,
  statements: readonly Statement[],
): readonly string[] =>
  statements.flatMap(({ basis, speaker: id }) => {
    const speaker = basis === 'named' ? undefined : reading.speakers.find((each) => each.id === id);
    return speaker ? [`${speaker.name} ${speaker.party ?? ''}`] : [];
  });

/** The names that the front matter gives for other names in a passage. */
const aliasesUsed = ({ aliases }: LibraryArticle, text: string): readonly string[] =>
  Object.entries(aliases)
    .filter(([alias]) => text.includes(alias))
    .map(([, name]) => name);
