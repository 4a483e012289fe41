/** What is said of quotations that were edited: the table of tests/answering/quotes/edits.ts, many times over. */
import { atOnce } from '../../src/answering/at-once.ts';
import { whoSaid } from '../../src/answering/quotes/who-said-it.ts';
import type { Sources } from '../../src/app/contracts.ts';
import { hitsForWords } from '../../src/app/respond.ts';
import {
  EDIT_KINDS,
  type Edited,
  type EditKind,
  edited,
  HARMLESS,
  placesIn,
  quotationsOf,
} from '../../tests/answering/quotes/edits.ts';
import { sourcesIn, sourcesOf } from '../../tests/support/library.ts';
import { randomFrom } from '../../tests/support/random.ts';
import { hasCollections, readJudged, readSquad } from '../search/collections.ts';
import { manyPassages } from '../search/many-passages.ts';
import { corpusText, rowsIn } from '../support/data.ts';

type Tally = { made: number; right: number; silent: number; examples: string[] };

const PASSAGES_AMONG = 13_000;

/** `seed` draws the edits; with `big` a tenth of them are made once more in a library three times as big. */
export async function measureEdits(count: number, seed: number, big: boolean): Promise<void> {
  const disputes = ['harbour', 'cod', 'tram'].map((one) => `tests/fixtures/disputes/${one}`);
  await print(
    'seed and invented disputes',
    sourcesIn('knowledge', ...disputes),
    Math.floor(count / 2),
    seed,
  );
  const news = corpusText('quotes/dev.jsonl');
  if (news === null) return;
  const articles = rowsIn<{ id: string; text: string }>(news);
  const files = articles.map(({ id, text }): [string, string] => [
    `${id.replace(/\W+/g, '-')}.txt`,
    text,
  ]);
  const sources = sourcesOf(Object.fromEntries(files));
  await print('annotated news articles', sources, Math.ceil(count / 2), seed);
  if (!big || !hasCollections()) return;
  const quotations = quotationsOf(sources.library);
  const among = sourcesOf(Object.fromEntries([...files, ...otherFiles()]));
  const name = `the same among ${PASSAGES_AMONG} other passages`;
  await print(name, among, Math.ceil(count / 10), seed, quotations);
}

function otherFiles(): readonly (readonly [string, string])[] {
  const collections = [readSquad(), readJudged('time'), readJudged('cranfield')];
  const passages = collections.flatMap((collection) => collection.passages);
  const articles = Map.groupBy(manyPassages(passages, PASSAGES_AMONG), ({ article }) => article);
  return [...articles.values()].map((all, number) => [
    `other-${number}.txt`,
    all.map(({ text }) => text.replace(/\s+/g, ' ')).join('\n\n'),
  ]);
}

async function print(
  name: string,
  sources: Sources,
  count: number,
  seed: number,
  quotations = quotationsOf(sources.library),
): Promise<void> {
  const tallies = await tallyOf(sources, count, seed, quotations);
  const all = [...tallies.values()];
  const made = all.reduce((sum, tally) => sum + tally.made, 0);
  const right = all.reduce((sum, tally) => sum + tally.right, 0);
  console.log(`quote checks, ${name}: ${made} edits, ${((100 * right) / made).toFixed(2)}% right`);
  for (const [kind, tally] of tallies) {
    const line = `  ${kind.padEnd(36)} ${String(tally.right).padStart(6)} of ${String(tally.made).padStart(6)}`;
    console.log(tally.silent > 0 ? `${line}  WITHOUT ITS LINE: ${tally.silent}` : line);
    for (const example of tally.examples) console.log(`      ${example}`);
  }
  const silent = [...tallies]
    .filter(([kind]) => !HARMLESS.includes(kind))
    .reduce((sum, [, tally]) => sum + tally.silent, 0);
  const harmed = [...tallies]
    .filter(([kind]) => HARMLESS.includes(kind))
    .reduce((sum, [, tally]) => sum + tally.made - tally.right, 0);
  console.log(
    `  meaning changes called Verbatim without their line: ${silent}; harmless ones called anything else: ${harmed}`,
  );
}

async function tallyOf(
  sources: Sources,
  count: number,
  seed: number,
  quotations: readonly string[],
): Promise<ReadonlyMap<EditKind, Tally>> {
  const random = randomFrom(seed);
  const places = placesIn(sources.library);
  const long = [...new Set(quotations)].filter((text) => text.split(/\s+/).length >= 3);
  const pick = (): string => long[Math.floor(random() * long.length)] ?? '';
  const tallies = new Map<EditKind, Tally>(
    EDIT_KINDS.map((kind) => [kind, { made: 0, right: 0, silent: 0, examples: [] }]),
  );
  let made = 0;
  while (made < count) {
    for (const kind of EDIT_KINDS) {
      const [text, other] = [pick(), pick()];
      const edit = text === other ? null : edited(kind, { text, other, places }, random);
      const tally = tallies.get(kind);
      if (edit === null || tally === undefined) continue;
      made += 1;
      await add(tally, edit, sources);
    }
  }
  return tallies;
}

async function add(tally: Tally, edit: Edited, { library, search }: Sources): Promise<void> {
  const hits = await hitsForWords(edit.text, search);
  const answer = atOnce(whoSaid({ quote: edit.text }, hits, library));
  const finding = answer.kind === 'answered' ? answer.findings[0] : undefined;
  const verdict = finding?.verdict ?? 'Not found';
  const notes = (finding?.notes ?? []).map(({ note }) => note);
  const isRight =
    verdict === edit.expected.verdict &&
    (edit.expected.line === null || notes.includes(edit.expected.line));
  tally.made += 1;
  if (isRight) tally.right += 1;
  else if (tally.examples.length < 2)
    tally.examples.push(`${verdict}: “${edit.text.slice(0, 160)}”`);
  const isCertified = verdict === 'Verbatim' && edit.expected.line !== null;
  if (isCertified && notes.length === 0) tally.silent += 1;
}
