/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export type Range = { readonly start: number; readonly end: number };

/** A stretch of one article's text. The only form in which the sources' words travel. */
export type Span = Range & { readonly article: string };
