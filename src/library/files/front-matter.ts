import { isMap, LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { Problem } from './article-file.ts';
import { type Fields, fieldProblems, noFields, readFields } from './fields.ts';

/** A file's front matter and what follows it, or everything that is wrong with it. */
export type Split =
  | { readonly ok: true; readonly fields: Fields; readonly text: string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Characters that fields need at most: YAML takes longer and longer over more. */
const LONGEST = 10_000;

const opening = /^---[ \t]*\n/;
const closing = /^---[ \t]*(?:\n|$)/m;

/** Takes the YAML between a first line `---` and the next one off the text, with the line break after it. */
export function splitFrontMatter(file: string, whole: string): Split {
  const open = opening.exec(whole);
  if (!open) return { ok: true, fields: noFields, text: whole };
  const rest = whole.slice(open[0].length);
  const close = closing.exec(rest);
  if (!close) return unclosed(file, whole, rest);
  if (close.index > LONGEST) return tooLong(file);
  const read = readYaml(file, rest.slice(0, close.index));
  return read.ok ? { ...read, text: rest.slice(close.index + close[0].length) } : read;
}

/** A first line `---` without a second one is a rule of the text, unless a field follows it. */
function unclosed(file: string, whole: string, rest: string): Split {
  if (!/^\w+:/.test(rest)) return { ok: true, fields: noFields, text: whole };
  const message = 'front matter is not closed: put a line "---" after its last field';
  return { ok: false, problems: [{ file, line: 1, message }] };
}

function tooLong(file: string): Split {
  const message = `front matter is longer than ${LONGEST} characters: put what is text behind the second line "---"`;
  return { ok: false, problems: [{ file, line: 1, message }] };
}

type Read =
  | { readonly ok: true; readonly fields: Fields }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The failsafe schema leaves every value as it is written: `2022-06-08`, `1984` and `no` stay text. */
function readYaml(file: string, yaml: string): Read {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter, prettyErrors: true });
  const firstLine = 2;
  const lineAt = (offset: number) => lineCounter.linePos(offset).line + firstLine - 1;
  const [error] = document.errors;
  if (error) {
    const problem = { file, line: lineAt(error.pos[0]), message: yamlMessage(error) };
    return { ok: false, problems: [problem] };
  }
  const map = document.contents;
  if (map === null) return { ok: true, fields: noFields };
  if (!isMap(map)) {
    const message =
      'what stands between the lines "---" is not fields like "title: …"; if the first line is a rule of the text, put an empty line before it';
    return { ok: false, problems: [{ file, line: firstLine, message }] };
  }
  const lines = new Map(
    map.items.flatMap(({ key }) =>
      key && typeof key === 'object' && 'range' in key && Array.isArray(key.range)
        ? [[String(key), lineAt(Number(key.range[0]))] as const]
        : [],
    ),
  );
  const read = readFields(map.toJSON());
  if (read.ok) return read;
  const problems = fieldProblems(read.issues).map(({ key, message }) => ({
    file,
    line: lines.get(key) ?? firstLine,
    message,
  }));
  return { ok: false, problems };
}

/** The one mistake that people make (a colon in a title) in their words; any other as the YAML package puts it. */
function yamlMessage(error: YAMLError): string {
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY') {
    return 'the value holds ": ": put it in double quotes';
  }
  const [first = error.message] = error.message.split(' at line ');
  return `is not valid YAML: ${first}`;
}
