import type { Range } from '../language/spans/span.ts';
import type { Article } from './article.ts';
import type { Reading } from './reading.ts';
import type { Speaker } from './speaker.ts';
import type { Statement } from './statement.ts';
import { speakerSlug } from './statements/statements.ts';

/** One entry of `corrections.yaml`: these words of this article are this speaker's. */
export type Correction = {
  /** Id of the article. */
  readonly article: string;
  /** Words of the statement as the article prints them; marks and spacing may differ. */
  readonly words: string;
  /** Name of the right speaker; null where the article does not tell. */
  readonly speaker: string | null;
  readonly role: string | null;
  readonly party: string | null;
  /** ISO date of the correction. */
  readonly date: string | null;
};

/** Why a correction has no effect: its words are gone, or no statement holds them. */
export type LostCorrection = {
  readonly correction: Correction;
  readonly reason: 'gone' | 'no-statement';
};

const KIND_OF_MARK: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
};

/** Folds marks and white space, with the offset of each remaining character. */
function folded(text: string): { readonly text: string; readonly at: readonly number[] } {
  let out = '';
  const at: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const char = text.charAt(index);
    const isSpace = char.trim() === '';
    if (isSpace && out.endsWith(' ')) continue;
    out += isSpace ? ' ' : (KIND_OF_MARK[char] ?? char);
    at.push(index);
  }
  return { text: out, at };
}

/** Where the words stand in the article, or null. */
function placeOf(text: string, words: string): Range | null {
  const wanted = folded(words).text.trim();
  if (wanted === '') return null;
  const page = folded(text);
  const found = page.text.indexOf(wanted);
  const start = page.at[found];
  const last = page.at[found + wanted.length - 1];
  return found < 0 || start === undefined || last === undefined ? null : { start, end: last + 1 };
}

const holds = (statement: Statement, { start, end }: Range): boolean =>
  statement.content.some((piece) => piece.start < end && start < piece.end);

const isNamed = (speaker: Speaker, name: string): boolean =>
  speaker.name.toLowerCase() === name.toLowerCase() ||
  speaker.aliases.some((alias) => alias.toLowerCase() === name.toLowerCase());

function newSpeaker({ article, role, party }: Correction, name: string, reading: Reading): Speaker {
  const taken = new Set(reading.speakers.map(({ id }) => id));
  const slug = `${article}#${speakerSlug(name)}`;
  let id = slug;
  for (let n = 2; taken.has(id); n++) id = `${slug}-${n}`;
  return { id, article, name, type: 'person', role, party, aliases: [], mentions: [] };
}

function applyOne(
  article: Article,
  reading: Reading,
  correction: Correction,
): Reading | 'gone' | 'no-statement' {
  const place = placeOf(article.text, correction.words);
  if (!place) return 'gone';
  if (!reading.statements.some((statement) => holds(statement, place))) return 'no-statement';
  const name = correction.speaker;
  const known = name === null ? null : reading.speakers.find((speaker) => isNamed(speaker, name));
  const added = name !== null && !known ? newSpeaker(correction, name, reading) : null;
  const speaker = known?.id ?? added?.id ?? null;
  const statements = reading.statements.map((statement) =>
    holds(statement, place)
      ? {
          ...statement,
          speaker,
          basis: speaker ? ('named' as const) : ('unresolved' as const),
          mention: null,
          named: null,
          candidates: [],
          corrected: correction.date,
        }
      : statement,
  );
  return {
    ...reading,
    statements,
    speakers: added ? [...reading.speakers, added] : reading.speakers,
  };
}

/**
 * The reading of an article with an admin's corrections in force, in their order; those of other
 * articles are passed over. `lost` are those whose words are gone or that no statement holds.
 */
export function applyCorrections(
  article: Article,
  reading: Reading,
  corrections: readonly Correction[],
): { readonly reading: Reading; readonly lost: readonly LostCorrection[] } {
  const lost: LostCorrection[] = [];
  let current = reading;
  for (const correction of corrections) {
    if (correction.article !== article.id) continue;
    const result = applyOne(article, current, correction);
    if (typeof result === 'string') lost.push({ correction, reason: result });
    else current = result;
  }
  return { reading: current, lost };
}
