/** A message without what Discord and its markup put between the words: no name, no word of a quotation. */

const UNREAD: readonly RegExp[] = [
  /~~[^~\n"“”'‘’]*~~/gu,
  /https?:\/\/[^\s<>"“”)\]]+/gu,
  /<(?:@[!&]?|#)\d+>|<a?:\w+:\d+>|<t:-?\d+(?::\w)?>|<\/[^<>\n]{1,100}:\d+>|<id:\w+>/gu,
  /:[a-z][a-z0-9_]{1,31}:/gu,
  /```(?:\w*(?=\n))?|`|\*+|__+|\|\||~~|^#{1,3}(?= )|^-#(?= )/gmu,
  /(?<![\p{L}\p{N}_])_(?=[\p{L}\p{N}"“])|(?<=[\p{L}\p{N}.!?"”])_(?![\p{L}\p{N}_])/gu,
  /@(?:everyone|here)\b/gu,
  /\p{Extended_Pictographic}(?:\u{FE0F}|\u{200D}|[\u{1F3FB}-\u{1F3FF}]|\p{Extended_Pictographic})*/gu,
];
const MASKED_LINK = /\[([^[\]\n]*)\]\((?:<?https?:[^()\s]*>?)(?:\s[^()\n]*)?\)/gu;

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** The message with blanks for all that is not read, so that offsets into it are offsets into what was typed. */
export function legible(message: string): string {
  const linked = message.replace(
    MASKED_LINK,
    (link, words: string) => ` ${words}${blank(link.slice(words.length + 1))}`,
  );
  return UNREAD.reduce((text, pattern) => text.replace(pattern, blank), linked);
}
