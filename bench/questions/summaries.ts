/** What a good summary must quote on its first page, and in all. */
import type { Request } from '../../src/app/respond.ts';
import { jsonFor, sourcesIn } from '../../tests/support/library.ts';
import { casePath, casesOf } from '../support/data.ts';
import { holdsAll } from './score.ts';

type Summary = Extract<Request, { kind: 'summary' }>;
type SummaryCase = Pick<Summary, 'topic' | 'party' | 'length'> & {
  readonly id: string;
  readonly library: string;
  /** All must be quoted. */
  readonly quotes: readonly string[];
  /** One of them must. */
  readonly any: readonly string[];
};

const folderOf = (library: string): string =>
  library === 'seed' ? 'knowledge' : casePath(`articles/${library}`);

/** Prints how many summaries hold all that they must. */
export async function measureSummaries(errors: boolean): Promise<void> {
  const cases = casesOf<SummaryCase>('questions/summaries');
  let [first, whole] = [0, 0];
  for (const [library, own] of Map.groupBy(cases, (one) => one.library)) {
    const sources = sourcesIn(folderOf(library));
    for (const one of own) {
      const { text, quotes } = await jsonFor(requestOf(one), sources);
      const isOnPage = holdsAll(one, text);
      if (isOnPage) first += 1;
      if (holdsAll(one, [text, ...quotes.map((quote) => quote.text)].join('\n'))) whole += 1;
      if (errors && !isOnPage) console.log(`  ${library} ${one.id} lacks some of its words`);
    }
  }
  console.log(
    `summaries: ${first} of ${cases.length} hold what they must on the first page, ${whole} in all`,
  );
}

const requestOf = ({ topic, party, length }: SummaryCase): Summary => ({
  kind: 'summary',
  ...(topic && { topic }),
  ...(party && { party }),
  ...(length && { length }),
});
