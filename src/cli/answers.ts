import type { Readable, Writable } from 'node:stream';
import type { Sources } from '../app/contracts.ts';
import { askedText, type Request, respond } from '../app/respond.ts';
import type { Config } from '../config.ts';
import { answerToJson } from '../rendering/answer-json.ts';
import { renderAnswer } from '../rendering/render.ts';
import { createRedactor } from '../services/process/redact.ts';
import type { Told } from './chosen-answers.ts';
import { linesOf, questionOf } from './input.ts';
import { readConfiguration, readSources } from './open-sources.ts';
import { terminalText } from './terminal-text.ts';

export type Printing = {
  readonly json: boolean;
  readonly choose: boolean;
  /** The file or the address of what `text`, a file, is checked against instead. */
  readonly against?: string;
};

/** Answers `text` from the knowledge folder; `-` reads one question a line and writes one object a line. */
export async function printAnswers(
  text: string,
  request: (text: string) => Request,
  { json, choose, against }: Printing,
  input: Readable,
  output: Writable,
): Promise<void> {
  const config = readConfiguration();
  const given = against === undefined ? null : await import('./against.ts');
  const sources =
    given && against ? await given.sourcesAgainst(against) : await readSources(config);
  const answerTo = choose ? await choosing(config, sources) : byRules(sources);
  const print = async (one: Request, asJson: boolean): Promise<void> => {
    const told = await answerTo(one);
    const { answer } = told;
    const frame = { ...told.frame, isGiven: given !== null };
    const { library } = sources;
    const printed = asJson
      ? JSON.stringify(answerToJson(answer, library, askedText(one), frame))
      : terminalText(renderAnswer(answer, library, askedText(one), frame).pages);
    output.write(`${printed}\n`);
  };
  if (text !== '-') return print(request(given ? await given.textIn(text) : text), json);
  for await (const line of linesOf(input)) await print(request(questionOf(line)), true);
}

type Answering = (request: Request) => Promise<Told>;

/** Loads what speaks with a model where one is to choose. */
async function choosing(config: Config, sources: Sources): Promise<Answering> {
  const { byModel } = await import('./chosen-answers.ts');
  const clean = createRedactor(config.secrets);
  return byModel(config, sources, (line) => process.stderr.write(`${clean(line)}\n`));
}

const byRules =
  (sources: Sources): Answering =>
  async (request) => ({
    answer: await respond(request, sources),
    frame: { over: '', under: '' },
  });
