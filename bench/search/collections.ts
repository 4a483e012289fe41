/**
 * The collections that search is measured on: passages with judged questions (see bench/README.md).
 * Paragraphs of `squad` are cut at sentence ends into passages of about 60 words.
 */
import { sentencesOf } from '../../src/language/sentences.ts';
import { corpusPath, corpusText, rowsIn } from '../support/data.ts';

const WORDS_A_PASSAGE = 60;

export type BenchPassage = {
  /** Key of the article; its passages follow each other. */
  readonly article: string;
  readonly title: string;
  readonly text: string;
  readonly sentences: readonly string[];
};

export type BenchQuestion = {
  readonly text: string;
  /** Title of the article that answers it; empty where the collection has none. */
  readonly title: string;
  /** Passage → how relevant. */
  readonly relevant: ReadonlyMap<number, number>;
  /** Texts that answer; empty where the collection has none. */
  readonly answers: readonly string[];
};

export type Collection = {
  readonly name: string;
  readonly passages: readonly BenchPassage[];
  readonly questions: readonly BenchQuestion[];
};

type Document = { id: string; title: string; text: string };
type Answer = { text: string; start: number };
type SquadQuestion = { question: string; d: string; answers: Answer[] };
type Query = { id: string; text: string };
type Judgement = { q: string; d: string; s: number };

/** Whether the collections are there; says so where they are not. */
export const hasCollections = (): boolean => corpusPath('retrieval/squad.docs.jsonl') !== null;

const read = <Row>(file: string): readonly Row[] => rowsIn(corpusText(`retrieval/${file}`) ?? '');

const sentenceTexts = (text: string): string[] =>
  sentencesOf(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

/** Encyclopaedia passages with questions whose answers they hold. */
export function readSquad(): Collection {
  const documents = read<Document>('squad.docs.jsonl');
  const passages: (BenchPassage & { start: number; document: string })[] = documents.flatMap(
    ({ id, title, text }) =>
      cut(text).map(({ start, end }) => {
        const part = text.slice(start, end);
        return {
          article: title,
          title,
          text: part,
          sentences: sentenceTexts(part),
          start,
          document: id,
        };
      }),
  );
  const numbered = passages.map((passage, number) => ({ ...passage, number }));
  const byDocument = Map.groupBy(numbered, ({ document }) => document);
  const questions = read<SquadQuestion>('squad.questions.jsonl').map(({ question, d, answers }) => {
    const own = byDocument.get(d) ?? [];
    const right = own.filter(({ start, text }) =>
      answers.some((answer) => answer.start >= start && answer.start < start + text.length),
    );
    return {
      text: question,
      title: own[0]?.title ?? '',
      relevant: new Map(right.map(({ number }) => [number, 1])),
      answers: answers.map(({ text }) => text),
    };
  });
  return { name: 'squad', passages, questions };
}

/** Whole sentences, until at least the number of words is reached. */
function cut(text: string): { start: number; end: number }[] {
  const parts: { start: number; end: number; words: number }[] = [];
  for (const { start, end } of sentencesOf(text, 0, text.length)) {
    const words = text.slice(start, end).split(/\s+/).length;
    const last = parts.at(-1);
    if (last && last.words < WORDS_A_PASSAGE) {
      last.end = end;
      last.words += words;
    } else parts.push({ start, end, words });
  }
  return parts;
}

/** A collection of whole documents with judged queries: `time` or `cranfield`. */
export function readJudged(name: string): Collection {
  const documents = read<Document>(`${name}.docs.jsonl`);
  const place = new Map(documents.map(({ id }, index) => [id, index]));
  const judgements = Map.groupBy(read<Judgement>(`${name}.qrels.jsonl`), ({ q }) => q);
  const questions = read<Query>(`${name}.queries.jsonl`).flatMap(({ id, text }) => {
    const relevant = new Map(
      (judgements.get(id) ?? [])
        .filter(({ s }) => s > 0)
        .map(({ d, s }) => [place.get(d) ?? -1, s]),
    );
    return relevant.size === 0 ? [] : [{ text, title: '', relevant, answers: [] }];
  });
  const passages = documents.map(({ id, title, text }) => ({
    article: id,
    title,
    text,
    sentences: sentenceTexts(text),
  }));
  return { name, passages, questions };
}
