import type { Readable, Writable } from 'node:stream';
import { readConfig } from '../config.ts';
import { renderAnswer } from '../discord/render/render.ts';
import { answerToJson } from '../discord/render/json.ts';
import { type Request, respond } from '../discord/respond.ts';
import { buildLibrary, describeProblem, isArticleFile, type Problem } from '../library/build.ts';
import type { Library } from '../library/library.ts';
import { createSearch } from '../library/search.ts';
import { readArticleFiles } from '../services/article-files.ts';
import { linesOf, questionOf } from './input.ts';

/** Answers each text from the knowledge folder; `-` reads one question a line and writes one object a line. */
export async function printAnswers(
  text: string,
  request: (text: string) => Request,
  json: boolean,
  input: Readable,
  output: Writable,
): Promise<void> {
  const library = await readLibrary();
  const sources = { library, search: createSearch(library) };
  if (text !== '-') {
    const answer = await respond(request(text), sources);
    output.write(
      json
        ? `${JSON.stringify(answerToJson(answer, library, text))}\n`
        : `${renderAnswer(answer, library, text)
            .pages.map((page) => page.content)
            .join('\n\n')}\n`,
    );
    return;
  }
  for await (const line of linesOf(input)) {
    const asked = questionOf(line);
    const answer = await respond(request(asked), sources);
    output.write(`${JSON.stringify(answerToJson(answer, library, asked))}\n`);
  }
}

/** The library of KNOWLEDGE_DIR; throws with one line a problem. */
async function readLibrary(): Promise<Library> {
  const configured = readConfig();
  if (!configured.ok) throw new Error(configured.problems.join('\n'));
  const folder = await readArticleFiles(configured.config.knowledgeDir, isArticleFile);
  if (!folder.ok)
    throw new Error('folder' in folder ? folder.folder : problemLines(folder.problems));
  const built = buildLibrary(folder.files);
  if (!built.ok) throw new Error(problemLines(built.problems));
  return built.library;
}

const problemLines = (problems: readonly Problem[]): string =>
  problems.map(describeProblem).join('\n');
