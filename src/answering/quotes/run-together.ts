/** Two quotations run together, each with changes: no article has enough of the whole, but some have the parts. */
import type { Library } from '../../library/library.ts';
import { askedSpan, type Finding, type Note, speakerId } from '../answer.ts';
import { type Asked, sliceAsked } from './matching/asked-words.ts';
import type { Question } from './notes/match-in-context.ts';
import { verdictOnJoined } from './verdict.ts';

const MOST_SPLITS = 8;
/** Two quotations that are longer together are not taken for one. */
const MOST_WORDS = 200;

/**
 * The asked words parted in two where a sentence ends or an ellipsis stands; `kept` says how many words
 * of a part are found, 0 for one that is not. The parting that keeps most; null where none will do.
 */
export function partInTwo(asked: Asked, kept: (part: Asked) => number): readonly Asked[] | null {
  let best: readonly Asked[] | null = null;
  let most = 0;
  const splits = asked.words.length > MOST_WORDS ? 0 : MOST_SPLITS;
  for (const { start } of asked.breaks.slice(0, splits)) {
    const { range } = asked;
    const first = sliceAsked(asked, { start: range.start, end: start });
    const second = sliceAsked(asked, { start, end: range.end });
    const [left, right] = [kept(first), kept(second)];
    if (left === 0 || right === 0 || left + right <= most) continue;
    most = left + right;
    best = [first, second];
  }
  return best;
}

/** One finding for quotations run together. */
export function joinFindings(
  question: Question,
  parts: readonly Finding[],
  library: Library,
): Finding {
  const notes = parts.flatMap((part) => part.notes);
  const changes = notes.flatMap((note) => (note.note === 'differs' ? note.changes : []));
  const quotations = parts.flatMap((part) => part.quotations);
  const speakers = quotations.flatMap(({ statement }) => {
    const speaker = statement === null ? null : library.statements.get(statement)?.speaker;
    return speaker == null ? [] : [speaker];
  });
  const joined: Note = {
    note: 'joined',
    speakers: [...new Set(speakers)].map((id) => speakerId({ id })),
  };
  return {
    asked: askedSpan(question.asked.range),
    verdict: verdictOnJoined(parts.flatMap(({ verdict }) => verdict ?? [])),
    quotations,
    notes: [
      ...(changes.length > 0 ? [{ note: 'differs', changes } as const] : []),
      joined,
      ...notes.filter(({ note }) => note !== 'differs' && note !== 'joined'),
    ],
  };
}
