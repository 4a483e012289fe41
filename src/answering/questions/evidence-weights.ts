/** Fitted by `npm run bench -- questions --write`. */

/** What each piece of evidence adds to the log-odds that a stretch answers. */
export const WEIGHTS: Readonly<Record<string, number>> = {
  'core like': 2.23,
  held: 1.65,
  'how many: counted': 1.87,
  'how many: number': 1.56,
  'how much: money': 2.14,
  'led theirs': 1.83,
  near: 2.23,
  'only theirs': 3.09,
  "others'": -1.13,
  own: 1.93,
  phrases: 1.06,
  quoted: -0.5,
  recent: 2.22,
  sentence: 1.93,
  theirs: 2.19,
  title: 1.56,
  'views: quoted': 1.09,
  'wants: demand': 1.13,
  'when: date': 2.19,
  'where: place': 0.77,
  'who: name': 0.97,
  'why: quoted': 1.58,
  'why: reason': 1.17,
  words: 1.75,
};

/** What each adds to the log-odds that the best stretches do. */
export const SURETY: Readonly<Record<string, number>> = {
  any: -0.97,
  held: 1.48,
  like: 0.75,
  missing: -1.79,
  share: 0.93,
  silent: -0.8,
  uncounted: -1.28,
  words: 1.6,
};
