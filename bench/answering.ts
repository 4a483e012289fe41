/**
 * Answers: the project's own questions, what is refused, what is said of edited quotations, and how
 * long an answer takes. `npm run bench -- answering [edits] [--seed 2022] [--only edits] [--big]`: `edits`
 * is how many edits are made (20,000), `--seed` draws others, `--only edits` leaves the rest out, `--big`
 * adds edits in a library of 19,000 passages and the times with 100,000.
 */
import { parseArgs } from 'node:util';
import { measureAbstention } from './answering/abstention.ts';
import { measureEdits } from './answering/edits.ts';
import { measureQuestions } from './answering/questions.ts';
import { measureSpeed } from './answering/speed.ts';

export default async function (args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: '2022' },
      only: { type: 'string' },
      big: { type: 'boolean', default: false },
    },
  });
  const isAll = values.only === undefined;
  if (isAll) await measureQuestions();
  if (isAll) await measureAbstention();
  await measureEdits(Number(positionals[0] ?? 20_000), Number(values.seed), values.big);
  if (isAll) await measureSpeed(values.big);
}
