/**
 * How well the reader tells who said what, and how fast: on our own cases, and beside annotated corpora
 * where they are there. `npm run bench -- reading [--errors] [--own] [--bootstrap 100]`: `--errors` prints
 * what is wrong, `--own` leaves the corpora out, `--bootstrap` draws the articles so often for the interval.
 */
import { parseArgs } from 'node:util';
import { goldSets, WHOLE } from './certainty/gold-sets.ts';
import { casesOfSets, printCertainties } from './certainty/tables.ts';
import { measureAnnotated } from './reading/annotated.ts';
import {
  type GoldText,
  judgeTexts,
  printAttribution,
  printCertainty,
  printFaults,
} from './reading/attribution.ts';
import { measureNoted } from './reading/noted.ts';
import { measurePasted, type PastedText } from './reading/pasted.ts';
import { measureStates } from './reading/states.ts';
import { casesOf, corpusText, rowsIn } from './support/data.ts';
import { extract } from './support/extract.ts';

export default async function reading(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      errors: { type: 'boolean', default: false },
      own: { type: 'boolean', default: false },
      bootstrap: { type: 'string', default: '100' },
    },
  });
  measureAttribution('short texts, one fault each', casesOf('reading/attribution'), values.errors);
  for (const name of WHOLE)
    measureAttribution(`whole articles, ${name}`, casesOf(`reading/${name}`), values.errors);
  for (const [name, file] of PASTED) measurePasted(name, casesOf<PastedText>(file), values.errors);
  measureNoted(values.errors);
  measureStates();
  if (values.own) return;
  const news = corpusText('strangers/news.jsonl');
  if (news !== null) measureAttribution('news, whole articles', rowsIn(news), values.errors);
  measureAnnotated(Number(values.bootstrap));
  printCertainties(casesOfSets(goldSets()), 'article');
}

const PASTED = [
  ['articles as people paste them', 'reading/pasted'],
  ['more of them', 'reading/pasted-more'],
  ['and more', 'reading/pasted-again'],
  ['and the fourth', 'reading/pasted-once-more'],
  ['and the fifth', 'reading/pasted-last'],
] as const;

function measureAttribution(name: string, texts: readonly GoldText[], errors: boolean): void {
  const judged = judgeTexts(
    texts,
    texts.map((one) => extract(one)),
  );
  printAttribution(name, judged);
  printCertainty(name, judged);
  if (errors) printFaults(judged);
}
