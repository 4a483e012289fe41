import type { Note } from '../answer.ts';

/** Whether a note says that the meaning is touched or cut. */
export function warns(note: Note): boolean {
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
