/** Marks as phones leave them: one of a pair straight, the other curly. */

const MARK = /[“”"]/gu;
const OPENS = /(?:^|[\s([{>*_~|–—-])$/u;

/** The message with curly marks for straight ones that open or close with a curly one: `"A,” said Wu` as `“A,” said Wu`. */
export function evenMarks(message: string): string {
  const chars = message.split('');
  const open: { readonly mark: string; readonly at: number }[] = [];
  for (const { index, 0: mark } of message.matchAll(MARK)) {
    const last = open.at(-1);
    const isOpening =
      last === undefined || OPENS.test(message.slice(Math.max(0, index - 1), index));
    if (mark === '“' || (mark === '"' && last?.mark !== '"' && isOpening)) {
      open.push({ mark, at: index });
      continue;
    }
    if (last === undefined) continue;
    open.pop();
    if (mark === '”' && last.mark === '"') chars[last.at] = '“';
    if (mark === '"' && last.mark === '“') chars[index] = '”';
  }
  return chars.join('');
}
