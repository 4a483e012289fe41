/** Pages on which several people write, a section each, with a note on the writer below it: "—Ann Lee is a fellow at the institute." */
import { type Form, rangeOf, tellsWhoSpeaks } from '../blocks/forms.ts';
import type { Voice } from './layout-speakers.ts';
import { speakerLabel } from './speaker-label.ts';

const NOTE =
  /^([-–—]+\s?)((?:\p{Lu}[\p{L}\p{M}.’'-]+ ){1,3}\p{Lu}[\p{L}\p{M}.’'-]+),? (?:is|was|serves|directs|leads|heads|runs|teaches|works)\b/u;
const FEWEST = 2;

/** The sections of such a page; none where fewer than two people sign, or a reporter tells who speaks. */
export function signedSections(
  forms: readonly Form[],
  isApart: (at: number) => boolean,
): { readonly voices: readonly Voice[]; readonly labels: ReadonlySet<number> } {
  const notes = forms.flatMap((form, at) => {
    const [, dash = '', name = ''] = NOTE.exec(form.printed) ?? [];
    return name !== '' && speakerLabel(name) ? [{ at, dash, name, form }] : [];
  });
  const labels = new Set(notes.map(({ at }) => at));
  if (labels.size < FEWEST) return { voices: [], labels: new Set() };
  const voices = notes.flatMap(({ at, dash, name, form }): readonly Voice[] => {
    const start = form.start + dash.length;
    const label = { start, end: start + name.length };
    return sectionAbove(forms, at).flatMap((block): readonly Voice[] => {
      const own = forms[block];
      if (!own || isApart(block)) return [];
      return [{ block, said: rangeOf(own), who: { label }, layout: 'speech' }];
    });
  });
  return { voices, labels };
}

/** The paragraphs right above a note, up to a heading or another note. */
function sectionAbove(forms: readonly Form[], note: number): readonly number[] {
  const own: number[] = [];
  for (let at = note - 1; at >= 0; at--) {
    const form = forms[at];
    if (!form?.ends || form.markup === 'heading' || NOTE.test(form.printed) || tellsWhoSpeaks(form))
      break;
    own.unshift(at);
  }
  return own;
}
