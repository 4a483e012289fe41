/**
 * Discord's markdown, made inert: what an article, a question or a name holds is shown as the
 * characters that it is. A backslash before punctuation is not shown by Discord.
 */

const ALWAYS = '\\*_~`|[]<>@';
const AT_LINE_START = /^(?:#{1,3}\s|-#?\s|\+\s|[-*+]\s)/;
const ORDERED = /^\d+(?=\.\s)/;
const SCHEME = /:(?=\/\/)/;

/** Escapes `text`; `opensLine` says whether its first character begins a line of the message. */
export function escapeMarkdown(text: string, opensLine = true): string {
  return text
    .split('\n')
    .map((line, index) => escapeLine(line, opensLine || index > 0))
    .join('\n');
}

function escapeLine(line: string, opensLine: boolean): string {
  const indent = /^\s*/.exec(line)?.[0].length ?? 0;
  const body = line.slice(indent);
  const stop = opensLine ? (ORDERED.exec(body)?.[0].length ?? -1) : -1;
  const lead = opensLine && AT_LINE_START.test(body);
  let escaped = line.slice(0, indent);
  for (let at = 0; at < body.length; at += 1) {
    const char = body[at] ?? '';
    const isSpecial =
      ALWAYS.includes(char) ||
      (lead && at === 0) ||
      at === stop ||
      (SCHEME.test(body.slice(at, at + 3)) && char === ':');
    escaped += isSpecial ? `\\${char}` : char;
  }
  return escaped;
}

/** A name, a title, an echo: what stands above a quotation leaves it room. Whole words of it, as many as there is room for. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf(' ', most);
  return `${text.slice(0, end > 0 ? end : most)} …`;
}

/** The text that a reader sees: markup, backslash escapes and the marks of a block quote taken away. */
export function readerText(content: string): string {
  return content
    .replace(/^> ?/gm, '')
    .replace(/(\\[^\p{L}\p{N}\s])|\*\*/gu, (_, escaped: string | undefined) => escaped ?? '')
    .replace(/\\([^\p{L}\p{N}\s])/gu, '$1');
}
