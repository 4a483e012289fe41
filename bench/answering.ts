/**
 * Answers: the project's own questions, what is refused, what is said of edited quotations, and how
 * long an answer takes. `npm run bench -- answering [edits] [--big]`: `edits` is how many edits are
 * made (20,000), `--big` adds the times with 100,000 passages.
 */
import { measureAbstention } from './answering/abstention.ts';
import { measureEdits } from './answering/edits.ts';
import { measureQuestions } from './answering/questions.ts';
import { measureSpeed } from './answering/speed.ts';

export default async function (args: string[]): Promise<void> {
  await measureQuestions();
  await measureAbstention();
  await measureEdits(Number(args.find((arg) => /^\d+$/.test(arg)) ?? 20_000));
  await measureSpeed(args.includes('--big'));
}
