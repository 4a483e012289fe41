/** How sure a speaker is, for those who show answers: the reader's own measure. */
export { isProbable } from '../reading/statement.ts';
