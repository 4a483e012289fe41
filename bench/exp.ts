import { questionSets } from '/work/h/questions/bench/questions/sets.ts';
import { byFolds, fitted, scoreOf, type Asked } from '/work/h/questions/bench/questions/fit.ts';
import { sourcesIn } from '/work/h/questions/tests/support/library.ts';
import { holds } from '/work/h/questions/bench/choosing/cases.ts';
import { createBaseline } from '/work/h/questions/bench/questions/baseline.ts';
import { candidatesFor } from '/work/h/questions/src/answering/questions/candidates-for.ts';

const drop = process.argv.slice(2).filter((x) => !x.startsWith('--'));
const errors = process.argv.includes('--errors');
const asked: (Asked & { texts: string[]; q: string; gold: any; base: boolean })[] = [];
for (const set of questionSets()) {
  const sources = sourcesIn(...set.folders);
  const base = createBaseline(...set.folders);
  for (const one of set.cases) {
    if (one.abstain && one.any.length === 0) continue;
    const q = one.turns?.at(-1) ?? one.question ?? '';
    if (one.turns) continue;
    const words = [...one.quotes, ...one.any];
    const weighed = await candidatesFor(q, sources);
    const rows = weighed.map(({ found, evidence }) => {
      const { article, span } = found.stretch;
      const text = article.text.slice(span.start, span.end);
      return { text, evidence: Object.fromEntries(Object.entries(evidence).filter(([n]) => !drop.includes(n))), right: holds(text, words) };
    });
    asked.push({ library: set.name, id: one.id, rows, texts: rows.map((r) => r.text), q, gold: one, base: words.some((w) => holds(base(q), [w])) });
  }
}
console.log(asked.length, 'questions', 'with gold among candidates', asked.filter(({ rows }) => rows.some((r) => r.right)).length);
const ranks = byFolds(asked, (weights, one) => {
  const order = one.rows.map((r, at) => ({ r, at, s: scoreOf(weights, r.evidence) })).sort((a, b) => b.s - a.s);
  return { rank: order.findIndex(({ r }) => r.right), order };
});
const by = new Map<string, number[]>();
const base = new Map<string, boolean[]>();
for (const [one, { rank, order }] of ranks) {
  (by.get(one.library) ?? by.set(one.library, []).get(one.library)!).push(rank);
  (base.get(one.library) ?? base.set(one.library, []).get(one.library)!).push((one as any).base);
  if (errors && (rank < 0 || rank > 2)) {
    console.log(`${one.id} [${rank}] ${(one as any).q}`);
    for (const { r, at } of order.slice(0, 2)) console.log('    ', (one as any).texts[at].replace(/\s+/g, ' ').slice(0, 110));
    const g = order[rank]; if (g) console.log('  >> ', (one as any).texts[g.at].replace(/\s+/g, ' ').slice(0, 160), JSON.stringify(Object.fromEntries(Object.entries(g.r.evidence).map(([k, v]) => [k, Math.round(v * 100) / 100]))));
  }
}
const at = (list: number[], n: number) => (100 * list.filter((r) => r >= 0 && r < n).length / list.length).toFixed(0);
for (const [name, list] of by) console.log(name.padEnd(18), list.length, 'top1', at(list, 1), 'top2', at(list, 2), 'top3', at(list, 3), 'top5', at(list, 5), 'mini2', (100 * base.get(name)!.filter(Boolean).length / list.length).toFixed(0));
const all = [...by.values()].flat();
console.log('all'.padEnd(18), all.length, 'top1', at(all, 1), 'top2', at(all, 2), 'top3', at(all, 3), 'top5', at(all, 5), 'mini2', (100 * [...base.values()].flat().filter(Boolean).length / all.length).toFixed(0));
if (process.argv.includes('--weights')) console.log(Object.fromEntries(Object.entries(fitted(asked)).map(([k, v]) => [k, Math.round(v * 100) / 100])));
