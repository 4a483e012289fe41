/** How verbatim fragments hang together, and what falls outside of them. */
import type { Run } from '../../../language/matching/word-text.ts';
import type { Range } from '../../../language/spans/span.ts';
import { type Note, quoteSpan, speakerId, type Turn } from '../../answer.ts';
import { type ArticleView, rangeOf, sentencesAround, wordRun } from '../../article-view.ts';
import { isMeaningTurn, turnOf } from '../../meaning-words.ts';
import { follows, type Occurrence } from '../locate/occurrence.ts';
import type { Asking } from '../message/asking.ts';
import { type Said, shareStatement } from '../whose/said.ts';
import { clipNotes, denialsAfter, turningBefore } from './cut-context.ts';

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
    const turns = new Set(left.flatMap((one) => turnsLeftOut(view, one)));
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

/** What left-out words do to the fragments around them. */
function turnsLeftOut(view: ArticleView, range: Range): readonly Turn[] {
  const { from, to } = wordRun(view.words, range);
  const words = view.words.slice(from, to);
  const { text } = view.article;
  const before = from > 0 ? view.words.at(from - 1)?.end : undefined;
  const next = view.words.at(to);
  const onward = { start: next?.start ?? range.end, end: next?.end ?? range.end };
  const sentence = sentencesAround(view.article, onward);
  const leading = words.filter(({ start }) => start >= sentence.start);
  const turning = [
    ...turningBefore(text, leading, onward),
    ...denialsAfter(text, words, { start: range.start, end: before ?? range.start }),
    ...words.filter(({ key }) => turnOf(key) === 'condition'),
  ];
  return turning.map(({ key }) => turnOf(key)).filter(isMeaningTurn);
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
