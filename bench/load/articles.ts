/** A folder of articles made of our own cases, and what is asked about them. */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCopier } from '../search/many-passages.ts';
import { casePath, rowsIn } from '../support/data.ts';
import type { Texts } from './orders.ts';

/** As many articles as wanted: each copy has people and words of its own. */
export function writeArticles(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  const texts = articles();
  const change = createCopier(texts);
  for (let number = 0; number < count; number += 1) {
    const copy = Math.floor(number / texts.length);
    const text = texts[number % texts.length] ?? '';
    const changed = copy === 0 ? text : changedBody(text, (body) => change(body, copy));
    writeFileSync(join(folder, `article-${number}.md`), changed);
  }
}

const articles = (): readonly string[] =>
  globSync(casePath('articles/*/*.md'))
    .sort()
    .map((file) => readFileSync(file, 'utf8'));

/** The front matter stays as it is. */
function changedBody(text: string, change: (body: string) => string): string {
  const [, front = '', body = text] = /^(---\n.*?\n---\n)(.*)$/s.exec(text) ?? [];
  return front + change(body);
}

export function textsAsked(): Texts {
  const questions = globSync(casePath('questions/*.jsonl'))
    .sort()
    .flatMap((file) => rowsIn<{ readonly question?: string }>(readFileSync(file, 'utf8')))
    .flatMap(({ question }) => question ?? []);
  const words = articles().flatMap((text) => text.match(/["“][^"“”\n]{30,90}["”]/g) ?? []);
  const topics = articles().flatMap((text) => /^title: .*?\b([a-z]{6,})\b/m.exec(text)?.[1] ?? []);
  return { questions, quotes: words.map((quote) => quote.slice(1, -1)), topics };
}
