const notLetterOrDigit = /[^\p{L}\p{M}\p{N}]+/gu;

/** Key of a name: NFC, lower case, each run of other than letters and digits a `-`. */
export const slug = (name: string): string =>
  name.normalize('NFC').toLowerCase().replace(notLetterOrDigit, '-');

/** Id of the article in a file: slug of the base name without its ending. */
export const articleId = (file: string): string =>
  slug(file.replace(/^.*\//, '').replace(/\.[^.]*$/, ''));
