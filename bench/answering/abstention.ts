/**
 * Refusing what the sources do not answer: the development titles of squad are split in halves, a
 * library is built of one, and both halves' questions are asked. A library of one and of six titles
 * stands beside it.
 */

import { createHash } from 'node:crypto';
import { atOnce } from '../../src/answering/at-once.ts';
import { ask } from '../../src/answering/questions/answer-question.ts';
import type { Sources } from '../../src/app/contracts.ts';
import { sourcesOf } from '../../tests/support/library.ts';
import { percentile } from '../search/measures.ts';
import { corpusText, rowsIn } from '../support/data.ts';

type Document = { id: string; title: string; text: string; split: string };
type Question = { question: string; d: string };

const FALSE_REFUSALS = [0.05, 0.1];

export async function measureAbstention(): Promise<void> {
  const [docs, asked] = ['docs', 'questions'].map((part) =>
    corpusText(`retrieval/squad.${part}.jsonl`),
  );
  if (!docs || !asked) return;
  const documents = rowsIn<Document>(docs).filter(({ split }) => split === 'dev');
  const questions = rowsIn<Question>(asked);
  const titles = [...new Set(documents.map(({ title }) => title))];
  const kept = titles.filter(
    (title) => (createHash('sha1').update(title).digest()[0] ?? 0) % 2 === 0,
  );
  const left = new Set(titles.filter((title) => !kept.includes(title)));
  for (const some of [kept, kept.slice(0, 6), kept.slice(0, 1)]) {
    await measureWith(some, left, documents, questions);
  }
}

async function measureWith(
  titles: readonly string[],
  left: ReadonlySet<string>,
  documents: readonly Document[],
  questions: readonly Question[],
): Promise<void> {
  const sources = libraryOf(titles, documents);
  const titleOf = new Map(documents.map(({ id, title }) => [id, title]));
  const inside: Asked[] = [];
  const outside: Asked[] = [];
  for (const { question, d } of questions) {
    const title = titleOf.get(d);
    if (title === undefined) continue;
    if (titles.includes(title)) inside.push(await askOne(question, sources));
    else if (left.has(title)) outside.push(await askOne(question, sources));
  }
  const size = `${titles.length} title${titles.length === 1 ? '' : 's'}, ${sources.library.passages.length} passages`;
  console.log(`abstention, ${size}; ${inside.length} questions in, ${outside.length} left out`);
  for (const share of FALSE_REFUSALS) {
    const least = percentile(
      inside.map(({ certainty }) => certainty),
      share,
    );
    const refused = outside.filter(({ certainty }) => certainty < least).length / outside.length;
    console.log(
      `  at ${100 * share}% false refusals (certainty ${least.toFixed(2)}): ${percent(refused)} refused`,
    );
  }
  const refusals = (all: readonly Asked[]): string =>
    percent(all.filter(({ refused }) => refused).length / all.length);
  console.log(
    `  as the bot decides: ${refusals(inside)} false refusals, ${refusals(outside)} refused`,
  );
}

type Asked = { readonly certainty: number; readonly refused: boolean };

async function askOne(question: string, { library, search }: Sources): Promise<Asked> {
  const hits = await search(question, 40);
  const refused = atOnce(ask(question, hits, library)).kind !== 'answered';
  return { certainty: Math.max(0, ...hits.map((hit) => hit.certainty)), refused };
}

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;

function libraryOf(titles: readonly string[], documents: readonly Document[]): Sources {
  const files = titles.map((title): [string, string] => {
    const paragraphs = documents
      .filter((document) => document.title === title)
      .map(({ text }) => text.replace(/\s*\n\s*/g, ' '));
    const name = JSON.stringify(title.replaceAll('_', ' '));
    return [
      `${title.replace(/[^\p{L}\p{N}]+/gu, '-')}.md`,
      `---\ntitle: ${name}\n---\n${paragraphs.join('\n\n')}`,
    ];
  });
  return sourcesOf(Object.fromEntries(files));
}
