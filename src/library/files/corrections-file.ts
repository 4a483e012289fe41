import { isSeq, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Article } from '../../reading/article.ts';
import { applyCorrections, type Correction } from '../../reading/corrections.ts';
import type { Reading } from '../../reading/reading.ts';
import type { ArticleFile, Problem } from './article-file.ts';
import { decodeText } from './decode.ts';
import { articleId } from './slug.ts';

/** The file of the knowledge folder in which an admin overrules who said what. */
export const CORRECTIONS_FILE = 'corrections.yaml';

/** A correction with the line where it begins. */
export type FiledCorrection = Correction & { readonly line: number };

type ReadCorrections =
  | { readonly ok: true; readonly corrections: readonly FiledCorrection[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const text = z.string().trim().min(1);
const schema = z.strictObject({
  article: text,
  words: text,
  /** Empty where the article does not tell who said it. */
  speaker: z.string().trim(),
  role: text.optional(),
  party: text.optional(),
  date: z.iso.date().optional(),
});

const FORM =
  'each correction is a list item with "article", "words" and "speaker", and may have "role", "party" and "date" (as 2022-06-08)';

/** Reads `corrections.yaml`: a list of `article`, `words`, `speaker`; problems name line and field. */
export function readCorrections({ name: file, bytes }: ArticleFile): ReadCorrections {
  const decoded = decodeText(file, bytes);
  if (!decoded.ok) return { ok: false, problems: [decoded.problem] };
  const lineCounter = new LineCounter();
  const document = parseDocument(decoded.text, { schema: 'failsafe', lineCounter });
  const lineAt = (offset: number): number => lineCounter.linePos(offset).line;
  const [error] = document.errors;
  if (error) return fail(file, lineAt(error.pos[0]), 'is not valid YAML');
  if (document.contents === null) return { ok: true, corrections: [] };
  if (!isSeq(document.contents)) return fail(file, 1, `is not a list: ${FORM}`);
  const items: unknown[] = document.contents.toJSON();
  const lines = document.contents.items.map((item) => lineOf(item, lineAt));
  const results = items.map((item) => schema.safeParse(item));
  const problems = results.flatMap((result, i): Problem[] => {
    if (result.success) return [];
    const field = String(result.error.issues[0]?.path[0] ?? 'this entry');
    return [{ file, line: lines[i] ?? null, message: `"${field}" is wrong or missing: ${FORM}` }];
  });
  if (problems.length > 0) return { ok: false, problems };
  const corrections = results.flatMap(({ data }, i): FiledCorrection[] =>
    data ? [{ ...toCorrection(data), line: lines[i] ?? 1 }] : [],
  );
  return { ok: true, corrections };
}

const fail = (file: string, line: number, message: string): ReadCorrections => ({
  ok: false,
  problems: [{ file, line, message }],
});

function lineOf(item: unknown, lineAt: (offset: number) => number): number {
  const hasRange = typeof item === 'object' && item !== null && 'range' in item;
  return hasRange && Array.isArray(item.range) ? lineAt(Number(item.range[0])) : 1;
}

const toCorrection = (entry: z.infer<typeof schema>): Correction => ({
  article: articleId(entry.article),
  words: entry.words,
  speaker: entry.speaker === '' ? null : entry.speaker,
  role: entry.role ?? null,
  party: entry.party ?? null,
  date: entry.date ?? null,
});

/** A reader with corrections in force, and what is found out on the way about those that have no effect. */
export type CorrectingReader = {
  read(article: Article): Reading;
  /** One for each correction that had no effect on the articles read. */
  notices(): readonly Problem[];
};

/** Lets corrections overrule what `read` finds. */
export function correctingReader(
  read: (article: Article) => Reading,
  corrections: readonly FiledCorrection[],
): CorrectingReader {
  const unused = new Map<FiledCorrection, string>(
    corrections.map((each) => [each, `there is no article "${each.article}"`]),
  );
  return {
    read(article) {
      const { reading, lost } = applyCorrections(article, read(article), corrections);
      for (const each of corrections) if (each.article === article.id) unused.delete(each);
      for (const { correction, reason } of lost) {
        const each = corrections.find((filed) => filed === correction);
        if (each) unused.set(each, why(each, reason));
      }
      return reading;
    },
    notices: () =>
      [...unused].map(([{ line }, reason]) => ({
        file: CORRECTIONS_FILE,
        line,
        message: `has no effect: ${reason}`,
      })),
  };
}

const why = ({ article, words }: Correction, reason: 'gone' | 'no-statement'): string =>
  reason === 'gone'
    ? `"${words}" is not in "${article}" any more`
    : `"${words}" in "${article}" is not what anybody says there`;
