/** Fitted by `npm run bench -- questions --write`. */

/** What each piece of evidence adds to the log-odds that a stretch answers. */
export const WEIGHTS: Readonly<Record<string, number>> = {
  'core like': 2.26,
  held: 1.67,
  'how many: counted': 1.87,
  'how many: number': 1.55,
  'how much: money': 2.14,
  'led theirs': 1.93,
  near: 2.29,
  'only theirs': 3.09,
  "others'": -0.91,
  own: 1.93,
  phrases: 1.08,
  quoted: -0.52,
  recent: 2.22,
  sentence: 1.9,
  theirs: 2.22,
  title: 1.58,
  'views: quoted': 1.11,
  'wants: demand': 1.12,
  'when: date': 2.21,
  'where: place': 0.77,
  'who: name': 0.97,
  'why: quoted': 1.58,
  'why: reason': 1.16,
  words: 1.79,
};

/** What each adds to the log-odds that the best stretches do. */
export const SURETY: Readonly<Record<string, number>> = {
  any: -0.88,
  held: 1.49,
  like: 0.65,
  missing: -1.9,
  share: 0.81,
  silent: -0.83,
  uncounted: -1.23,
  words: 1.66,
};
