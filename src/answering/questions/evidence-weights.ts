/** Fitted by `npm run bench -- questions --write`. */

/** What each piece of evidence adds to the log-odds that a stretch answers. */
export const WEIGHTS: Readonly<Record<string, number>> = {
  'core like': 2.32,
  held: 1.71,
  'how many: counted': 2.06,
  'how many: number': 1.55,
  'how much: money': 2.13,
  'led theirs': 1.8,
  near: 2.06,
  'only theirs': 2.48,
  "others'": -1.11,
  own: 2.0,
  phrases: 1.01,
  quoted: -0.44,
  recent: 2.26,
  sentence: 1.95,
  theirs: 2.18,
  title: 1.43,
  'views: quoted': 1.15,
  'when: date': 2.18,
  'where: place': 0.78,
  'who: name': 0.97,
  'why: quoted': 1.53,
  'why: reason': 1.17,
  words: 1.69,
};

/** What each adds to the log-odds that the best stretches do. */
export const SURETY: Readonly<Record<string, number>> = {
  any: -0.63,
  held: 1.51,
  like: 0.83,
  missing: -1.71,
  share: 0.79,
  silent: -0.78,
  uncounted: -1.38,
  words: 1.07,
};
