/** The package has no types of its own; this is the part of it that is used. */
declare module 'snowball-stemmers' {
  export function newStemmer(language: string): { stem(word: string): string };
}
