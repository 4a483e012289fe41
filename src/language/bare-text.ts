/** What people type without what stands around the words: patterns that allow for it at an end would try every run of it within. */
import { trailingFrom, withoutTrailing } from './trailing.ts';

/** From the first letter, digit or underscore of ASCII to the last. */
export function bareText(text: string): string {
  const end = trailingFrom(text, /\W/);
  return text.slice(Math.min(text.search(/\w|$/), end), end);
}

/** Without the question marks, stops and spaces at the end. */
export const withoutStops = (text: string): string => withoutTrailing(text, /[?!.\s]/);
