import {
  isMap,
  isScalar,
  LineCounter,
  parseDocument,
  type Scalar,
  visit,
  type YAMLError,
} from 'yaml';
import type { Problem } from './article-file.ts';
import { type Fields, fieldNames, noFields, readFields } from './fields.ts';

/** A file's front matter, what in it is ignored, and what follows it; or everything that is wrong with it. */
export type Split =
  | {
      readonly ok: true;
      readonly fields: Fields;
      readonly notices: readonly Problem[];
      readonly text: string;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Characters that fields need at most: YAML takes longer and longer over more. */
const LONGEST = 10_000;

const opening = /^((?:[ \t]*\n)*)---[ \t]*\n/;
const closing = /^---[ \t]*(?:\n|$)/m;
const field = /^\w[\w-]*:/;

/**
 * Takes the YAML between a first line `---` and the next one off the text, with the line break after it.
 * Blank lines before it go with it, where fields follow.
 */
export function splitFrontMatter(file: string, whole: string): Split {
  const open = opening.exec(whole);
  if (!open) return unfenced(file, whole);
  const [fence, blank = ''] = open;
  const rest = whole.slice(fence.length);
  if (blank !== '' && !field.test(rest)) return textAlone(whole);
  const line = blank.split('\n').length;
  const close = closing.exec(rest);
  if (!close) return unclosed(file, line, whole, rest);
  if (close.index > LONGEST) return tooLong(file, line);
  const read = readYaml(file, rest.slice(0, close.index), line + 1);
  return read.ok ? { ...read, text: rest.slice(close.index + close[0].length) } : read;
}

const textAlone = (text: string): Split => ({ ok: true, fields: noFields, notices: [], text });

const refusal = (file: string, line: number, message: string) =>
  ({ ok: false, problems: [{ file, line, message }] }) as const;

/** A line `---` without a second one is a rule of the text, unless a field follows it. */
function unclosed(file: string, line: number, whole: string, rest: string): Split {
  if (!field.test(rest)) return textAlone(whole);
  const message = 'front matter is not closed: put a line "---" after its last field';
  return refusal(file, line, message);
}

function tooLong(file: string, line: number): Split {
  const message = `front matter is longer than ${LONGEST} characters: put what is text behind the second line "---"`;
  return refusal(file, line, message);
}

const fence = 'put a line "---" before the first field and one after the last';
const toml = /^\s*\+\+\+[ \t]*\n\s*(?:[\w.-]+[ \t]*=|\[|#|\+\+\+)/;

/** Fields of another form than ours are told: as text they would be the article's first words. */
function unfenced(file: string, whole: string): Split {
  const line = whole.slice(0, whole.search(/\S|$/)).split('\n').length;
  if (toml.test(whole)) {
    return refusal(
      file,
      line,
      `the front matter is TOML: write "title: …" for title = "…", and ${fence}`,
    );
  }
  if (beginsWithFields(whole.trimStart())) {
    return refusal(file, line, `begins with fields, but without a line "---": ${fence}`);
  }
  return textAlone(whole);
}

/** Lines that begin with names of fields: one as we write it, or two in any letters ("Title: …"), as no text begins. */
function beginsWithFields(text: string): boolean {
  const lines = text.split('\n', MOST_FIELDS);
  const keys = lines.map((line) => /^(\w+):(?:\s|$)/.exec(line)?.[1] ?? '');
  const others = keys.indexOf('');
  const known = keys.slice(0, others < 0 ? keys.length : others).filter(isFieldName);
  const distinct = new Set(known.map((key) => key.toLowerCase()));
  return distinct.size > 1 || known.some((key) => key === key.toLowerCase());
}

const MOST_FIELDS = 20;
const isFieldName = (key: string): boolean => fieldNames.includes(key.toLowerCase());

type ReadMatter =
  | { readonly ok: true; readonly fields: Fields; readonly notices: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The failsafe schema leaves every value as it is written: `2022-06-08`, `1984` and `no` stay text. */
function readYaml(file: string, typed: string, firstLine: number): ReadMatter {
  const yaml = withColons(typed);
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter, prettyErrors: true });
  const lineAt = (offset: number) => lineCounter.linePos(offset).line + firstLine - 1;
  const [error] = document.errors;
  if (error) return refusal(file, lineAt(error.pos[0]), yamlMessage(error));
  visit(document, { Scalar: (_, scalar) => keepHash(scalar, yaml) });
  const map = document.contents;
  if (map === null) return { ok: true, fields: noFields, notices: [] };
  if (!isMap(map)) {
    const message =
      'what stands between the lines "---" is not fields like "title: …"; if the first line is a rule of the text, put an empty line before it';
    return refusal(file, firstLine, message);
  }
  const lines = new Map(
    map.items.flatMap(({ key }) =>
      isScalar(key) && key.range ? [[String(key), lineAt(key.range[0])] as const] : [],
    ),
  );
  const placed = ({ key, message }: { readonly key: string; readonly message: string }) => ({
    file,
    line: lines.get(key) ?? firstLine,
    message,
  });
  const read = readFields(map.toJSON());
  return read.ok
    ? { ok: true, fields: read.fields, notices: read.ignored.map(placed) }
    : { ok: false, problems: read.problems.map(placed) };
}

/** A colon in a title, which people do not put in marks, and YAML takes for another field; or marks around its first words alone. */
const withColons = (yaml: string): string =>
  yaml.replace(
    /^([\w-]+:[ \t]+)((?![ \t"'[{|>&*!%@`#-]|.*[ \t]#[ \t]).*:(?:[ \t].*)?|"[^"\\]*"(?![ \t]*(?:$|#)).*|'[^']*'(?![ \t]*(?:$|#)|').*)$/gmu,
    (_, field: string, value: string) => `${field}'${value.trimEnd().replaceAll("'", "''")}'`,
  );

/** To YAML " #2" begins a comment; in a title ("…, report #2 says") it does not, unless a space follows the hash. */
function keepHash(scalar: Scalar, yaml: string): void {
  const { type, comment, range } = scalar;
  if (type !== 'PLAIN' || !range || !comment || /^\s/.test(comment)) return;
  scalar.value = yaml
    .slice(range[0], range[2])
    .trim()
    .replace(/\s*\n\s*/g, ' ');
}

function yamlMessage(error: YAMLError): string {
  const [first = error.message] = error.message.split(' at line ');
  return `is not valid YAML: ${first}`;
}
