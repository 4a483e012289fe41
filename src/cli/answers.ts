import type { Readable, Writable } from 'node:stream';
import { readConfig } from '../config.ts';
import type { Sources } from '../discord/context.ts';
import { openKnowledge } from '../discord/knowledge.ts';
import { readerText } from '../discord/render/escape.ts';
import { answerToJson } from '../discord/render/json.ts';
import { askedText, type Request, respond } from '../discord/respond.ts';
import { isArticleFile } from '../library/build.ts';
import { readArticleFiles } from '../services/article-files.ts';
import { linesOf, questionOf } from './input.ts';

/** Answers `text` from the knowledge folder; `-` reads one question a line and writes one object a line. */
export async function printAnswers(
  text: string,
  request: (text: string) => Request,
  json: boolean,
  input: Readable,
  output: Writable,
): Promise<void> {
  const sources = await readSources();
  if (text !== '-') {
    const answer = await answerTo(request(text), sources);
    output.write(`${json ? JSON.stringify(answer) : terminalText(answer.text)}\n`);
    return;
  }
  for await (const line of linesOf(input))
    output.write(`${JSON.stringify(await answerTo(request(questionOf(line)), sources))}\n`);
}

async function answerTo(request: Request, sources: Sources) {
  return answerToJson(await respond(request, sources), sources.library, askedText(request));
}

/** Without Discord's markup, but for the mark that sets quotations apart. */
function terminalText(text: string): string {
  const bare = (line: string) => readerText(line).replace(/^-# |^__|__$/g, '');
  return text
    .split('\n')
    .map((line) => (line.startsWith('> ') ? `> ${bare(line)}` : bare(line)))
    .join('\n');
}

/** The sources in KNOWLEDGE_DIR; throws with one line a problem. */
async function readSources(): Promise<Sources> {
  const configured = readConfig();
  if (!configured.ok) throw new Error(configured.problems.join('\n'));
  const { knowledgeDir, knowledgeLabel } = configured.config;
  const { knowledge, problems } = await openKnowledge(
    () => readArticleFiles(knowledgeDir, isArticleFile),
    knowledgeLabel,
  );
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return knowledge.sources();
}
