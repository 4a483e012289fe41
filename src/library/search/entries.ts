import type { Statement } from '../../reading/statement.ts';
import type { Library, LibraryArticle } from '../library.ts';
import type { IndexEntry } from './search-index.ts';

/** What is indexed of a library: one entry a passage, in order. */
export function* indexEntries(library: Library): Generator<IndexEntry> {
  const said = Map.groupBy(library.statements.values(), (statement) =>
    place(statement.article, statement.paragraph),
  );
  for (const { article: id, paragraph, span, sentences } of library.passages) {
    const article = library.articles.get(id);
    if (!article) throw new RangeError(`passage of an unknown article "${id}"`);
    const statements = said.get(place(id, paragraph)) ?? [];
    yield {
      article: id,
      title: article.name === article.file ? '' : article.name,
      sentences: sentences.map(({ start, end }) => article.text.slice(start, end)),
      speakers: [
        ...speakersNotNamed(library, statements),
        ...aliasesUsed(article, article.text.slice(span.start, span.end)),
      ].join('; '),
    };
  }
}

const place = (article: string, paragraph: number): string => `${article} ${paragraph}`;

/** Who speaks where the sentence says only "he", "the envoy" or nothing: so that a question with the name finds it. */
const speakersNotNamed = (library: Library, statements: readonly Statement[]): readonly string[] =>
  statements.flatMap(({ basis, speaker: id }) => {
    const speaker = basis === 'named' || id === null ? undefined : library.speakers.get(id);
    return speaker ? [`${speaker.name} ${speaker.party ?? ''}`] : [];
  });

/** The names that the front matter gives for other names in a passage. */
const aliasesUsed = ({ aliases }: LibraryArticle, text: string): readonly string[] =>
  Object.entries(aliases)
    .filter(([alias]) => text.includes(alias))
    .map(([, name]) => name);
