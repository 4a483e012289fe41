/** Servers asked, by Zipf's law: the n-th is asked 1/n times as often as the first. The same each time. */
export function* drawn(servers: number, questions: number): Generator<string> {
  const sums: number[] = [];
  for (let n = 1; n <= servers; n += 1) sums.push((sums.at(-1) ?? 0) + 1 / n);
  let state = 7;
  for (let asked = 0; asked < questions; asked += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const wanted = (state / 2 ** 32) * (sums.at(-1) ?? 0);
    yield String(sums.findIndex((sum) => sum >= wanted));
  }
}
