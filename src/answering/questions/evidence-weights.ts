/** Fitted by `npm run bench -- questions --write`. */

/** What each piece of evidence adds to the log-odds that a stretch answers. */
export const WEIGHTS: Readonly<Record<string, number>> = {
  article: 1.31,
  'core like': 2.4,
  held: 1.5,
  'how many: counted': 1.85,
  'how many: number': 1.66,
  'how much: money': 1.96,
  'led theirs': 1.63,
  near: 1.73,
  'only theirs': 3.55,
  own: 1.89,
  phrases: 1.45,
  quoted: -0.53,
  recent: 2.91,
  sentence: 1.84,
  theirs: 2.65,
  title: 1.44,
  'views: quoted': 0.55,
  'wants: demand': 1.36,
  'when: date': 2.63,
  'where: place': 0.66,
  'who: name': 1.12,
  'why: quoted': 1.52,
  'why: reason': 1.13,
  words: 1.75,
};

/** What each adds to the log-odds that the best stretches do. */
export const SURETY: Readonly<Record<string, number>> = {
  any: -1.09,
  held: 2.01,
  like: 0.99,
  missing: -1.44,
  share: 1.16,
  silent: -1.23,
  uncounted: -1.35,
  words: 0.56,
};
