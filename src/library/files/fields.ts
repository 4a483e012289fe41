import { z } from 'zod';

/** A text, or a list of texts however nested: `- [[Tom Reed]]` without quotes is a list in a list to YAML. */
const isTexts = (value: unknown): value is string | readonly unknown[] =>
  typeof value === 'string' || (Array.isArray(value) && value.every(isTexts));

/** What a link in double brackets leads to; any other text as it is. */
const unlinked = (name: unknown): string =>
  String(name)
    .replace(/\[\[([^\]|]*)(?:\|[^\]]*)?\]\]/g, '$1')
    .trim();

const text = z
  .string({ error: (issue) => `is not one piece of text (got ${shown(issue.input)})` })
  .trim()
  .transform((value) => (value === '' ? null : value))
  .nullable()
  .default(null);

/** One name or a list of names; clippers write each as a link, `[[Tom Reed]]`. */
const names = z.preprocess(
  (value) => (isTexts(value) ? [value].flat(Infinity).map(unlinked).join(', ') : value),
  text,
);

const schema = z.object({
  title: text,
  publisher: text,
  author: names,
  speaker: text,
  published: text.transform((value, context) => {
    const date = value === null ? null : isoDate(value);
    if (date !== undefined) return date;
    context.addIssue(`is not a date (got ${shown(value)}): write it as 2022-06-08`);
    return z.NEVER;
  }),
  url: text.transform((value, context) => {
    const url = value === null ? null : webAddress(value);
    if (url !== undefined) return url;
    context.addIssue(`is not a web address (got ${shown(value)}): begin it with https://`);
    return z.NEVER;
  }),
  note: text,
  aliases: z
    .record(z.string().trim().min(1), z.string().trim().min(1), {
      error: (issue) => `is not a list of names (got ${shown(issue.input)}): ${aliasForm}`,
    })
    .default({}),
});

const aliasForm = 'write each on a line of its own, as in "  Beijing: China"';

/** What an article's front matter may say; null where it says nothing. `published` is an ISO date, `url` http or https. */
export type Fields = z.infer<typeof schema>;

/** The fields of a file without front matter. */
export const noFields: Fields = schema.parse({});

/** The names of the fields. */
export const fieldNames: readonly string[] = Object.keys(schema.shape);

/** A key of the front matter and what is to be said of it. */
type Remark = { readonly key: string; readonly message: string };

type ReadFields =
  /** `ignored`: keys that are no field of ours. */
  | { readonly ok: true; readonly fields: Fields; readonly ignored: readonly Remark[] }
  | { readonly ok: false; readonly problems: readonly Remark[] };

/** Validates front matter that YAML has read: a map of texts, lists and maps. */
export function readFields(map: Readonly<Record<string, unknown>>): ReadFields {
  const given = withAddress(map);
  const result = schema.safeParse(given);
  if (!result.success) return { ok: false, problems: result.error.issues.map(problemOf) };
  const unknown = Object.keys(given).filter((key) => !fieldNames.includes(key));
  return { ok: true, fields: result.data, ignored: remarksOnUnknown(unknown) };
}

/** Clippers call the article's address its `source`; a source that is no address is another thing. */
function withAddress(map: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { source, ...rest } = map;
  if (typeof source !== 'string' || !webAddress(source.trim()) || rest.url) return map;
  return { ...rest, url: source };
}

/** An issue as a person reads it. */
function problemOf(issue: z.core.$ZodIssue): Remark {
  const key = String(issue.path[0] ?? '');
  const message =
    issue.path.length > 1 ? `has an alias that is not text: ${aliasForm}` : issue.message;
  return { key, message: `"${key}" ${message}` };
}

/** One for each that may be a slip of the pen, one for all others together. */
function remarksOnUnknown(keys: readonly string[]): readonly Remark[] {
  const meant = keys.map((key) => ({ key, name: nearestName(key) }));
  const slips = meant.flatMap(({ key, name }) =>
    name === undefined
      ? []
      : [{ key, message: `"${key}" is no field, so it is ignored: did you mean "${name}"?` }],
  );
  const others = meant.filter(({ name }) => name === undefined).map(({ key }) => key);
  const [first] = others;
  if (first === undefined) return slips;
  const listed = others.map((key) => `"${key}"`).join(', ');
  const ignored =
    others.length === 1 ? 'is no field, so it is ignored' : 'are no fields, so they are ignored';
  return [
    ...slips,
    { key: first, message: `${listed} ${ignored}: I know ${fieldNames.join(', ')}` },
  ];
}

const nearestName = (key: string): string | undefined =>
  fieldNames.find((name) => looksLike(key.toLowerCase(), name));

/** The same letters but for one or two, or a common other name of the field. */
function looksLike(key: string, name: string): boolean {
  if (otherNames[key] === name) return true;
  const common = [...new Set(key)].filter((letter) => name.includes(letter)).length;
  return Math.abs(key.length - name.length) <= 2 && common >= new Set(name).size - 1;
}

const otherNames: Readonly<Record<string, string>> = {
  date: 'published',
  pubdate: 'published',
  source: 'publisher',
  site: 'publisher',
  by: 'author',
  byline: 'author',
  link: 'url',
  headline: 'title',
  comment: 'note',
};

const shown = (value: unknown): string => JSON.stringify(value) ?? 'nothing';

/** The day of an ISO date or date-time as it is written; undefined if the calendar has no such day. */
function isoDate(value: string): string | undefined {
  const day = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}\S*)?$/.exec(value)?.[1];
  const time = Date.parse(`${day}T00:00:00Z`);
  if (day === undefined || Number.isNaN(time)) return undefined;
  return new Date(time).toISOString().startsWith(day) ? day : undefined;
}

/** The address in its normal form; undefined unless http or https. */
function webAddress(value: string): string | undefined {
  const url = URL.parse(value);
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : undefined;
}
