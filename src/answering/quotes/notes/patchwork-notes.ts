/** How verbatim fragments hang together, and what falls outside of them. */
import type { Run } from '../../../language/exact-match.ts';
import type { Range } from '../../../language/spans/span.ts';
import { type Note, quoteSpan, speakerId } from '../../answer.ts';
import { rangeOf } from '../../article-view.ts';
import { isMeaningTurn, turnOf } from '../../meaning-words.ts';
import { follows, type Occurrence } from '../locate/occurrence.ts';
import type { Asking } from '../message/asking.ts';
import { type Said, shareStatement } from '../whose/said.ts';
import { clipNotes } from './cut-context.ts';

/** Only what falls outside at both ends of the whole is a cut; what falls between is left out. */
export function outerClips(asking: Asking, parts: readonly Said[]): readonly Note[] {
  return parts.flatMap((part, index) => {
    const before = parts[index - 1];
    const goesOn = before !== undefined && shareStatement(before, part);
    const isLast = index === parts.length - 1;
    return clipNotes(asking, part, part.statement).filter(({ note }) =>
      note === 'cut' ? !goesOn : isLast,
    );
  });
}

/** What is left out between the fragments, their order, their statements. */
export function joinNotes(parts: readonly Said[]): readonly Note[] {
  const notes: Note[] = [];
  const omitted: Range[] = [];
  let reversed = false;
  let joined = false;
  parts.forEach((part, index) => {
    const before = parts[index - 1];
    if (before === undefined) return;
    if (!shareStatement(before, part)) joined = true;
    else if (!follows(before, part)) reversed = true;
    else omitted.push(between(before, part));
  });
  const view = parts[0]?.view;
  const left = omitted.filter((range) => range.end > range.start);
  if (left.length > 0 && view !== undefined) {
    const words = view.words.filter((word) =>
      left.some((one) => one.start <= word.start && word.end <= one.end),
    );
    const turns = new Set(words.map((word) => turnOf(word.key)).filter(isMeaningTurn));
    notes.push({
      note: 'left-out',
      omitted: left.map((range) => quoteSpan(view.article, range)),
      turns: [...turns],
    });
  }
  if (reversed) notes.push({ note: 'reversed' });
  if (joined) notes.push({ note: 'joined', speakers: speakersOf(parts) });
  return notes;
}

/** The words between two fragments. */
function between(first: Occurrence, second: Occurrence): Range {
  const gap: Run = { from: first.runs.at(-1)?.to ?? 0, to: second.runs[0]?.from ?? 0 };
  return rangeOf(first.view, gap);
}

function speakersOf(parts: readonly Said[]) {
  const ids = parts.flatMap(({ statement }) =>
    statement?.speaker == null ? [] : [statement.speaker],
  );
  return [...new Set(ids)].map((id) => speakerId({ id }));
}
