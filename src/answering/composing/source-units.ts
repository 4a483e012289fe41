/** What one claim of a draft may rest on: what somebody said, or one sentence of the article's own. */
import type { Library, LibraryArticle } from '../../library/library.ts';
import type { Range, Span } from '../../reading/span.ts';
import type { Speaker } from '../../reading/speaker.ts';
import type { Statement } from '../../reading/statement.ts';
import { paragraphAt, shared } from '../corpus.ts';
import type { GivenPassage, GivenStatement, Material } from './material.ts';
import { type Token, tokensIn } from './tokens.ts';

export type SourceToken = Token & {
  /** Counts the sentences of the unit; nothing is left out across their ends. */
  readonly sentence: number;
};

export type SourceUnit = {
  readonly article: LibraryArticle;
  /** Null: the article's own sentence. */
  readonly statement: Statement | null;
  readonly speaker: Speaker | null;
  readonly range: Range;
  readonly tokens: readonly SourceToken[];
  /** For a statement: what stands around it in its sentence, in stretches. */
  readonly around: readonly (readonly Token[])[];
};

const kept = new WeakMap<object, readonly SourceUnit[]>();

/** The units that an id of the material stands for; null for an id that was not given. */
export function unitsFor(id: string, material: Material): readonly SourceUnit[] | null {
  const statement = material.statements.find((given) => given.id === id);
  if (statement !== undefined) return remembered(statement, () => [spoken(statement, material)]);
  const passage = material.passages.find((given) => given.id === id);
  if (passage === undefined) return null;
  return remembered(passage, () => [
    ...passage.statements.map((given) => spoken(given, material)),
    ...narrated(passage, material.library),
  ]);
}

function remembered(key: object, make: () => readonly SourceUnit[]): readonly SourceUnit[] {
  const units = kept.get(key) ?? make();
  kept.set(key, units);
  return units;
}

function spoken(
  { statement, speaker, article }: GivenStatement,
  { library }: Material,
): SourceUnit {
  return {
    article,
    statement,
    speaker,
    range: statement.sentence,
    tokens: sentencesIn(article, statement.content).flatMap((range, sentence) =>
      tokensIn(article.text, library, range).map((token) => ({ ...token, sentence })),
    ),
    around: outside(article, statement).map((range) => tokensIn(article.text, library, range)),
  };
}

/** Spans parted where a sentence of the article ends. */
function sentencesIn(article: LibraryArticle, spans: readonly Span[]): readonly Range[] {
  return spans.flatMap((span) =>
    (paragraphAt(article, span.start)?.sentences ?? [span])
      .map(({ start, end }) => ({
        start: Math.max(start, span.start),
        end: Math.min(end, span.end),
      }))
      .filter(({ start, end }) => end > start),
  );
}

/** The stretches of a statement's sentence in which nobody's words stand. */
function outside(article: LibraryArticle, { sentence }: Statement): readonly Range[] {
  const said = article.reading.statements
    .flatMap(({ content }) => content)
    .filter(({ start, end }) => start < sentence.end && end > sentence.start)
    .toSorted((a, b) => a.start - b.start);
  const ranges: Range[] = [];
  let start = sentence.start;
  for (const span of [...said, { start: sentence.end, end: sentence.end }]) {
    if (span.start > start) ranges.push({ start, end: span.start });
    start = Math.max(start, span.end);
  }
  return ranges;
}

/** Sentences that hold nothing said by anybody. A headline often repeats somebody's words as its own, so it is none. */
function narrated({ passage, article }: GivenPassage, library: Library): readonly SourceUnit[] {
  if (passage.paragraph === 0) return [];
  return passage.sentences
    .filter((range) =>
      article.reading.statements.every(({ content }) => shared(content, range) === 0),
    )
    .map((range) => ({
      article,
      statement: null,
      speaker: null,
      range,
      tokens: tokensIn(article.text, library, range).map((token) => ({ ...token, sentence: 0 })),
      around: [],
    }));
}
