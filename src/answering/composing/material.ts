/** What a model is given: passages and statements of the library under short ids, and nothing else. */
import type { Hit, Library, LibraryArticle, Passage } from '../../library/library.ts';
import type { Speaker } from '../../reading/speaker.ts';
import type { Statement } from '../../reading/statement.ts';
import type { Answer, Quotation } from '../answer.ts';
import { paragraphAt, shared } from '../corpus.ts';

/** `id` as a draft cites it: `S3`. */
export type GivenStatement = {
  readonly id: string;
  readonly statement: Statement;
  readonly speaker: Speaker;
  readonly article: LibraryArticle;
};

/** `id` as a draft cites it: `P2`. */
export type GivenPassage = {
  readonly id: string;
  readonly passage: Passage;
  readonly article: LibraryArticle;
  readonly statements: readonly GivenStatement[];
};

export type Material = {
  readonly library: Library;
  readonly passages: readonly GivenPassage[];
  readonly statements: readonly GivenStatement[];
};

const MOST_PASSAGES = 16;

/** The passages that the extractive answer rests on, then those that search found, in reading order. */
export function gatherMaterial(answer: Answer, hits: readonly Hit[], library: Library): Material {
  const answering = quotationsIn(answer).flatMap(({ shown }) => passageAt(shown, library));
  const found = hits.flatMap(({ passage }) => library.passages.at(passage) ?? []);
  const chosen = [...new Set([...answering, ...found])].slice(0, MOST_PASSAGES);
  return materialOf(chosen, library);
}

/** These passages with every statement in them whose speaker is known. */
export function materialOf(chosen: readonly Passage[], library: Library): Material {
  let count = 0;
  const passages = chosen
    .toSorted((a, b) => a.id - b.id)
    .flatMap((passage, index): GivenPassage[] => {
      const article = library.articles.get(passage.article);
      if (article === undefined) return [];
      const statements = attributed(article, passage, library).map(
        (given): GivenStatement => ({ ...given, id: `S${++count}`, article }),
      );
      return [{ id: `P${index + 1}`, passage, article, statements }];
    });
  return { library, passages, statements: passages.flatMap(({ statements }) => statements) };
}

function attributed(
  article: LibraryArticle,
  passage: Passage,
  library: Library,
): readonly Pick<GivenStatement, 'statement' | 'speaker'>[] {
  return article.reading.statements
    .filter((one) => one.bearer === null && shared(one.content, passage.span) > 0)
    .flatMap((statement) => {
      const speaker = library.speakers.get(statement.speaker ?? '');
      return speaker === undefined ? [] : [{ statement, speaker }];
    });
}

/** The quotations that an answer consists of; what is only near is none. */
export function quotationsIn(answer: Answer): readonly Quotation[] {
  switch (answer.kind) {
    case 'answered':
      return [...answer.findings.flatMap(({ quotations }) => quotations), ...answer.others];
    case 'summary':
      return [...answer.parts.flatMap(({ quotations }) => quotations), ...answer.narration];
    case 'not-in-sources':
    case 'nothing-to-check':
      return [];
  }
}

function passageAt(
  shown: { article: string; start: number; end: number },
  library: Library,
): readonly Passage[] {
  const article = library.articles.get(shown.article);
  if (article === undefined) return [];
  const paragraph = paragraphAt(article, shown.start);
  return library.passages.of(article.id).filter((one) => one.paragraph === paragraph?.number);
}
