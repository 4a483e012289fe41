/** Names of what speaks for or against a reading. */
export type Evidence = readonly string[];

/** The highest of some edges that a value reaches, by which evidence is named. */
export const bucket = (value: number, edges: readonly number[]): string =>
  `${edges.findLast((edge) => value >= edge) ?? 'under'}`;
