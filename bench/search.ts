/**
 * How well and how fast search finds passages, beside plain BM25, SQLite's FTS5 and MiniSearch.
 * `npm run bench -- search` prints all but the million; options: `--quality`, `--scale`, `--million`.
 */
import { parseArgs } from 'node:util';
import { hasCollections, readJudged, readSquad } from './search/collections.ts';
import { printAbstention, printMisspellings, printRanking } from './search/quality.ts';
import { printScale } from './search/scale.ts';
import { printSentences } from './search/sentences.ts';

export default async function search(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      quality: { type: 'boolean', default: false },
      scale: { type: 'boolean', default: false },
      million: { type: 'boolean', default: false },
    },
  });
  if (!hasCollections()) return;
  const isAll = !values.quality && !values.scale && !values.million;
  const squad = readSquad();
  const collections = [squad, readJudged('time'), readJudged('cranfield')];
  if (isAll || values.quality) {
    printRanking(collections);
    printMisspellings(collections);
    await printSentences(squad);
    printAbstention(squad);
  }
  if (isAll || values.scale) printScale(collections, 100_000);
  if (values.million) printScale(collections, 1_000_000, ['Verbatim', 'plain BM25']);
}
