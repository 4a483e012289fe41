/** `check FILE --against FILE|URL`: a text against one article, whatever stands in the knowledge folder. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Made, Sources } from '../app/contracts.ts';
import { sourcesOfArticle } from '../app/given.ts';
import { documentType } from '../library/files/file-kinds.ts';
import { noArticle } from '../rendering/wording/given-texts.ts';
import { textOf } from '../services/import/attachment.ts';
import { createImporter } from '../services/import/importer.ts';
import { readWholePage } from '../services/import/whole-page.ts';

const ADDRESS = /^https?:\/\//i;

/** The sources that a file or a page makes; throws with why it makes none. */
export async function sourcesAgainst(source: string): Promise<Sources> {
  const made = ADDRESS.test(source) ? await readWholePage(source) : await madeOf(source);
  const given = made.ok
    ? await sourcesOfArticle(made.source)
    : { ok: false as const, why: made.kind };
  if (given.ok) return given.sources;
  throw new Error(`${source}: ${noArticle(given.why).replaceAll('**', '')}`);
}

/** The text of a file; a text that names no file is meant as it is. */
export async function textIn(file: string): Promise<string> {
  const made = await madeOf(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENAMETOOLONG') return null;
    throw error;
  });
  if (made === null) return file;
  if (!made.ok) throw new Error(`${file}: I cannot read a text in it`);
  return made.text;
}

async function madeOf(file: string): Promise<Made> {
  const bytes = await readFile(file);
  const type = documentType(file);
  return type === null ? textOf(basename(file), bytes) : createImporter().fromFile(bytes, type);
}
