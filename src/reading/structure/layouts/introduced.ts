/** Words without marks below a line that says whose they are: "Mayor Anton Reiss said:", as press releases print them. */
import { CUES } from '../../../language/lexicon/reporting-verbs.ts';
import type { Range } from '../../../language/spans/span.ts';
import { type Form, isFirstPerson, rangeOf, tellsWhoSpeaks } from '../blocks/forms.ts';
import type { Voice } from './layout-speakers.ts';
import { speakerLabel } from './speaker-label.ts';

const LONGEST_LEAD = 30;
const LONGEST_WORDS = 6;

/** The name before the verb of saying in a line that ends with a colon; null where it names nobody. */
function introducedBy(form: Form): Range | null {
  if (form.quoted || form.words > LONGEST_LEAD || !form.line.endsWith(':')) return null;
  for (const match of form.printed.matchAll(/\s(\p{Ll}+)(?=[\s:,])/gu)) {
    if (CUES.get(match[1] ?? '')?.form !== 'past') continue;
    const name = form.printed.slice(0, match.index).replace(/,$/, '');
    const label = speakerLabel(name);
    const isName = label !== null && (label.sure || /\s/.test(label.name));
    return isName ? { start: form.start, end: form.start + name.length } : null;
  }
  return null;
}

const isOwnWords = (form: Form | undefined): form is Form =>
  form?.ends === true &&
  form.markup === null &&
  form.quoted === null &&
  !form.line.endsWith(':') &&
  !tellsWhoSpeaks(form) &&
  isFirstPerson(form);

/** "Marian replies: You could hang it indoors.": whose answer a letter gets, in the same block. */
const REPLIES =
  /^((?:\p{Lu}[\p{L}.’'-]+ ){1,4})(?:replies|answers|responds|writes back):\s+(?=\S)/u;

/** The answer that a letter gets: the rest of its block. */
function replyIn(form: Form, block: number): Voice | null {
  const [opening = '', name = ''] = (!form.quoted && REPLIES.exec(form.printed)) || [];
  if (!speakerLabel(name.trim())) return null;
  const label = { start: form.start, end: form.start + name.trimEnd().length };
  const said = { start: form.start + opening.length, end: rangeOf(form).end };
  return { block, said, who: { label }, layout: 'signed' };
}

/** The paragraphs in the first person that follow such a line. */
export function introducedWords(
  forms: readonly Form[],
  isApart: (at: number) => boolean,
): readonly Voice[] {
  return forms.flatMap((lead, before): readonly Voice[] => {
    const reply = isApart(before) ? null : replyIn(lead, before);
    if (reply) return [reply];
    const label = isApart(before) ? null : introducedBy(lead);
    if (!label) return [];
    const own = forms.slice(before + 1, before + 1 + LONGEST_WORDS);
    const end = own.findIndex((form, at) => !isOwnWords(form) || isApart(before + 1 + at));
    return own.slice(0, end < 0 ? own.length : end).map((form, at) => ({
      block: before + 1 + at,
      said: rangeOf(form),
      who: { label },
      layout: 'signed' as const,
    }));
  });
}
