import { z } from 'zod';

const text = z
  .string({ error: (issue) => `is not one piece of text (got ${shown(issue.input)})` })
  .trim()
  .transform((value) => (value === '' ? null : value))
  .nullable()
  .default(null);

const schema = z.strictObject({
  title: text,
  publisher: text,
  author: text,
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

type ReadFields =
  | { readonly ok: true; readonly fields: Fields }
  | { readonly ok: false; readonly issues: readonly z.core.$ZodIssue[] };

/** Validates front matter that YAML has read; `value` is a map of texts. */
export function readFields(value: unknown): ReadFields {
  const result = schema.safeParse(value);
  return result.success
    ? { ok: true, fields: result.data }
    : { ok: false, issues: result.error.issues };
}

/** The issues as a person reads them, each with the field that it is about. */
export function fieldProblems(
  issues: readonly z.core.$ZodIssue[],
): { readonly key: string; readonly message: string }[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ key, message: unknownField(key) }));
    }
    const key = String(issue.path[0] ?? '');
    const message =
      issue.path.length > 1 ? `has an alias that is not text: ${aliasForm}` : issue.message;
    return [{ key, message: `"${key}" ${message}` }];
  });
}

function unknownField(key: string): string {
  const names = Object.keys(schema.shape);
  const near = names.find((name) => looksLike(key.toLowerCase(), name));
  const advice = near
    ? `did you mean "${near}"?`
    : `I know ${names.join(', ')}; remove the line or put it in "note"`;
  return `"${key}" is not a field that I know: ${advice}`;
}

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
