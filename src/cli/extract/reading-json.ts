import type { Reading } from '../../reading/reading.ts';
import type { Speaker } from '../../reading/speaker.ts';
import { isProbable, type StatementKind } from '../../reading/statement.ts';

/** One `content` Span of a statement, marks included. Offsets are UTF-16 into the text as given. */
export type ExtractedQuote = {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** The resolved name, or null where the text does not tell. */
  readonly speaker: string | null;
  /** Whether a reply would show the speaker without "probably". */
  readonly certain: boolean;
  /** Where the text names the speaker ("he"), or null. */
  readonly mentionStart: number | null;
  readonly mentionEnd: number | null;
  readonly kind: StatementKind;
};

/** A line of `verbatim extract - --json`. */
export type Extracted = { readonly id: string; readonly quotes: readonly ExtractedQuote[] };

/** A speaker's name for readers of one text: a state or organisation in the fullest form it prints. */
function nameIn(text: string, speaker: Speaker): string {
  const inFull = speaker.aliases.map((capitals) => `${speaker.name} (${capitals})`);
  const bracketed = inFull.find((name) => speaker.type !== 'person' && text.includes(name));
  if (bracketed !== undefined) return bracketed;
  if (speaker.type === 'person' || text.includes(speaker.name)) return speaker.name;
  const printed = speaker.mentions.map(({ start, end }) => text.slice(start, end));
  return printed.sort((a, b) => b.length - a.length)[0] ?? speaker.name;
}

/** What `verbatim extract --json` prints for one text, in order of the text, which begins at `from` of what was given. */
export function extracted(id: string, text: string, reading: Reading, from = 0): Extracted {
  const names = new Map(reading.speakers.map((speaker) => [speaker.id, nameIn(text, speaker)]));
  const quotes = reading.statements.flatMap((statement) =>
    statement.content.map(({ start, end }) => ({
      start: from + start,
      end: from + end,
      quote: text.slice(start, end),
      speaker: names.get(statement.speaker ?? '') ?? null,
      certain: statement.speaker !== null && !isProbable(statement),
      mentionStart: statement.mention ? from + statement.mention.start : null,
      mentionEnd: statement.mention ? from + statement.mention.end : null,
      kind: statement.kind,
    })),
  );
  return { id, quotes: quotes.sort((a, b) => a.start - b.start) };
}
