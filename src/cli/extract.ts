/** `verbatim extract`: how articles are read, for people and for programs. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import * as z from 'zod/mini';
import { describeProblem } from '../library/files/article-file.ts';
import { isArticleFile } from '../library/files/file-kinds.ts';
import { parseFiles } from '../library/files/parse.ts';
import type { Article } from '../reading/article.ts';
import { readArticle } from '../reading/read.ts';
import { articleIn } from './extract/article-in.ts';
import { type Extracted, extracted } from './extract/reading-json.ts';
import { report } from './extract/report.ts';
import { linesOf, textOf } from './input.ts';

export type ExtractOptions = { readonly json?: boolean; readonly explain?: boolean };

/** After this many texts, and every so many again, progress is told on standard error. */
const PROGRESS_EVERY = 500;

/** Who says what in each file; `-` is standard input: one text, or with `--json` lines of `{id, text}`. */
export async function printExtracts(
  files: readonly string[],
  options: ExtractOptions,
  input: Readable,
  output: Writable,
): Promise<void> {
  for (const file of files) {
    if (file === '-' && options.json === true) await extractLines(input, output);
    else if (file === '-') print(articleIn('-', await textOf(input)).article, options, output);
    else print(await articleOf(file), options, output);
  }
}

function print(article: Article, options: ExtractOptions, output: Writable): void {
  const reading = readArticle(article);
  output.write(
    options.json === true
      ? `${JSON.stringify(extracted(article.id, article.text, reading))}\n`
      : report(article, reading, { explain: options.explain === true }),
  );
}

/** Who says what in a text; offsets are into it untouched. */
function extractedFrom(id: string, whole: string): Extracted {
  const { article, start } = articleIn(id, whole);
  return extracted(id, article.text, readArticle(article), start);
}

/** Reads a file as the library would, whatever its name; throws with one line a problem. */
async function articleOf(path: string): Promise<Article> {
  const name = isArticleFile(basename(path)) ? basename(path) : `${basename(path)}.txt`;
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    const why =
      error.code === 'ENOENT' ? 'there is no such file' : `cannot be read (${error.code})`;
    throw new Error(`${path}: ${why}`);
  });
  const parsed = parseFiles([{ name, bytes }]);
  if (!parsed.ok)
    throw new Error(parsed.problems.map((problem) => describeProblem(problem, '.')).join('\n'));
  for (const notice of parsed.notices) process.stderr.write(`${describeProblem(notice, '.')}\n`);
  const [article] = parsed.articles;
  if (article === undefined) throw new Error(`${path}: there is no text in it`);
  return article;
}

const lineSchema = z.object({ id: z.string(), text: z.string() });

async function extractLines(input: Readable, output: Writable): Promise<void> {
  let count = 0;
  for await (const line of linesOf(input)) {
    count += 1;
    if (line.trim() === '') continue;
    const { id, text } = parseLine(line, count);
    output.write(`${JSON.stringify(extractedFrom(id, text))}\n`);
    if (count % PROGRESS_EVERY === 0) process.stderr.write(`${count} texts read\n`);
  }
}

function parseLine(line: string, number: number): z.infer<typeof lineSchema> {
  try {
    return lineSchema.parse(JSON.parse(line));
  } catch {
    throw new Error(
      `standard input, line ${number}: not a JSON object {"id": "…", "text": "…"} (got ${line.slice(0, 40)}…)`,
    );
  }
}
