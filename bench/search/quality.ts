import { createEngine } from '../../src/library/search/engine.ts';
import type { Collection } from './collections.ts';
import { engines, indexOf } from './engines.ts';
import { figure, measure } from './measures.ts';
import { misspellAll } from './misspell.ts';

const TARGETS: Readonly<Record<string, string>> = {
  squad: 'to reach .890 .810 .945, beyond .905 .830 .960',
  time: 'to reach .685, beyond .700 (nDCG)',
  cranfield: 'to reach .395, beyond .410 (nDCG)',
};

/** Prints how well each engine ranks the right passages of each collection. */
export function printRanking(collections: readonly Collection[]): void {
  for (const { name, passages, questions } of collections) {
    const size = `${passages.length} passages, ${questions.length} questions`;
    console.log(`\n## ${name}: ${size}; nDCG@10, P@1, R@5 (${TARGETS[name]})`);
    for (const engine of engines) {
      const { ndcg10, p1, r5 } = measure(engine.build(passages), questions);
      console.log(`${engine.name.padEnd(14)}${figure(ndcg10)}${figure(p1)}${figure(r5)}`);
    }
  }
}

/** Prints what one misspelt word a question costs. */
export function printMisspellings(collections: readonly Collection[]): void {
  console.log('\n## One word misspelt per question: loss of nDCG@10 (to reach ≤ .005)');
  for (const { name, passages, questions } of collections) {
    const engine = createEngine(indexOf(passages));
    const rank = (question: string, limit: number) =>
      engine(question, limit).map(({ passage }) => passage);
    const misspelt = misspellAll(questions.map(({ text }) => text));
    const clean = measure(rank, questions).ndcg10;
    const typed = questions.map((question, i) => ({ ...question, text: misspelt[i] ?? '' }));
    const loss = clean - measure(rank, typed).ndcg10;
    console.log(`${name.padEnd(14)}${loss.toFixed(4)}`);
  }
}

const SEEDS = [1, 2, 3, 4, 5, 6];

/** Prints how many questions about left-out titles are refused when a share of the answerable ones is. */
export function printAbstention({ passages, questions }: Collection): void {
  const titles = [...new Set(questions.map(({ title }) => title))];
  const half = Math.floor(titles.length / 2);
  console.log('\n## Abstention: left-out questions refused at 10% / 5% false refusals, and at 1.9');
  console.log(
    `mean of ${SEEDS.length} draws of titles (to reach .94 / .88 with half, beyond .97 / .93)`,
  );
  for (const size of [half, 6, 1]) {
    const draws = SEEDS.map((seed) => drawTitles(titles, size, seed)).map((kept) => {
      const engine = createEngine(indexOf(passages.filter(({ title }) => kept.has(title))));
      return questions.map(({ text, title }) => ({
        certainty: engine(text, 1)[0]?.certainty ?? 0,
        isKept: kept.has(title),
      }));
    });
    const [ten, five] = [0.1, 0.05].map((share) => mean(draws.map((draw) => refused(draw, share))));
    const fixed = draws.map((draw) => sharesBelow(draw, 1.9));
    const [wrongly, rightly] = [
      mean(fixed.map(({ kept }) => kept)),
      mean(fixed.map(({ left }) => left)),
    ];
    const atFixed = `at 1.9: ${figure(rightly)} refused,${figure(wrongly)} false`;
    console.log(
      `${`${size} titles`.padEnd(14)}${figure(ten ?? 0)}${figure(five ?? 0)}   ${atFixed}`,
    );
  }
}

type Asked = { readonly certainty: number; readonly isKept: boolean };

/** A draw of titles by a hash of name and seed (FNV-1a), the same on every machine. */
function drawTitles(titles: readonly string[], size: number, seed: number): ReadonlySet<string> {
  const hash = (title: string): number => {
    let value = 0x811c9dc5 ^ seed;
    for (const letter of title) value = Math.imul(value ^ letter.charCodeAt(0), 0x01000193);
    return Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) >>> 0;
  };
  return new Set(titles.toSorted((a, b) => hash(a) - hash(b)).slice(0, size));
}

function refused(asked: readonly Asked[], share: number): number {
  const kept = asked.filter(({ isKept }) => isKept).map(({ certainty }) => certainty);
  const threshold = kept.sort((a, b) => a - b)[Math.floor(share * kept.length)] ?? 0;
  return sharesBelow(asked, threshold).left;
}

function sharesBelow(asked: readonly Asked[], threshold: number): { kept: number; left: number } {
  const share = (which: boolean): number => {
    const all = asked.filter(({ isKept }) => isKept === which);
    return all.filter(({ certainty }) => certainty < threshold).length / all.length;
  };
  return { kept: share(true), left: share(false) };
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
