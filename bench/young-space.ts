/** As in `npm start`: a small young generation makes for short collections and a small process. */
export const YOUNG_SPACE = '--max-semi-space-size=4';
