/** Requests on paper: written for readers who see nothing else, and what they answer, scored. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHOICE_FORMAT } from '../../src/answering/choosing/choice.ts';
import type { Choice, ChoosingRequest } from '../../src/answering/choosing/choose.ts';
import type { Choosing } from './trial.ts';

/** Writes each request to a file that is named after its question, and chooses nothing. */
export function writeTo(folder: string): Choosing {
  mkdirSync(folder, { recursive: true });
  return (_lines, { system, user }, { id }) => {
    writeFileSync(join(folder, `${id}.txt`), `${system}\n\n----\n\n${user}\n`);
    return { stance: 'no', ids: [] };
  };
}

/** Reads what was answered to each request from `ID.json`; nothing where there is none that can be read. */
export function readFrom(folder: string): Choosing {
  return (_lines, request, { id }) => choiceIn(join(folder, `${id}.json`), request);
}

/** Whether somebody answered this question. */
export const isAnswered = (folder: string, id: string): boolean =>
  existsSync(join(folder, `${id}.json`));

function choiceIn(file: string, request: ChoosingRequest): Choice {
  const choice = existsSync(file) ? CHOICE_FORMAT.read(readFileSync(file, 'utf8'), request) : null;
  return choice === null || typeof choice === 'string' ? { stance: 'no', ids: [] } : choice;
}
