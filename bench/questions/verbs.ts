/** "What did X stress about Y?": as good an answer as "say" gets, whatever the verb. */
import type { Sources } from '../../src/app/contracts.ts';
import { jsonFor, sourcesIn } from '../../tests/support/library.ts';
import { holds } from '../choosing/cases.ts';
import { casesOf } from '../support/data.ts';

type VerbCase = {
  readonly library: string;
  readonly question: string;
  readonly must: string;
  readonly sameAs: string;
};

/** Prints how many answers hold what they must, and how many with "say" in the verb's place. */
export async function measureVerbs(errors: boolean): Promise<void> {
  const cases = casesOf<VerbCase>('questions/verbs');
  let right = 0;
  let withSay = 0;
  for (const [library, own] of Map.groupBy(cases, (one) => one.library)) {
    const sources = sourcesIn(library);
    for (const { question, sameAs, must } of own) {
      const isRight = await answers(question, must, sources);
      if (isRight) right += 1;
      else if (errors) console.log(`  ${question} → lacks “${must}”`);
      if (await answers(sameAs, must, sources)) withSay += 1;
    }
  }
  console.log(`verbs of saying: ${right} of ${cases.length} right, ${withSay} with "say"`);
}

async function answers(question: string, must: string, sources: Sources): Promise<boolean> {
  const { kind, text } = await jsonFor({ kind: 'ask', question }, sources);
  return kind === 'answered' && holds(text, [must]);
}
