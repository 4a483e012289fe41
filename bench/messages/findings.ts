/** What a reply says of each quotation of a message, in a form that can be scored. */
import type { Answer, Finding, Note, Verdict } from '../../src/answering/answer.ts';
import type { Library } from '../../src/library/library.ts';
import { speakerOf, statementOf } from '../../src/rendering/wording/source.ts';

/** `claim`: whether the reply says that the message names somebody else; `warning`: a line says that the meaning is touched or cut. */
export type Said = {
  readonly asked: string;
  readonly verdict: Verdict | null;
  readonly speaker: string | null;
  readonly claim: 'none' | 'other' | 'unclear';
  readonly warning: boolean;
};

export const saidIn = (answer: Answer, message: string, library: Library): readonly Said[] =>
  answer.kind === 'answered' ? answer.findings.map((one) => saidOf(one, message, library)) : [];

function saidOf(finding: Finding, message: string, library: Library): Said {
  const { asked, verdict, quotations, notes } = finding;
  const [first] = quotations;
  const statement = first === undefined ? null : statementOf(first, library);
  const names = new Set(notes.map(({ note }) => note));
  const isOther = names.has('claimed') || verdict === 'Different speaker';
  return {
    asked: asked === null ? message : message.slice(asked.start, asked.end),
    verdict,
    speaker: speakerOf(statement, library)?.name ?? null,
    claim: isOther ? 'other' : names.has('unsettled') ? 'unclear' : 'none',
    warning: notes.some(warns),
  };
}

function warns(note: Note): boolean {
  switch (note.note) {
    case 'cut':
    case 'question':
    case 'goes-on':
    case 'reversed':
      return true;
    case 'left-out':
    case 'inserted':
      return note.turns.length > 0;
    case 'differs':
      return note.changes.some(({ turns }) => turns.length > 0);
    default:
      return false;
  }
}
