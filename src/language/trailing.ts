/**
 * Where the run of characters begins that a text ends with, all of which `kind` fits; the text's end where
 * there is none. Sought from behind: a pattern that ends with `$` is tried from every run within the text,
 * and from every place of a long one.
 */
export function trailingFrom(text: string, kind: RegExp, end = text.length): number {
  let from = end;
  while (from > 0 && kind.test(text.charAt(from - 1))) from -= 1;
  return from;
}

/** A text without the characters at its end that `kind` fits. */
export const withoutTrailing = (text: string, kind: RegExp): string =>
  text.slice(0, trailingFrom(text, kind));
