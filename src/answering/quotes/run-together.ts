/** Two quotations run together, each with changes: no article has enough of the whole, but some have the parts. */
import type { Library } from '../../library/library.ts';
import { askedSpan, type Finding, type Note, speakerId } from '../answer.ts';
import type { Asking } from './message/asking.ts';
import { verdictOnJoined } from './verdict/verdict.ts';

/** One finding for quotations run together. */
export function joinFindings(asking: Asking, parts: readonly Finding[], library: Library): Finding {
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
    asked: askedSpan(asking.asked.range),
    verdict: verdictOnJoined(parts.flatMap(({ verdict }) => verdict ?? [])),
    quotations,
    claim: parts.find(({ claim }) => claim !== 'none')?.claim ?? 'none',
    notes: [
      ...(changes.length > 0 ? [{ note: 'differs', changes } as const] : []),
      joined,
      ...notes.filter(({ note }) => note !== 'differs' && note !== 'joined'),
    ],
  };
}
