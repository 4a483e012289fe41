/** A column or speech of one person in which others are quoted: the sentences around their words are theirs. */
import type { Found } from '../../attribution/found.ts';
import type { Page } from '../../names/prepared-paragraph.ts';
import type { Member } from '../../speakers/cast.ts';
import { without } from './without.ts';

/** Whether a page is the words of a speech, letter or column, and holds quotations. */
export const quotesOthers = ({ turns, quotations }: Page): boolean =>
  quotations.length > 0 && turns.some(({ layout }) => layout === 'speech');

/** What others say in marks in somebody's column, by whom the text names for it. */
const isOfOther =
  (writer: Member | null) =>
  ({ draft, resolved }: Found): boolean =>
    draft.subject !== null &&
    draft.quotations.length > 0 &&
    draft.kind !== 'indirect' &&
    resolved !== null &&
    resolved.member !== null &&
    resolved.member !== writer;

/** The writer's words, without the sentences in which others are quoted, and theirs, in order. */
export function withOthers(column: readonly Found[], read: readonly Found[]): readonly Found[] {
  const writer = column[0]?.resolved?.member ?? null;
  const others = read.filter(isOfOther(writer));
  const taken = others.map(({ sentence }) => sentence).sort((a, b) => a.from - b.from);
  const own = column.flatMap((one): Found[] => {
    const pieces = one.draft.pieces.flatMap((piece) => without(piece, taken));
    return pieces.length > 0 ? [{ ...one, draft: { ...one.draft, pieces } }] : [];
  });
  const start = ({ draft }: Found): number => draft.pieces[0]?.from ?? 0;
  return [...own, ...others].sort((a, b) => start(a) - start(b));
}
