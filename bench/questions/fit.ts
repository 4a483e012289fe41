/** Weights under which the stretches that answer stand first, and how surely the first ones do. */
export type Row = { readonly evidence: Readonly<Record<string, number>>; readonly right: boolean };
/** The stretches that one question has to choose from. */
export type Asked = { readonly library: string; readonly id: string; readonly rows: readonly Row[] };
export type Weights = Readonly<Record<string, number>>;

const ROUNDS = 250;
const RATE = 0.3;
const RIDGE = 0.5;

export const scoreOf = (weights: Weights, evidence: Row['evidence']): number =>
  Object.entries(evidence).reduce((sum, [name, value]) => sum + value * (weights[name] ?? 0), 0);

/** Softmax over the stretches of a question: the likelihood that one that answers is chosen (ListNet's top one, Cao 2007). */
export function fitted(all: readonly Asked[]): Weights {
  const asked = all.filter(({ rows }) => rows.some(({ right }) => right) && rows.some(({ right }) => !right));
  const names = [...new Set(asked.flatMap(({ rows }) => rows.flatMap(({ evidence }) => Object.keys(evidence))))];
  const index = new Map(names.map((name, at) => [name, at]));
  const data = asked.map(({ rows }) => rows.map(({ evidence, right }) => ({ right, x: Object.entries(evidence).map(([name, value]) => [index.get(name) ?? 0, value] as const) })));
  const w = new Float64Array(names.length);
  const squares = new Float64Array(names.length);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(names.length);
    for (const rows of data) {
      const scores = rows.map(({ x }) => x.reduce((sum, [at, value]) => sum + value * (w[at] ?? 0), 0));
      const top = Math.max(...scores);
      const exps = scores.map((score) => Math.exp(score - top));
      const sum = exps.reduce((a, b) => a + b, 0);
      const good = rows.reduce((total, { right }, at) => total + (right ? exps[at] ?? 0 : 0), 0);
      rows.forEach(({ x, right }, at) => {
        const pull = (right ? (exps[at] ?? 0) / good : 0) - (exps[at] ?? 0) / sum;
        for (const [name, value] of x) slope[name] = (slope[name] ?? 0) + pull * value;
      });
    }
    for (let at = 0; at < w.length; at++) {
      const step = (slope[at] ?? 0) - RIDGE * (w[at] ?? 0);
      squares[at] = (squares[at] ?? 0) + step * step;
      w[at] = (w[at] ?? 0) + (RATE * step) / Math.sqrt((squares[at] ?? 0) + 1e-9);
    }
  }
  return Object.fromEntries(names.map((name, at) => [name, w[at] ?? 0]));
}

/** Each question with weights that were fitted without its library. */
export function byFolds<Result>(asked: readonly Asked[], use: (weights: Weights, one: Asked) => Result): ReadonlyMap<Asked, Result> {
  const made = new Map<Asked, Result>();
  for (const library of new Set(asked.map(({ library }) => library))) {
    const weights = fitted(asked.filter((one) => one.library !== library));
    for (const one of asked) if (one.library === library) made.set(one, use(weights, one));
  }
  return made;
}
