/** How often what the bot would quote first holds an answer: question → search → stretches → ranking. */
import { atOnce } from '../../src/answering/at-once.ts';
import { hitsFor } from '../../src/answering/choosing/hits.ts';
import { rank } from '../../src/answering/questions/ranking.ts';
import { readQuestion } from '../../src/answering/questions/understanding/question.ts';
import { sourcesOf } from '../../tests/support/library.ts';
import type { Collection } from './collections.ts';
import { figure } from './measures.ts';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Prints how often a stretch that holds an answer's text is the first, and among the first three. */
export async function printSentences({ passages, questions }: Collection): Promise<void> {
  const articles = Map.groupBy(passages, ({ article }) => article);
  const files = [...articles].map(([article, all], number): [string, string] => {
    const title = JSON.stringify(article.replaceAll('_', ' '));
    const text = all.map((passage) => oneLine(passage.text)).join('\n\n');
    return [`${number}.md`, `---\ntitle: ${title}\n---\n${text}`];
  });
  const { library, search } = sourcesOf(Object.fromEntries(files));
  const found: { place: number; onlyAsked: boolean }[] = [];
  for (const { text, answers } of questions) {
    const question = readQuestion(text, library);
    const ranked = atOnce(rank(question, await hitsFor(text, [], search), library));
    const shown = ranked.map(({ found: { stretch } }) =>
      oneLine(stretch.article.text.slice(stretch.span.start, stretch.span.end)),
    );
    const place = shown.findIndex((words) => answers.some((one) => words.includes(oneLine(one))));
    found.push({ place, onlyAsked: question.onlyAsked });
  }
  console.log(
    '\n## Answer sentence, end to end, @1 / @3 (to reach .750 / .890, beyond .780 / .920)',
  );
  const facts = found.filter(({ onlyAsked }) => !onlyAsked);
  for (const some of [found, facts]) {
    const within = (count: number): number =>
      some.filter(({ place }) => place >= 0 && place < count).length / some.length;
    const name = `${some.length} questions${some === facts ? ' that ask for nobody’s own words' : ''}`;
    console.log(`${figure(within(1))}${figure(within(3))}  ${name}`);
  }
}
