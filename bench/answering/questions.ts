import { readFileSync } from 'node:fs';
import type { Sources } from '../../src/app/contracts.ts';
import {
  type Case,
  casesIn,
  faultsOf,
  requestOf,
} from '../../tests/answering/questions/judge-case.ts';
import { jsonFor, sourcesIn } from '../../tests/support/library.ts';
import { corpusText } from '../support/data.ts';

const FOLDER = 'tests/fixtures/disputes';

/** Questions answered, checked and refused rightly; each that is not is printed. */
export async function measureQuestions(): Promise<void> {
  const dev = corpusText('questions/dev.jsonl');
  if (dev !== null) await print('the seed article', casesIn(dev), sourcesIn('knowledge'));
  const all = ['harbour', 'cod', 'tram'].map((dispute) => `${FOLDER}/${dispute}`);
  const sources = sourcesIn(...all);
  const own = casesIn(readFileSync(`${FOLDER}/questions.jsonl`, 'utf8'));
  const isAside = ({ id }: Case): boolean => id.startsWith('tram');
  await print(
    'own questions, two invented disputes',
    own.filter((one) => !isAside(one)),
    sources,
  );
  await print('own questions, the dispute put aside', own.filter(isAside), sources);
}

async function print(name: string, cases: readonly Case[], sources: Sources): Promise<void> {
  const faults: string[] = [];
  for (const wanted of cases) {
    const found = faultsOf(wanted, await jsonFor(requestOf(wanted), sources));
    if (found.length > 0) faults.push(`  ${wanted.id} “${wanted.input}” ${found.join('; ')}`);
  }
  console.log(`${name}: ${cases.length - faults.length} of ${cases.length} right`);
  for (const fault of faults) console.log(fault);
}
