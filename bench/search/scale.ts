import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { BenchPassage, Collection } from './collections.ts';
import { type Engine, engines, type Ranker } from './engines.ts';
import { manyPassages } from './many-passages.ts';
import { percentile } from './measures.ts';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

const TIMED_QUESTIONS = 400;
const WARM_UP = 50;

type Timed = {
  readonly name: string;
  readonly rank: Ranker;
  /** Processor time, garbage collection included: others may use the machine meanwhile. */
  readonly buildSeconds: number;
  readonly megabytes: number;
  readonly milliseconds: number[];
};

/** Builds every engine over many passages and times the same questions on all in turn. */
export function printScale(
  collections: readonly Collection[],
  count: number,
  chosen: readonly string[] = engines.map(({ name }) => name),
): void {
  const sources = collections.flatMap(({ passages }) => passages);
  const passages = [...manyPassages(sources, count)];
  const questions = (collections[0]?.questions ?? []).map(({ text }) => text);
  const timed = engines
    .filter(({ name }) => chosen.includes(name))
    .map((engine) => buildTimed(engine, passages));
  for (const { rank } of timed)
    for (const question of questions.slice(0, WARM_UP)) rank(question, 10);
  for (const [turn, question] of questions.slice(0, TIMED_QUESTIONS).entries()) {
    for (let i = 0; i < timed.length; i++) timeOne(timed[(i + turn) % timed.length], question);
  }
  console.log(
    `\n## ${count.toLocaleString('en')} passages, whole pipeline, 10 hits, ${TIMED_QUESTIONS} questions, engines in turn`,
  );
  console.log(
    'to reach p50 ≤ 1/10 and p95 ≤ 1/5 of FTS5, build ≤ 3 times FTS5, memory ≤ 2.5 times plain',
  );
  for (const each of timed) console.log(line(each));
  printRatios(timed);
}

function buildTimed(engine: Engine, passages: readonly BenchPassage[]): Timed {
  collectGarbage();
  const before = process.memoryUsage();
  const started = process.cpuUsage();
  const rank = engine.build(passages);
  const { user, system } = process.cpuUsage(started);
  const buildSeconds = (user + system) / 1e6;
  collectGarbage();
  const after = process.memoryUsage();
  const bytes = after.heapUsed + after.external - before.heapUsed - before.external;
  return { name: engine.name, rank, buildSeconds, megabytes: bytes / 1e6, milliseconds: [] };
}

function timeOne(timed: Timed | undefined, question: string): void {
  const started = performance.now();
  timed?.rank(question, 10);
  timed?.milliseconds.push(performance.now() - started);
}

/** FTS5 keeps its index outside the heap that Node can measure. */
function line({ name, milliseconds, buildSeconds, megabytes }: Timed): string {
  const [p50, p95] = [0.5, 0.95].map((share) => percentile(milliseconds, share).toFixed(2));
  const memory = name === 'FTS5' ? 'not measured' : `${megabytes.toFixed(0)} MB`;
  return `${name.padEnd(14)}p50 ${p50} ms, p95 ${p95} ms, build ${buildSeconds.toFixed(1)} s of processor time, ${memory}`;
}

function printRatios(timed: readonly Timed[]): void {
  const of = (name: string) => timed.find((each) => each.name === name);
  const [own, plain, fts5] = [of('Verbatim'), of('plain BM25'), of('FTS5')];
  if (!own || !plain || !fts5) return;
  const share = (part: number) =>
    (percentile(fts5.milliseconds, part) / percentile(own.milliseconds, part)).toFixed(1);
  const build = (own.buildSeconds / fts5.buildSeconds).toFixed(1);
  const memory = (own.megabytes / plain.megabytes).toFixed(1);
  console.log(
    `Verbatim: p50 1/${share(0.5)}, p95 1/${share(0.95)}, build ${build} times FTS5; memory ${memory} times plain`,
  );
}
