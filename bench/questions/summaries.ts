/** What a good summary of the seed article must quote on its first page. */
import type { Request } from '../../src/app/respond.ts';
import { jsonFor, sourcesIn } from '../../tests/support/library.ts';
import { holds } from '../choosing/cases.ts';
import { casesOf } from '../support/data.ts';

type Summary = Extract<Request, { kind: 'summary' }>;
type SummaryCase = Pick<Summary, 'topic' | 'party' | 'length'> & {
  readonly id: string;
  readonly quotes: readonly string[];
};

/** Prints how many summaries hold all that they must, and how many of the quotations stand in them. */
export async function measureSummaries(errors: boolean): Promise<void> {
  const sources = sourcesIn('knowledge');
  const cases = casesOf<SummaryCase>('questions/summaries');
  let right = 0;
  let shown = 0;
  for (const { id, quotes, topic, party, length } of cases) {
    const request: Summary = {
      kind: 'summary',
      ...(topic && { topic }),
      ...(party && { party }),
      ...(length && { length }),
    };
    const { text } = await jsonFor(request, sources);
    const missing = quotes.filter((words) => !holds(text, [words]));
    shown += quotes.length - missing.length;
    if (missing.length === 0) right += 1;
    else if (errors) console.log(`  ${id} lacks ${missing.join(' | ')}`);
  }
  const all = cases.flatMap(({ quotes }) => quotes).length;
  console.log(
    `summaries: ${right} of ${cases.length} hold all that they must, ${shown} of ${all} quotations`,
  );
}
