import type { Problem } from './article-file.ts';

/** A way in which the text of a page is spoilt when it is copied or saved wrongly. */
type Damage = { readonly pattern: RegExp; readonly what: string };

/**
 * UTF-8 that was read as another character set: `â€œ` for `“`, `Ã©` for `é`, `‚Äô` for `’`. Only what no
 * text holds: `Ã` before a mark of quotation or a dash may be the end of a word in capitals.
 */
const misread =
  /â(?:€.|\u0080[\u0080-¿])|Ã[\u0080-¿€ƒ†‡ˆ‰ŠŒŽ•˜™šœžŸ]|Â[\u0080-¿]|ï(?:»¿|¿½)|ðŸ|‚Ä[ìîòôùú]/g;

const tag =
  /<\/?(?:a|article|aside|b|blockquote|body|br|div|em|figcaption|figure|h[1-6]|head|html|i|iframe|img|li|meta|ol|p|script|section|span|strong|style|table|tbody|td|th|tr|ul)(?:\s[^<>]*)?\/?>/gi;

const DAMAGES: readonly Damage[] = [
  { pattern: misread, what: 'characters that were read in a wrong character set' },
  { pattern: /\uFFFD/g, what: 'characters that were lost' },
  { pattern: /[\u0080-\u009F]/g, what: 'control characters' },
  { pattern: tag, what: 'tags of a web page' },
];

const AROUND = 12;

/** One notice for each way in which a text is damaged, with its first place; the text begins on line `firstLine` of the file. */
export function damageIn(file: string, text: string, firstLine: number): readonly Problem[] {
  return DAMAGES.flatMap(({ pattern, what }) => {
    const [first] = text.matchAll(pattern).take(1);
    if (first === undefined) return [];
    const count = text.matchAll(pattern).reduce((sum) => sum + 1, 0);
    const line = firstLine + text.slice(0, first.index).split('\n').length - 1;
    const places = count === 1 ? '' : ` (the first of ${count} places)`;
    const shown = text
      .slice(Math.max(0, first.index - AROUND), first.index + first[0].length + AROUND)
      .replace(/\s+/g, ' ');
    const message = `the text holds ${what}, at "${shown.trim()}"${places}: copy or save the article anew`;
    return [{ file, line, message }];
  });
}
