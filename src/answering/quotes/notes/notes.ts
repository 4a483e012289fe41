/**
 * Last step of a quotation: what a reader must know beside the verdict. This list says which notes there
 * are for words as printed, for a patchwork and for changed words, in the order in which they are read.
 */

import type { Library } from '../../../library/library.ts';
import { askedSpan, type Note, quoteSpan } from '../../answer.ts';
import { runOf } from '../locate/nearest-stretch.ts';
import { stretchOf } from '../locate/occurrence.ts';
import type { Asking } from '../message/asking.ts';
import type { Brackets } from '../verdict/brackets.ts';
import type { Worth } from '../verdict/claim.ts';
import type { Judged } from '../verdict/judged.ts';
import type { Said } from '../whose/said.ts';
import { clipNotes } from './cut-context.ts';
import { disagreement, printedDifferently } from './other-articles.ts';
import { joinNotes, outerClips } from './patchwork-notes.ts';

/** The notes on a judged quotation; `elsewhere`: what other articles print of the same statement. */
export function notesOn(
  asking: Asking,
  judged: Judged,
  elsewhere: readonly Said[],
  library: Library,
): readonly Note[] {
  switch (judged.how) {
    case 'nowhere':
      return judged.tooShort ? [{ note: 'too-short' }] : [];
    case 'exact': {
      const { best, brackets } = judged;
      return [
        ...claimNotes(asking, best, judged.claim, false),
        ...replacedNotes(brackets),
        ...mixedNotes(best),
        ...clipNotes(asking, best, best.statement),
        ...(brackets.replaced.length > 0 ? [] : bracketNotes(best, brackets)),
        ...disagreement(judged.places, library),
        ...printedDifferently(elsewhere),
      ];
    }
    case 'stitched': {
      const { parts, brackets } = judged;
      return [
        ...parts.slice(0, 1).flatMap((first) => claimNotes(asking, first, judged.claim, false)),
        ...joinNotes(parts),
        ...outerClips(asking, parts),
        ...insertedNotes(brackets),
      ];
    }
    case 'altered': {
      const { said, stretch } = judged;
      return [
        ...claimNotes(asking, said, judged.claim, true),
        { note: 'differs', changes: judged.changes },
        ...(judged.isJoined
          ? joinNotes(said.parts).filter(({ note }) => note === 'joined')
          : mixedNotes(said)),
        ...clipNotes(asking, { view: stretch.view, runs: [runOf(stretch)] }, said.statement),
        ...insertedNotes(judged.brackets),
      ];
    }
  }
}

/** Whom the message names, where the articles name another or do not settle who. */
function claimNotes(
  { claim }: Asking,
  { statement }: Said,
  worth: Worth,
  altered: boolean,
): readonly Note[] {
  if (claim === null) return [];
  const { claimed } = claim;
  if (worth === 'unsettled' || worth === 'unplaced' || worth === 'doubted')
    return [{ note: worth, claimed }];
  return worth === 'other' && statement !== null ? [{ note: 'claimed', claimed, altered }] : [];
}

/** Only a part of the asked words stands in marks. */
function mixedNotes(said: Said): readonly Note[] {
  const { inside, statement, view } = said;
  if (inside !== 'mixed' || statement === null) return [];
  const range = stretchOf(said);
  const quoted = statement.quoted.filter(
    (span) => span.start < range.end && range.start < span.end,
  );
  return [{ note: 'partly-quoted', quoted: quoted.map((span) => quoteSpan(view.article, span)) }];
}

/** What the person put into the article's square brackets. */
const replacedNotes = ({ replaced }: Brackets): readonly Note[] =>
  replaced.length === 0 ? [] : [{ note: 'differs', changes: replaced }];

/** Glosses that the article adds and the person left out, and the person's own square brackets. */
const bracketNotes = ({ view }: Said, brackets: Brackets): readonly Note[] => [
  ...brackets.glosses.map(
    (gloss): Note => ({ note: 'gloss', gloss: quoteSpan(view.article, gloss) }),
  ),
  ...insertedNotes(brackets),
];

const insertedNotes = ({ inserted }: Brackets): readonly Note[] =>
  inserted.map(({ range, turns }) => ({ note: 'inserted', inserted: askedSpan(range), turns }));
