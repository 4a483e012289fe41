import type { Problem } from './article-file.ts';

/** A file's characters, or why it is not text. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: Problem };

/** Decodes UTF-8 strictly, removes the byte order mark and makes CRLF LF; the first bad byte is named. */
export function decodeText(file: string, bytes: Uint8Array): Decoded {
  const fail = (line: number | null, message: string): Decoded => ({
    ok: false,
    problem: { file, line, message },
  });
  const mark = `${bytes[0]},${bytes[1]}`;
  if (mark === '255,254' || mark === '254,255') {
    return fail(1, 'is UTF-16, not UTF-8: save the file as UTF-8');
  }
  const bad = firstBadByte(bytes);
  if (bad !== null) {
    const value = bytes[bad.offset]?.toString(16).toUpperCase();
    const where = `byte 0x${value} at offset ${bad.offset}`;
    const message = decodes(bytes.subarray(bad.offset), true)
      ? `ends inside a character (${where}): copy it whole, or save it as UTF-8`
      : `is not UTF-8 (${where}): save the file as UTF-8`;
    return fail(bad.line, message);
  }
  const text = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
  const zero = text.indexOf('\0');
  if (zero >= 0) {
    const line = text.slice(0, zero).split('\n').length;
    return fail(line, 'holds a zero character, so it is no plain text: save the file as UTF-8');
  }
  return { ok: true, text };
}

const lineFeed = 0x0a;

/** Line and offset of the first byte that UTF-8 does not allow. A line feed never lies inside a character, so lines are tried one by one. */
function firstBadByte(bytes: Uint8Array): { line: number; offset: number } | null {
  if (decodes(bytes)) return null;
  let start = 0;
  for (let line = 1; ; line++) {
    const feed = bytes.indexOf(lineFeed, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    if (!decodes(bytes.subarray(start, end))) {
      return { line, offset: start + longestPrefix(bytes.subarray(start, end)) };
    }
    start = end;
  }
}

function decodes(bytes: Uint8Array, stream = false): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}

/** Length in bytes of the longest prefix that is whole, valid characters: halved until what begins well is found, then cut to the last whole character. */
function longestPrefix(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle;
  }
  while (!decodes(bytes.subarray(0, good))) good--;
  return good;
}
